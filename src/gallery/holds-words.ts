import { plainLetters } from '../language/plain-letters.js';

/**
 * Whether a text has all the words that are looked for, or words that they begin or are part of: case and accents aside.
 *
 * @param plain - the text, as `plainLetters` writes it: it is looked through at every key
 * @param sought - what is typed: words set apart by spaces; what is empty is in every text
 * @returns whether each of them stands in it
 * @example
 * ```ts
 * holdsWords('votes that three voters would have reversed', 'REVERS three') // => true
 * ```
 */
export function holdsWords(plain: string, sought: string): boolean {
  return plainLetters(sought)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}
