/** A value in a table; undefined and null where there is none. */
export type CellValue = string | number | boolean | null | undefined;

/** A table for print: its columns in order, its rows, and what stands above it. */
export interface PrintedTable {
  readonly columns: readonly PrintedColumn[];
  /** A row for each case, its cells by the columns' names. */
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
  /** What is shown, number of cases and source, in sentences. */
  readonly caption?: string;
  /** A word for references within a text: `tab:margins`. */
  readonly label?: string;
}

/** A column of a table for print. */
export interface PrintedColumn {
  readonly name: string;
  /** What stands above it; its name if left out. */
  readonly heading?: string;
  /** What its numbers count: `votes`, `percent`. */
  readonly unit?: string;
  /** What it holds, in a sentence. */
  readonly about?: string;
}

/**
 * The columns of a table as a table of their own: name, unit and what each holds, a row for each column.
 *
 * @param table - the table
 * @returns the table of its columns
 * @example
 * ```ts
 * columnsOfTable({ columns: [{ name: 'yes', unit: 'votes' }], rows: [] }).rows // => [{ column: 'yes', unit: 'votes', about: undefined }]
 * ```
 */
export function columnsOfTable({ columns }: PrintedTable): PrintedTable {
  return {
    columns: [{ name: 'column' }, { name: 'unit' }, { name: 'about' }],
    rows: columns.map(({ name, unit, about }) => ({ column: name, unit, about })),
  };
}

/** What a missing value is printed as: never a zero, and not an empty cell, which could be an oversight. */
export const missingMark = '–';

/** Whether every value that a column has is a number: then it is set flush right. */
export function isNumeric(table: PrintedTable, column: PrintedColumn): boolean {
  const values = table.rows.map((row) => row[column.name]).filter((value) => !isMissing(value));
  return values.length > 0 && values.every((value) => typeof value === 'number');
}

/** Whether a cell has no value. */
export function isMissing(value: CellValue): value is null | undefined | '' {
  return value === undefined || value === null || value === '' || Number.isNaN(value);
}

/** The headings and the cells of a table as texts, what is missing by its mark. */
export function textsOf(table: PrintedTable): { headings: string[]; rows: string[][] } {
  const cell = (value: CellValue) => (isMissing(value) ? missingMark : String(value));
  return {
    headings: table.columns.map((column) => column.heading ?? column.name),
    rows: table.rows.map((row) => table.columns.map((column) => cell(row[column.name]))),
  };
}
