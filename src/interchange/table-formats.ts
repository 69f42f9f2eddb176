import { csvText } from '../escapes/csv-text.js';
import { htmlTable } from './html-table.js';
import { latexTable } from './latex-table.js';
import { markdownTable } from './markdown-table.js';
import { isMissing, type PrintedTable } from './printed-table.js';

/** A format in which tables are written: booktabs LaTeX, comma-separated values, Markdown, HTML. */
export type TableFormat = 'tex' | 'csv' | 'md' | 'html';

/** The formats in which tables are written. */
export const tableFormats: readonly TableFormat[] = ['tex', 'csv', 'md', 'html'];

const writers: Readonly<Record<TableFormat, (table: PrintedTable) => string>> = {
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
export function formatTable(table: PrintedTable, format: TableFormat): string {
  return writers[format](table);
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
