import { requireVotesCast, type VoteCounts } from './vote-counts.js';

/**
 * The fewest voters who, moving from the winning side to the losing one, change the outcome. A tie rejects the motion, so an
 * adopted motion falls when the sides are level, and a rejected one needs one vote more than the other side.
 *
 * @param counts - votes for and against, whole numbers
 * @returns a number of voters, one or more
 * @throws ArgumentError if a count is not a whole number of votes, or nobody voted for or against
 * @example
 * ```ts
 * switchesToReverse({ yes: 12, no: 7 }) // => 3
 * switchesToReverse({ yes: 150, no: 98 }) // => 26
 * switchesToReverse({ yes: 20, no: 25 }) // => 3
 * ```
 */
export function switchesToReverse(counts: VoteCounts): number {
  requireVotesCast(counts);
  const { yes, no } = counts;
  return yes > no ? Math.ceil((yes - no) / 2) : Math.floor((no - yes) / 2) + 1;
}
