import { requireCount } from '../../errors/argument-error.js';
import { switchesToReverse } from '../votes/switches-to-reverse.js';
import { partyTalliesOf, voteTally } from './party-tallies.js';
import {
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  requireMatrix,
} from './roll-call-matrix.js';
import { NO, UNKNOWN, YES } from './roll-call-option.js';

/** How close a vote must be. */
export interface PivotalOptions {
  /** The most members whose change of side would have reversed the vote; 1 unless told. */
  readonly switches?: number;
}

/** In how many close votes a member was on the side that won. */
export interface PivotalMember {
  readonly member: RollCallMember;
  /** The close votes that the member helped to win. */
  readonly votes: readonly RollCallVote[];
}

/** The votes that few could have reversed, and who could. */
export interface PivotalMembers {
  /** The close votes, in the order of the matrix. */
  readonly close: readonly RollCallVote[];
  /** The members, those with most close votes won first, then in the order of the matrix. */
  readonly members: readonly PivotalMember[];
}

/**
 * The pivotal members: who was on the winning side of votes that so few of them could have reversed by changing sides.
 *
 * Source: see `switchesToReverse`; a member is pivotal as in a minimal winning coalition, William H. Riker (1962), The Theory of
 * Political Coalitions, New Haven: Yale University Press.
 *
 * Assumptions: a simple majority decides, and a tie rejects. Votes with an unknown ballot, and those in which nobody voted yes or no,
 * are left out. Positions announced are no votes.
 *
 * @param matrix - who voted how
 * @param options - how close a vote must be
 * @returns the close votes, and for each member those that the member helped to win
 * @throws ArgumentError when `switches` is no whole number
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   votes: [{ id: '1' }, { id: '2' }],
 *   cells: ['11', '11', '61'],
 *   codes: voteviewCodes,
 * });
 * const { close, members } = pivotalMembers(calls);
 * [close.map(({ id }) => id), members.map(({ votes }) => votes.length)] // => [['1'], [1, 1, 0]]
 * ```
 */
export function pivotalMembers(
  matrix: RollCallMatrix,
  { switches = 1 }: PivotalOptions = {},
): PivotalMembers {
  requireMatrix(matrix);
  requireCount('options.switches', switches, 'members');
  const { codes, votes, members, rows, columns } = matrix;
  const tallies = partyTalliesOf(matrix);
  const close = Array.from(columns, (place, column) => {
    const tally = voteTally(tallies, column);
    return { place, yes: tally[YES]!, no: tally[NO]!, unknown: tally[UNKNOWN]! };
  }).filter(
    ({ yes, no, unknown }) =>
      unknown === 0 && yes + no > 0 && (switchesToReverse({ yes, no }) ?? Infinity) <= switches,
  );
  const helped = Array.from(rows, (row) => ({
    member: members[row]!,
    votes: close
      .filter(({ place, yes, no }) => codes[row * votes.length + place] === (yes > no ? YES : NO))
      .map(({ place }) => votes[place]!),
  }));
  return {
    close: close.map(({ place }) => votes[place]!),
    members: helped.sort((a, b) => b.votes.length - a.votes.length),
  };
}
