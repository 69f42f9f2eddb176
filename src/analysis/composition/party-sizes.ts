import { max, sum } from 'simple-statistics';
import { ArgumentError } from '../argument-error.js';

/** Checks the sizes of the parties in a body and turns them into shares that sum to one. */
export function sharesOf(argument: string, sizes: readonly number[]): number[] {
  if (sizes.length === 0) throw new ArgumentError(argument, sizes, 'at least one party');
  for (const [index, size] of sizes.entries()) {
    if (!Number.isFinite(size) || size < 0) {
      throw new ArgumentError(`${argument}[${index}]`, size, 'a finite size, zero or more');
    }
  }
  const largest = max([...sizes]);
  if (largest === 0) {
    throw new ArgumentError(argument, sizes, 'sizes of which at least one is above zero');
  }
  // Dividing by the largest first keeps the total finite, whatever the unit of the sizes.
  const relative = sizes.map((size) => size / largest);
  const total = sum(relative);
  return relative.map((size) => size / total);
}

/**
 * The sizes of the same parties in two bodies: the one that sets the standard and the one that is
 * compared with it.
 *
 * @example
 * ```ts
 * loosemoreHanby({ reference: [60, 40], body: [7, 3] }) // ≈ 0.1
 * ```
 */
export interface TwoBodies {
  /** Seats, votes or shares of each party in the body that sets the standard. */
  readonly reference: readonly number[];
  /** Seats, votes or shares of the same parties, in the same order, in the body compared. */
  readonly body: readonly number[];
}

/** Checks two bodies and turns them into pairs of shares, party by party. */
export function pairedShares({ reference, body }: TwoBodies): { from: number; to: number }[] {
  const standard = sharesOf('reference', reference);
  const compared = sharesOf('body', body);
  if (standard.length !== compared.length) {
    throw new ArgumentError(
      'body',
      body,
      `a size for each of the ${standard.length} parties of the reference`,
    );
  }
  return standard.map((from, index) => ({ from, to: compared[index]! }));
}
