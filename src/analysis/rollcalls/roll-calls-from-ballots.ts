import { ArgumentError } from '../../errors/argument-error.js';
import { nearest } from '../../errors/suggest.js';
import {
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  requireMembers,
  requireVotes,
  upTo,
} from './roll-call-matrix.js';
import { codeOf, type RollCallOption } from './roll-call-option.js';
import { announceOnly } from './roll-calls-from-cells.js';

/** How one member voted in one vote. */
export interface MemberBallot {
  /** The id of the member. */
  readonly member: string;
  /** The id of the vote. */
  readonly vote: string;
  readonly option: RollCallOption;
}

/** A table with a row for each ballot. */
export interface RollCallBallots {
  readonly members: readonly RollCallMember[];
  readonly votes: readonly RollCallVote[];
  readonly ballots: readonly MemberBallot[];
  /** What a member did in a vote of which no ballot is told; `unknown` unless told. */
  readonly untold?: RollCallOption;
  /** The ids of those who have no vote and only announce positions, as a president does; nobody unless told. */
  readonly announcing?: readonly string[];
}

/**
 * A roll-call matrix from a long table: a row for each ballot.
 *
 * Source: a plain table; no formula.
 *
 * @param table - the members, the votes and the ballots
 * @returns the matrix of all members and votes
 * @throws ArgumentError when the members or votes are none or not told apart, a ballot names a member or vote that is not listed or
 * an option that is none, or two ballots are of the same member in the same vote
 * @example
 * ```ts
 * const calls = rollCallsFromBallots({
 *   members: [{ id: 'a' }, { id: 'b' }],
 *   votes: [{ id: '1' }],
 *   ballots: [{ member: 'b', vote: '1', option: 'no' }],
 *   untold: 'absent',
 * });
 * const { counts } = summarizeVotes(calls).votes[0];
 * [counts.no, counts.absent] // => [1, 1]
 * ```
 */
export function rollCallsFromBallots({
  members,
  votes,
  ballots,
  untold = 'unknown',
  announcing = [],
}: RollCallBallots): RollCallMatrix {
  requireMembers(members);
  requireVotes(votes);
  const rows = new Map(members.map(({ id }, row) => [id, row]));
  const columns = new Map(votes.map(({ id }, column) => [id, column]));
  const codes = new Uint8Array(members.length * votes.length).fill(codeOf('untold', untold));
  const told = new Int32Array(codes.length).fill(-1);
  for (const [index, { member, vote, option }] of ballots.entries()) {
    const row = placeOf(`ballots[${index}].member`, member, rows, 'member');
    const column = placeOf(`ballots[${index}].vote`, vote, columns, 'vote');
    const cell = row * votes.length + column;
    if (told[cell]! >= 0) {
      const expected = `one ballot of ${member} in the vote ${vote}; ballots[${told[cell]}] is another`;
      throw new ArgumentError(`ballots[${index}]`, option, expected);
    }
    told[cell] = index;
    codes[cell] = codeOf(`ballots[${index}].option`, option);
  }
  announceOnly(members, votes.length, codes, announcing);
  return { members, votes, codes, rows: upTo(members.length), columns: upTo(votes.length) };
}

/** The place of an id; throws, with the nearest ids, where it is none. */
export function placeOf(
  argument: string,
  id: string,
  places: ReadonlyMap<string, number>,
  of: string,
): number {
  const place = places.get(id);
  if (place === undefined) {
    throw new ArgumentError(argument, id, `the id of a ${of}${nearest(id, [...places.keys()])}`);
  }
  return place;
}
