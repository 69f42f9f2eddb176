import { ArgumentError } from '../../errors/argument-error.js';

const MODULUS_1 = 4294967087;
const MODULUS_2 = 4294944443;

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
  let first: readonly [number, number, number] = [seed, seed, seed];
  let second: readonly [number, number, number] = [seed, seed, seed];
  return () => {
    const one = remainder(1403580 * first[1] - 810728 * first[0], MODULUS_1);
    first = [first[1], first[2], one];
    const two = remainder(527612 * second[2] - 1370589 * second[0], MODULUS_2);
    second = [second[1], second[2], two];
    return (one > two ? one - two : one - two + MODULUS_1) / (MODULUS_1 + 1);
  };
}

/** The remainder that is never negative. */
function remainder(value: number, modulus: number): number {
  const rest = value % modulus;
  return rest < 0 ? rest + modulus : rest;
}
