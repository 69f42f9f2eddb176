import { partyAt, partyOfBallot } from '../../records/party-at.js';
import type { Attendance, Ballot, Party, Session } from '../../records/records.js';
import { castOptions } from '../votes/vote-option.js';
import { type KnownPresence, knownPresence, type PresenceTold } from './known-presence.js';

/** Records that tell who was present. */
export interface PresenceRecords {
  readonly attendance: readonly Attendance[];
  /** Ballots of which a number is told: whoever voted, or is told as present without a vote, was there. */
  readonly ballots?: readonly Ballot[];
}

/** What is known of the attendance of one session, and the records that tell it. */
export interface SessionAttendance {
  readonly session: Session;
  readonly presence: KnownPresence;
  readonly records: readonly (Attendance | Ballot)[];
}

/**
 * How many are known to have been present at each session of which anything is told. The parties are their identifiers.
 *
 * Source: the definition; see `knownPresence`.
 *
 * Assumptions: those of `knownPresence`; each ballot cast is that of somebody present. A stand for or against, which the
 * record keeps apart from a ballot, is no sign of presence.
 *
 * @param records - the attendance, and the ballots, of a loaded dataset
 * @returns a row for each session of which something is told, by the latest day on which it can have met, undated last
 *
 * @example
 * ```ts
 * const rows = knownAttendance(loadDataset());
 * const first = rows.find(({ session }) => session.id === 'sovnarkom-1917-12-13');
 * first.presence.atLeast // => 22
 * first.presence.parties.map(({ party, atLeast }) => [party, atLeast]) // => [['bolshevik', 17], ['left-sr', 5]]
 * ```
 */
export function knownAttendance({
  attendance,
  ballots = [],
}: PresenceRecords): SessionAttendance[] {
  const cast = ballots.filter(
    ({ option, count }) =>
      count !== undefined && (option === 'present' || castOptions.some((one) => one === option)),
  );
  const bySession = new Map<Session, (Attendance | Ballot)[]>();
  for (const one of [...attendance, ...cast]) {
    const session = one.table === 'ballots' ? one.vote.session : one.session;
    const before = bySession.get(session);
    if (before) before.push(one);
    else bySession.set(session, [one]);
  }
  const latest = ({ date }: Session) => date?.latest ?? Number.POSITIVE_INFINITY;
  return [...bySession]
    .sort(([a], [b]) => (latest(a) === latest(b) ? 0 : latest(a) - latest(b)))
    .map(([session, records]) => {
      return { session, presence: knownPresence(records.map(toldBy)), records };
    });
}

/**
 * The party of those whom a row tells to have been present: that of the person on the day, else the one stated.
 *
 * @param record - a row of attendance, or a ballot
 * @returns the party; undefined where none is told
 * @example
 * ```ts
 * partyPresent(loadDataset().ballots.find((one) => one.count === 6)).id // => 'bolshevik'
 * ```
 */
export function partyPresent(record: Attendance | Ballot): Party | undefined {
  if (record.table === 'ballots') return partyOfBallot(record);
  const { person, party, session } = record;
  return party ?? (person && partyAt(person, session.date));
}

function toldBy(record: Attendance | Ballot): PresenceTold {
  const { person, count = 0, bound = 'exact' } = record;
  // Others of a party may have been present who did not vote so.
  const limit = record.table === 'ballots' && bound === 'exact' ? 'at-least' : bound;
  return { person: person?.id, party: partyPresent(record)?.id, count, bound: limit };
}
