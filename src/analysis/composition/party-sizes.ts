import { ArgumentError } from '../../errors/argument-error.js';
import { quotient, total, wholeProportions } from '../exact-numbers.js';

/** The parties of a body, each as a whole number of the same exact part of it. */
export interface ExactSizes {
  readonly sizes: readonly bigint[];
  readonly total: bigint;
}

/** Checks the sizes of the parties in a body and tells them exactly, as they are written. */
export function exactSizes(argument: string, sizes: readonly number[]): ExactSizes {
  if (sizes.length === 0) throw new ArgumentError(argument, sizes, 'at least one party');
  for (const [index, size] of sizes.entries()) {
    if (!Number.isFinite(size) || size < 0) {
      throw new ArgumentError(`${argument}[${index}]`, size, 'a finite size, zero or more');
    }
  }
  if (sizes.every((size) => size === 0)) {
    throw new ArgumentError(argument, sizes, 'sizes of which at least one is above zero');
  }
  const whole = wholeProportions(sizes);
  return { sizes: whole, total: total(whole) };
}

/** Checks the sizes of the parties in a body and turns them into shares. */
export function sharesOf(argument: string, sizes: readonly number[]): number[] {
  const exact = exactSizes(argument, sizes);
  return exact.sizes.map((size) => quotient(size, exact.total));
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

/** The differences between the shares of two bodies, party by party, as whole numbers of an exact part. */
export interface ExactDifferences {
  readonly differences: readonly bigint[];
  /** How many such parts make a whole body. */
  readonly whole: bigint;
}

/** Checks two bodies and tells by how much of the whole each party's share in them differs. */
export function exactDifferences(bodies: TwoBodies): ExactDifferences {
  const { standard, compared } = pairedSizes(bodies);
  return {
    differences: standard.sizes.map(
      (from, index) => compared.sizes[index]! * standard.total - from * compared.total,
    ),
    whole: standard.total * compared.total,
  };
}

/** Checks two bodies and turns them into pairs of shares, party by party. */
export function pairedShares(bodies: TwoBodies): { from: number; to: number }[] {
  const { standard, compared } = pairedSizes(bodies);
  return standard.sizes.map((from, index) => ({
    from: quotient(from, standard.total),
    to: quotient(compared.sizes[index]!, compared.total),
  }));
}

function pairedSizes({ reference, body }: TwoBodies): {
  standard: ExactSizes;
  compared: ExactSizes;
} {
  const standard = exactSizes('reference', reference);
  const compared = exactSizes('body', body);
  if (standard.sizes.length !== compared.sizes.length) {
    throw new ArgumentError(
      'body',
      body,
      `a size for each of the ${standard.sizes.length} parties of the reference`,
    );
  }
  return { standard, compared };
}
