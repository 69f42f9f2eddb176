/**
 * The number of a character as Unicode writes it.
 *
 * @example
 * ```ts
 * characterCode('λ') // => 'U+03BB'
 * ```
 */
export function characterCode(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
