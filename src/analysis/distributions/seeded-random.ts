import { ArgumentError } from '../../errors/argument-error.js';

const MODULUS_1 = 4294967087;
const MODULUS_2 = 4294944443;
const SHARE_1 = 1 / MODULUS_1;
const SHARE_2 = 1 / MODULUS_2;

/**
 * A source of random numbers that gives the same numbers for the same seed on every machine; it
 * can be passed wherever simple-statistics takes a random source.
 *
 * Source: the generator MRG32k3a of P. L'Ecuyer (1999), "Good parameters and implementations for
 * combined multiple recursive random number generators", Operations Research 47. All its
 * intermediate results are whole numbers below 2^53. The six words of its state all start at the
 * seed, as 12345 is used by its author.
 *
 * @param seed - a whole number from 1 to 4294944442
 * @returns a function that gives the next number, strictly between 0 and 1
 * @throws ArgumentError when the seed is not such a number
 *
 * @example
 * ```ts
 * const random = seededRandom(12345);
 * random() // ≈ 0.127011
 * random() // ≈ 0.318528
 * ```
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isInteger(seed) || seed < 1 || seed >= MODULUS_2) {
    throw new ArgumentError('seed', seed, `a whole number from 1 to ${MODULUS_2 - 1}`);
  }
  // The words of the two parts of the state, which are written over in place: nothing is set aside for a number.
  const state = new Float64Array(6).fill(seed);
  return () => {
    const one = remainder(1403580 * state[1]! - 810728 * state[0]!, MODULUS_1, SHARE_1);
    state[0] = state[1]!;
    state[1] = state[2]!;
    state[2] = one;
    const two = remainder(527612 * state[5]! - 1370589 * state[3]!, MODULUS_2, SHARE_2);
    state[3] = state[4]!;
    state[4] = state[5]!;
    state[5] = two;
    return (one > two ? one - two : one - two + MODULUS_1) / (MODULUS_1 + 1);
  };
}

/**
 * The remainder that is never negative. The quotient is at most one off, as its share of the modulus is rounded; the product and the
 * difference are exact, being whole numbers below 2^53.
 */
function remainder(value: number, modulus: number, share: number): number {
  const rest = value - Math.floor(value * share) * modulus;
  if (rest < 0) return rest + modulus;
  return rest < modulus ? rest : rest - modulus;
}
