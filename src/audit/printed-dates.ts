import { type CivilCalendar, type HistoricalDate, parseDate, writeDay } from '../calendar/index.js';

const months =
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name) => name.slice(0, 3));
const monthName = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';

/**
 * The dates that an English remark on a note mentions, read in the civil calendar of the record. A date without a year is left out:
 * it cannot be compared.
 *
 * @param text - the remark
 * @param civil - the calendar in force
 * @returns days, intervals of days within a month, and intervals of months
 * @example
 * ```ts
 * const russia = civilCalendar('1918-01-31');
 * printedDates('dated 30 Dec. 1917', russia).map((date) => date.written) // => ['1917-12-30']
 * printedDates('between 21 and 28 December 1917', russia).map((date) => date.written) // => ['1917-12-21/1917-12-28']
 * printedDates('April-June 1918', russia).map((date) => date.written) // => ['1918-04/1918-06']
 * printedDates('18 November, without a year', russia) // => []
 * ```
 */
export function printedDates(text: string, civil: CivilCalendar): HistoricalDate[] {
  const days = new RegExp(
    `(\\d{1,2})(?:\\s*(?:[-–]|and)\\s*(\\d{1,2}))?\\s+${monthName}\\s+(\\d{4})`,
    'gi',
  );
  const spans = new RegExp(`${monthName}\\s*[-–]\\s*${monthName}\\s+(\\d{4})`, 'gi');
  const month = (name = '') => months.indexOf(name.toLowerCase()) + 1;
  const written = [
    ...[...text.matchAll(days)].map(([, first, last, name, year]) => {
      const day = (value: string) =>
        writeDay({ year: Number(year), month: month(name), day: Number(value) });
      return last === undefined ? day(first ?? '') : `${day(first ?? '')}/${day(last)}`;
    }),
    ...[...text.matchAll(spans)].map(([, first, last, year]) => {
      const from = writeDay({ year: Number(year), month: month(first), day: 1 }).slice(0, 7);
      const to = writeDay({ year: Number(year), month: month(last), day: 1 }).slice(0, 7);
      return `${from}/${to}`;
    }),
  ];
  return written.flatMap((one) => {
    const date = parseDate(one, 'civil', civil);
    return 'problem' in date ? [] : [date];
  });
}
