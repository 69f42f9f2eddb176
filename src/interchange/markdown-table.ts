import { markdownText } from '../escapes/markdown-text.js';
import { isNumeric, type PrintedTable, textsOf } from './printed-table.js';

/**
 * Sets a table in Markdown, as GitHub and pandoc read it.
 *
 * @param table - columns, rows and caption
 * @returns the table, its caption in a paragraph below, numbers flush right
 * @example
 * ```ts
 * markdownTable({ columns: [{ name: 'yes' }], rows: [{ yes: 12 }] }) // => '| yes |\n| --: |\n| 12 |\n'
 * ```
 */
export function markdownTable(table: PrintedTable): string {
  const { headings, rows } = textsOf(table);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = table.columns.map((column) => (isNumeric(table, column) ? '--:' : ':--'));
  const caption = table.caption === undefined ? [] : ['', `Table: ${markdownText(table.caption)}`];
  return [
    line(headings.map(markdownText)),
    line(rule),
    ...rows.map((row) => line(row.map(markdownText))),
    ...caption,
    '',
  ].join('\n');
}
