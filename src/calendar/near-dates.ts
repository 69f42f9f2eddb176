import { dayOf, daysInMonth, writeDay } from './calendar.js';
import { englishMonth } from './english-day.js';

/** The day from which spreadsheets count (30 December 1899), as a Julian Day Number. */
const dayNoughtOfSpreadsheets = 2_415_019;

/** Years behind which a number of four digits is a spreadsheet’s count of days rather than a year. */
const lastYear = 2200;

/**
 * The dates, as a record writes them, that something written otherwise may be: what a spreadsheet makes of a date, or a day that its
 * month does not have.
 *
 * @param written - `30/11/1917`, `11/30/17`, `30-Nov-1917`, `1917-11-31`, `6544` (days since 30 December 1899)
 * @returns the days it may be, in either order of day and month, and in either century; none where it tells no day
 * @example
 * ```ts
 * nearDates('30/11/1917') // => ['1917-11-30']
 * nearDates('06/05/1918') // => ['1918-05-06', '1918-06-05']
 * nearDates('1917-11-31') // => ['1917-11-30']
 * nearDates('6544') // => ['1917-11-30']
 * nearDates('soon') // => []
 * ```
 */
export function nearDates(written: string): string[] {
  const text = written.trim().replace(/[T\s]\d{1,2}:\d{2}\S*$/, '');
  const count = countOfDays(text);
  if (count !== undefined) {
    return [writeDay(dayOf(dayNoughtOfSpreadsheets + count, 'gregorian'))];
  }
  const parts = text.split(/[-/.,\s]+/).filter(Boolean);
  if (parts.length !== 3 || text.includes('..')) return [];
  const [first = '', second = '', third = ''] = parts;
  const orders =
    first.length === 4
      ? [[first, ...(Number(second) > 12 ? [third, second] : [second, third])]]
      : [
          [third, second, first],
          [third, first, second],
        ];
  const found = orders.flatMap(([year = '', month = '', day = '']) =>
    yearsOf(year).flatMap((one) => daysOf(one, month, day)),
  );
  return [...new Set(found)].slice(0, 4);
}

/**
 * The number of days that a spreadsheet writes in place of a date.
 *
 * @param text - what stands in a cell
 * @returns the number; undefined where it is a year, or no number of days
 * @example
 * ```ts
 * countOfDays('6544') // => 6544
 * countOfDays('1917') // => undefined
 * ```
 */
export function countOfDays(text: string): number | undefined {
  if (!/^\d{4,5}$/.test(text)) return undefined;
  return Number(text) > lastYear ? Number(text) : undefined;
}

/** The years that a number is: of two digits, those of the last century and of this. */
function yearsOf(text: string): number[] {
  if (/^\d{4}$/.test(text)) return [Number(text)];
  return /^\d{2}$/.test(text) ? [1900 + Number(text), 2000 + Number(text)] : [];
}

/** A day as a record writes it, or the last of its month where that has fewer. */
function daysOf(year: number, monthText: string, dayText: string): string[] {
  const month = /^\d{1,2}$/.test(monthText) ? Number(monthText) : monthOf(monthText);
  const day = /^\d{1,2}$/.test(dayText) ? Number(dayText) : 0;
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  return [writeDay({ year, month, day: Math.min(day, daysInMonth(year, month, 'gregorian')) })];
}

/** The month of an English name or of its beginning; 0 for another word. */
function monthOf(word: string): number {
  if (!/^\p{L}{3,}$/u.test(word)) return 0;
  const months = Array.from({ length: 12 }, (_, index) => englishMonth(index + 1).toLowerCase());
  return months.findIndex((name) => name.startsWith(word.toLowerCase())) + 1;
}
