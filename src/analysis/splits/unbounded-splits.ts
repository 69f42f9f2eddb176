import type { VoteOption } from '../votes/vote-option.js';

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
  readonly cells: readonly [SplitCell, ...SplitCell[]];
}
