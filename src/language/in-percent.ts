import { type Language, wordsOf } from './language.js';

/**
 * Puts the sign of per cent behind figures that are written already.
 *
 * @param figures - a number, or a range of numbers, in the marks of the language: `55.6`, `40–60`
 * @param language - the language
 * @returns the figures and the sign, as the language sets it
 * @example
 * ```ts
 * inPercent('40–60', 'en') // => '40–60 %'
 * ```
 */
export function inPercent(figures: string, language: Language): string {
  return `${figures}${wordsOf(language).number.percent}`;
}
