import type { MeasuredValue } from '../analysis/measured-value.js';
import type { RollCallMember } from '../analysis/rollcalls/index.js';
import { csvText } from '../escapes/csv-text.js';
import { writeFixed } from '../language/write-decimal.js';
import { output, plainText } from './output.js';
import { type Column, terminalWidth, textTable } from './text-table.js';

/** A row as CSV takes it. */
export type CsvRow = Readonly<Record<string, string | number | undefined>>;

/** A measure as columns of CSV: its value, or the bounds between which unknown ballots leave it open. */
export function measureColumns(name: string, value: MeasuredValue): CsvRow {
  const bounds = value.kind === 'interval' ? value : undefined;
  return {
    [name]: value.kind === 'value' ? value.value : undefined,
    [`${name}_lower`]: bounds?.lower,
    [`${name}_upper`]: bounds?.upper,
  };
}

/** A measure in a cell of text: two bounds where it is open, a dash where there is nothing to measure. */
export function measureText(value: MeasuredValue): string {
  if (value.kind === 'undefined') return '–';
  if (value.kind === 'value') return fixed(value.value);
  return `${fixed(value.lower)}–${fixed(value.upper)}`;
}

/** A number with three decimals. */
export function fixed(value: number): string {
  return writeFixed(value, 'en', 3);
}

/** How a member is called. */
export function nameOf({ id, name }: RollCallMember): string {
  return name ?? id;
}

/** Prints rows as CSV, with the columns of the first. */
export function printCsv(rows: readonly CsvRow[]): void {
  output.write(plainText(csvText(Object.keys(rows[0] ?? {}), rows)));
}

/** A table that fits the terminal. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return textTable(columns, rows, terminalWidth());
}

/** A column of numbers or measures. */
export function numbers<Row>(heading: string, cell: (row: Row) => number | string): Column<Row> {
  return { heading, number: true, cell: (row) => String(cell(row)) };
}
