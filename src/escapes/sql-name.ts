/**
 * A name in SQL, whatever is in it: within quotation marks, each of its own doubled (ISO/IEC 9075-2, delimited identifiers).
 *
 * @param name - the name of a table or column
 * @returns the name, quoted
 * @example
 * ```ts
 * sqlName('vote "of" 1917') // => '"vote ""of"" 1917"'
 * ```
 */
export function sqlName(name: string): string {
  return `"${name.replace(/"/g, '$&$&')}"`;
}
