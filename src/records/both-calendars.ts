import { civilStyle } from '../calendar/calendar.js';
import { type HistoricalDate, inCalendar } from '../calendar/historical-date.js';
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
  const written = writtenIn(date);
  const on = (calendar: 'julian' | 'gregorian'): DateOnCalendar => ({
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

/** The calendar of the words; undefined for an interval that begins on one and ends on the other. */
function writtenIn(date: HistoricalDate): 'julian' | 'gregorian' | undefined {
  if (date.calendar !== 'civil') return date.calendar;
  const styles = [...date.written.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)].map(
    ([, year, month, day]) => {
      // A month of the civil calendar is Gregorian from February 1918.
      const last = { year: Number(year), month: Number(month), day: Number(day ?? 28) };
      return civilStyle(last);
    },
  );
  const [first] = styles;
  return first !== 'skipped' && styles.every((style) => style === first) ? first : undefined;
}
