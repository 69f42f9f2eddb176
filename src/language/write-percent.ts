import { inPercent } from './in-percent.js';
import { firstLanguage, type Language } from './language.js';
import { writeDecimal } from './write-decimal.js';

/**
 * Writes a share in per cent, with the decimal sign of a language.
 *
 * @param share - the share, from 0 to 1
 * @param decimals - the decimals, one unless told; whole per cents are written without them
 * @param language - the language, English unless told
 * @returns the share in figures, with the sign after a space
 * @example
 * ```ts
 * writePercent(25 / 45) // => '55.6 %'
 * writePercent(1) // => '100 %'
 * writePercent(25 / 45, 0) // => '56 %'
 * writePercent(25 / 45, 1, 'ru') // => '55,6 %'
 * ```
 */
export function writePercent(
  share: number,
  decimals = 1,
  language: Language = firstLanguage,
): string {
  return inPercent(writeDecimal(100 * share, language, decimals), language);
}
