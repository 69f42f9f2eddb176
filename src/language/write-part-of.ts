import { type Language, wordsOf } from './language.js';
import { writeCount } from './write-count.js';

/**
 * Writes how many of how many.
 *
 * @param part - how many there are; a text stands as it is: `at least 7`
 * @param whole - of how many; a text stands as it is: `11–15`
 * @param language - the language
 * @returns both, and the word between them
 * @example
 * ```ts
 * writePartOf(7, 18, 'en') // => '7 of 18'
 * writePartOf('8,3', 1000, 'el') // => '8,3 από 1.000'
 * ```
 */
export function writePartOf(
  part: number | string,
  whole: number | string,
  language: Language,
): string {
  const [few, all] = [part, whole].map((one) =>
    typeof one === 'number' ? writeCount(one, language) : one,
  );
  return `${few} ${wordsOf(language).words.of} ${all}`;
}
