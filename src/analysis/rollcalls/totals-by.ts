import { partyOn } from './party-on.js';
import {
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  requireMatrix,
} from './roll-call-matrix.js';
import { NOT_A_MEMBER, type RollCallOption, rollCallOptions } from './roll-call-option.js';

/** How many of a group took an option in a vote: a row of a table as chart tools take it. */
export interface GroupTotal {
  /** The id of the vote. */
  readonly vote: string;
  /** The value of the attribute; undefined for those of whom it is not told. */
  readonly group: string | undefined;
  readonly option: RollCallOption;
  readonly members: number;
}

/**
 * The totals of every option in every vote, by party, by an attribute of the members or by anything that a function says of them.
 *
 * Source: a plain count; no formula.
 *
 * @param matrix - who voted how
 * @param by - `party` for that of the day of the vote, the name of an attribute, or a function of the member and the vote
 * @returns a row for each vote, group and option that occurs: the votes in order, in each the groups in the order of the members;
 * those who were not members are left out
 * @throws ArgumentError when the matrix is not whole
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a', attributes: { side: 'government' } }, { id: 'b', attributes: { side: 'opposition' } }],
 *   votes: [{ id: '1' }],
 *   cells: ['1', '6'],
 *   codes: voteviewCodes,
 * });
 * totalsBy(calls, 'side')[1] // => { vote: '1', group: 'opposition', option: 'no', members: 1 }
 * ```
 */
export function totalsBy(
  matrix: RollCallMatrix,
  by: string | ((member: RollCallMember, vote: RollCallVote) => string | undefined),
): GroupTotal[] {
  requireMatrix(matrix);
  const { codes, votes, members, rows, columns } = matrix;
  const groupOf = typeof by === 'function' ? by : groupBy(by);
  return Array.from(columns).flatMap((column) => {
    const vote = votes[column]!;
    const counts = new Map<string | undefined, Uint32Array>();
    for (const row of rows) {
      const code = codes[row * votes.length + column]!;
      if (code === NOT_A_MEMBER) continue;
      const group = groupOf(members[row]!, vote);
      const own = counts.get(group) ?? new Uint32Array(rollCallOptions.length);
      own[code] = own[code]! + 1;
      counts.set(group, own);
    }
    return [...counts].flatMap(([group, own]) =>
      rollCallOptions.flatMap((option, code) =>
        own[code]! > 0 ? [{ vote: vote.id, group, option, members: own[code]! }] : [],
      ),
    );
  });
}

function groupBy(name: string) {
  return (member: RollCallMember, vote: RollCallVote) =>
    name === 'party' ? partyOn(member, vote.date) : member.attributes?.[name];
}
