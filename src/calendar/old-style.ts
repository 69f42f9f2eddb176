import { type HistoricalDate, writtenCalendar } from './historical-date.js';

/**
 * Whether a date is written in the Julian calendar, “Old Style”.
 *
 * @param date - the date
 * @returns whether it is Julian, by its own calendar or by the one in force; not so if it only begins there
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * isOldStyle(parseDate('1917-12-30', 'civil', russia)) // => true
 * isOldStyle(parseDate('1918-03-18', 'civil', russia)) // => false
 * isOldStyle(parseDate('1911-08-10', 'gregorian')) // => false
 * ```
 */
export function isOldStyle(date: HistoricalDate): boolean {
  return writtenCalendar(date) === 'julian';
}
