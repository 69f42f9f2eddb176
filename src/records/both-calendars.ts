import type { ReckonedCalendar } from '../calendar/calendar.js';
import { type HistoricalDate, inCalendar, writtenCalendar } from '../calendar/historical-date.js';
import type { Certainty, Evidence } from './records.js';

/** A date on one calendar. */
export interface DateOnCalendar {
  /** The day, or the interval of days it can be. */
  readonly date: string;
  /** Whether the source writes it in this calendar, or it is converted. */
  readonly converted: boolean;
  /** How firmly it rests on the words; undefined where the record gives no evidence. A conversion adds no doubt. */
  readonly certainty: Certainty | undefined;
}

/** A date on the Julian ("Old Style") and the Gregorian calendar. */
export interface BothCalendars {
  readonly julian: DateOnCalendar;
  readonly gregorian: DateOnCalendar;
}

/**
 * A date on both calendars, with its certainty.
 *
 * @param date - the date
 * @param evidence - the evidence on which it rests; the firmest counts
 * @returns the Julian and the Gregorian date, each with whether it is converted and how certain it is
 * @example
 * ```ts
 * const { session } = loadDataset().votes.find((vote) => vote.yes === 12);
 * onBothCalendars(session.date, evidenceOf(session, 'date')).julian.date // => '1917-12-30'
 * onBothCalendars(session.date, evidenceOf(session, 'date')).gregorian // => { date: '1918-01-12', converted: true, certainty: 'stated' }
 * ```
 */
export function onBothCalendars(
  date: HistoricalDate,
  evidence: readonly Evidence[] = [],
): BothCalendars {
  const certainty = firmest(evidence);
  const written = writtenCalendar(date);
  const on = (calendar: ReckonedCalendar): DateOnCalendar => ({
    date: inCalendar(date, calendar),
    converted: written !== calendar,
    certainty,
  });
  return { julian: on('julian'), gregorian: on('gregorian') };
}

function firmest(evidence: readonly Evidence[]): Certainty | undefined {
  const order: readonly Certainty[] = ['stated', 'inferred', 'computed'];
  return order.find((certainty) => evidence.some((one) => one.certainty === certainty));
}
