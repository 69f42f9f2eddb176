/**
 * A text without case and accents, and with one form of sigma, for the comparison of words.
 *
 * @param text - the text
 * @returns the same letters, small and bare
 * @example
 * ```ts
 * plainLetters('Τρεις Μαΐου') // => 'τρεισ μαιου'
 * ```
 */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}
