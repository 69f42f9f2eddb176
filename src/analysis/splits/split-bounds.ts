import { type VoteOption, voteOptions } from '../votes/vote-option.js';
import { contradictionIn } from './engine/contradiction-in.js';
import { cellRanges } from './engine/transport.js';
import type { ImpossibleSplit } from './split-feasibility.js';
import { readSplitVote, type SplitVote } from './split-vote.js';

/** The least and the most members of a group that can have taken an option. */
export interface CellBounds {
  /** The name of the group. */
  readonly group: string;
  /** The option. */
  readonly option: VoteOption;
  /** The least number; some possible split has it. */
  readonly atLeast: number;
  /** The greatest number; some possible split has it. `null` where nothing known limits it. */
  readonly atMost: number | null;
}

/** The bounds of every cell of a vote. */
export type SplitBounds =
  | {
      /** Some split is possible. */
      readonly status: 'possible';
      /**
       * Every group with every option: groups in the order of the input, options as in
       * `voteOptions`.
       */
      readonly cells: readonly CellBounds[];
    }
  | ImpossibleSplit;

/**
 * The exact bounds of what each group did in a vote of which only totals are known: the least and
 * the most of its members that can have taken each option. Nothing is assumed about how people
 * vote; every whole number between the bounds occurs in some possible split.
 *
 * With two groups, two options and nobody absent these are the bounds of O. D. Duncan and B. Davis,
 * "An Alternative to Ecological Correlation", American Sociological Review 18 (1953); here they
 * hold for any number of groups, with abstention and absence, limits instead of numbers, and known
 * ballots.
 *
 * Assumes that each person belongs to one group and takes one option.
 *
 * @param vote - totals and groups
 * @returns the bounds, or why no split is possible
 * @throws ArgumentError if a total, a group or a count is not what it should be
 * @example
 * ```ts
 * const groups = [{ name: 'Bolsheviks', members: 11 }, { name: 'Left SRs', members: 9 }];
 * const { cells } = splitBounds({ totals: { yes: 12, no: 7 }, groups });
 * cells[0] // => { group: 'Bolsheviks', option: 'yes', atLeast: 3, atMost: 11 }
 * cells[5] // => { group: 'Left SRs', option: 'no', atLeast: 0, atMost: 7 }
 * ```
 */
export function splitBounds(vote: SplitVote): SplitBounds {
  const constraints = readSplitVote(vote);
  const reason = contradictionIn(constraints);
  if (reason !== undefined) return { status: 'impossible', reason };
  const cells = cellRanges(constraints).flatMap((ranges, group) =>
    ranges.map(({ atLeast, atMost }, option) => ({
      group: constraints.names[group]!,
      option: voteOptions[option]!,
      atLeast,
      atMost: atMost === Number.POSITIVE_INFINITY ? null : atMost,
    })),
  );
  return { status: 'possible', cells };
}
