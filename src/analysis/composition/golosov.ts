import { max, sum } from 'simple-statistics';
import { sharesOf } from './party-sizes.js';

/**
 * The effective number of parties of Golosov, which counts small parties for less than the number
 * of Laakso and Taagepera does when one party is dominant. Each party with share p adds
 * p / (p + q² − p²), where q is the share of the largest.
 *
 * Source: Grigorii V. Golosov (2010), "The Effective Number of Parties: A New Approach", Party
 * Politics 16, 171–192.
 *
 * Assumptions: each party acts as one; only its share matters. A party of size zero changes nothing.
 *
 * @param sizes - the seats, votes or shares of the parties; only their proportions matter
 * @returns the effective number, from one to the number of parties
 * @throws ArgumentError when there is no party, or a size is negative or not finite, or all are zero
 * @example
 * ```ts
 * golosov([1, 1, 1, 1]) // ≈ 4.000
 * golosov([0.75, 0.25]) // ≈ 1.33
 * ```
 */
export function golosov(sizes: readonly number[]): number {
  const shares = sharesOf('sizes', sizes);
  const largest = max(shares);
  return sum(shares.map((share) => share / (share + largest ** 2 - share ** 2)));
}
