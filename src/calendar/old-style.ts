import { julianDayNumber } from './calendar.js';
import type { HistoricalDate } from './historical-date.js';

const firstNewStyle = julianDayNumber({ year: 1918, month: 2, day: 14 }, 'gregorian');

/**
 * Whether a date is written in the Julian calendar, “Old Style”.
 *
 * @param date - the date
 * @returns whether it is Julian, or of the Soviet civil calendar and before 14 February 1918
 * @example
 * ```ts
 * isOldStyle(parseDate('1917-12-30', 'civil')) // => true
 * isOldStyle(parseDate('1918-03-18', 'civil')) // => false
 * isOldStyle(parseDate('1911-08-10', 'gregorian')) // => false
 * ```
 */
export function isOldStyle({ calendar, earliest, latest }: HistoricalDate): boolean {
  const day = latest ?? earliest;
  return (
    calendar === 'julian' || (calendar === 'civil' && day !== undefined && day < firstNewStyle)
  );
}
