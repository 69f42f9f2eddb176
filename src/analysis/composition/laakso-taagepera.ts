import { quotient, total } from '../exact-numbers.js';
import { exactSizes } from './party-sizes.js';

/**
 * The effective number of parties of Laakso and Taagepera: how many parties of equal size would
 * leave a body as divided as it is. It is the inverse of the sum of the squared shares.
 *
 * Source: Markku Laakso and Rein Taagepera (1979), "'Effective' Number of Parties: A Measure with
 * Application to West Europe", Comparative Political Studies 12, 3–27.
 *
 * Assumptions: each party acts as one; only its share matters. A party of size zero changes nothing.
 *
 * @param sizes - the seats, votes or shares of the parties; only their proportions matter
 * @returns the effective number, from one to the number of parties
 * @throws ArgumentError when there is no party, or a size is negative or not finite, or all are zero
 * @example
 * ```ts
 * laaksoTaagepera([1, 1, 1, 1]) // => 4
 * laaksoTaagepera([0.75, 0.25]) // ≈ 1.6
 * ```
 */
export function laaksoTaagepera(sizes: readonly number[]): number {
  const body = exactSizes('sizes', sizes);
  return quotient(body.total * body.total, total(body.sizes.map((size) => size * size)));
}
