import { daysBetween } from '../../calendar/historical-date.js';
import { countedVotes } from '../../charts/vote-rows.js';
import { ArgumentError } from '../../errors/argument-error.js';
import type {
  Body,
  Composition,
  Dataset,
  HistoricalEvent,
  RecordedVote,
  Session,
  Statement,
} from '../../records/records.js';
import { sizeOfBody } from '../../records/size-of-body.js';
import type { Lack } from '../kind.js';
import { recordNamed } from '../record-named.js';

/** What can be chosen of the readings. */
export interface BothSidesParameters {
  /** How many votes are shown at most: those whose readings lie farthest apart. */
  readonly rows: number;
  /** Identifier of the statement of how many sessions there were. */
  readonly told?: string;
  /** Identifier of the session from which days are counted. */
  readonly first?: string;
  /** Identifier of the event from which days are counted. */
  readonly begun?: string;
  /** Identifier of the event to which days are counted. */
  readonly last?: string;
}

/** A number taken one way or another: what is divided by what, and on which records both rest. */
export interface Side {
  readonly part: number;
  readonly whole: number;
  readonly records: readonly object[];
  /** False where it cannot be: more voters than members, days that were not counted on one calendar. */
  readonly possible: boolean;
}

/** A vote with its turnout under each size of its body. */
export interface TurnoutReadings {
  readonly vote: RecordedVote;
  readonly sides: readonly Side[];
}

/** A beginning, with the sessions a week from it. */
export interface RhythmReadings {
  readonly start: Session | HistoricalEvent;
  readonly sides: readonly Side[];
}

/** What numbers become under each reading. */
export interface BothSidesRows {
  readonly turnouts: readonly TurnoutReadings[];
  /** How many votes have more than one reading. */
  readonly all: number;
  readonly rhythms: readonly RhythmReadings[];
  /** What was not given of sessions a week, where something was. */
  readonly missing: readonly MissingOfRhythm[];
  /** The body whose sessions are counted, and the end of the time. */
  readonly met: { readonly body: Body | undefined; readonly last: HistoricalEvent } | undefined;
}

export const needs =
  'votes with counts in a body whose size is told in two ways, or is less than the votes counted';

/** So many votes of two or three readings fit a page. */
export const readableVotes = 9;

/** The parameters with what was not given; a lack where no vote has two readings, and no sessions are counted. */
export function chooseBothSides(
  record: Dataset,
  given: Partial<BothSidesParameters>,
): BothSidesParameters | Lack {
  const { rows = readableVotes, ...rhythm } = given;
  if (rhythm.told !== undefined) {
    const { measure } = recordNamed(record.statements, rhythm.told);
    if (measure !== 'sessions') {
      throw new ArgumentError('told', rhythm.told, `a statement of sessions, not of ${measure}`);
    }
  }
  const missing = missingOf(rhythm);
  const isWhole = missing.length === 0 && rhythm.told !== undefined;
  const hasTwo = countedVotes(record.votes).some((vote) => sidesOf(record, vote).length > 1);
  if (hasTwo || isWhole) return { ...rhythm, rows };
  return { lacks: missing.length === 0 ? needs : `${needs}; or sessions a week, ${needsOfRhythm}` };
}

const needsOfRhythm =
  'for which a statement of sessions (told), a session or event from which days are counted (first or begun) and the event to which they are counted (last) are given together';

/** What is not given of sessions a week where something of them is: they are then left out, and the caption says so. */
export type MissingOfRhythm = 'told' | 'start' | 'last';

function missingOf({ told, first, begun, last }: Partial<BothSidesParameters>): MissingOfRhythm[] {
  const start = first ?? begun;
  const given = { told, start, last };
  if (Object.values(given).every((one) => one === undefined)) return [];
  return (['told', 'start', 'last'] as const).filter((name) => given[name] === undefined);
}

/** What the turnout of votes, and the sessions a week, become under each reading. */
export function bothSidesRows(record: Dataset, parameters: BothSidesParameters): BothSidesRows {
  const all = countedVotes(record.votes)
    .map((vote) => ({ vote, sides: sidesOf(record, vote) }))
    .filter(({ sides }) => sides.length > 1);
  const widest = new Set(all.toSorted((a, b) => spread(b) - spread(a)).slice(0, parameters.rows));
  return {
    turnouts: all.filter((one) => widest.has(one)),
    all: all.length,
    missing: missingOf(parameters),
    ...rhythmsOf(record, parameters),
  };
}

function spread({ sides }: TurnoutReadings): number {
  const shares = sides.map(({ part, whole }) => part / whole);
  return Math.max(...shares) - Math.min(...shares);
}

/** The turnout of a vote under each size of its body: as told, as its later compositions count the same members, and the least that the vote asks for. */
function sidesOf(record: Dataset, vote: RecordedVote): Side[] {
  const counted = vote.yes + vote.no + (vote.abstain ?? 0);
  return sizesOf(record, vote, counted).map(({ members, records }) => ({
    part: counted,
    whole: members,
    records: [vote, ...records],
    possible: counted <= members,
  }));
}

function sizesOf(record: Dataset, vote: RecordedVote, counted: number) {
  const { body, date } = vote.session;
  const size = sizeOfBody(record, body, date, { of: 'votes' });
  if (size.kind === 'unknown') return [];
  const { composition } = size;
  const told =
    size.kind === 'known'
      ? [{ members: size.members, records: composition.seats }]
      : [
          {
            members: size.atLeast,
            records: composition.seats.filter((row) => row.status === 'filled'),
          },
          { members: size.atMost, records: composition.seats },
        ].filter(({ members }) => members > 0);
  const least = told.some(({ members }) => members < counted)
    ? [{ members: counted, records: composition.seats }]
    : [];
  const sizes = [...told, ...least, ...grown(record, composition)];
  const numbers = sizes.map(({ members }) => members);
  return sizes
    .filter(({ members }, index) => numbers.indexOf(members) === index)
    .sort((a, b) => a.members - b.members);
}

/** The members of a composition as a later one counts them, by the words that the audit reads so: “existing” members. */
function grown(record: Dataset, composition: Composition) {
  const later = record.compositions.filter(
    (one) =>
      one.body === composition.body &&
      one.authority === 'official' &&
      (one.date?.earliest ?? 0) > (composition.date?.earliest ?? 0),
  );
  return later
    .flatMap((one) => one.seats)
    .filter((row) => /\b(existing|previous|former|old)\b/i.test(row.group ?? ''))
    .map((row) => ({ members: row.seats, records: [row] }));
}

/** The sessions a week from each beginning, on one calendar and as the dates are written. */
function rhythmsOf(
  record: Dataset,
  { told, first, begun, last }: BothSidesParameters,
): Pick<BothSidesRows, 'rhythms' | 'met'> {
  if (told === undefined || last === undefined || (first ?? begun) === undefined)
    return { rhythms: [], met: undefined };
  const sessions = recordNamed(record.statements, told);
  const end = recordNamed(record.events, last);
  const starts = [
    ...(first === undefined ? [] : [recordNamed(record.sessions, first)]),
    ...(begun === undefined ? [] : [recordNamed(record.events, begun)]),
  ];
  const rhythms = starts.flatMap((start): RhythmReadings[] => {
    const sides = sidesFrom(sessions, start, end);
    return sides.length > 0 ? [{ start, sides }] : [];
  });
  return { rhythms, met: { body: sessions.body, last: end } };
}

const day = 24 * 60 * 60 * 1000;

function sidesFrom(
  sessions: Statement,
  start: Session | HistoricalEvent,
  end: HistoricalEvent,
): Side[] {
  if (!start.date || !end.date) return [];
  const days = daysBetween(start.date, end.date);
  if (days === undefined || days <= 0) return [];
  const written = (Date.parse(end.date.written) - Date.parse(start.date.written)) / day;
  const side = { part: sessions.value, records: [sessions, start, end] };
  return [
    { ...side, whole: days, possible: true },
    ...(written === days || !(written > 0) ? [] : [{ ...side, whole: written, possible: false }]),
  ];
}
