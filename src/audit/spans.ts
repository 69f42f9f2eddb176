import type { HistoricalDate } from '../calendar/index.js';

/**
 * Days by which a date given as "about" may miss. The source's "early" and "late" parts of a month are some ten days long.
 */
const aboutDays = 10;

/** A stretch of days, as Julian Day Numbers; an end that is undefined is open or not told. */
export interface Span {
  readonly earliest: number | undefined;
  readonly latest: number | undefined;
}

/** The days that a date can be, widened where it is only "about". */
export function possibleDays(date: HistoricalDate): Span {
  const margin = date.about ? aboutDays : 0;
  return {
    earliest: date.earliest === undefined ? undefined : date.earliest - margin,
    latest: date.latest === undefined ? undefined : date.latest + margin,
  };
}

/** Whether every day that the first date can be lies before every day that the second can be. */
export function surelyBefore(
  first: HistoricalDate | undefined,
  second: HistoricalDate | undefined,
): boolean {
  if (!first || !second) return false;
  const { latest } = possibleDays(first);
  const { earliest } = possibleDays(second);
  return latest !== undefined && earliest !== undefined && latest < earliest;
}

/** Whether two dates have no day in common. */
export function surelyApart(a: HistoricalDate, b: HistoricalDate): boolean {
  return surelyBefore(a, b) || surelyBefore(b, a);
}

/** The least number of days between two dates; 0 if they can be the same day. */
export function leastDaysApart(a: HistoricalDate, b: HistoricalDate): number {
  const [first, second] = surelyBefore(a, b) ? [a, b] : [b, a];
  if (!surelyBefore(first, second)) return 0;
  return (possibleDays(second).earliest as number) - (possibleDays(first).latest as number);
}

/** A time in office or validity; an end that is undefined is not told. */
export interface Tenure {
  readonly from: HistoricalDate | undefined;
  readonly to: HistoricalDate | undefined;
}

/** The days that a tenure covers however its dates are read; undefined if an end is not told or nothing is certain. */
export function certainDays({ from, to }: Tenure): { first: number; last: number } | undefined {
  const first = from && possibleDays(from).latest;
  const last = to && possibleDays(to).earliest;
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

/** Whether two tenures have a day in common: `certain`, `possible` where ends are not told or vague, or `none`. */
export function tenuresMeet(a: Tenure, b: Tenure): 'certain' | 'possible' | 'none' {
  if (surelyBefore(a.to, b.from) || surelyBefore(b.to, a.from)) return 'none';
  const first = certainDays(a);
  const second = certainDays(b);
  const meet =
    first && second && first.first <= second.last && second.first <= first.last
      ? 'certain'
      : 'possible';
  return meet;
}

/** A date as written, with its calendar unless that is the civil one. */
export function inWords(date: HistoricalDate | undefined): string {
  if (!date) return 'a date not told';
  return date.calendar === 'civil' ? date.written : `${date.written} (${date.calendar})`;
}
