import { htmlText } from '../escapes/html-text.js';
import { isNumeric, type PrintedTable, textsOf } from './printed-table.js';

/**
 * Sets a table in HTML.
 *
 * @param table - columns, rows and caption
 * @returns a `table` element with caption and headings, numbers flush right
 * @example
 * ```ts
 * htmlTable({ columns: [{ name: 'yes' }], rows: [{ yes: 12 }] }).includes('<th scope="col">yes</th>') // => true
 * ```
 */
export function htmlTable(table: PrintedTable): string {
  const { headings, rows } = textsOf(table);
  const flush = table.columns.map((column) =>
    isNumeric(table, column) ? ' style="text-align:right"' : '',
  );
  const cells = (row: readonly string[]) =>
    row.map((cell, index) => `<td${flush[index]}>${htmlText(cell)}</td>`).join('');
  return [
    '<table>',
    ...(table.caption === undefined ? [] : [`<caption>${htmlText(table.caption)}</caption>`]),
    `<thead><tr>${headings.map((text) => `<th scope="col">${htmlText(text)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${cells(row)}</tr>`),
    '</tbody>',
    '</table>',
    '',
  ].join('\n');
}
