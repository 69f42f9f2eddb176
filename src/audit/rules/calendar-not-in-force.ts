import {
  type CivilCalendar,
  civilStyle,
  dayOf,
  englishDay,
  englishMonth,
  type HistoricalDate,
  inCalendar,
  skippedDays,
} from '../../calendar/index.js';
import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { fieldDates } from '../field-dates.js';
import { inWords } from '../spans.js';

/**
 * Finds dates that are not written in the calendar in force on the day. A script that reads them beside the others is as many days
 * off as the calendars are apart. A day that the calendar in force skipped when it changed is another day by either calendar: whoever
 * writes it of the place must be asked by which, so these are doubtful; other dates are traps.
 */
export const calendarNotInForce: AuditRule = {
  name: 'calendar-not-in-force',
  matter: 'dates',
  finds: 'A date that is not of the calendar in force on the day.',
  find: (dataset) =>
    fieldDates(dataset).flatMap(({ table, id, field, date }) => {
      const civil = inCalendar(date, 'civil');
      if (date.calendar === 'civil' || civil === inCalendar(date, date.calendar)) return [];
      const skipped = isSkipped(date, dataset.civilCalendar);
      return [
        {
          strength: skipped ? ('doubtful' as const) : ('trap' as const),
          text: `${table}/${id}: ${field} ${inWords(date)} is ${civil} by the calendar in force${skipped ? `, which had no days ${skippedInWords(dataset.civilCalendar)}` : ''}.`,
          sides: [
            side(`as written: ${inWords(date)}`, point({ table, id }, field)),
            side(`in the calendar in force: ${civil}`, point({ table, id }, field)),
          ],
        },
      ];
    }),
};

/** Whether an end of a date is a day that nobody lived through as it is written. */
function isSkipped({ calendar, earliest, latest }: HistoricalDate, civil: CivilCalendar): boolean {
  if (calendar === 'civil') return false;
  return [earliest, latest].some(
    (day) => day !== undefined && civilStyle(dayOf(day, calendar), civil) === 'skipped',
  );
}

/** `from 1 to 13 February 1918`, or with two months where the days skipped lie in two. */
function skippedInWords(civil: CivilCalendar): string {
  const skipped = skippedDays(civil);
  if (!skipped) return '';
  const { first, last } = skipped;
  const year = first.year === last.year ? '' : ` ${first.year}`;
  const month = first.month === last.month ? '' : ` ${englishMonth(first.month)}${year}`;
  return `from ${first.day}${month} to ${englishDay(last)}`;
}
