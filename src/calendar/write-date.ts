import { type Language, wordsOf } from '../language/language.js';
import { dayOf, type ReckonedCalendar, writeDay } from './calendar.js';
import type { HistoricalDate } from './historical-date.js';

/**
 * Writes a date in words, in the calendar in which it is written.
 *
 * @param date - the date; undefined if not told
 * @param language - the language
 * @param inferred - whether the date is inferred: then it stands in square brackets, as editors mark it
 * @returns `4 November 1917`, `[4 November 1917]`, `December 1917`, `1917`, an interval with a dash, "about" before a date that is so, or
 *   that there is none
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * writeDate(parseDate('1917-12-30', 'civil', russia), 'el') // => '30 Δεκεμβρίου 1917'
 * writeDate(parseDate('1911-08-10', 'gregorian'), 'en') // => '10 August 1911'
 * writeDate(parseDate('1917-11-04', 'civil', russia), 'en', true) // => '[4 November 1917]'
 * writeDate(parseDate('1917-12/1918-01~', 'civil', russia), 'en') // => 'about December 1917 – January 1918'
 * writeDate(parseDate('1917-12-21/1917-12-28', 'civil', russia), 'ru') // => '21 декабря 1917 – 28 декабря 1917'
 * ```
 */
export function writeDate(
  date: HistoricalDate | undefined,
  language: Language,
  inferred = false,
): string {
  const { about, undated, interval } = wordsOf(language).date;
  if (!date) return undated;
  const ends = new Set(date.written.replaceAll('~', '').split('/'));
  const plain = [...ends].map((text) => writeEnd(text, language, date.about)).join(interval);
  const words = date.about ? `${about} ${plain}` : plain;
  return inferred ? `[${words}]` : words;
}

/**
 * Writes a day in words.
 *
 * @param dayNumber - the day, as a Julian Day Number
 * @param calendar - the calendar to write it in
 * @param language - the language
 * @returns `31 January 1918`
 * @example
 * ```ts
 * writeDayNumber(2421638, 'julian', 'en') // => '31 January 1918'
 * writeDayNumber(2421639, 'gregorian', 'el') // => '14 Φεβρουαρίου 1918'
 * ```
 */
export function writeDayNumber(
  dayNumber: number,
  calendar: ReckonedCalendar,
  language: Language,
): string {
  return writeEnd(writeDay(dayOf(dayNumber, calendar)), language, false);
}

/** A day, a month, a year, or an end that is open. */
function writeEnd(text: string, language: Language, isAbout: boolean): string {
  const { months, monthsAlone, monthsAbout, open } = wordsOf(language).date;
  if (text === '..') return open;
  const [year, month, day] = text.split('-').map(Number);
  const alone = isAbout ? monthsAbout : monthsAlone;
  const names = day === undefined ? alone : months;
  const name = month === undefined ? undefined : names[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}
