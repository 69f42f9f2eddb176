import { parseDate } from '../calendar/historical-date.js';
import type { DaySpan } from '../charts/calendar-axes.js';
import type { Dataset } from '../records/records.js';
import type { Parameter } from './parameter.js';

/** The days that a figure along a calendar shows. */
export interface DaysParameters {
  /** The first day, as the record writes dates: a day, or the first of a month or year. */
  readonly from?: string;
  /** The last day: a day, or the last of a month or year. */
  readonly to?: string;
}

/** The parameters, as a kind describes them. */
export const daysParameters: Readonly<Record<keyof DaysParameters, Parameter>> = {
  from: { type: 'date', about: 'the first day that is shown; by default, that of the record' },
  to: { type: 'date', about: 'the last day that is shown; by default, that of the record' },
};

/** The parameters that are given, and no others. */
export function givenDays({ from, to }: DaysParameters): DaysParameters {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/**
 * The days that a figure shows: as asked for, and where nothing is, those of the record.
 *
 * @param record - the record, which tells the calendar in force
 * @param asked - the first and the last day, each as the record writes dates
 * @param own - the days of the record
 */
export function shownDays(record: Dataset, { from, to }: DaysParameters, own: DaySpan): DaySpan {
  const read = (written: string | undefined) => {
    if (written === undefined) return undefined;
    const date = parseDate(written, 'civil', record.civilCalendar);
    return 'problem' in date ? undefined : date;
  };
  return { from: read(from)?.earliest ?? own.from, to: read(to)?.latest ?? own.to };
}
