import { weighAll } from './engine/weigh-splits.js';
import { whyNoFiniteNumber } from './engine/why-no-finite-number.js';

import { readAssumption, type SplitAssumption } from './split-assumption.js';
import type { ImpossibleSplit } from './split-feasibility.js';
import { readSplitVote, type SplitVote } from './split-vote.js';
import type { UnboundedSplits } from './unbounded-splits.js';

/** A number of possible splits, or of the ballots behind them. */
export type SplitCount =
  | {
      /** Splits are possible. */
      readonly status: 'possible';
      /** How many, exactly. */
      readonly count: bigint;
    }
  | UnboundedSplits
  | ImpossibleSplit;

/**
 * How many splits of a vote are possible: the number of tables of groups and options that agree
 * with the totals and with all that is known. They are counted by dynamic programming over the
 * groups, without listing them.
 *
 * Source: for fixed totals these are the tables counted by P. Diaconis and A. Gangolli,
 * "Rectangular arrays with fixed margins", in Discrete Probability and Algorithms (1995).
 *
 * @param vote - totals and groups
 * @returns the number, or why there are none, or which cells nothing limits
 * @throws ArgumentError if a total, a group or a count is not what it should be, or if the vote is
 *   too large or too little is known of it for an exact count
 * @example
 * ```ts
 * const groups = [{ name: 'Bolsheviks', members: 11 }, { name: 'Left SRs', members: 9 }];
 * countSplits({ totals: { yes: 12, no: 7 }, groups }) // => { status: 'possible', count: 32n }
 * ```
 */
export function countSplits(vote: SplitVote): SplitCount {
  return count(vote, 'splits');
}

/**
 * How many ballots lie behind all possible splits of a vote together: in how many ways the persons,
 * each for himself, can have acted. Named ballots are not open, so they add nothing.
 *
 * @param vote - totals and groups
 * @returns the number, or why there are none, or which cells nothing limits
 * @throws ArgumentError if a total, a group or a count is not what it should be, or if the vote is
 *   too large or too little is known of it for an exact count
 * @example
 * ```ts
 * const groups = [{ name: 'A', members: 2 }, { name: 'B', members: 2 }];
 * countBallots({ totals: { yes: 3, no: 1 }, groups }) // => { status: 'possible', count: 4n }
 * ```
 */
export function countBallots(vote: SplitVote): SplitCount {
  return count(vote, 'ballots');
}

function count(vote: SplitVote, over: SplitAssumption['over']): SplitCount {
  const constraints = readSplitVote(vote);
  const refusal = whyNoFiniteNumber(constraints);
  if (refusal !== undefined) return refusal;
  const assumption = readAssumption({ over }, constraints.names);
  return { status: 'possible', count: weighAll(constraints, assumption) };
}
