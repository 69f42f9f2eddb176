import { requireVoteCounts, type VoteCounts } from './vote-counts.js';

/**
 * The fewest votes for the motion that carry it when as many people vote for or against as did: more than half of them, since
 * a tie rejects.
 *
 * @param counts - votes for and against, whole numbers
 * @returns a number of votes
 * @throws ArgumentError if a count is not a whole number of votes, zero or more
 * @see Henry M. Robert, Robert’s Rules of Order (1876), on the majority vote: more than half of the votes cast
 * @example
 * ```ts
 * numberNeededToWin({ yes: 12, no: 7 }) // => 10
 * numberNeededToWin({ yes: 150, no: 98 }) // => 125
 * ```
 */
export function numberNeededToWin(counts: VoteCounts): number {
  requireVoteCounts(counts);
  return Math.floor((counts.yes + counts.no) / 2) + 1;
}
