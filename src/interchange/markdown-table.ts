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
  const caption =
    table.caption === undefined ? [] : ['', `Table: ${escapeMarkdown(table.caption)}`];
  return [
    line(headings.map(escapeMarkdown)),
    line(rule),
    ...rows.map((row) => line(row.map(escapeMarkdown))),
    ...caption,
    '',
  ].join('\n');
}

/**
 * Writes a text so that Markdown shows it as it is, in one line: signs that GitHub or pandoc read as marks, mathematics, citations
 * or names of letters (`&lt;`, `:tada:`) have a backslash before them.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\|*_`<>[\]~^$@]|&(?=#?\w+;)|:(?=[\w+-]+:)|-(?=-)|(?<=-)-/g, '\\$&')
    .replace(/[\s\u0085]*[\n\r\v\f\u0085\u2028\u2029][\s\u0085]*/g, ' ');
}
