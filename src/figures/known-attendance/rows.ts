import {
  knownAttendance as knownAttendanceOf,
  type SessionAttendance,
} from '../../analysis/attendance/known-attendance.js';
import type { Body, Dataset, Party, Session } from '../../records/records.js';
import { type BodySize, sizeOfBody } from '../../records/size-of-body.js';

/** What can be chosen of the figure of known attendance. */
export interface KnownAttendanceParameters {
  /** Identifier of the body whose sessions are shown; all bodies if not given. */
  readonly body?: string;
  /** How many sessions are drawn at most. */
  readonly rows: number;
}

/** A session of which something is told, and the size of its body. */
export interface KnownSession extends SessionAttendance {
  readonly size: BodySize;
}

/** The sessions of a body that are drawn; without a body those of all others. */
export interface AttendancePanel {
  readonly body: Body | undefined;
  readonly rows: readonly KnownSession[];
  /** How many sessions these bodies have of which nothing is told. */
  readonly untold: number;
}

/** What is known of who was present. */
export interface KnownAttendanceRows {
  /** The sessions that are drawn, body by body. */
  readonly panels: readonly AttendancePanel[];
  /** The parties of those present at them, in the order of the record. */
  readonly parties: readonly Party[];
  /** All sessions of which something is told. */
  readonly known: readonly SessionAttendance[];
  /** The sessions of which nothing is told. */
  readonly untold: readonly Session[];
  /** The votes of the record, some of which tell of a session. */
  readonly votes: Dataset['votes'];
}

/** So many bodies have a panel of their own. */
const mostPanels = 3;

/**
 * What is known of who was present, at the sessions of a body or of all.
 *
 * Where there are more than so many sessions, those with most people known to have been present are drawn, earlier ones first where
 * they are level. Bodies of which two are drawn have a panel of their own, the three with most sessions; the others share one.
 */
export function knownAttendanceRows(
  record: Dataset,
  { body, rows: most }: KnownAttendanceParameters,
): KnownAttendanceRows {
  const isAsked = ({ body: own }: Session) => body === undefined || own.id === body;
  const known = knownAttendanceOf(record).filter(({ session }) => isAsked(session));
  const sessions = record.sessions.filter(isAsked);
  const told = new Set(known.map(({ session }) => session));
  const largest = [...known].sort((a, b) => b.presence.atLeast - a.presence.atLeast);
  const kept = new Set(largest.slice(0, most));
  const drawn = known.filter((one) => kept.has(one));
  const of = (one: Body) => drawn.filter(({ session }) => session.body === one);
  const bodies = [...new Set(drawn.map(({ session }) => session.body))];
  const own = bodies
    .filter((one) => of(one).length > 1)
    .sort((a, b) => of(b).length - of(a).length)
    .slice(0, mostPanels);
  const others = bodies.filter((one) => !own.includes(one));
  const panel = (
    name: Body | undefined,
    members: readonly Body[],
    isIn: (one: Body) => boolean,
  ): AttendancePanel => ({
    body: name,
    rows: drawn
      .filter(({ session }) => members.includes(session.body))
      .map((one) => ({ ...one, size: sizeAt(record, one.session, name) })),
    untold: sessions.filter((one) => isIn(one.body) && !told.has(one)).length,
  });
  const present = new Set(
    drawn.flatMap(({ presence }) => presence.parties.map(({ party }) => party)),
  );
  return {
    panels: [
      ...own.map((one) => panel(one, [one], (other) => other === one)),
      // Bodies of none of whose sessions anything is told are among the others, too.
      ...(others.length > 0 ? [panel(undefined, others, (one) => !own.includes(one))] : []),
    ],
    parties: record.parties.filter(({ id }) => present.has(id)),
    known,
    untold: sessions.filter((one) => !told.has(one)),
    votes: record.votes,
  };
}

/**
 * The size of a body at a session. Between the first and the last day on which a session can have met, the body can have changed; and
 * of a body that met once, the seats that are told need not be all.
 */
function sizeAt(record: Dataset, { body, date }: Session, panel: Body | undefined): BodySize {
  return date !== undefined && date.earliest === date.latest && panel !== undefined
    ? sizeOfBody(record, body, date)
    : { kind: 'unknown', reason: 'not asked for' };
}

/** The sessions that are drawn. */
export function drawnSessions({ panels }: KnownAttendanceRows): KnownSession[] {
  return panels.flatMap(({ rows }) => rows);
}

/** Whether the party of somebody who is drawn is not told. */
export function hasUntoldParty(rows: KnownAttendanceRows): boolean {
  return drawnSessions(rows).some(({ presence }) => presence.partyNotTold + presence.beyond > 0);
}

/** Whether the size of a body is told at any session that is drawn. */
export function hasSizes(rows: KnownAttendanceRows): boolean {
  return drawnSessions(rows).some(({ size }) => size.kind !== 'unknown');
}
