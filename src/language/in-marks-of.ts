import { type Language, wordsOf } from './language.js';

/**
 * Puts the marks of a language into a number that is written as programs write it.
 *
 * @param written - the number in figures: `-1234.5`
 * @param language - the language
 * @returns the same with the signs, the mark of decimals and the marks of thousands of the language; nothing below zero is left of
 *   a number that was rounded to zero
 * @example
 * ```ts
 * inMarksOf('-1234.5', 'el') // => '−1.234,5'
 * inMarksOf('-0.0', 'en') // => '0.0'
 * ```
 */
export function inMarksOf(written: string, language: Language): string {
  const { decimal, minus, thousands } = wordsOf(language).number;
  const [whole = '', decimals] = written.replace('-', '').split('.');
  const sign = Number(written) < 0 ? minus : '';
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${sign}${grouped}${decimals === undefined ? '' : `${decimal}${decimals}`}`;
}
