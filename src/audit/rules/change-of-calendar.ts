import { type HistoricalDate, julianDayNumber } from '../../calendar/index.js';
import type { Dataset } from '../../records/index.js';
import { type AuditRule, type Pointer, point, side } from '../audit-rule.js';
import { counted } from '../words.js';

/**
 * Finds periods whose two ends, known to the day, lie on either side of the change of calendar: subtracting the days as they are
 * written gives thirteen too many. The change is one cause, so that all of them are one finding; records with the same two ends
 * are told together.
 */
export const changeOfCalendar: AuditRule = {
  name: 'change-of-calendar',
  matter: 'dates',
  finds: 'A period across the change of calendar, longer by its written dates than it was.',
  find: (dataset) => {
    const found = new Map<string, ToldPeriod>();
    for (const period of periods(dataset)) {
      const key = `${period.from} ${period.to}`;
      const known = found.get(key);
      if (known) known.of.push(period.pointer);
      else found.set(key, { ...period, of: [period.pointer] });
    }
    const told = [...found.values()];
    if (told.length === 0) return [];
    const lengths = told.map(
      ({ from, to, days }) =>
        `from ${from} (Old Style) to ${to} (New Style) are ${counted(days, 'day')}, while the dates as written are ${days + calendarDistance} apart`,
    );
    return [
      {
        strength: 'trap',
        text: `Across the change of calendar: ${lengths.join('; ')}.`,
        sides: told.flatMap(({ from, to, days, of }) => [
          side(`${from} to ${to} on one calendar: ${counted(days, 'day')}`, ...of),
          side(`${from} to ${to} as written: ${counted(days + calendarDistance, 'day')}`, ...of),
        ]),
      },
    ];
  },
};

interface Period {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly pointer: Pointer;
}

interface ToldPeriod extends Period {
  readonly of: Pointer[];
}

/** Days that the Julian calendar was behind when it was left. */
const calendarDistance = 13;

const lastJulianDay = julianDayNumber({ year: 1918, month: 1, day: 31 }, 'julian');

function periods({ compositions, memberships, statements }: Dataset): Period[] {
  return [
    ...compositions.flatMap((one) => {
      const [from, to] = one.date?.written.split('/') ?? [];
      const civil = one.date?.calendar === 'civil' && !one.date.about;
      const pointer = point(one, 'date');
      return civil ? period(from, to, one.date?.earliest, one.date?.latest, pointer) : [];
    }),
    ...memberships.flatMap((one) => ofEnds(one.from, one.to, point(one, 'from', 'to'))),
    ...statements.flatMap((one) => ofEnds(one.from, one.to, point(one, 'from', 'to'))),
  ];
}

function ofEnds(
  from: HistoricalDate | undefined,
  to: HistoricalDate | undefined,
  pointer: Pointer,
): Period[] {
  const known = [from, to].every((one) => one?.calendar === 'civil' && !one.about);
  return known ? period(from?.written, to?.written, from?.earliest, to?.latest, pointer) : [];
}

function period(
  from: string | undefined,
  to: string | undefined,
  first: number | undefined,
  last: number | undefined,
  pointer: Pointer,
): Period[] {
  if (from?.length !== 10 || to?.length !== 10) return [];
  if (first === undefined || last === undefined) return [];
  if (first > lastJulianDay || last <= lastJulianDay) return [];
  return [{ from, to, days: last - first, pointer }];
}
