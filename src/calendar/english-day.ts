import type { CalendarDay } from './calendar.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * The name of a month in English, the language of errors and findings.
 *
 * @param month - the month, 1–12
 * @returns `February`
 * @example
 * ```ts
 * englishMonth(2) // => 'February'
 * ```
 */
export function englishMonth(month: number): string {
  return months[month - 1] ?? '';
}

/**
 * Writes a day in English, the language of errors and findings.
 *
 * @param day - the day
 * @returns `31 February 1918`, whether there is such a day or not
 * @example
 * ```ts
 * englishDay({ year: 1918, month: 2, day: 31 }) // => '31 February 1918'
 * ```
 */
export function englishDay({ year, month, day }: CalendarDay): string {
  return `${day} ${englishMonth(month)} ${year}`;
}
