import { quotient, total } from '../exact-numbers.js';
import { exactDifferences, type TwoBodies } from './party-sizes.js';

/**
 * The Loosemore–Hanby index of disproportionality between two bodies: the share of seats that
 * would have to change party for the two to agree. It is half the sum of the absolute differences
 * between shares.
 *
 * Source: John Loosemore and Victor J. Hanby (1971), "The Theoretical Limits of Maximum Distortion:
 * Some Analytic Expressions for Electoral Systems", British Journal of Political Science 1, 467–477.
 *
 * Assumptions: both lists name the same parties; parties left out of both are not seen. The index is
 * often printed in percentage points: multiply by 100.
 *
 * @param bodies - the sizes of the same parties in the two bodies, in the same order
 * @returns the index, from 0 (the same shares) to 1 (no party in common)
 * @throws ArgumentError when a list is empty, has a negative or not finite size or only zeros, or the
 * two differ in length
 * @example
 * ```ts
 * loosemoreHanby({ reference: [0.2, 0.2, 0.6], body: [0.18, 0.17, 0.65] }) // ≈ 0.05
 * ```
 */
export function loosemoreHanby(bodies: TwoBodies): number {
  const { differences, whole } = exactDifferences(bodies);
  // What some parties have more, the others have less.
  const more = total(differences.filter((difference) => difference > 0n));
  return quotient(more, whole);
}
