import { inMarksOf } from './in-marks-of.js';
import type { Language } from './language.js';

/**
 * Writes a number to a number of decimals, with the decimal sign of a language.
 *
 * @param value - the number
 * @param language - the language
 * @param decimals - the decimals, one unless told; a whole number is written without them
 * @returns the number in figures
 * @example
 * ```ts
 * writeDecimal(100 / 3, 'en') // => '33.3'
 * writeDecimal(100 / 3, 'el') // => '33,3'
 * writeDecimal(48.03, 'ru') // => '48,0'
 * writeDecimal(100, 'ru') // => '100'
 * ```
 */
export function writeDecimal(value: number, language: Language, decimals = 1): string {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9
    ? writeFixed(whole, language, 0)
    : writeFixed(value, language, decimals);
}

/**
 * Writes a number to a number of decimals also where they are zero, as numbers that are compared.
 *
 * @param value - the number
 * @param language - the language
 * @param decimals - the decimals
 * @returns the number in figures
 * @example
 * ```ts
 * writeFixed(2, 'en', 1) // => '2.0'
 * writeFixed(0.125, 'el', 2) // => '0,13'
 * ```
 */
export function writeFixed(value: number, language: Language, decimals: number): string {
  return inMarksOf(value.toFixed(decimals), language);
}

/**
 * Writes a number to a number of decimals at most: the last ones are left out where they are zero.
 *
 * @param value - the number
 * @param language - the language
 * @param decimals - the most decimals, one unless told
 * @returns the number in figures
 * @example
 * ```ts
 * writeRounded(48.03, 'en') // => '48'
 * writeRounded(48.25, 'ru', 2) // => '48,25'
 * ```
 */
export function writeRounded(value: number, language: Language, decimals = 1): string {
  return inMarksOf(String(Number(value.toFixed(decimals))), language);
}
