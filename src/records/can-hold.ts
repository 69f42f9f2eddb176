import type { HistoricalDate } from '../calendar/historical-date.js';

/** What holds from a date to another; an end that is not told is open. */
export interface Term {
  readonly from: HistoricalDate | undefined;
  readonly to: HistoricalDate | undefined;
}

/**
 * Whether what holds from a date to another can hold on a day, however the dates are read.
 *
 * @param term - from when to when it holds
 * @param date - the day; undefined if it is not told, when it can be any
 * @returns whether they have a day in common
 */
export function canHold({ from, to }: Term, date: HistoricalDate | undefined): boolean {
  const first = from?.earliest ?? Number.NEGATIVE_INFINITY;
  const last = to?.latest ?? Number.POSITIVE_INFINITY;
  return (date?.latest ?? Infinity) >= first && (date?.earliest ?? -Infinity) <= last;
}
