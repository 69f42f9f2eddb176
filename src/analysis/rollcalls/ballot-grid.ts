import { type RollCallMatrix, type RollCallMember, requireMatrix } from './roll-call-matrix.js';
import { type RollCallOption, rollCallOptions } from './roll-call-option.js';
import { selectRollCalls } from './select-roll-calls.js';

/** Which members and votes stand in a grid: all that are looked at unless told. */
export interface GridChoice {
  /** The ids of the members, in the order wanted. */
  readonly members?: readonly string[];
  /** The ids of the votes, in the order wanted. */
  readonly votes?: readonly string[];
}

/** A row of a grid. */
export interface BallotRow {
  readonly member: RollCallMember;
  /** What the member did in each vote, in the order of the votes. */
  readonly options: readonly RollCallOption[];
}

/**
 * A grid of chosen members by chosen votes, in words.
 *
 * Source: a plain table; no formula.
 *
 * @param matrix - who voted how
 * @param choice - the members and votes, in the order wanted
 * @returns a row for each member, with an option for each vote
 * @throws ArgumentError when an id occurs nowhere among those looked at
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }, { id: '2' }], cells: ['16', '91'], codes: voteviewCodes });
 * ballotGrid(calls, { members: ['b'], votes: ['2', '1'] })[0].options // => ['yes', 'absent']
 * ```
 */
export function ballotGrid(matrix: RollCallMatrix, choice: GridChoice = {}): BallotRow[] {
  requireMatrix(matrix);
  const { codes, votes, members, rows, columns } = selectRollCalls(matrix, choice);
  return Array.from(rows, (row) => ({
    member: members[row]!,
    options: Array.from(columns, (column) => rollCallOptions[codes[row * votes.length + column]!]!),
  }));
}
