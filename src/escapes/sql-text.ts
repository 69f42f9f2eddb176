/**
 * A text in SQL, whatever is in it: within single quotation marks, each of its own doubled (ISO/IEC 9075-2, character strings).
 *
 * @param text - the text
 * @returns the text, quoted
 * @example
 * ```ts
 * sqlText("the people's commissars") // => "'the people''s commissars'"
 * ```
 */
export function sqlText(text: string): string {
  return `'${text.replace(/'/g, '$&$&')}'`;
}
