import type { Attendance, Ballot, Person, Session } from '../../records/records.js';
import { knownAttendance, type PresenceRecords } from './known-attendance.js';

/** The sessions of which it is told whether a person came, and those of which it is not. */
export interface PersonAttendance {
  readonly person: Person;
  /** The sessions at which the person is told to have been present. */
  readonly attended: readonly Session[];
  /** Those from which the person is told to have been absent. */
  readonly absent: readonly Session[];
  /** Those of the same bodies of which neither is told. */
  readonly unknown: readonly Session[];
}

/**
 * Who attended most sessions, as far as a record tells it: each person named as present or absent, with the sessions.
 *
 * Source: the definition; see `knownAttendance`.
 *
 * Assumptions: a record that names some of those present does not say that the others stayed away, so their sessions count as
 * unknown. Somebody is told to have been absent by a row of attendance with the number 0. What is told both ways is unknown.
 *
 * @param records - the attendance, and the ballots, of a loaded dataset: whoever is named with a ballot was there
 * @param sessions - the sessions in question; those of which the records tell anything if left out. Of these a person may have
 *   attended those of bodies in which the person is named
 * @returns a row for each person, the one with most sessions attended first, and those with as many in the order of the records
 * @example
 * ```ts
 * const [most] = sessionsAttended(loadDataset());
 * most.person.id // => 'lenin'
 * [most.attended.length, most.absent.length, most.unknown.length] // => [5, 0, 6]
 * ```
 */
export function sessionsAttended(
  records: PresenceRecords,
  sessions?: readonly Session[],
): PersonAttendance[] {
  const rows = knownAttendance(records);
  const asked = sessions ?? rows.map(({ session }) => session);
  const told = new Map<Person, Map<Session, boolean | 'both ways'>>();
  for (const { session, records: own } of rows) {
    for (const record of own) {
      const present = tellsPresence(record);
      if (record.person === undefined || present === undefined) continue;
      const ofPerson = told.get(record.person) ?? new Map<Session, boolean | 'both ways'>();
      const before = ofPerson.get(session) ?? present;
      told.set(record.person, ofPerson.set(session, before === present ? present : 'both ways'));
    }
  }
  return [...told]
    .map(([person, known]) => {
      const bodies = new Set([...known.keys()].map(({ body }) => body));
      const among = asked.filter(({ body }) => bodies.has(body));
      return {
        person,
        attended: among.filter((session) => known.get(session) === true),
        absent: among.filter((session) => known.get(session) === false),
        unknown: among.filter((session) => typeof known.get(session) !== 'boolean'),
      };
    })
    .sort((a, b) => b.attended.length - a.attended.length);
}

/** Whether a record of a person says that the person came, or stayed away; undefined if it says neither. */
function tellsPresence(record: Attendance | Ballot): boolean | undefined {
  if (record.table === 'ballots') return true;
  if (record.count === 0)
    return record.bound === 'exact' || record.bound === 'at-most' ? false : undefined;
  return record.bound === 'exact' || record.bound === 'at-least' ? true : undefined;
}
