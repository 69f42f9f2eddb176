import type { HistoricalDate } from '../records/historical-date.js';
import { inCalendar } from '../records/historical-date.js';

/** A language that charts are labelled in. */
export type Language = 'en' | 'el' | 'ru';

/** The languages that charts are labelled in. */
export const languages: readonly Language[] = ['en', 'el', 'ru'];

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;

const months: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  el: 'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
};

const undated: Text = { en: 'undated', el: 'αχρονολόγητη', ru: 'без даты' };

/**
 * Writes a date in words, in the calendar of the source.
 *
 * @param date - the date; undefined if not told
 * @param language - the language
 * @param inferred - whether the date is inferred: then it stands in square brackets, as editors mark it
 * @returns `4 November 1917`, `[4 November 1917]`, an interval with a dash, or that there is none
 * @example
 * ```ts
 * writeDate(parseDate('1917-12-30', 'civil'), 'el') // => '30 Δεκεμβρίου 1917'
 * writeDate(parseDate('1917-11-04', 'civil'), 'en', true) // => '[4 November 1917]'
 * writeDate(parseDate('1917-12-21/1917-12-28', 'civil'), 'ru') // => '21 декабря 1917 – 28 декабря 1917'
 * ```
 */
export function writeDate(
  date: HistoricalDate | undefined,
  language: Language,
  inferred = false,
): string {
  if (!date) return undated[language];
  const names = months[language].split(' ');
  const words = inCalendar(date, 'civil')
    .replaceAll('~', '')
    .split('/')
    .map((day) => {
      const [year, month, number] = day.split('-').map(Number);
      return number === undefined ? '…' : `${number} ${names[(month ?? 1) - 1]} ${year}`;
    })
    .join(' – ');
  return inferred ? `[${words}]` : words;
}
