import { type Dataset, type HistoricalDate, julianDayNumber } from '../../records/index.js';
import { type AuditRule, type FindingDraft, type Pointer, point, side } from '../audit-rule.js';

/**
 * Finds periods whose two ends, known to the day, lie on either side of the change of calendar: subtracting the days as they are
 * written gives thirteen too many. Records with the same two ends make one finding.
 */
export const changeOfCalendar: AuditRule = {
  name: 'change-of-calendar',
  matter: 'dates',
  finds: 'A period across the change of calendar, longer by its written dates than it was.',
  find: (dataset) => {
    const found = new Map<string, Period & { readonly of: Pointer[] }>();
    for (const period of periods(dataset)) {
      const key = `${period.from} ${period.to}`;
      const known = found.get(key);
      if (known) known.of.push(period.pointer);
      else found.set(key, { ...period, of: [period.pointer] });
    }
    return [...found.values()].map(draft);
  },
};

interface Period {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly pointer: Pointer;
}

const lastJulianDay = julianDayNumber({ year: 1918, month: 1, day: 31 }, 'julian');

function periods({ compositions, memberships, statements }: Dataset): Period[] {
  return [
    ...compositions.flatMap((one) => {
      const [from, to] = one.date?.written.split('/') ?? [];
      const civil = one.date?.calendar === 'civil' && !one.date.about;
      const pointer = point('compositions', one, 'date');
      return civil ? period(from, to, one.date?.earliest, one.date?.latest, pointer) : [];
    }),
    ...memberships.flatMap((one) =>
      ofEnds(one.from, one.to, point('memberships', one, 'from', 'to')),
    ),
    ...statements.flatMap((one) =>
      ofEnds(one.from, one.to, point('statements', one, 'from', 'to')),
    ),
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

function draft({ from, to, days, of }: Period & { readonly of: Pointer[] }): FindingDraft {
  return {
    strength: 'trap',
    text: `From ${from} (Old Style) to ${to} (New Style) are ${days} days; the dates as written are ${days + 13} apart.`,
    sides: [
      side(`on one calendar: ${days} days`, ...of),
      side(`as written: ${days + 13} days`, ...of),
    ],
  };
}
