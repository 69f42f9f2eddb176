import { ArgumentError } from '../../errors/argument-error.js';
import { quotient } from '../exact-numbers.js';
import { type VoteOption, voteOptions } from '../votes/vote-option.js';
import { weighGroup } from './engine/weigh-splits.js';
import { whyNoFiniteNumber } from './engine/why-no-finite-number.js';
import { readAssumption, type SplitAssumption } from './split-assumption.js';
import type { ImpossibleSplit } from './split-feasibility.js';
import { readSplitVote, type SplitVote } from './split-vote.js';
import type { UnboundedSplits } from './unbounded-splits.js';

/** One count that a cell can have, and how probable it is under an assumption. */
export interface CountProbability {
  /** The count. */
  readonly count: number;
  /** How many of the equally probable ballots, or splits, have it. */
  readonly weight: bigint;
  /** Its probability under the assumption. */
  readonly probability: number;
}

/** How many members of a group took an option: the distribution under an assumption. */
export interface CellDistribution {
  /** The name of the group. */
  readonly group: string;
  /** The option. */
  readonly option: VoteOption;
  /** The mean of the distribution. */
  readonly expected: number;
  /** The counts that can occur, in rising order. */
  readonly counts: readonly CountProbability[];
}

/** The answer when splits are possible but the assumption leaves none of them. */
export interface ExcludedByAssumption {
  /** The assumption contradicts what is known. */
  readonly status: 'excluded by assumption';
  /** The assumption. */
  readonly assumption: SplitAssumption;
}

/** The distribution of every cell of a vote under an assumption. */
export type CellDistributions =
  | {
      /** Splits are possible under the assumption. */
      readonly status: 'possible';
      /** What was assumed. */
      readonly assumption: SplitAssumption;
      /** How many ballots, or splits, are equally probable. */
      readonly total: bigint;
      /**
       * Every group that is asked for with every option: groups in the order of the input, options as in
       * `voteOptions`.
       */
      readonly cells: readonly CellDistribution[];
    }
  | ExcludedByAssumption
  | UnboundedSplits
  | ImpossibleSplit;

/** Which cells of a vote are asked for. */
export interface AskedCells {
  /** The groups; all of them when left out. Each takes as long as every other. */
  readonly groups?: readonly string[];
}

/**
 * The distribution of what each group did under a stated assumption, computed exactly by dynamic
 * programming over the groups. With ballots equally probable, nothing else known and nobody's
 * ballot named, it is the hypergeometric distribution: the voters under an option are a random
 * sample of all people. With splits equally probable every possible table counts once.
 *
 * Source: for the cohesion of groups, S. A. Rice, "The Behavior of Legislative Groups", Political
 * Science Quarterly 40 (1925), and S. Hix, A. Noury and G. Roland, "Power to the Parties: Cohesion
 * and Competition in the European Parliament, 1979–2001", British Journal of Political Science 35
 * (2005).
 *
 * Assumes what `assumption` states. Where the size of a group is known only between limits, ballots
 * of every size count alike, so larger sizes, which allow more ballots, are more probable. A group
 * of which nobody cast a ballot has no cohesion that could be too low.
 *
 * @param vote - totals and groups
 * @param assumption - what is equally probable, and which splits are left out
 * @param asked - the groups whose cells are asked for; all of them by default
 * @returns the distributions, or why no split is possible, or that the assumption excludes all, or
 *   which cells nothing limits
 * @throws ArgumentError if a total, a group, a count, the assumption or a group that is asked for is not what it should be, or if the vote is too large or too little is known of it for an exact computation
 * @example
 * ```ts
 * const groups = [{ name: 'Hispanic', members: 100 }, { name: 'other', members: 400 }];
 * const vote = { totals: { yes: 90 }, groups };
 * const [yes] = cellDistributions(vote, { over: 'ballots' }).cells;
 * yes.expected // ≈ 18
 * ```
 */
export function cellDistributions(
  vote: SplitVote,
  assumption: SplitAssumption,
  asked: AskedCells = {},
): CellDistributions {
  const constraints = readSplitVote(vote);
  const { names } = constraints;
  const read = readAssumption(assumption, names);
  const { groups = names } = asked;
  if (groups.length === 0) throw new ArgumentError('asked.groups', groups, 'one group or more');
  for (const [index, group] of groups.entries()) {
    if (!names.includes(group)) {
      const expected = `one of the groups ${names.join(', ')}`;
      throw new ArgumentError(`asked.groups[${index}]`, group, expected);
    }
  }
  const refusal = whyNoFiniteNumber(constraints);
  if (refusal !== undefined) return refusal;
  let total = 0n;
  const cells: CellDistribution[] = [];
  for (const [position, group] of names.entries()) {
    if (!groups.includes(group)) continue;
    const weights = weighGroup(constraints, read, position);
    total = [...weights[0]!.values()].reduce((sum, weight) => sum + weight, 0n);
    if (total === 0n) return { status: 'excluded by assumption', assumption };
    voteOptions.forEach((option, index) => {
      cells.push({ group, option, ...distributionOf([...weights[index]!], total) });
    });
  }
  return { status: 'possible', assumption, total, cells };
}

function distributionOf(weights: readonly (readonly [number, bigint])[], total: bigint) {
  const sum = weights.reduce((all, [count, weight]) => all + BigInt(count) * weight, 0n);
  return {
    expected: quotient(sum, total),
    counts: weights.map(([count, weight]) => ({
      count,
      weight,
      probability: quotient(weight, total),
    })),
  };
}
