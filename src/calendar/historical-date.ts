import { ArgumentError } from '../errors/argument-error.js';
import {
  type Calendar,
  type CalendarDay,
  daysInMonth,
  julianDayNumber,
  type ReckonedCalendar,
  writeDay,
} from './calendar.js';
import {
  type CivilCalendar,
  civilDayOf,
  civilMonth,
  civilStyle,
  gregorianThroughout,
  julianThroughout,
} from './civil-calendar.js';
import { englishDay } from './english-day.js';

/** How closely a date is known. */
export type DatePrecision = 'day' | 'month' | 'year' | 'interval';

/** A date as a source writes it, with what it means on the common count of days. */
export interface HistoricalDate {
  /** The date as written: `1917-12-30`, `1917-12`, `1917`, `1917-12-21/1917-12-28`, `1917-11-15/..`, `1918-02~`. */
  readonly written: string;
  /** The calendar it is written in. */
  readonly calendar: Calendar;
  /** The calendar in force where it belongs; undefined where it was read without a record. */
  readonly civil: CivilCalendar | undefined;
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
  'a day (1917-12-30), a month (1917-12), a year (1917) or an interval of these (1917-12-21/1917-12-28, 1917-11-15/..), with ~ behind it for "about"';

/**
 * Reads a date written in the subset of the Extended Date/Time Format (ISO 8601-2) that the record uses.
 *
 * @param written - a day, a month, a year, or an interval of these (one end may be `..`), each with `~` behind it for "about"
 * @param calendar - the calendar it is written in
 * @param civil - the calendar in force, which the record tells: `dataset.civilCalendar`, or `civilCalendar('1918-01-31')`; needed for
 *   a date in the calendar `civil`
 * @returns the date, or why it cannot be one: not of a known form, not in the calendar (31 February), skipped by the civil calendar
 *   (in Russia 1–13 February 1918), an interval that ends before it begins
 * @throws ArgumentError if the date is one of the civil calendar, and that is not given
 * @see Library of Congress, Extended Date/Time Format Specification (2019)
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * parseDate('1917-12-30', 'civil', russia).precision // => 'day'
 * inCalendar(parseDate('1917-12-30', 'civil', russia), 'gregorian') // => '1918-01-12'
 * parseDate('1918-02-31', 'civil', russia).problem // => '31 February 1918 does not exist: that month has 28 days'
 * parseDate('1911', 'gregorian').precision // => 'year'
 * ```
 */
export function parseDate(
  written: string,
  calendar: ReckonedCalendar,
  civil?: CivilCalendar,
): HistoricalDate | DateProblem;
export function parseDate(
  written: string,
  calendar: Calendar,
  civil: CivilCalendar,
): HistoricalDate | DateProblem;
export function parseDate(
  written: string,
  calendar: Calendar,
  civil?: CivilCalendar,
): HistoricalDate | DateProblem {
  const inForce = calendarOf(calendar, civil);
  const about = written.includes('~');
  const ends = written.split('/').map((end) => end.replace(/~$/, ''));
  const [text = ''] = ends;
  const days = ends.length === 1 ? readPart(text, inForce) : readInterval(ends, inForce);
  if ('problem' in days) return days;
  const precision = ends.length > 1 ? 'interval' : (precisions[text.length] ?? 'day');
  return { written, calendar, civil, precision, about, ...days };
}

/** How closely a date is known that is no interval, by its length. */
const precisions: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month' };

/** A calendar as one that was, or would have been, in force. */
function calendarOf(calendar: Calendar, civil: CivilCalendar | undefined): CivilCalendar {
  if (calendar === 'julian') return julianThroughout;
  if (calendar === 'gregorian') return gregorianThroughout;
  if (civil) return civil;
  const expected =
    "the calendar in force for a date of the civil calendar: `dataset.civilCalendar` of its record, or one such as `civilCalendar('1918-01-31')`";
  throw new ArgumentError('civil', civil, expected);
}

function readInterval(ends: readonly string[], calendar: CivilCalendar): Days | DateProblem {
  const [from = '', to = ''] = ends;
  if (ends.length > 2 || (from === '..' && to === '..')) return { problem: `expected ${forms}` };
  const start = from === '..' ? openEnd : readPart(from, calendar);
  if ('problem' in start) return start;
  const end = to === '..' ? openEnd : readPart(to, calendar);
  if ('problem' in end) return end;
  const { earliest } = start;
  const { latest } = end;
  if (earliest !== undefined && latest !== undefined && latest < earliest) {
    return { problem: `the interval ends (${to}) before it begins (${from})` };
  }
  return { earliest, latest };
}

const openEnd: Days = { earliest: undefined, latest: undefined };

function readPart(text: string, calendar: CivilCalendar): Days | DateProblem {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return { problem: `expected ${forms}` };
  const year = Number(match[1]);
  if (match[2] === undefined) return monthsAsDays(year, 1, 12, calendar);
  const month = Number(match[2]);
  if (month < 1 || month > 12) return { problem: `there is no month ${match[2]}` };
  return match[3] === undefined
    ? monthsAsDays(year, month, month, calendar)
    : readDay({ year, month, day: Number(match[3]) }, calendar);
}

function monthsAsDays(year: number, first: number, last: number, calendar: CivilCalendar): Days {
  return {
    earliest: civilMonth(year, first, calendar).first,
    latest: civilMonth(year, last, calendar).last,
  };
}

function readDay(day: CalendarDay, calendar: CivilCalendar): Days | DateProblem {
  const style = civilStyle(day, calendar);
  // The longest that a month could have been of which days were skipped.
  const length = daysInMonth(day.year, day.month, style === 'skipped' ? 'julian' : style);
  if (day.day < 1 || day.day > length) {
    return { problem: `${englishDay(day)} does not exist: that month has ${length} days` };
  }
  if (style === 'skipped') {
    const { lastJulianDay } = calendar;
    const [last, first] = [lastJulianDay, lastJulianDay + 1].map((one) =>
      englishDay(civilDayOf(one, calendar)),
    );
    return {
      problem: `${englishDay(day)} is a day that the civil calendar of the record skipped: ${last} was followed by ${first}. Give it as julian or gregorian`,
    };
  }
  const number = julianDayNumber(day, style);
  return { earliest: number, latest: number };
}

/**
 * Writes a date in a calendar: a day as a day, anything less certain as the interval of days it can be.
 *
 * @param date - the date
 * @param calendar - the calendar to write it in
 * @returns `1918-01-12`, or an interval `1918-01-03/1918-01-10`
 * @throws ArgumentError if it is to be written in the civil calendar, and was read without one
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * inCalendar(parseDate('1917-12-13', 'civil', russia), 'gregorian') // => '1917-12-26'
 * inCalendar(parseDate('1918-03-18', 'civil', russia), 'julian') // => '1918-03-05'
 * inCalendar(parseDate('1917-12-21/1917-12-28', 'civil', russia), 'gregorian') // => '1918-01-03/1918-01-10'
 * inCalendar(parseDate('1917-11-15/..', 'civil', russia), 'gregorian') // => '1917-11-28/..'
 * inCalendar(parseDate('1917', 'julian'), 'gregorian') // => '1917-01-14/1918-01-13'
 * ```
 */
export function inCalendar(date: HistoricalDate, calendar: Calendar): string {
  const target = calendarOf(calendar, date.civil);
  const write = (day: number | undefined) =>
    day === undefined ? '..' : `${writeDay(civilDayOf(day, target))}${date.about ? '~' : ''}`;
  return date.earliest === date.latest
    ? write(date.earliest)
    : `${write(date.earliest)}/${write(date.latest)}`;
}

/**
 * The calendar in which the words of a date are: of the two that were in force, for a date of the civil calendar.
 *
 * @param date - the date
 * @returns `julian` or `gregorian`; undefined for an interval that begins in one and ends in the other
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * writtenCalendar(parseDate('1917-12-30', 'civil', russia)) // => 'julian'
 * writtenCalendar(parseDate('1918-02', 'civil', russia)) // => 'gregorian'
 * writtenCalendar(parseDate('1917-12-09/1918-03-18', 'civil', russia)) // => undefined
 * ```
 */
export function writtenCalendar(date: HistoricalDate): ReckonedCalendar | undefined {
  const { lastJulianDay } = calendarOf(date.calendar, date.civil);
  const ends = [date.earliest, date.latest].filter((day) => day !== undefined);
  if (ends.every((day) => day <= lastJulianDay)) return 'julian';
  return ends.every((day) => day > lastJulianDay) ? 'gregorian' : undefined;
}

/**
 * The number of days from one date to another, counted on one calendar.
 *
 * @param from - a date known to the day
 * @param to - a date known to the day
 * @returns a whole number of days, negative if `to` is the earlier; undefined if either is not known to the day
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * daysBetween(parseDate('1917-12-13', 'civil', russia), parseDate('1918-03-18', 'civil', russia)) // => 82
 * daysBetween(parseDate('1917-12', 'civil', russia), parseDate('1918-03-18', 'civil', russia)) // => undefined
 * ```
 */
export function daysBetween(from: HistoricalDate, to: HistoricalDate): number | undefined {
  if (from.precision !== 'day' || to.precision !== 'day') return undefined;
  if (from.earliest === undefined || to.earliest === undefined) return undefined;
  return to.earliest - from.earliest;
}
