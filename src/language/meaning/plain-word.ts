/**
 * A heading or a word of a cell in the form in which it is compared: small letters without accents, signs as spaces.
 *
 * @param text - what stands in the file
 * @returns the word
 * @example
 * ```ts
 * plainWord('  Nicht_abgegeben. ') // => 'nicht abgegeben'
 * plainWord('Zdržel se') // => 'zdrzel se'
 * ```
 */
export function plainWord(text: string): string {
  const known = plainWords.get(text);
  if (known !== undefined) return known;
  const plain = inPlainLetters(text);
  if (plainWords.size >= MOST_WORDS) plainWords.clear();
  plainWords.set(text, plain);
  return plain;
}

/** The words that were asked for: in a table of ballots there are few, a hundred thousand times. */
const plainWords = new Map<string, string>();
const MOST_WORDS = 10_000;

function inPlainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}+@]+/gu, ' ')
    .trim();
}
