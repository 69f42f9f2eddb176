import { partyOn } from './party-on.js';
import {
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  requireMatrix,
} from './roll-call-matrix.js';
import { type RollCallOption, rollCallOptions } from './roll-call-option.js';
import { placeOf } from './roll-calls-from-ballots.js';

/** What a member did in two votes. */
export interface ChangeOfBallot {
  readonly member: RollCallMember;
  /** The parties on the days of the two votes. */
  readonly parties: readonly [string | undefined, string | undefined];
  readonly from: RollCallOption;
  readonly to: RollCallOption;
}

/** Two votes side by side. */
export interface ComparedVotes {
  readonly votes: readonly [RollCallVote, RollCallVote];
  /** How many members did the one in the first vote and the other in the second; those who did the same too, and nobody left out. */
  readonly turns: readonly {
    readonly from: RollCallOption;
    readonly to: RollCallOption;
    readonly members: number;
  }[];
  /** Who did not do the same in both. */
  readonly changed: readonly ChangeOfBallot[];
}

/**
 * Two votes side by side: how many turned from each option to each other, and who.
 *
 * Source: a plain table; no formula.
 *
 * @param matrix - who voted how
 * @param first - the id of one vote
 * @param second - the id of the other
 * @returns the turns that occur, in the order of the options, and the members who changed, in the order of the matrix
 * @throws ArgumentError when an id is that of no vote looked at
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }, { id: '2' }], cells: ['11', '16'], codes: voteviewCodes });
 * const { turns, changed } = compareVotes(calls, '1', '2');
 * turns // => [{ from: 'yes', to: 'yes', members: 1 }, { from: 'yes', to: 'no', members: 1 }]
 * changed.map(({ member }) => member.id) // => ['b']
 * ```
 */
export function compareVotes(matrix: RollCallMatrix, first: string, second: string): ComparedVotes {
  requireMatrix(matrix);
  const { codes, votes, members, rows, columns } = matrix;
  const places = new Map(Array.from(columns, (column) => [votes[column]!.id, column]));
  const one = placeOf('first', first, places, 'vote');
  const other = placeOf('second', second, places, 'vote');
  const both: ChangeOfBallot[] = Array.from(rows, (row) => ({
    member: members[row]!,
    parties: [
      partyOn(members[row]!, votes[one]!.date),
      partyOn(members[row]!, votes[other]!.date),
    ] as const,
    from: rollCallOptions[codes[row * votes.length + one]!]!,
    to: rollCallOptions[codes[row * votes.length + other]!]!,
  }));
  const turns = rollCallOptions.flatMap((from) =>
    rollCallOptions.map((to) => ({
      from,
      to,
      members: both.filter((turn) => turn.from === from && turn.to === to).length,
    })),
  );
  return {
    votes: [votes[one]!, votes[other]!],
    turns: turns.filter((turn) => turn.members > 0),
    changed: both.filter(({ from, to }) => from !== to),
  };
}
