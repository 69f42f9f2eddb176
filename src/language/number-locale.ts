import { type Language, wordsOf } from './language.js';

/** The marks of numbers as d3-format takes them, and with it Vega for axes, legends and tooltips. */
export interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  /** How many digits stand in a group, again and again. */
  readonly grouping: readonly number[];
  /** What stands before and after an amount of money; the toolkit writes none. */
  readonly currency: readonly [string, string];
  readonly minus: string;
}

/**
 * The marks of numbers of a language, for programs that write numbers by d3-format.
 *
 * @param language - the language
 * @returns the marks
 * @see https://d3js.org/d3-format#formatLocale
 * @example
 * ```ts
 * numberLocale('el').decimal // => ','
 * ```
 */
export function numberLocale(language: Language): NumberLocale {
  const { decimal, thousands, minus } = wordsOf(language).number;
  return { decimal, thousands, grouping: [3], currency: ['', ''], minus };
}
