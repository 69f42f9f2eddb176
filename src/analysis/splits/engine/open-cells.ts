import { voteOptions } from '../../votes/vote-option.js';
import type { SplitConstraints } from '../split-vote.js';
import type { SplitCell } from '../unbounded-splits.js';
import { cellRanges } from './transport.js';

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
