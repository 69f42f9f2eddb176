import type { Language } from '../language/language.js';

/**
 * The language of a text, as far as its letters tell it: Greek letters are Greek, Cyrillic ones Russian.
 *
 * @param text - the text
 * @returns the language in whose letters most of it is written
 */
export function languageOf(text: string): Language {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const counts: readonly (readonly [Language, number])[] = [
    ['en', count(/\p{Script=Latin}/gu)],
    ['el', count(/\p{Script=Greek}/gu)],
    ['ru', count(/\p{Script=Cyrillic}/gu)],
  ];
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
