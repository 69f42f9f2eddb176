import { ArgumentError } from '../errors/argument-error.js';
import {
  type CalendarDay,
  dayOf,
  daysInMonth,
  julianDayNumber,
  type ReckonedCalendar,
} from './calendar.js';

/**
 * The calendar that was in force where a record's events took place: Julian up to a day, Gregorian from the next. It belongs to the
 * record and never to the code. A year begins on 1 January, also where it began in March then (in England until 1752).
 */
export interface CivilCalendar {
  /**
   * The last day of the Julian calendar, as a Julian Day Number: `-Infinity` where the Gregorian calendar was in force throughout,
   * `Infinity` where the Julian one was.
   */
  readonly lastJulianDay: number;
}

/** The Gregorian calendar throughout: that of a record which says nothing else. */
export const gregorianThroughout: CivilCalendar = { lastJulianDay: -Infinity };

/** The Julian calendar throughout. */
export const julianThroughout: CivilCalendar = { lastJulianDay: Infinity };

/** How a record names its civil calendar. */
export const civilCalendarForms =
  '"gregorian" or "julian" (throughout), or the last day of the Julian calendar as that calendar writes it, on 4 October 1582 or later (Russia: "1918-01-31", Greece: "1923-02-15", Britain: "1752-09-02")';

/** The day before the first that was Gregorian anywhere. Before the third century a change would have repeated days, not skipped them. */
const earliestChange = julianDayNumber({ year: 1582, month: 10, day: 4 }, 'julian');

/**
 * Reads a civil calendar as a record's descriptor names it.
 *
 * @param setting - `gregorian`, `julian`, or the last Julian day: `1918-01-31`
 * @returns the civil calendar; undefined if it is none of these
 * @see G. Moyer, “The Gregorian Calendar”, Scientific American 246, no. 5 (1982), on the changes of the countries
 * @example
 * ```ts
 * readCivilCalendar('1918-01-31') // => { lastJulianDay: 2421638 }
 * readCivilCalendar('gregorian') // => { lastJulianDay: -Infinity }
 * readCivilCalendar('1918-01-32') // => undefined
 * ```
 */
export function readCivilCalendar(setting: unknown): CivilCalendar | undefined {
  if (setting === 'gregorian') return gregorianThroughout;
  if (setting === 'julian') return julianThroughout;
  const match = typeof setting === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(setting) : null;
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month, 'julian'))
    return undefined;
  const lastJulianDay = julianDayNumber({ year, month, day }, 'julian');
  return lastJulianDay < earliestChange ? undefined : { lastJulianDay };
}

/**
 * The civil calendar of a country, from what a record would name it by.
 *
 * @param setting - `gregorian`, `julian`, or the last Julian day: `1918-01-31`
 * @returns the civil calendar
 * @throws ArgumentError if it is none of these
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * parseDate('1918-02-14', 'civil', russia).earliest - russia.lastJulianDay // => 1
 * ```
 */
export function civilCalendar(setting: string): CivilCalendar {
  const read = readCivilCalendar(setting);
  if (read) return read;
  throw new ArgumentError('setting', setting, civilCalendarForms);
}

/**
 * Which of the two calendars a civil calendar follows on a day as it is written.
 *
 * @param day - the day as the civil calendar writes it
 * @param civil - the civil calendar
 * @returns `julian` to the last Julian day, `gregorian` from the day after it, `skipped` for the days between, which nobody lived
 *   through
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * civilStyle({ year: 1917, month: 12, day: 30 }, russia) // => 'julian'
 * civilStyle({ year: 1918, month: 2, day: 5 }, russia) // => 'skipped'
 * civilStyle({ year: 1918, month: 2, day: 14 }, russia) // => 'gregorian'
 * civilStyle({ year: 1918, month: 2, day: 5 }, civilCalendar('1923-02-15')) // => 'julian'
 * ```
 */
export function civilStyle(day: CalendarDay, civil: CivilCalendar): ReckonedCalendar | 'skipped' {
  if (julianDayNumber(day, 'julian') <= civil.lastJulianDay) return 'julian';
  return julianDayNumber(day, 'gregorian') > civil.lastJulianDay ? 'gregorian' : 'skipped';
}

/**
 * The day that a Julian Day Number names in a civil calendar.
 *
 * @param dayNumber - a whole number of days, as {@link julianDayNumber} gives it
 * @param civil - the civil calendar
 * @returns the day
 * @example
 * ```ts
 * const britain = civilCalendar('1752-09-02');
 * civilDayOf(britain.lastJulianDay, britain) // => { year: 1752, month: 9, day: 2 }
 * civilDayOf(britain.lastJulianDay + 1, britain) // => { year: 1752, month: 9, day: 14 }
 * ```
 */
export function civilDayOf(dayNumber: number, civil: CivilCalendar): CalendarDay {
  return dayOf(dayNumber, dayNumber <= civil.lastJulianDay ? 'julian' : 'gregorian');
}

/**
 * The first and the last day that a month had in a civil calendar.
 *
 * @param year - the year
 * @param month - the month, 1–12
 * @param civil - the civil calendar
 * @returns both as Julian Day Numbers
 * @example
 * ```ts
 * const { first, last } = civilMonth(1918, 2, civilCalendar('1918-01-31'));
 * last - first + 1 // => 15
 * ```
 */
export function civilMonth(
  year: number,
  month: number,
  civil: CivilCalendar,
): { readonly first: number; readonly last: number } {
  const { lastJulianDay } = civil;
  const end = (calendar: ReckonedCalendar) =>
    julianDayNumber({ year, month, day: daysInMonth(year, month, calendar) }, calendar);
  const begin = (calendar: ReckonedCalendar) => julianDayNumber({ year, month, day: 1 }, calendar);
  return {
    first:
      begin('julian') <= lastJulianDay
        ? begin('julian')
        : Math.max(begin('gregorian'), lastJulianDay + 1),
    last:
      end('gregorian') > lastJulianDay ? end('gregorian') : Math.min(end('julian'), lastJulianDay),
  };
}

/**
 * The days that a civil calendar skipped when it changed, as nobody wrote them then.
 *
 * @param civil - the civil calendar
 * @returns the first and the last of them; undefined where it did not change
 * @example
 * ```ts
 * skippedDays(civilCalendar('1918-01-31')).last // => { year: 1918, month: 2, day: 13 }
 * skippedDays(civilCalendar('julian')) // => undefined
 * ```
 */
export function skippedDays({
  lastJulianDay,
}: CivilCalendar): { readonly first: CalendarDay; readonly last: CalendarDay } | undefined {
  if (!Number.isFinite(lastJulianDay)) return undefined;
  return {
    first: dayOf(lastJulianDay + 1, 'julian'),
    last: dayOf(lastJulianDay, 'gregorian'),
  };
}
