import { ArgumentError } from '../../errors/argument-error.js';
import {
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  requireMembers,
  requireVotes,
  upTo,
} from './roll-call-matrix.js';
import {
  ANNOUNCED_NO,
  ANNOUNCED_YES,
  codeOf,
  NO,
  type RollCallOption,
  rollCallOptions,
  YES,
} from './roll-call-option.js';

/**
 * What each cell of a table means.
 *
 * @example
 * ```ts
 * const codes = { Y: 'yes', N: 'no', '': 'absent' };
 * codes.Y // => 'yes'
 * ```
 */
export type CellCodes = Readonly<Record<string, RollCallOption>>;

/** A table with a row for each member and a column for each vote. */
export interface RollCallCells {
  readonly members: readonly RollCallMember[];
  readonly votes: readonly RollCallVote[];
  /** For each member the cells, as a list; or as a text with one letter for each vote. */
  readonly cells: readonly (string | readonly (string | number)[])[];
  /** What each cell means, as `voteviewCodes`; unless told, cells are the words of `rollCallOptions`. */
  readonly codes?: CellCodes;
  /** The ids of those who have no vote and only announce positions, as a president does; nobody unless told. */
  readonly announcing?: readonly string[];
}

/**
 * A roll-call matrix from a wide table: a row for each member, a column for each vote.
 *
 * Source: a plain table; no formula.
 *
 * @param table - the members, the votes, the cells and what they mean
 * @returns the matrix of all members and votes
 * @throws ArgumentError when the members or votes are none or not told apart, rows are not as many as members or cells not as many as
 * votes, a cell has no meaning (the error names its member, vote and what the cells may be), or `announcing` names no member
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'president' }, { id: 'a', party: 'A' }],
 *   votes: [{ id: '1' }, { id: '2' }],
 *   cells: ['16', '19'],
 *   codes: voteviewCodes,
 *   announcing: ['president'],
 * });
 * summarizeVotes(calls).votes[1].counts['announced no'] // => 1
 * ```
 */
export function rollCallsFromCells({
  members,
  votes,
  cells,
  codes = words,
  announcing = [],
}: RollCallCells): RollCallMatrix {
  requireMembers(members);
  requireVotes(votes);
  if (cells.length !== members.length) {
    throw new ArgumentError('cells', cells.length, `a row for each of ${members.length} members`);
  }
  const numbers = new Map(
    Object.entries(codes).map(([cell, option]) => [cell, codeOf(`codes.${cell}`, option)]),
  );
  const told = new Uint8Array(members.length * votes.length);
  for (const [row, line] of cells.entries()) {
    const member = members[row]!.id;
    if (line.length !== votes.length) {
      const expected = `a cell for each of ${votes.length} votes (member ${member})`;
      throw new ArgumentError(`cells[${row}]`, `${line.length} cells`, expected);
    }
    for (let column = 0; column < votes.length; column += 1) {
      const code = numbers.get(String(line[column]));
      if (code === undefined) {
        const place = `member ${member}, vote ${votes[column]!.id}`;
        const expected = `one of ${[...numbers.keys()].join(', ')} (${place})`;
        throw new ArgumentError(`cells[${row}][${column}]`, line[column], expected);
      }
      told[row * votes.length + column] = code;
    }
  }
  announceOnly(members, votes.length, told, announcing);
  return { members, votes, codes: told, rows: upTo(members.length), columns: upTo(votes.length) };
}

/** Each option by its own word. */
const words: CellCodes = Object.fromEntries(rollCallOptions.map((option) => [option, option]));

/** Turns the votes of those who have none into positions announced. */
export function announceOnly(
  members: readonly RollCallMember[],
  votes: number,
  codes: Uint8Array,
  announcing: readonly string[],
): void {
  for (const [index, id] of announcing.entries()) {
    const row = members.findIndex((member) => member.id === id);
    if (row < 0) throw new ArgumentError(`announcing[${index}]`, id, 'the id of a member');
    for (let cell = row * votes; cell < (row + 1) * votes; cell += 1) {
      if (codes[cell] === YES) codes[cell] = ANNOUNCED_YES;
      else if (codes[cell] === NO) codes[cell] = ANNOUNCED_NO;
    }
  }
}
