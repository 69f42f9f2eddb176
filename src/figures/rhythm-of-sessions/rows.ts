import type { CivilCalendar } from '../../calendar/civil-calendar.js';
import type { HistoricalDate } from '../../calendar/historical-date.js';
import type { DaySpan } from '../../charts/calendar-axes.js';
import type { Body, Dataset, HistoricalEvent, Session, Statement } from '../../records/records.js';

/** What can be chosen of a figure of the rhythm of sessions. */
export interface RhythmParameters {
  /** Identifier of the body that met. */
  readonly body: string;
  /** Identifier of the body whose sessions are compared. */
  readonly other?: string;
  /** Identifier of the session from which days are counted. */
  readonly first?: string;
  /** Identifier of the event to which days are counted. */
  readonly last?: string;
}

/** A number of sessions of a body: told by a statement, or those of the record. */
export interface NumberOfSessions {
  readonly body: Body;
  readonly sessions: number;
  /** The time in days: from the least to the most that it can be. */
  readonly days: { readonly atLeast: number; readonly atMost: number };
  /** Who tells the number; undefined where the sessions of the record are counted. */
  readonly statement: Statement | undefined;
  /** When they were held. */
  readonly from: HistoricalDate | undefined;
  readonly to: HistoricalDate | undefined;
  /** Whether a reader doubts what is told. */
  readonly doubted: boolean;
}

/** The sessions of a body in a time, and those of another to compare with. */
export interface RhythmRows {
  readonly body: Body;
  readonly span: DaySpan;
  /** The records in which the time begins and ends. */
  readonly ends: readonly (Session | HistoricalEvent)[];
  /** The sessions that can lie in it. */
  readonly dated: readonly Session[];
  readonly counted: NumberOfSessions;
  readonly other: NumberOfSessions | undefined;
  readonly civilCalendar: CivilCalendar;
}

/** The sessions of a body that are dated to the day, in the order of time. */
export function sessionsByDay(record: Dataset, body: string): readonly Session[] {
  return record.sessions
    .filter((session) => session.body.id === body && dayOf(session) !== undefined)
    .sort((a, b) => dayOf(a)! - dayOf(b)!);
}

/** The bodies that met, those with the most sessions dated to the day first. */
export function bodiesThatMet(record: Dataset): readonly Body[] {
  const number = new Map(
    record.bodies.map((body) => [body, sessionsByDay(record, body.id).length] as const),
  );
  return record.bodies
    .filter((body) => (number.get(body) ?? 0) > 0)
    .sort((a, b) => (number.get(b) ?? 0) - (number.get(a) ?? 0));
}

/** The first and the last record of the time that is shown; fewer where there is none. */
export function endsOf(
  record: Dataset,
  { body, first, last }: RhythmParameters,
): readonly (Session | HistoricalEvent)[] {
  const own = sessionsByDay(record, body);
  const from = first === undefined ? own[0] : record.sessions.find((one) => one.id === first);
  const to = last === undefined ? own.at(-1) : record.events.find((one) => one.id === last);
  return [from, to].flatMap((one) => (one && dayOf(one) !== undefined ? [one] : []));
}

/** The Julian Day Number of what is dated to the day. */
export function dayOf({ date }: Session | HistoricalEvent): number | undefined {
  return date?.precision === 'day' ? date.earliest : undefined;
}

/** The sessions of a body from a first to a last day, and those of another. */
export function rhythmRows(record: Dataset, parameters: RhythmParameters): RhythmRows {
  const body = record.bodies.find((one) => one.id === parameters.body)!;
  const ends = endsOf(record, parameters);
  const span = { from: dayOf(ends[0]!)!, to: dayOf(ends[1]!)! };
  const dated = record.sessions.filter(
    ({ body: own, date }) =>
      own === body &&
      date?.earliest !== undefined &&
      date.latest !== undefined &&
      date.latest >= span.from &&
      date.earliest <= span.to,
  );
  const other = record.bodies.find((one) => one.id === parameters.other);
  return {
    body,
    span,
    ends,
    dated,
    counted: countedOf(record, body, span, dated),
    other: other && otherOf(record, other),
    civilCalendar: record.civilCalendar,
  };
}

/** How many sessions there were in a time: as told of a time that meets it, or those of the record. */
function countedOf(
  record: Dataset,
  body: Body,
  span: DaySpan,
  dated: readonly Session[],
): NumberOfSessions {
  const days = span.to - span.from;
  const statement = statementsOf(record, body).find(
    ({ from, to }) =>
      (from?.earliest ?? span.from) <= span.to && (to?.latest ?? span.to) >= span.from,
  );
  const [from, to] = [dated[0]?.date, dated.at(-1)?.date];
  const known = { body, days: { atLeast: days, atMost: days }, from, to, doubted: false };
  return { ...known, sessions: statement?.value ?? dated.length, statement };
}

/** How many sessions another body had: as told with both ends of its time, or those of the record; none where neither is. */
export function otherOf(record: Dataset, body: Body): NumberOfSessions | undefined {
  for (const statement of statementsOf(record, body)) {
    const { from, to, value } = statement;
    // The time is from the end of the first month to the start of the last at least.
    const atLeast = (to?.earliest ?? Number.NaN) - (from?.latest ?? Number.NaN);
    const atMost = (to?.latest ?? Number.NaN) - (from?.earliest ?? Number.NaN);
    if (atLeast > 0) {
      const days = { atLeast, atMost };
      const doubted = isDoubted(record, statement);
      return { body, sessions: value, days, statement, from, to, doubted };
    }
  }
  const own = sessionsByDay(record, body.id);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || dayOf(first) === dayOf(last)) return undefined;
  const days = dayOf(last)! - dayOf(first)!;
  return {
    body,
    sessions: own.length,
    days: { atLeast: days, atMost: days },
    statement: undefined,
    from: first.date,
    to: last.date,
    doubted: false,
  };
}

function statementsOf(record: Dataset, body: Body): readonly Statement[] {
  return record.statements.filter(
    (one) => one.measure === 'sessions' && one.body === body && one.value > 0,
  );
}

/** Whether a reader doubts a statement. */
function isDoubted(record: Dataset, { id }: Statement): boolean {
  return record.readersNotes.some(
    (note) => note.strength !== 'trap' && note.records.includes(`statements/${id}`),
  );
}
