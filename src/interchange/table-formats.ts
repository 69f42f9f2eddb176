import { csvText } from '../escapes/csv-text.js';
import { htmlTable } from './html-table.js';
import { latexTable } from './latex-table.js';
import { markdownTable } from './markdown-table.js';
import { isMissing, type PrintedTable } from './printed-table.js';
import { tableWorkbook } from './table-workbook.js';

/** A format of text in which tables are written: booktabs LaTeX, comma-separated values, Markdown, HTML. */
export type TextTableFormat = 'tex' | 'csv' | 'md' | 'html';

/** A format in which tables are written: one of text, or a workbook. */
export type TableFormat = TextTableFormat | 'xlsx';

/** The formats of text in which tables are written. */
export const textTableFormats: readonly TextTableFormat[] = ['tex', 'csv', 'md', 'html'];

/** The formats in which tables are written. */
export const tableFormats: readonly TableFormat[] = [...textTableFormats, 'xlsx'];

const writers: Readonly<Record<TextTableFormat, (table: PrintedTable) => string>> = {
  tex: latexTable,
  csv: csvTable,
  md: markdownTable,
  html: htmlTable,
};

/**
 * Writes a table in a format. Its caption stands in it, except in CSV, which has no place for one.
 *
 * @param table - columns, rows, caption and label
 * @param format - `tex` (with the rules of booktabs), `csv`, `md` or `html`
 * @returns the text of the file
 * @example
 * ```ts
 * formatTable({ columns: [{ name: 'yes' }], rows: [{ yes: 12 }, {}] }, 'csv') // => 'yes\n12\n""\n'
 * ```
 */
export function formatTable(table: PrintedTable, format: TextTableFormat): string {
  return writers[format](table);
}

/**
 * Writes a table as the content of a file, in a format of text or as a workbook.
 *
 * @param table - columns, rows, caption and label
 * @param format - one of the formats of {@link formatTable}, or `xlsx`
 * @returns the text, or the bytes; the same table gives the same
 * @throws ToolkitError if the package that writes workbooks cannot be loaded
 */
export async function tableFile(
  table: PrintedTable,
  format: TableFormat,
): Promise<string | Uint8Array> {
  return format === 'xlsx' ? tableWorkbook(table) : formatTable(table, format);
}

/** A table as comma-separated values, under the names of its columns; what is missing is an empty cell, as R and pandas expect. */
function csvTable(table: PrintedTable): string {
  const rows = table.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        isMissing(value) ? undefined : typeof value === 'boolean' ? String(value) : value,
      ]),
    ),
  );
  return csvText(
    table.columns.map((column) => column.name),
    rows,
  );
}
