/** Up to two to this power a double counts exactly. */
export const exactBits = 53;

/**
 * Every modulus lies below two to this power. That leaves room for six sums of two entries before
 * they have to be reduced, and four moduli are enough for the games of 190 players.
 */
export const modulusBits = 47;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/**
 * Moduli for counting with residues: pairwise coprime numbers whose product exceeds a bound, so
 * that the residues of a count up to that bound determine it (Chinese remainder theorem).
 *
 * @param bound - the largest count that can occur
 * @returns the moduli, largest first, each below 2^47
 * @example
 * ```ts
 * coprimeModuli(1000n) // => [140737488355327]
 * coprimeModuli(2n ** 90n).length // => 2
 * ```
 */
export function coprimeModuli(bound: bigint): number[] {
  const moduli: number[] = [];
  let product = 1n;
  for (let candidate = 2 ** modulusBits - 1; product <= bound; candidate -= 2) {
    if (greatestCommonDivisor(product, BigInt(candidate)) === 1n) {
      moduli.push(candidate);
      product *= BigInt(candidate);
    }
  }
  return moduli;
}

/** The inverse of a value modulo a coprime modulus, by the extended Euclidean algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [previous, current] = [modulus, value % modulus];
  let [previousFactor, factor] = [0n, 1n];
  while (current !== 0n) {
    const quotient = previous / current;
    [previous, current] = [current, previous - quotient * current];
    [previousFactor, factor] = [factor, previousFactor - quotient * factor];
  }
  return ((previousFactor % modulus) + modulus) % modulus;
}

/**
 * The whole numbers that have the given residues (Chinese remainder theorem).
 *
 * @param moduli - pairwise coprime moduli
 * @param residues - for each modulus, the residues of the numbers sought, from 0 to below it
 * @returns the numbers, each from 0 to below the product of the moduli
 * @example
 * ```ts
 * fromResidues([5, 7], [[3, 0], [4, 1]]) // => [18n, 15n]
 * ```
 */
export function fromResidues(
  moduli: readonly number[],
  residues: readonly (readonly number[])[],
): bigint[] {
  const product = moduli.reduce((all, modulus) => all * BigInt(modulus), 1n);
  const parts = moduli.map((modulus) => {
    const others = product / BigInt(modulus);
    return others * inverse(others, BigInt(modulus));
  });
  return residues[0]!.map((_, entry) => {
    let sum = 0n;
    for (const [index, part] of parts.entries()) sum += part * BigInt(residues[index]![entry]!);
    return sum % product;
  });
}
