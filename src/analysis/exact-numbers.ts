/**
 * The quotient of two whole numbers of any size as the nearest double.
 *
 * @param numerator - zero or more
 * @param denominator - more than zero
 * @returns numerator / denominator, rounded once (twice below 2^-1022, where doubles lose digits)
 * @example
 * ```ts
 * quotient(10n, 42n) // => 0.23809523809523808
 * quotient(2n * 10n ** 400n, 10n ** 401n) // => 0.2
 * quotient(1n, 2n ** 1060n) // => 2 ** -1060
 * ```
 */
export function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  // 66 bits or more of quotient, with the last one set when something remains, round correctly.
  const shift = Math.max(0, 66 + bitLength(denominator) - bitLength(numerator));
  const scaled = numerator << BigInt(shift);
  const whole = scaled / denominator;
  const rounded = Number(whole * denominator === scaled ? whole : whole | 1n);
  // The scale comes off in two steps: 2 to the power of all of it may be too small for a number.
  const half = Math.floor(shift / 2);
  return rounded * 2 ** -half * 2 ** (half - shift);
}

/** Two whole numbers that stand for one divided by the other. */
export interface Fraction {
  readonly numerator: bigint;
  /** A power of ten, or one. */
  readonly denominator: bigint;
}

/**
 * The fraction that a number is written as: 0.3 is three tenths, not the nearest double to it, so that 0.3 and 0.7 make one.
 *
 * @param value - a finite number
 * @returns its shortest decimal notation as a fraction
 * @example
 * ```ts
 * decimalFraction(0.3) // => { numerator: 3n, denominator: 10n }
 * decimalFraction(-2.5e-7) // => { numerator: -25n, denominator: 100000000n }
 * decimalFraction(12) // => { numerator: 12n, denominator: 1n }
 * ```
 */
export function decimalFraction(value: number): Fraction {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const numerator = BigInt(whole + decimals);
  const places = decimals.length - Number(exponent);
  return places > 0
    ? { numerator, denominator: 10n ** BigInt(places) }
    : { numerator: numerator * 10n ** BigInt(-places), denominator: 1n };
}

/**
 * Numbers as whole ones in the same proportion, exactly as they are written.
 *
 * @param values - finite numbers
 * @returns whole numbers that stand to each other as the values do
 * @example
 * ```ts
 * wholeProportions([0.5, 1, 0.25]) // => [50n, 100n, 25n]
 * ```
 */
export function wholeProportions(values: readonly number[]): bigint[] {
  const fractions = values.map(decimalFraction);
  const common = fractions.reduce(
    (greatest, { denominator }) => (denominator > greatest ? denominator : greatest),
    1n,
  );
  return fractions.map(({ numerator, denominator }) => numerator * (common / denominator));
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

const factorials: bigint[] = [1n];

/**
 * The factorial of a whole number, exactly.
 *
 * @param n - a whole number, zero or more
 * @returns n! = 1 · 2 · … · n
 * @example
 * ```ts
 * factorial(20) // => 2432902008176640000n
 * ```
 */
export function factorial(n: number): bigint {
  // What has been computed is kept: coefficients ask for the same factorials over and over.
  for (let next = factorials.length; next <= n; next += 1) {
    factorials.push(factorials[next - 1]! * BigInt(next));
  }
  return factorials[n]!;
}

/**
 * The multinomial coefficient: in how many ways people can be divided so that each part has a
 * given number.
 *
 * @param parts - whole numbers of people, zero or more
 * @returns (p₁ + … + pₖ)! / (p₁! … pₖ!)
 * @example
 * ```ts
 * multinomial([2, 1, 1]) // => 12n
 * ```
 */
export function multinomial(parts: readonly number[]): bigint {
  let ways = factorial(parts.reduce((sum, part) => sum + part, 0));
  for (const part of parts) ways /= factorial(part);
  return ways;
}

/**
 * The binomial coefficient: in how many ways k of n people can be chosen.
 *
 * @param n - a whole number, zero or more
 * @param k - a whole number from 0 to n
 * @returns n! / (k! (n − k)!)
 * @example
 * ```ts
 * binomialCoefficient(11, 7) // => 330n
 * ```
 */
export function binomialCoefficient(n: number, k: number): bigint {
  let ways = 1n;
  for (let chosen = 1; chosen <= k; chosen += 1) {
    ways = (ways * BigInt(n - chosen + 1)) / BigInt(chosen);
  }
  return ways;
}

/**
 * The binomial coefficients (n choose 0) to (n choose n), exactly.
 *
 * @example
 * ```ts
 * binomialCoefficients(4) // => [1n, 4n, 6n, 4n, 1n]
 * ```
 */
export function binomialCoefficients(n: number): bigint[] {
  const row = [1n];
  for (let k = 1; k <= n; k++) row.push((row[k - 1]! * BigInt(n - k + 1)) / BigInt(k));
  return row;
}

/**
 * The least common multiple of 1, 2, ..., n: a common denominator of shares in coalitions of up to
 * n players.
 *
 * @example
 * ```ts
 * leastCommonMultipleUpTo(10) // => 2520n
 * ```
 */
export function leastCommonMultipleUpTo(n: number): bigint {
  let multiple = 1n;
  for (let next = 2n; next <= BigInt(n); next++) {
    let [a, b] = [multiple, next];
    while (b !== 0n) [a, b] = [b, a % b];
    multiple *= next / a;
  }
  return multiple;
}

/**
 * The sum of whole numbers of any size.
 *
 * @example
 * ```ts
 * total([10n, 10n, 10n, 6n, 6n, 0n]) // => 42n
 * ```
 */
export function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
