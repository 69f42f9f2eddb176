import type { Session } from '../../records/index.js';
import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { inWords } from '../spans.js';

/**
 * Finds two sessions of one body on one day of which at least one is not told at what part of it: they can be one session, told
 * twice. Two that a part of the day or another circumstance sets apart are no finding.
 */
export const twoSessionsOfOneDay: AuditRule = {
  name: 'two-sessions-of-one-day',
  matter: 'dates',
  finds: 'Two sessions of a body on one day that can be the same.',
  find: ({ sessions }) =>
    sessions.flatMap((session, index) =>
      sessions
        .slice(index + 1)
        .filter((other) => canBeOne(session, other))
        .map((other) => ({
          strength: 'doubtful' as const,
          text: `${session.body.name.en} met twice on ${inWords(session.date)}; it can be one session, told twice.`,
          sides: [session, other].map((one) =>
            side(one.partOfDay ?? 'at a time not told', point(one, 'date', 'part_of_day')),
          ),
        })),
    ),
};

function canBeOne(one: Session, other: Session): boolean {
  const known = one.partOfDay !== undefined && other.partOfDay !== undefined;
  const [day, again] = [dayOf(one), dayOf(other)];
  const together = one.body === other.body && day !== undefined && day === again;
  return together && (!known || one.partOfDay === other.partOfDay);
}

/** The day of a session; undefined if it is not told to the day. */
function dayOf({ date }: Session): number | undefined {
  return date?.precision === 'day' && !date.about ? date.earliest : undefined;
}
