import { daysInMonth, writeDay } from '../../calendar/calendar.js';

/** The order in which a date has day and month, where its form does not tell. */
export type DateOrder = 'day-first' | 'month-first';

/** The languages in which names of months are known. */
const languages =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro hr sl bg el ru uk et lv lt tr'.split(' ');

let months: ReadonlyMap<string, number> | undefined;

/** The month of a name or of its beginning, in any of those languages. */
function monthOf(name: string): number | undefined {
  months ??= namesOfMonths();
  const word = name.toLowerCase().replace(/\.$/, '');
  return months.get(word);
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    const forms = (['long', 'short'] as const).flatMap((month) => [
      new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
    ]);
    for (let month = 1; month <= 12; month++) {
      for (const form of forms) {
        const part = form
          .formatToParts(new Date(Date.UTC(2024, month - 1, 15)))
          .find(({ type }) => type === 'month');
        const word = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        if (/^\p{L}{3,}$/u.test(word) && !found.has(word)) found.set(word, month);
      }
    }
  }
  return found;
}

/** What a date is, as far as its cell tells: a day, month or year as the record writes it, or two numbers whose order is open. */
export type CellDate =
  | { readonly date: string }
  | { readonly first: number; readonly second: number; readonly year: number };

/**
 * Reads a date as it is written in a cell.
 *
 * @param cell - `2024-05-06`, `6.5.2024`, `6 May 2024`, `06/05/2024 14:30`; the time of day is passed over
 * @returns the date, or the two numbers before the year where they may stand in either order; undefined if it is no date
 * @example
 * ```ts
 * readDate('6. 5. 2024') // => { date: '2024-05-06' }
 * readDate('06/05/2024') // => { first: 6, second: 5, year: 2024 }
 * ```
 */
export function readDate(cell: string): CellDate | undefined {
  const text = cell
    .replace(/^\p{L}+,\s+/u, '')
    .replace(/[T\s]+\d{1,2}:\d{2}.*$/, '')
    .trim();
  const digits = (match: RegExpExecArray) => match.slice(1).map(Number);
  const iso =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) {
    const [year = 0, month = 0, day] = digits(iso);
    return { date: written(year, month, Number.isNaN(day) ? undefined : day) };
  }
  if (/^\d{4}$/.test(text)) return { date: text };
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) {
    const [day = 0, month = 0, year = 0] = digits(dotted);
    return { date: written(year, month, day) };
  }
  const open = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (open) {
    const [first = 0, second = 0, year = 0] = digits(open);
    if (first === second) return { date: written(year, first, second) };
    return { first, second, year };
  }
  return dateInWords(text);
}

function dateInWords(text: string): CellDate | undefined {
  const dayFirst =
    /^(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}+\.?),?\s+(?:de\s+)?(\d{4})(?:\s?\p{L}+\.?)?$/u.exec(
      text,
    );
  const monthFirst = /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  const month = word === undefined ? undefined : monthOf(word);
  if (month === undefined) return undefined;
  return { date: written(Number(year), month, Number(day)) };
}

function written(year: number, month: number, day: number | undefined): string {
  const whole = writeDay({ year, month, day: day ?? 1 });
  return day === undefined ? whole.slice(0, -3) : whole;
}

/**
 * The date of a cell in an order.
 *
 * @param date - what {@link readDate} gives
 * @param order - which of two open numbers is the day
 * @returns the date as the record writes it
 */
export function inDateOrder(date: CellDate, order: DateOrder): string {
  if ('date' in date) return date.date;
  const { first, second, year } = date;
  return order === 'day-first' ? written(year, second, first) : written(year, first, second);
}

/**
 * Whether a date is one of the calendar.
 *
 * @param date - a day, month or year as {@link inDateOrder} gives it
 */
export function isDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  // A leap day of either calendar, as the Julian one has them all; which one is in force the record tells when it is loaded.
  return day <= daysInMonth(year, month, 'julian');
}

/** What the dates of a column tell of their order. */
export interface OrderOfDates {
  /** The order; undefined where none of them tells it. */
  readonly order: DateOrder | undefined;
  /** Whether any of them leaves it open. */
  readonly open: boolean;
  /** Whether some can be in one order only, and others in the other only. */
  readonly contradictory: boolean;
}

/**
 * What the dates of a column tell of their order: one with a number above twelve tells that of all.
 *
 * @param dates - the dates of the column
 */
export function orderOfDates(dates: readonly CellDate[]): OrderOfDates {
  const open = dates.filter((date) => 'first' in date);
  const dayFirst = open.some(({ first }) => first > 12);
  const monthFirst = open.some(({ second }) => second > 12);
  return {
    order: dayFirst === monthFirst ? undefined : dayFirst ? 'day-first' : 'month-first',
    open: open.length > 0,
    contradictory: dayFirst && monthFirst,
  };
}
