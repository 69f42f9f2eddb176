import type { VoteOption } from '../votes/vote-option.js';
import { contradictionIn } from './engine/contradiction-in.js';
import { readSplitVote, type SplitVote } from './split-vote.js';

/**
 * Why no split is possible. In every case `needed` is greater than `available`.
 *
 * - `contradictory counts`: the named ballots of a group under one option are more than its count
 * there;
 * - `group too small`: known ballots and counts of a group add up to more people than it has;
 * - `group too large`: the counts of a group leave no place for some of its members;
 * - `too few members`: the totals of `options` need more people than the groups can put there;
 * - `too many members`: the groups have more people for `options` than the totals hold.
 */
export interface ImpossibleSplitReason {
  /** The kind of contradiction. */
  readonly kind:
    | 'contradictory counts'
    | 'group too small'
    | 'group too large'
    | 'too few members'
    | 'too many members';
  /** The options that cannot be filled, or cannot take all who must be under them. */
  readonly options: readonly VoteOption[];
  /** The least number of people required. */
  readonly needed: number;
  /** The greatest number for which there are people, or room. */
  readonly available: number;
  /** What each group that is concerned can give at most, or must give at least, under `options`. */
  readonly groups: readonly { readonly group: string; readonly count: number }[];
  /** The contradiction in a sentence. */
  readonly explanation: string;
}

/** The answer when what is known of a vote contradicts itself. */
export interface ImpossibleSplit {
  /** No split fits what is known. */
  readonly status: 'impossible';
  /** Why. */
  readonly reason: ImpossibleSplitReason;
}

/** Whether any split of a vote is possible. */
export type SplitFeasibility = { readonly status: 'possible' } | ImpossibleSplit;

/**
 * Whether the totals of a vote can have come from its groups at all, and if not, why not.
 *
 * Source: the condition of Gale (1957, Pacific Journal of Mathematics 7) and Hoffman (1960,
 * Proceedings of Symposia in Applied Mathematics 10) for flows with lower and upper limits; it is
 * necessary and sufficient, so every contradiction is found, and the one reported concerns as few
 * options as possible.
 *
 * Assumes that each person belongs to one group and takes one option.
 *
 * @param vote - totals and groups
 * @returns `possible`, or `impossible` with the reason
 * @throws ArgumentError if a total, a group or a count is not what it should be
 * @example
 * ```ts
 * const bolsheviks = { name: 'Bolshevik commissars', members: 11 };
 * const leftSRs = { name: 'Left SR commissars', members: 7 };
 * const answer = splitFeasibility({ totals: { yes: 12, no: 7 }, groups: [bolsheviks, leftSRs] });
 * answer.status // => 'impossible'
 * [answer.reason.kind, answer.reason.needed, answer.reason.available] // => ['too few members', 19, 18]
 * ```
 */
export function splitFeasibility(vote: SplitVote): SplitFeasibility {
  const reason = contradictionIn(readSplitVote(vote));
  return reason === undefined ? { status: 'possible' } : { status: 'impossible', reason };
}
