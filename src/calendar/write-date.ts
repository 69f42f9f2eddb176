import { type Language, wordsOf } from '../language/language.js';
import { type HistoricalDate, inCalendar } from './historical-date.js';

/** A month, or an interval from one month to another. */
const inMonths = /^\d{4}-\d{2}(\/\d{4}-\d{2})?~?$/;

/**
 * Writes a date in words, in the calendar in which it is written.
 *
 * @param date - the date; undefined if not told
 * @param language - the language
 * @param inferred - whether the date is inferred: then it stands in square brackets, as editors mark it
 * @returns `4 November 1917`, `[4 November 1917]`, `December 1917`, an interval with a dash, "about" before a date that is so, or
 *   that there is none
 * @example
 * ```ts
 * writeDate(parseDate('1917-12-30', 'civil'), 'el') // => '30 Δεκεμβρίου 1917'
 * writeDate(parseDate('1911-08-10', 'gregorian'), 'en') // => '10 August 1911'
 * writeDate(parseDate('1917-11-04', 'civil'), 'en', true) // => '[4 November 1917]'
 * writeDate(parseDate('1917-12/1918-01~', 'civil'), 'en') // => 'about December 1917 – January 1918'
 * writeDate(parseDate('1917-12-21/1917-12-28', 'civil'), 'ru') // => '21 декабря 1917 – 28 декабря 1917'
 * ```
 */
export function writeDate(
  date: HistoricalDate | undefined,
  language: Language,
  inferred = false,
): string {
  const { about, undated, interval } = wordsOf(language).date;
  if (!date) return undated;
  const dates = inMonths.test(date.written) ? date.written : inCalendar(date, date.calendar);
  const plain = dates
    .replaceAll('~', '')
    .split('/')
    .map((text) => writeDayOrMonth(text, language, date.about))
    .join(interval);
  const words = date.about ? `${about} ${plain}` : plain;
  return inferred ? `[${words}]` : words;
}

function writeDayOrMonth(text: string, language: Language, isAbout: boolean): string {
  const { months, monthsAlone, monthsAbout, open } = wordsOf(language).date;
  const [year, month = 1, day] = text.split('-').map(Number);
  if (text === '..') return open;
  const alone = isAbout ? monthsAbout : monthsAlone;
  const names = day === undefined ? alone : months;
  return [day, names[month - 1], year].filter((part) => part !== undefined).join(' ');
}
