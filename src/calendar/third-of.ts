import { type CalendarDay, daysInMonth, type ReckonedCalendar, writeDay } from './calendar.js';

/** The three thirds into which words divide a month or a year. */
export type Third = 'beginning' | 'middle' | 'end';

/**
 * The days that “the beginning”, “the middle” and “the end” of a month mean in a record, where nothing else narrows them:
 * the 1st to the 10th, the 11th to the 20th, the 21st to the last. Of a year they are January to April, May to August and
 * September to December.
 *
 * The definition is a convention, made once so that the same words never mean two intervals.
 *
 * @param third - which third
 * @param year - the year
 * @param month - the month, 1–12; left out for a third of the year
 * @param calendar - the calendar that the words count in: it decides how long February is
 * @returns an interval as the record writes it: of days, or of months for a year
 * @example
 * ```ts
 * thirdOf('end', 1917, 11) // => '1917-11-21/1917-11-30'
 * thirdOf('middle', 1918, 3) // => '1918-03-11/1918-03-20'
 * thirdOf('beginning', 1917) // => '1917-01/1917-04'
 * ```
 */
export function thirdOf(
  third: Third,
  year: number,
  month?: number,
  calendar: ReckonedCalendar = 'gregorian',
): string {
  const index = ['beginning', 'middle', 'end'].indexOf(third);
  if (month === undefined) {
    const ends = [index * 4 + 1, index * 4 + 4];
    return ends.map((one) => writeMonth(year, one)).join('/');
  }
  const last = index === 2 ? daysInMonth(year, month, calendar) : index * 10 + 10;
  const days: CalendarDay[] = [index * 10 + 1, last].map((day) => ({ year, month, day }));
  return days.map(writeDay).join('/');
}

function writeMonth(year: number, month: number): string {
  return writeDay({ year, month, day: 1 }).slice(0, 7);
}
