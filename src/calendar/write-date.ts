import type { Language, Text } from '../language/language.js';
import { type HistoricalDate, inCalendar } from './historical-date.js';

const months: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  el: 'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
};

/** Months as they stand alone, without a day. */
const monthsAlone: Readonly<Record<Language, string>> = {
  en: months.en,
  el: 'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος',
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
};

const about: Text = { en: 'about', el: 'περίπου', ru: 'около' };

/** A month, or an interval from one month to another. */
const inMonths = /^\d{4}-\d{2}(\/\d{4}-\d{2})?~?$/;

const undated: Text = { en: 'undated', el: 'αχρονολόγητη', ru: 'без даты' };

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
  if (!date) return undated[language];
  const dates = inMonths.test(date.written) ? date.written : inCalendar(date, date.calendar);
  const plain = dates
    .replaceAll('~', '')
    .split('/')
    .map((text) => writeDayOrMonth(text, language, date.about))
    .join(' – ');
  const words = date.about ? `${about[language]} ${plain}` : plain;
  return inferred ? `[${words}]` : words;
}

function writeDayOrMonth(text: string, language: Language, isAbout: boolean): string {
  const [year, month = 1, day] = text.split('-').map(Number);
  if (text === '..') return '…';
  // In Russian a month that stands after “около” is in the same case as one after a day.
  const alone = day === undefined && !(isAbout && language === 'ru');
  const names = (alone ? monthsAlone : months)[language].split(' ');
  return [day, names[month - 1], year].filter((part) => part !== undefined).join(' ');
}
