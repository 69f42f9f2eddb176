import { requireVoteCounts, type VoteCounts } from './vote-counts.js';

/**
 * The margin of a vote: votes for the motion less votes against it. It is above zero when more voted for than against.
 *
 * @param counts - votes for and against, whole numbers
 * @returns the margin, in votes
 * @throws ArgumentError if a count is not a whole number of votes, zero or more
 * @example
 * ```ts
 * margin({ yes: 12, no: 7 }) // => 5
 * margin({ yes: 20, no: 25 }) // => -5
 * ```
 */
export function margin(counts: VoteCounts): number {
  requireVoteCounts(counts);
  return counts.yes - counts.no;
}
