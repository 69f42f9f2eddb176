import { quotient, total } from '../exact-numbers.js';
import { exactDifferences, type TwoBodies } from './party-sizes.js';

/**
 * Gallagher's least squares index of disproportionality between two bodies: the square root of
 * half the sum of the squared differences between shares. One large difference counts for more than
 * several small ones.
 *
 * Source: Michael Gallagher (1991), "Proportionality, Disproportionality and Electoral Systems",
 * Electoral Studies 10, 33–51.
 *
 * Assumptions: both lists name the same parties; parties left out of both are not seen. The index is
 * often printed in percentage points: multiply by 100.
 *
 * @param bodies - the sizes of the same parties in the two bodies, in the same order
 * @returns the index, from 0 (the same shares) to 1
 * @throws ArgumentError when a list is empty, has a negative or not finite size or only zeros, or the
 * two differ in length
 * @example
 * ```ts
 * gallagher({ reference: [0.5, 0.5], body: [0.7, 0.3] }) // ≈ 0.2
 * ```
 */
export function gallagher(bodies: TwoBodies): number {
  const { differences, whole } = exactDifferences(bodies);
  const squares = total(differences.map((difference) => difference * difference));
  return Math.sqrt(quotient(squares, 2n * whole * whole));
}
