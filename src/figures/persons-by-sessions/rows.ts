import { knownAttendance } from '../../analysis/attendance/known-attendance.js';
import { sessionsAttended } from '../../analysis/attendance/sessions-attended.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { Attendance, Ballot, Body, Dataset, Person, Session } from '../../records/records.js';

/** What can be chosen of the grid of persons and sessions. */
export interface PersonsParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** How many persons are drawn at most. */
  readonly rows: number;
  /** How many sessions are drawn at most. */
  readonly columns: number;
}

/** What is told of a person at a session. */
export type Presence = 'present' | 'absent' | 'untold';

/** A person at a session. */
export interface PersonAtSession {
  readonly person: Person;
  readonly session: Session;
  readonly presence: Presence;
  /** Identifiers of the passages on which it rests; where it is not told, of those that name others at the session. */
  readonly passages: string;
  /** Their words, for a tooltip. */
  readonly quotes: string;
}

/** A person with what is told of all sessions. */
export interface PersonRow {
  readonly person: Person;
  /** How many sessions the person is told to have attended. */
  readonly attended: number;
  /** From how many the person is told to have been absent. */
  readonly absent: number;
  readonly cells: readonly PersonAtSession[];
}

/** The persons of whom it is told that they came to sessions of a body, or stayed away. */
export interface PersonsRows {
  readonly body: Body;
  /** The persons, those with most sessions attended first, else in the order in which the record names them. */
  readonly persons: readonly PersonRow[];
  /** The sessions at which anybody is named, in the order of time. */
  readonly sessions: readonly Session[];
  /** The persons that are drawn, the first. */
  readonly drawnPersons: readonly PersonRow[];
  /** The sessions that are drawn, those at which most persons are told of. */
  readonly drawnSessions: readonly Session[];
  /** The other sessions of the body, at which nobody is named, with the passages that tell of them or of their votes. */
  readonly others: readonly { readonly session: Session; readonly passages: string }[];
}

/** Who is told to have been present at, or absent from, each session of a body. */
export function personsRows(
  record: Dataset,
  { body: id, rows, columns }: PersonsParameters,
): PersonsRows {
  const body = record.bodies.find((one) => one.id === id)!;
  const known = knownAttendance(record).filter(({ session }) => session.body === body);
  const told = new Map<Session, readonly (Attendance | Ballot)[]>(
    known.map(({ session, records }) => [session, records.filter((one) => one.person)]),
  );
  const sessions = [...told.keys()].filter((one) => told.get(one)!.length > 0);
  const toldOf = new Map(sessions.map((session) => [session, byPerson(told.get(session)!)]));
  const named = new Map(sessions.map((session) => [session, passageIds(told.get(session)!)]));
  const persons = sessionsAttended(record, sessions)
    .filter(({ attended, absent }) => attended.length + absent.length > 0)
    .map(({ person, attended, absent }) => {
      const came = new Set(attended);
      const away = new Set(absent);
      const cells = sessions.map((session): PersonAtSession => {
        const own = toldOf.get(session)!.get(person) ?? [];
        const presence = came.has(session) ? 'present' : away.has(session) ? 'absent' : 'untold';
        const quotes = [...new Set(own.map((one) => quotesOf(one)))].join(' ');
        const passages = passageIds(own) || named.get(session)!;
        return { person, session, presence, passages, quotes };
      });
      return { person, attended: attended.length, absent: absent.length, cells };
    });
  const namedAt = sessions.map(
    (_, place) => persons.filter(({ cells }) => cells[place]!.presence !== 'untold').length,
  );
  const byNumber = [...sessions.keys()].sort((a, b) => namedAt[b]! - namedAt[a]!);
  const largest = new Set(byNumber.slice(0, columns).map((place) => sessions[place]!));
  return {
    body,
    persons,
    sessions,
    drawnPersons: persons.slice(0, rows),
    drawnSessions: sessions.filter((one) => largest.has(one)),
    others: record.sessions
      .filter((one) => one.body === body && !sessions.includes(one))
      .map((session) => {
        const votes = record.votes.filter((vote) => vote.session === session);
        return { session, passages: passageIds([session]) || passageIds(votes) };
      }),
  };
}

/** What is told of each person, in its order. */
function byPerson(
  records: readonly (Attendance | Ballot)[],
): ReadonlyMap<Person | undefined, (Attendance | Ballot)[]> {
  const of = new Map<Person | undefined, (Attendance | Ballot)[]>();
  for (const one of records) of.set(one.person, [...(of.get(one.person) ?? []), one]);
  return of;
}

/** The bodies at whose sessions anybody is named, the one with most persons at sessions first. */
export function bodiesWithPersons(record: Dataset): readonly string[] {
  const named = new Map<string, number>();
  for (const { session, records } of knownAttendance(record)) {
    const people = new Set(records.flatMap(({ person }) => person ?? [])).size;
    if (people > 0) named.set(session.body.id, (named.get(session.body.id) ?? 0) + people);
  }
  return [...named].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
