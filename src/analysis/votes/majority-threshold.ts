import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { type Fraction, requireFraction, type ShareReach } from './voting-rule.js';

/**
 * The smallest number of yes votes that carries a motion: more than half of a total, or at least a
 * stated share of it.
 *
 * Source: the definition; whole-number arithmetic, so that two thirds of 30 are exactly 20.
 *
 * Assumptions: a motion for which nobody votes is never carried, so the answer is at least 1.
 *
 * @param total - the votes, or members, of which the majority is required
 * @param share - the share, `[2, 3]` for two thirds; more than half unless told
 * @param reach - whether the share must be reached or exceeded: reached unless told
 * @returns a whole number of votes; above the total when the total is 0
 * @throws ArgumentError when the total is not a whole number, zero or more, or the share is not a
 * fraction of whole numbers above 0 and up to 1, or `reach` is neither choice
 *
 * @example
 * ```ts
 * majorityThreshold(52) // => 27
 * majorityThreshold(53) // => 27
 * majorityThreshold(100, [3, 5]) // => 60
 * majorityThreshold(100, [3, 5], 'more than') // => 61
 * ```
 */
export function majorityThreshold(
  total: number,
  share?: Fraction,
  reach: ShareReach = 'at least',
): number {
  requireCount('total', total, 'votes');
  requireReach(reach);
  if (share === undefined) return Math.floor(total / 2) + 1;
  requireFraction('share', share);
  const part = BigInt(total) * BigInt(share[0]);
  const denominator = BigInt(share[1]);
  const needed = Number(
    reach === 'more than' ? part / denominator + 1n : (part + denominator - 1n) / denominator,
  );
  return Math.max(needed, 1);
}

/**
 * The largest total of which so many votes are still at least a stated share, or more than it.
 *
 * @param votes - the votes
 * @param share - the share, `[2, 3]` for two thirds
 * @param reach - whether the share must be reached or exceeded: reached unless told
 * @returns a whole number; where the share must be exceeded perhaps one less than the votes, and at least 0
 * @throws ArgumentError when the votes are not a whole number, zero or more, or the share is not a
 * fraction of whole numbers above 0 and up to 1, or `reach` is neither choice
 *
 * @example
 * ```ts
 * largestTotal(55, [1, 2]) // => 110
 * largestTotal(20, [2, 3]) // => 30
 * largestTotal(20, [2, 3], 'more than') // => 29
 * ```
 */
export function largestTotal(
  votes: number,
  share: Fraction,
  reach: ShareReach = 'at least',
): number {
  requireCount('votes', votes, 'votes');
  requireFraction('share', share);
  requireReach(reach);
  const product = BigInt(votes) * BigInt(share[1]);
  const numerator = BigInt(share[0]);
  if (reach === 'at least') return Number(product / numerator);
  return Math.max(0, Number((product - 1n) / numerator));
}

function requireReach(reach: ShareReach): void {
  if (reach !== 'at least' && reach !== 'more than') {
    throw new ArgumentError('reach', reach, '"at least" or "more than"');
  }
}
