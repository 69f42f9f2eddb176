import { requireCount, requireOpenProbability } from '../../errors/argument-error.js';
import { fisherExactTest } from './fisher-exact-test.js';
import type { SuccessCounts } from './success-share.js';

/**
 * How sure a comparison is to be.
 *
 * @example
 * ```ts
 * compareSuccess({ successes: 4, failures: 0 }, { successes: 0, failures: 4 }, { significance: 0.01 }).conclusion // => 'too few cases'
 * ```
 */
export interface SignificanceOptions {
  /** The level of significance, strictly between 0 and 1; 0.05 unless told. */
  readonly significance?: number;
}

/**
 * Whether two groups succeed differently often, as far as their cases can bear.
 *
 * @example
 * ```ts
 * compareSuccess({ successes: 2, failures: 1 }, { successes: 1, failures: 2 }).reason // => 'no table with these totals has a p-value below 0.100'
 * ```
 */
export interface SuccessComparison {
  /** The two-sided p-value of Fisher's exact test. */
  readonly pValue: number;
  /** The smallest p-value that any table with the same totals could have. */
  readonly smallestPossible: number;
  /** `too few cases` when no table with the same totals could have shown a difference. */
  readonly conclusion: 'the shares differ' | 'no difference shown' | 'too few cases';
  /** Why, in words. */
  readonly reason: string;
}

/**
 * Compares how often two groups succeed by Fisher's exact test, and refuses a conclusion that the
 * number of cases cannot bear. Open cases are passed over.
 *
 * Source: see `fisherExactTest`.
 *
 * Assumptions: the cases are independent. No difference shown is not the same as no difference.
 *
 * @param first - the cases of one group
 * @param second - the cases of the other group
 * @param options - the level of significance
 * @returns the p-value, the smallest possible one, and the conclusion
 * @throws ArgumentError when a count is not a whole number, zero or more, or the level is not
 * strictly between 0 and 1
 *
 * @example
 * ```ts
 * compareSuccess({ successes: 10, failures: 2 }, { successes: 3, failures: 15 }).conclusion // => 'the shares differ'
 * compareSuccess({ successes: 3, failures: 1 }, { successes: 1, failures: 3 }).conclusion // => 'no difference shown'
 * ```
 */
export function compareSuccess(
  first: SuccessCounts,
  second: SuccessCounts,
  options: SignificanceOptions = {},
): SuccessComparison {
  const { significance = 0.05 } = options;
  requireCases('first', first);
  requireCases('second', second);
  requireOpenProbability('significance', significance);
  const test = fisherExactTest([
    [first.successes, first.failures],
    [second.successes, second.failures],
  ]);
  return { ...test, ...concludeAt(test.pValue, test.smallestPossible, significance) };
}

function concludeAt(
  pValue: number,
  smallestPossible: number,
  significance: number,
): Pick<SuccessComparison, 'conclusion' | 'reason'> {
  if (smallestPossible > significance) {
    const reason = `no table with these totals has a p-value below ${smallestPossible.toFixed(3)}`;
    return { conclusion: 'too few cases', reason };
  }
  const reason = `two-sided p-value ${pValue.toFixed(3)}`;
  const conclusion = pValue <= significance ? 'the shares differ' : 'no difference shown';
  return { conclusion, reason };
}

function requireCases(argument: string, counts: SuccessCounts): void {
  requireCount(`${argument}.successes`, counts.successes, 'cases');
  requireCount(`${argument}.failures`, counts.failures, 'cases');
}
