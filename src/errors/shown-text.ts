import { characterCode } from './character-code.js';

/** What a terminal would obey, or not show. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/** So much of a value is shown, in characters. */
export const longestValue = 80;

/**
 * The beginning of a text.
 *
 * @param text - any text, be it a whole file
 * @param most - how many characters of it are shown
 * @returns the text, or its beginning and an ellipsis
 * @example
 * ```ts
 * shortened('abcdef', 3) // => 'abc…'
 * ```
 */
export function shortened(text: string, most: number): string {
  // A text is cut before it is taken apart: it may be a whole file.
  const letters = [...text.slice(0, 2 * most + 2)];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}

/**
 * A text with what a terminal would obey, or not show, written out.
 *
 * @param text - any text
 * @returns the text, with the numbers of such characters in their place
 * @example
 * ```ts
 * visible('a\u001b[31m') // => 'aU+001B[31m'
 * ```
 */
export function visible(text: string): string {
  return text.replace(unseen, characterCode);
}
