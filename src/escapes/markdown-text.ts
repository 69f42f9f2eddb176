/**
 * Writes a text so that Markdown shows it as it is, in one line: signs that GitHub or pandoc read as marks, mathematics, citations
 * or names of letters (`&lt;`, `:tada:`) have a backslash before them.
 *
 * @param text - the text
 * @returns the text as it may stand in a paragraph or in a cell of a table
 * @see CommonMark Spec 0.31.2, section 2.4, and pandoc’s Markdown
 * @example
 * ```ts
 * markdownText('12 | 7 of *all*') // => '12 \\| 7 of \\*all\\*'
 * ```
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\\|*_`<>[\]~^$@]|&(?=#?\w+;)|:(?=[\w+-]+:)|-(?=-)|(?<=-)-/g, '\\$&')
    .replace(/[\s\u0085]*[\n\r\v\f\u0085\u2028\u2029][\s\u0085]*/g, ' ');
}

/**
 * Sets Markdown, marks and all, in a cell of a table: in one line, with nothing that ends the cell.
 *
 * @param markdown - the Markdown
 * @returns the same for a cell
 * @example
 * ```ts
 * markdownCell('one of `a|b`,\nor none') // => 'one of `a\\|b`, or none'
 * ```
 */
export function markdownCell(markdown: string): string {
  return markdown.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
}
