import {
  type Calendar,
  type CalendarDay,
  civilStyle,
  dayOf,
  daysInMonth,
  julianDayNumber,
  writeDay,
} from './calendar.js';

/** How closely a date is known. */
export type DatePrecision = 'day' | 'month' | 'interval';

/** A date as a source writes it, with what it means on the common count of days. */
export interface HistoricalDate {
  /** The date as written: `1917-12-30`, `1917-12`, `1917-12-21/1917-12-28`, `1917-11-15/..`, `1918-02~`. */
  readonly written: string;
  /** The calendar it is written in. */
  readonly calendar: Calendar;
  /** How closely it is known. */
  readonly precision: DatePrecision;
  /** Whether it is marked as "about". */
  readonly about: boolean;
  /** First day it can be, as a Julian Day Number; undefined where it is open. */
  readonly earliest: number | undefined;
  /** Last day it can be, as a Julian Day Number; undefined where it is open. */
  readonly latest: number | undefined;
}

/** Why a date cannot be read. */
export interface DateProblem {
  readonly problem: string;
}

type Days = Pick<HistoricalDate, 'earliest' | 'latest'>;

const forms =
  'a day (1917-12-30), a month (1917-12) or an interval of these (1917-12-21/1917-12-28, 1917-11-15/..), with ~ behind it for "about"';

/**
 * Reads a date written in the subset of the Extended Date/Time Format (ISO 8601-2) that the record uses.
 *
 * @param written - a day, a month, or an interval of these (one end may be `..`), each with `~` behind it for "about"
 * @param calendar - the calendar it is written in
 * @returns the date, or why it cannot be one: not of a known form, not in the calendar (31 February), skipped by the Soviet
 *   civil calendar (1–13 February 1918), an interval that ends before it begins
 * @see Library of Congress, Extended Date/Time Format Specification (2019)
 * @example
 * ```ts
 * parseDate('1917-12-30', 'civil').precision // => 'day'
 * inCalendar(parseDate('1917-12-30', 'civil'), 'gregorian') // => '1918-01-12'
 * parseDate('1918-02-31', 'civil').problem // => '31 February 1918 does not exist: that month has 28 days'
 * ```
 */
export function parseDate(written: string, calendar: Calendar): HistoricalDate | DateProblem {
  const about = written.includes('~');
  const ends = written.split('/').map((end) => end.replace(/~$/, ''));
  const [text = ''] = ends;
  const days = ends.length === 1 ? readPart(text, calendar) : readInterval(ends, calendar);
  if ('problem' in days) return days;
  const precision = ends.length > 1 ? 'interval' : text.length === 7 ? 'month' : 'day';
  return { written, calendar, precision, about, ...days };
}

function readInterval(ends: readonly string[], calendar: Calendar): Days | DateProblem {
  const [from = '', to = ''] = ends;
  if (ends.length > 2 || (from === '..' && to === '..')) return { problem: `expected ${forms}` };
  const start =
    from === '..' ? { earliest: undefined, latest: undefined } : readPart(from, calendar);
  if ('problem' in start) return start;
  const end = to === '..' ? { earliest: undefined, latest: undefined } : readPart(to, calendar);
  if ('problem' in end) return end;
  const { earliest } = start;
  const { latest } = end;
  if (earliest !== undefined && latest !== undefined && latest < earliest) {
    return { problem: `the interval ends (${to}) before it begins (${from})` };
  }
  return { earliest, latest };
}

function readPart(text: string, calendar: Calendar): Days | DateProblem {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match) return { problem: `expected ${forms}` };
  const year = Number(match[1]);
  const month = Number(match[2]);
  if (month < 1 || month > 12) return { problem: `there is no month ${match[2]}` };
  return match[3] === undefined
    ? readMonth(year, month, calendar)
    : readDay({ year, month, day: Number(match[3]) }, calendar);
}

function readDay(day: CalendarDay, calendar: Calendar): Days | DateProblem {
  const style = calendar === 'civil' ? civilStyle(day) : calendar;
  const length = daysInMonth(day.year, day.month, style === 'skipped' ? 'gregorian' : style);
  if (day.day < 1 || day.day > length) {
    return { problem: `${inWords(day)} does not exist: that month has ${length} days` };
  }
  if (style === 'skipped') {
    return {
      problem: `${inWords(day)} is a day that the Soviet civil calendar skipped: 31 January 1918 was followed by 14 February. Give it as julian or gregorian`,
    };
  }
  const number = julianDayNumber(day, style);
  return { earliest: number, latest: number };
}

function readMonth(year: number, month: number, calendar: Calendar): Days {
  // February 1918 of the civil calendar began on its fourteenth day.
  const first = calendar === 'civil' && year === 1918 && month === 2 ? 14 : 1;
  const style = calendar === 'civil' ? civilStyle({ year, month, day: first }) : calendar;
  const known = style === 'skipped' ? 'gregorian' : style;
  return {
    earliest: julianDayNumber({ year, month, day: first }, known),
    latest: julianDayNumber({ year, month, day: daysInMonth(year, month, known) }, known),
  };
}

function inWords(day: CalendarDay): string {
  return `${day.day} ${monthNames[day.month - 1]} ${day.year}`;
}

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/**
 * Writes a date in a calendar: a day as a day, anything less certain as the interval of days it can be.
 *
 * @param date - the date
 * @param calendar - the calendar to write it in
 * @returns `1918-01-12`, or an interval `1918-01-03/1918-01-10`
 * @example
 * ```ts
 * inCalendar(parseDate('1917-12-13', 'civil'), 'gregorian') // => '1917-12-26'
 * inCalendar(parseDate('1918-03-18', 'civil'), 'julian') // => '1918-03-05'
 * inCalendar(parseDate('1917-12-21/1917-12-28', 'civil'), 'gregorian') // => '1918-01-03/1918-01-10'
 * inCalendar(parseDate('1917-11-15/..', 'civil'), 'gregorian') // => '1917-11-28/..'
 * ```
 */
export function inCalendar(date: HistoricalDate, calendar: Calendar): string {
  const write = (day: number | undefined) =>
    day === undefined ? '..' : `${writeDay(dayOf(day, calendar))}${date.about ? '~' : ''}`;
  return date.earliest === date.latest
    ? write(date.earliest)
    : `${write(date.earliest)}/${write(date.latest)}`;
}

/**
 * The number of days from one date to another, counted on one calendar.
 *
 * @param from - a date known to the day
 * @param to - a date known to the day
 * @returns a whole number of days, negative if `to` is the earlier; undefined if either is not known to the day
 * @example
 * ```ts
 * daysBetween(parseDate('1917-12-13', 'civil'), parseDate('1918-03-18', 'civil')) // => 82
 * daysBetween(parseDate('1917-12', 'civil'), parseDate('1918-03-18', 'civil')) // => undefined
 * ```
 */
export function daysBetween(from: HistoricalDate, to: HistoricalDate): number | undefined {
  if (from.precision !== 'day' || to.precision !== 'day') return undefined;
  if (from.earliest === undefined || to.earliest === undefined) return undefined;
  return to.earliest - from.earliest;
}
