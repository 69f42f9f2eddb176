import type {
  PartyPeriod,
  RollCallMatrix,
  RollCallMember,
  RollCallVote,
} from '../../analysis/rollcalls/roll-call-matrix.js';
import { rollCallMatrix, upTo } from '../../analysis/rollcalls/roll-call-matrix.js';
import {
  ABSENT,
  codeOf,
  EXCUSED,
  NOT_A_MEMBER,
  type RollCallOption,
  rollCallOptions,
  UNKNOWN,
} from '../../analysis/rollcalls/roll-call-option.js';
import { ImportError } from '../../errors/import-error.js';
import type { SourceOption } from '../../language/meaning/ballot-options.js';
import { writeCount } from '../../language/write-count.js';
import { isDay } from '../import/cell-dates.js';
import type { Gathered, GatheredPerson, GatheredVote } from '../import/gathered.js';

/** What a member did in a vote of which the files tell no ballot. */
export type UntoldBallot = 'unknown' | 'absent' | 'not a member';

/** The choices for what is not told. */
export const untoldBallots: readonly UntoldBallot[] = ['unknown', 'absent', 'not a member'];

/** What each ballot of a source is in a roll call. */
const options: Readonly<Record<SourceOption, RollCallOption>> = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  present: 'present',
  absent: 'absent',
  excused: 'excused',
  'not-voting': 'absent',
  invalid: 'present',
  supported: 'announced yes',
  opposed: 'announced no',
  'not-a-member': 'not a member',
};

/** No option: of this cell nothing is told yet. */
export const UNTOLD = 255;

/** The ballots of files, as numbers of options; `UNTOLD` where none is told. */
export interface ToldBallots {
  /** A row for each person and in it a byte for each vote, in the order in which the files name them. */
  readonly codes: Uint8Array;
  /** The parties that stand with the ballots of a person on each day, for those who have several. */
  readonly partiesByDay: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The number that stands for an option of a source. */
export function codeOfSource(option: SourceOption): number {
  return codeOf('option', options[option]);
}

/** The ballots that were gathered one by one. */
export function toldBallots(gathered: Gathered): ToldBallots {
  const rows = placesOf(gathered.people);
  const columns = placesOf(gathered.votes);
  const codes = new Uint8Array(rows.size * columns.size).fill(UNTOLD);
  const partiesByDay = new Map<string, Map<string, string>>();
  const isOfSeveral = new Set(
    [...gathered.people.values()].filter(({ parties }) => parties.size > 1).map(({ key }) => key),
  );
  for (const { vote, person, option, party } of gathered.ballots) {
    codes[rows.get(person)! * columns.size + columns.get(vote)!] = codeOfSource(option);
    const day = gathered.votes.get(vote)!.date;
    if (party === undefined || day === undefined || !isOfSeveral.has(person)) continue;
    const days = partiesByDay.get(person) ?? new Map<string, string>();
    partiesByDay.set(person, days.set(day, party));
  }
  for (const { vote, person } of gathered.nonMembers) {
    const [row, column] = [rows.get(person), columns.get(vote)];
    if (row === undefined || column === undefined) continue;
    codes[row * columns.size + column] = codeOfSource('not-a-member');
  }
  return { codes, partiesByDay };
}

/** The places of keys in a map. */
export function placesOf(map: ReadonlyMap<string, unknown>): Map<string, number> {
  return new Map([...map.keys()].map((key, place) => [key, place]));
}

/**
 * The matrix of what files tell. Of whom no ballot is told in a vote was no member then, where the days of the seat say so or the files
 * list the absent; otherwise it is not known.
 *
 * @param gathered - the votes and people
 * @param told - the ballots; its codes are completed in place
 * @param untold - what is told of those of whom the files tell nothing
 * @returns the matrix, and what is to be known of it
 * @throws ImportError where there are no votes or no people
 */
export function gatheredRollCalls(
  gathered: Gathered,
  { codes, partiesByDay }: ToldBallots,
  untold?: UntoldBallot,
): { readonly calls: RollCallMatrix; readonly said: readonly string[] } {
  requireSome(gathered);
  const votes = rollCallVotes([...gathered.votes.values()]);
  const people = [...gathered.people.values()];
  const members = people.map((person) => memberOf(person, partiesByDay.get(person.key)));
  const withBallots = someToldIn(codes, people.length, votes.length);
  const said = [
    ...leftOut('people', withBallots.rows.length, people.length),
    ...leftOut('votes', withBallots.columns.length, votes.length),
    ...complete(codes, people, votes, withBallots, untold),
  ];
  const undated = people.filter(
    ({ parties, spans, key }) =>
      parties.size > 1 && !spans.some(({ party }) => party) && !partiesByDay.has(key),
  ).length;
  if (undated > 0) {
    said.push(
      `${writeCount(undated, 'en')} members stand with several parties, and nothing tells when they changed; they count with the first`,
    );
  }
  return { calls: { ...rollCallMatrix({ members, votes, codes }), ...withBallots }, said };
}

/** The places of people and votes with a ballot or stand; the others are not looked at. */
function someToldIn(codes: Uint8Array, people: number, votes: number) {
  const [inRow, inColumn] = [new Uint8Array(people), new Uint8Array(votes)];
  eachTold(codes, (cell, code) => {
    if (code === NOT_A_MEMBER) return;
    const row = Math.floor(cell / votes);
    inRow[row] = 1;
    inColumn[cell - row * votes] = 1;
  });
  const placesIn = (told: Uint8Array) => upTo(told.length).filter((place) => told[place] === 1);
  const places = { rows: placesIn(inRow), columns: placesIn(inColumn) };
  if (places.rows.length > 0) return places;
  throw new ImportError([
    {
      file: 'the files',
      expected: 'how members voted; none of the ballots in these files tells it',
    },
  ]);
}

/** Goes through the cells of which something is told, and passes over four of which nothing is at once. */
function eachTold(codes: Uint8Array, visit: (cell: number, code: number) => void): void {
  const words = new Uint32Array(codes.buffer, codes.byteOffset, codes.length >>> 2);
  for (let cell = 0; cell < codes.length; ) {
    if (cell % 4 === 0 && words[cell / 4] === FOUR_UNTOLD) {
      cell += 4;
      continue;
    }
    const code = codes[cell]!;
    if (code !== UNTOLD) visit(cell, code);
    cell += 1;
  }
}

/** Puts a number where nothing is told, four at once where it can; returns how often. */
function replaceUntold(codes: Uint8Array, code: number): number {
  const words = new Uint32Array(codes.buffer, codes.byteOffset, codes.length >>> 2);
  const four = code * 0x01010101;
  let replaced = 0;
  for (let cell = 0; cell < codes.length; ) {
    if (cell % 4 === 0 && words[cell / 4] === FOUR_UNTOLD) {
      words[cell / 4] = four;
      replaced += 4;
      cell += 4;
      continue;
    }
    if (codes[cell] === UNTOLD) {
      codes[cell] = code;
      replaced += 1;
    }
    cell += 1;
  }
  return replaced;
}

/** Four bytes of which nothing is told. */
const FOUR_UNTOLD = 0xffffffff;

function leftOut(what: string, told: number, all: number): string[] {
  if (told === all) return [];
  return [
    `${writeCount(all - told, 'en')} of ${writeCount(all, 'en')} ${what} have no ballot, and are left out`,
  ];
}

function requireSome({ votes, people }: Gathered): void {
  if (votes.size > 0 && people.size > 0) return;
  const expected =
    votes.size > 0
      ? 'how members voted; there are only votes in these files. Name the file of the ballots, too'
      : 'votes; there are only people in these files. Name the file of the ballots, too';
  throw new ImportError([{ file: 'the files', expected }]);
}

/** The votes with ids of their own. */
function rollCallVotes(votes: readonly GatheredVote[]): RollCallVote[] {
  const taken = new Map<string, number>();
  return votes.map(({ number, date, title, text, yes, no, abstain, session, body, kept, key }) => {
    const called = number ?? ([date, title ?? text].filter(Boolean).join(' ') || key);
    const name = called.replaceAll('\n', ' ');
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return {
      id: before === 0 ? name : `${name} (${before + 1})`,
      label: title ?? text,
      date: date !== undefined && isWholeDay(date) ? date : undefined,
      declared: { yes, no, abstain },
      attributes: {
        ...Object.fromEntries(kept),
        ...(session !== undefined && { session }),
        ...(body !== undefined && { body }),
      },
    };
  });
}

function isWholeDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && isDay(date);
}

function memberOf(
  { key, name, parties, spans, kept }: GatheredPerson,
  byDay: ReadonlyMap<string, string> | undefined,
): RollCallMember {
  const told = spans.flatMap((span) =>
    span.party === undefined ? [] : [{ party: span.party, ...daysOf(span) }],
  );
  // A party of which days are told was not the member's on other days.
  const dated = new Set(told.map((period) => period.party));
  const party = [...parties].find((one) => !dated.has(one));
  return {
    id: key.replaceAll('\n', ' / '),
    name: name ?? key.split('\n')[0],
    party,
    parties: [...periodsOf(byDay), ...told],
    attributes: Object.fromEntries(kept),
  };
}

/** The first and last day of a span; a month or year says neither. */
function daysOf({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  return {
    from: from !== undefined && isWholeDay(from) ? from : undefined,
    to: to !== undefined && isWholeDay(to) ? to : undefined,
  };
}

/** The parties of days, those of days after one another together. */
function periodsOf(byDay: ReadonlyMap<string, string> = new Map()): PartyPeriod[] {
  const periods: { party: string; from: string; to: string }[] = [];
  for (const [day, party] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = periods.at(-1);
    if (last?.party === party) last.to = day;
    else periods.push({ party, from: day, to: day });
  }
  return periods;
}

/** Fills in what the files do not tell, and says how. */
function complete(
  codes: Uint8Array,
  people: readonly GatheredPerson[],
  votes: readonly RollCallVote[],
  { rows, columns }: Pick<RollCallMatrix, 'rows' | 'columns'>,
  untold: UntoldBallot | undefined,
): string[] {
  const listsAbsent = codes.includes(ABSENT) || codes.includes(EXCUSED);
  const otherwise = codeOf('untold', untold ?? (listsAbsent ? 'not a member' : 'unknown'));
  const dates = votes.map(({ date }) => date);
  let outside = 0;
  for (const row of rows) {
    const seats = people[row]!.spans.filter(({ isAffiliation }) => !isAffiliation).map(daysOf);
    if (seats.length === 0) continue;
    const own = codes.subarray(row * votes.length, (row + 1) * votes.length);
    for (const column of columns) {
      if (own[column] !== UNTOLD || !isOutside(seats, dates[column])) continue;
      outside += 1;
      own[column] = NOT_A_MEMBER;
    }
  }
  // Of those who are not looked at nothing is told.
  const [isRow, isColumn] = [new Set(rows), new Set(columns)];
  for (let row = 0; row < people.length && rows.length < people.length; row += 1) {
    if (!isRow.has(row)) codes.fill(UNKNOWN, row * votes.length, (row + 1) * votes.length);
  }
  for (let column = 0; column < votes.length && columns.length < votes.length; column += 1) {
    if (isColumn.has(column)) continue;
    for (let row = 0; row < people.length; row += 1) codes[row * votes.length + column] = UNKNOWN;
  }
  const open = replaceUntold(codes, otherwise);
  return [
    ...(outside > 0
      ? [`${writeCount(outside, 'en')} cells of members by votes lie outside the days of a seat`]
      : []),
    ...(open > 0 ? [untoldSentence(open, otherwise, listsAbsent && untold === undefined)] : []),
  ];
}

/** Whether a day is known to lie outside all the days of a seat. */
function isOutside(seats: readonly ReturnType<typeof daysOf>[], date: string | undefined): boolean {
  return date !== undefined && !seats.some((seat) => holds(seat, date));
}

function holds({ from, to }: { from?: string | undefined; to?: string | undefined }, date: string) {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

function untoldSentence(open: number, code: number, isInferred: boolean): string {
  const why = isInferred ? ', since the files list who was absent' : '';
  const way = code === UNKNOWN ? '; --untold absent, or "not a member", tells what they are' : '';
  return `no ballot is told in ${writeCount(open, 'en')} cells of members by votes: ${rollCallOptions[code]}${why}${way}`;
}
