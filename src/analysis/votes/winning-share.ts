import { requireVotesCast, type VoteCounts } from './vote-counts.js';

/** The winning side's share of a vote. */
export interface WinningShare {
  /** Share of the votes for and against, 0.5 to 1. */
  readonly ofVotes: number;
  /** Share of all counted, abstentions included, 0 to 1; undefined if the abstentions are not told. */
  readonly ofCounted: number | undefined;
}

/**
 * The share of the side that won, the side against the motion winning a tie.
 *
 * @param counts - votes for and against, and abstentions if told; whole numbers
 * @returns the share of the votes for and against, and of all counted
 * @throws ArgumentError if a count is not a whole number of votes, or nobody voted for or against
 * @example
 * ```ts
 * winningShare({ yes: 150, no: 98, abstain: 3 }) // ≈ { ofVotes: 0.6048, ofCounted: 0.5976 }
 * winningShare({ yes: 12, no: 7 }).ofCounted // => undefined
 * ```
 */
export function winningShare(counts: VoteCounts): WinningShare {
  requireVotesCast(counts);
  const winners = Math.max(counts.yes, counts.no);
  const cast = counts.yes + counts.no;
  return {
    ofVotes: winners / cast,
    ofCounted: counts.abstain === undefined ? undefined : winners / (cast + counts.abstain),
  };
}
