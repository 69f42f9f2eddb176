/** What a spreadsheet that opens a text file by itself takes for the beginning of a formula, also in the width of East Asian letters. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Makes a text of a file that a spreadsheet opens by itself a text there, too: one that it would take for a formula gets an apostrophe
 * before it, and so does one that begins with apostrophes and such a sign, so that one apostrophe is always too many.
 *
 * @param text - the text of a cell
 * @returns the text as it is, or behind an apostrophe
 * @example
 * ```ts
 * spreadsheetText('=1+1') // => "'=1+1"
 * spreadsheetText('12–7') // => '12–7'
 * ```
 */
export function spreadsheetText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
