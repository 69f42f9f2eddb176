import { inCalendar } from '../../calendar/index.js';
import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { fieldDates } from '../field-dates.js';
import { inWords } from '../spans.js';

/**
 * Finds dates that are not written in the calendar in force in Soviet Russia on the day. A script that reads them beside the
 * others is thirteen days off. Days from 1 to 13 February 1918 of the Gregorian calendar were 19 to 31 January by the calendar
 * in force, and days after 31 January by the Julian one were 14 February and later: whoever writes "early February 1918" of
 * Russia must be asked by which calendar, so these are doubtful; other dates are traps.
 */
export const calendarNotInForce: AuditRule = {
  name: 'calendar-not-in-force',
  matter: 'dates',
  finds: 'A date that is not of the calendar in force on the day.',
  find: (dataset) =>
    fieldDates(dataset).flatMap(({ table, id, field, date }) => {
      const civil = inCalendar(date, 'civil');
      if (date.calendar === 'civil' || civil === inCalendar(date, date.calendar)) return [];
      const skipped = /1918-02-(0[1-9]|1[0-3])/.test(inCalendar(date, date.calendar));
      return [
        {
          strength: skipped ? ('doubtful' as const) : ('trap' as const),
          text: `${table}/${id}: ${field} ${inWords(date)} is ${civil} by the calendar in force${skipped ? ', which had no days from 1 to 13 February 1918' : ''}.`,
          sides: [
            side(`as written: ${inWords(date)}`, point({ table, id }, field)),
            side(`in the calendar in force: ${civil}`, point({ table, id }, field)),
          ],
        },
      ];
    }),
};
