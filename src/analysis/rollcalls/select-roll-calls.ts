import { ArgumentError } from '../../errors/argument-error.js';
import { nearest } from '../../errors/suggest.js';
import { partyCodesOf } from './party-codes.js';
import {
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  requireDay,
  requireMatrix,
} from './roll-call-matrix.js';
import { NO, YES } from './roll-call-option.js';
import { placeOf } from './roll-calls-from-ballots.js';

/** Which members and votes are looked at; what is left out does not narrow the choice. */
export interface RollCallSelection {
  /** The ids of the members, in the order wanted; or whether a member is. */
  readonly members?: readonly string[] | ((member: RollCallMember) => boolean);
  /** The parties: members who belonged to one of them on the day of one of the votes chosen. */
  readonly parties?: readonly string[];
  /** The ids of the votes, in the order wanted; or whether a vote is. */
  readonly votes?: readonly string[] | ((vote: RollCallVote) => boolean);
  /** The first day, as `1917-11-04`; votes without a date are then left out. */
  readonly from?: string;
  /** The last day. */
  readonly to?: string;
  readonly topics?: readonly string[];
  /** The share of yes and no votes that the smaller side has: 0 is unanimous, 0.5 a tie. Votes without yes and no are left out. */
  readonly minority?: { readonly atLeast?: number; readonly atMost?: number };
}

/**
 * Some of the members and votes of a matrix, as a view: the table is shared, not copied. A selection can be selected from. The share
 * of the minority is counted among the members chosen.
 *
 * Source: a plain choice; no formula.
 *
 * @param matrix - the matrix to choose from
 * @param selection - which members and votes
 * @returns the same table, with the rows and columns chosen
 * @throws ArgumentError when an id, party or topic occurs nowhere in the matrix, a date is no day, or a share is not from 0 to 0.5
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a', party: 'A' }, { id: 'b', party: 'B' }, { id: 'c', party: 'B' }],
 *   votes: [{ id: '1', date: '1917-11-04' }, { id: '2', date: '1917-12-08' }],
 *   cells: ['11', '61', '11'],
 *   codes: voteviewCodes,
 * });
 * [...selectRollCalls(calls, { parties: ['B'] }).rows] // => [1, 2]
 * [...selectRollCalls(calls, { from: '1917-12-01' }).columns] // => [1]
 * [...selectRollCalls(calls, { minority: { atLeast: 0.025 } }).columns] // => [0]
 * ```
 */
export function selectRollCalls(
  matrix: RollCallMatrix,
  selection: RollCallSelection,
): RollCallMatrix {
  requireMatrix(matrix);
  requireDay('selection.from', selection.from);
  requireDay('selection.to', selection.to);
  const columns = chosen('selection.votes', matrix.columns, matrix.votes, selection.votes, 'vote');
  const dated = columns.filter((column) => isWanted(matrix.votes[column]!, selection));
  requireTopics(matrix, selection.topics);
  const rows = chosen(
    'selection.members',
    matrix.rows,
    matrix.members,
    selection.members,
    'member',
  );
  const ofParties = inParties({ ...matrix, rows, columns: dated }, matrix, selection.parties);
  return {
    ...matrix,
    rows: ofParties,
    columns: withMinority({ ...matrix, rows: ofParties, columns: dated }, selection.minority),
  };
}

/** The places that are wanted, of those that are looked at. */
function chosen<Row extends { readonly id: string }>(
  argument: string,
  places: Uint32Array,
  all: readonly Row[],
  wanted: readonly string[] | ((row: Row) => boolean) | undefined,
  of: string,
): Uint32Array {
  if (wanted === undefined) return places;
  if (typeof wanted === 'function') return places.filter((place) => wanted(all[place]!));
  const known = new Map(Array.from(places, (place) => [all[place]!.id, place]));
  const found = wanted.map((id, index) => placeOf(`${argument}[${index}]`, id, known, of));
  return Uint32Array.from(new Set(found));
}

function isWanted({ date, topic }: RollCallVote, { from, to, topics }: RollCallSelection): boolean {
  if (topics !== undefined && (topic === undefined || !topics.includes(topic))) return false;
  if (from === undefined && to === undefined) return true;
  return (
    date !== undefined && (from === undefined || from <= date) && (to === undefined || date <= to)
  );
}

function requireTopics({ votes, columns }: RollCallMatrix, topics: readonly string[] = []): void {
  const known = new Set(Array.from(columns, (column) => votes[column]!.topic ?? ''));
  requireKnown('selection.topics', topics, [...known], 'the topic of a vote');
}

function requireKnown(
  argument: string,
  words: readonly string[],
  known: readonly string[],
  expected: string,
): void {
  for (const [index, word] of words.entries()) {
    if (!known.includes(word)) {
      throw new ArgumentError(`${argument}[${index}]`, word, `${expected}${nearest(word, known)}`);
    }
  }
}

function inParties(
  view: RollCallMatrix,
  whole: RollCallMatrix,
  parties: readonly string[] | undefined,
): Uint32Array {
  if (parties === undefined) return view.rows;
  requireKnown('selection.parties', parties, partyCodesOf(whole).parties, 'the party of a member');
  const { parties: names, partyAt } = partyCodesOf(view);
  const wanted = names.map((name) => parties.includes(name));
  return view.rows.filter((_, row) =>
    view.columns.some((_column, column) => wanted[partyAt(row, column)] ?? false),
  );
}

function withMinority(
  { codes, votes, rows, columns }: RollCallMatrix,
  minority: RollCallSelection['minority'],
): Uint32Array {
  if (minority === undefined) return columns;
  const { atLeast = 0, atMost = 0.5 } = minority;
  for (const [name, share] of Object.entries({ atLeast, atMost })) {
    if (!(share >= 0 && share <= 0.5)) {
      throw new ArgumentError(`selection.minority.${name}`, share, 'a share from 0 to 0.5');
    }
  }
  return columns.filter((column) => {
    let yes = 0;
    let no = 0;
    for (const row of rows) {
      const code = codes[row * votes.length + column];
      if (code === YES) yes += 1;
      else if (code === NO) no += 1;
    }
    const share = Math.min(yes, no) / (yes + no);
    return share >= atLeast && share <= atMost;
  });
}
