import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { binomialCoefficient, quotient } from '../exact-numbers.js';

/**
 * Two groups and what became of their cases: a row for each group, successes first.
 *
 * @example
 * ```ts
 * fisherExactTest([[3, 1], [1, 3]], { alternative: 'greater' }).pValue // ≈ 0.243
 * ```
 */
export type TwoByTwo = readonly [
  firstGroup: readonly [successes: number, failures: number],
  secondGroup: readonly [successes: number, failures: number],
];

/**
 * What the test looks for.
 *
 * @example
 * ```ts
 * fisherExactTest([[3, 1], [1, 3]], { alternative: 'two-sided' }).pValue // ≈ 0.486
 * ```
 */
export interface FisherOptions {
  /**
   * `two-sided`, unless told: the groups differ; `greater`: the first group succeeds more often;
   * `less`: it succeeds less often.
   */
  readonly alternative?: 'two-sided' | 'greater' | 'less';
}

/**
 * The result of Fisher's exact test.
 *
 * @example
 * ```ts
 * fisherExactTest([[1, 0], [0, 1]]) // => { pValue: 1, smallestPossible: 1 }
 * ```
 */
export interface FisherExactTest {
  /** The probability, were there no difference, of a table at least as extreme. */
  readonly pValue: number;
  /**
   * The smallest p-value that any table with the same totals could have: when it is above the
   * level of significance, there are too few cases for the test to find anything.
   */
  readonly smallestPossible: number;
}

/**
 * Fisher's exact test of whether two groups succeed equally often, from a two-by-two table.
 *
 * Tables are counted in whole numbers and divided once at the end, so ties between tables are
 * exact. The two-sided test adds up all tables no more probable than the one observed.
 *
 * Source: R. A. Fisher (1935), The Design of Experiments, chapter II (the lady tasting tea); the
 * smallest possible p-value after R. E. Tarone (1990), "A modified Bonferroni method for discrete
 * data", Biometrics 46.
 *
 * Assumptions: the cases are independent, and the totals of rows and columns are taken as given.
 *
 * @param table - successes and failures of the first group, then of the second
 * @param options - the alternative
 * @returns the p-value, and the smallest that the totals allow
 * @throws ArgumentError when the table is not two rows of two, when a count is not a whole number,
 * zero or more, or the alternative is not one
 *
 * @example
 * ```ts
 * fisherExactTest([[4, 0], [0, 4]], { alternative: 'greater' }).pValue // ≈ 0.0142857
 * fisherExactTest([[10, 2], [3, 15]]).pValue // ≈ 0.000537
 * ```
 */
export function fisherExactTest(table: TwoByTwo, options: FisherOptions = {}): FisherExactTest {
  const { alternative = 'two-sided' } = options;
  requireTable(table);
  const [[successes, failures], [otherSuccesses, otherFailures]] = table;
  const first = successes + failures;
  const second = otherSuccesses + otherFailures;
  const allSuccesses = successes + otherSuccesses;
  const least = Math.max(0, allSuccesses - second);
  const most = Math.min(first, allSuccesses);
  const ways = waysFrom(least, most, first, second, allSuccesses);
  const observed = ways[successes - least]!;
  const sumOf = (isExtreme: (way: bigint, count: number) => boolean) =>
    ways.reduce((sum, way, index) => (isExtreme(way, least + index) ? sum + way : sum), 0n);
  const extreme = {
    'two-sided': (reference: bigint) => sumOf((way) => way <= reference),
    greater: () => sumOf((_, count) => count >= successes),
    less: () => sumOf((_, count) => count <= successes),
  }[alternative];
  if (extreme === undefined) {
    throw new ArgumentError('alternative', alternative, '"two-sided", "greater" or "less"');
  }
  const all = sumOf(() => true);
  const [fewest, greatest] = [ways[0]!, ways.at(-1)!];
  const smallestPossible = {
    'two-sided': Math.min(quotient(extreme(fewest), all), quotient(extreme(greatest), all)),
    greater: quotient(greatest, all),
    less: quotient(fewest, all),
  }[alternative];
  return { pValue: quotient(extreme(observed), all), smallestPossible };
}

/**
 * In how many ways the first group can have each number of successes. One count follows from the
 * one before; the first is a product of binomial coefficients.
 */
function waysFrom(
  least: number,
  most: number,
  first: number,
  second: number,
  successes: number,
): bigint[] {
  const ways = [binomialCoefficient(first, least) * binomialCoefficient(second, successes - least)];
  for (let count = least; count < most; count += 1) {
    const up = BigInt(first - count) * BigInt(successes - count);
    const down = BigInt(count + 1) * BigInt(second - successes + count + 1);
    ways.push((ways.at(-1)! * up) / down);
  }
  return ways;
}

function requireTable(table: TwoByTwo): void {
  if (table.length !== 2 || table.some((row) => row.length !== 2)) {
    throw new ArgumentError('table', JSON.stringify(table), 'two rows of two counts');
  }
  for (const [row, counts] of table.entries()) {
    for (const [column, count] of counts.entries()) {
      requireCount(`table[${row}][${column}]`, count, 'cases');
    }
  }
}
