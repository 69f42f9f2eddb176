import { type VoteOption, voteOptions } from '../../votes/vote-option.js';
import type { SplitConstraints } from '../split-vote.js';
import { cellRanges } from './transport.js';

/** A cell of a vote: what a group did with an option. */
export interface SplitCell {
  /** The name of the group. */
  readonly group: string;
  /** The option. */
  readonly option: VoteOption;
}

/**
 * The answer when nothing known limits some cells, so that the possible splits are without number.
 */
export interface UnboundedSplits {
  /** Splits are possible, but they cannot be counted or weighed. */
  readonly status: 'unbounded';
  /** The cells that nothing limits from above: a total or the size of a group is needed. */
  readonly cells: readonly SplitCell[];
}

/**
 * The cells that nothing known limits from above.
 *
 * @param constraints - constraints that some table fits
 * @returns the cells; an empty list means that the possible splits are finite in number
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const one = { atLeast: 1, atMost: 1 };
 * const group = { members: any, cells: [any, any, any, any], named: [0, 0, 0, 0] };
 * const read = { names: ['A'], groups: [group], totals: [one, one, one, any] };
 * openCells(read) // => [{ group: 'A', option: 'absent' }]
 * ```
 */
export function openCells(constraints: SplitConstraints): SplitCell[] {
  return cellRanges(constraints).flatMap((ranges, group) =>
    ranges.flatMap(({ atMost }, option) =>
      atMost === Number.POSITIVE_INFINITY
        ? [{ group: constraints.names[group]!, option: voteOptions[option]! }]
        : [],
    ),
  );
}
