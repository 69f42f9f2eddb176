import { calendarDistance, type HistoricalDate } from '../../calendar/index.js';
import type { Dataset } from '../../records/index.js';
import { type AuditRule, type Pointer, point, side } from '../audit-rule.js';
import { counted } from '../words.js';

/**
 * Finds periods whose two ends, known to the day, lie on either side of the change of calendar: subtracting the days as they are
 * written gives as many too many as were skipped. The change is one cause, so that all of them are one finding; records with the same two ends
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
    const skipped = calendarDistance(dataset.civilCalendar.lastJulianDay);
    const lengths = told.map(
      ({ from, to, first, last }) =>
        `from ${from} (Old Style) to ${to} (New Style) are ${counted(last - first, 'day')}, while the dates as written are ${last - first + skipped} apart`,
    );
    return [
      {
        strength: 'trap',
        text: `Across the change of calendar: ${lengths.join('; ')}.`,
        sides: told.flatMap(({ from, to, first, last, of }) => [
          side(`${from} to ${to} on one calendar: ${counted(last - first, 'day')}`, ...of),
          side(`${from} to ${to} as written: ${counted(last - first + skipped, 'day')}`, ...of),
        ]),
      },
    ];
  },
};

interface Period {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
  readonly pointer: Pointer;
}

interface ToldPeriod extends Period {
  readonly of: Pointer[];
}

function periods({ compositions, memberships, statements, civilCalendar }: Dataset): Period[] {
  const { lastJulianDay } = civilCalendar;
  const all = [
    ...compositions.flatMap((one) => {
      const [from, to] = one.date?.written.split('/') ?? [];
      const civil = one.date?.calendar === 'civil' && !one.date.about;
      const pointer = point(one, 'date');
      return civil ? period(from, to, one.date?.earliest, one.date?.latest, pointer) : [];
    }),
    ...memberships.flatMap((one) => ofEnds(one.from, one.to, point(one, 'from', 'to'))),
    ...statements.flatMap((one) => ofEnds(one.from, one.to, point(one, 'from', 'to'))),
  ];
  return all.filter(({ first, last }) => first <= lastJulianDay && last > lastJulianDay);
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
  return [{ from, to, first, last, pointer }];
}
