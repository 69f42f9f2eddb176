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
  const text = Math.abs(value - whole) < 1e-9 ? String(whole) : value.toFixed(decimals);
  return (language === 'en' ? text : text.replace('.', ',')).replace('-', '−');
}
