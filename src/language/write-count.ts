import { inMarksOf } from './in-marks-of.js';
import { type Language, wordsOf } from './language.js';

/**
 * Writes a whole number with its thousands set apart, as a language does; numbers of four digits too, so that columns agree.
 *
 * @param count - the number; exact, however large
 * @param language - the language
 * @returns the number in figures, with a true minus sign
 * @example
 * ```ts
 * writeCount(50388n, 'en') // => '50,388'
 * writeCount(531441, 'el') // => '531.441'
 * writeCount(-17, 'ru') // => '−17'
 * ```
 */
export function writeCount(count: number | bigint, language: Language): string {
  return inMarksOf(String(count), language);
}

/**
 * Writes a number with its sign, unless it is zero.
 *
 * @param count - the number
 * @param language - the language
 * @returns the number in figures, with a plus or a true minus sign
 * @example
 * ```ts
 * writeSigned(6, 'en') // => '+6'
 * writeSigned(0, 'en') // => '0'
 * ```
 */
export function writeSigned(count: number, language: Language): string {
  return `${count > 0 ? wordsOf(language).number.plus : ''}${writeCount(count, language)}`;
}

/**
 * Writes a range of whole numbers.
 *
 * @param atLeast - the smallest
 * @param atMost - the greatest; null where nothing limits it
 * @param language - the language
 * @returns one number where both are the same, two with a dash, or the smallest with a dash and nothing after it
 * @example
 * ```ts
 * writeRange(25, 29, 'en') // => '25–29'
 * writeRange(6, 6, 'el') // => '6'
 * writeRange(7, null, 'ru') // => '7–…'
 * ```
 */
export function writeRange(atLeast: number, atMost: number | null, language: Language): string {
  const { range, open } = wordsOf(language).number;
  const least = writeCount(atLeast, language);
  if (atLeast === atMost) return least;
  return `${least}${range}${atMost === null ? open : writeCount(atMost, language)}`;
}
