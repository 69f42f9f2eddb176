import { quotient, total } from '../exact-numbers.js';
import { exactSizes } from './party-sizes.js';

/**
 * Rae's index of fractionalisation: the chance that two members drawn at random belong to different
 * parties. It is one minus the sum of the squared shares, and hence one minus the inverse of the
 * effective number of parties of Laakso and Taagepera.
 *
 * Source: Douglas W. Rae (1967), The Political Consequences of Electoral Laws, New Haven: Yale
 * University Press.
 *
 * Assumptions: the second member is drawn from the whole body, the first included, as in Rae's
 * formula; in a very small body this is a little below the share of actual pairs that are mixed.
 *
 * @param sizes - the seats, votes or shares of the parties; only their proportions matter
 * @returns the index, from 0 (one party) to just below 1 (every member a party)
 * @throws ArgumentError when there is no party, or a size is negative or not finite, or all are zero
 * @example
 * ```ts
 * fractionalisation([50, 50]) // => 0.5
 * fractionalisation([11, 7]) // ≈ 0.4753
 * ```
 */
export function fractionalisation(sizes: readonly number[]): number {
  const body = exactSizes('sizes', sizes);
  const pairs = body.total * body.total;
  return quotient(pairs - total(body.sizes.map((size) => size * size)), pairs);
}
