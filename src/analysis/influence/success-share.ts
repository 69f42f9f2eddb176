import { requireCount, requireOpenProbability } from '../../errors/argument-error.js';
import { binomialChances } from '../distributions/binomial-chances.js';
import { clopperPearsonInterval } from '../intervals/clopper-pearson-interval.js';
import type { ConfidenceInterval, ConfidenceOptions } from '../intervals/confidence-interval.js';
import { wilsonInterval } from '../intervals/wilson-interval.js';

/**
 * What became of a number of cases.
 *
 * @example
 * ```ts
 * successShare({ successes: 3, failures: 1, open: 2 }).certain // => { atLeast: 0.5, atMost: 0.8333333333333334 }
 * ```
 */
export interface SuccessCounts {
  /** Those that succeeded. */
  readonly successes: number;
  /** Those that failed. */
  readonly failures: number;
  /** Those deferred, or of which nothing is known; none unless told. */
  readonly open?: number;
}

/**
 * What a handful of cases can bear: whether successes or failures are the rule, that the cases
 * there are do not say, or that no result of so few cases could have said.
 *
 * @example
 * ```ts
 * successShare({ successes: 5, failures: 0 }).conclusion // => 'too few cases'
 * successShare({ successes: 6, failures: 0 }).conclusion // => 'more often than not'
 * ```
 */
export type ShareConclusion =
  | 'more often than not'
  | 'less often than not'
  | 'no conclusion'
  | 'too few cases';

/**
 * A share of successes with its intervals and what it can bear, or that there is none.
 *
 * @example
 * ```ts
 * successShare({ successes: 0, failures: 0, open: 3 }) // => { known: false, reason: 'no case was decided', conclusion: 'too few cases' }
 * ```
 */
export type SuccessShare =
  | {
      readonly known: true;
      /** The share of successes among the cases decided. */
      readonly share: number;
      /** How many were decided. */
      readonly decided: number;
      /** What is certain of the share of all cases, whatever becomes of the open ones. */
      readonly certain: { readonly atLeast: number; readonly atMost: number };
      /** Wilson's interval, right on average. */
      readonly wilson: ConfidenceInterval;
      /** The Clopper–Pearson interval, never too narrow. */
      readonly exact: ConfidenceInterval;
      /** What the cases can bear at the confidence level, by the exact two-sided binomial test. */
      readonly conclusion: ShareConclusion;
      /** Why, in words. */
      readonly reason: string;
    }
  | {
      readonly known: false;
      readonly reason: string;
      readonly conclusion: 'too few cases';
    };

/**
 * The smallest number of cases that can show, at a confidence level, that something happens more
 * often than not: with fewer, not even a success in every case shows it.
 *
 * Source: the two-sided sign test (J. Arbuthnot, 1710), whose smallest p-value with n cases is
 * twice one half to the power n.
 *
 * Assumptions: the cases are independent.
 *
 * @param options - the confidence level, 0.95 unless told
 * @returns a whole number of cases
 * @throws ArgumentError when the confidence is not strictly between 0 and 1
 *
 * @example
 * ```ts
 * fewestCases() // => 6
 * fewestCases({ confidence: 0.99 }) // => 8
 * ```
 */
export function fewestCases(options: ConfidenceOptions = {}): number {
  const { confidence = 0.95 } = options;
  requireOpenProbability('confidence', confidence);
  let cases = 1;
  while (2 ** (1 - cases) > 1 - confidence) cases += 1;
  return cases;
}

/**
 * The share of a party's proposals, or other cases, that succeeded, with both usual intervals, and
 * what so many cases can bear.
 *
 * Source: see `wilsonInterval`, `clopperPearsonInterval` and `fewestCases`.
 *
 * Assumptions: the cases are independent and alike, and were not recorded because of how they
 * ended. A historian's examples seldom are: read the interval as the least of the doubt.
 *
 * @param counts - the successes, the failures and the open cases
 * @param options - the confidence level, 0.95 unless told
 * @returns the share, its intervals and the conclusion, or that no case was decided
 * @throws ArgumentError when a count is not a whole number, zero or more, or the confidence is not
 * strictly between 0 and 1
 *
 * @example
 * ```ts
 * successShare({ successes: 7, failures: 3 }).wilson // ≈ { lower: 0.3968, upper: 0.8922 }
 * successShare({ successes: 7, failures: 3 }).exact // ≈ { lower: 0.3475, upper: 0.9333 }
 * successShare({ successes: 7, failures: 3 }).conclusion // => 'no conclusion'
 * ```
 */
export function successShare(counts: SuccessCounts, options: ConfidenceOptions = {}): SuccessShare {
  const { successes, failures, open = 0 } = counts;
  const { confidence = 0.95 } = options;
  requireCount('counts.successes', successes, 'cases');
  requireCount('counts.failures', failures, 'cases');
  requireCount('counts.open', open, 'cases');
  requireOpenProbability('confidence', confidence);
  const decided = successes + failures;
  if (decided === 0) {
    return { known: false, reason: 'no case was decided', conclusion: 'too few cases' };
  }
  const cases = decided + open;
  return {
    known: true,
    share: successes / decided,
    decided,
    certain: { atLeast: successes / cases, atMost: (successes + open) / cases },
    wilson: wilsonInterval(successes, decided, { confidence }),
    exact: clopperPearsonInterval(successes, decided, { confidence }),
    ...conclude(successes, decided, confidence),
  };
}

function conclude(
  successes: number,
  decided: number,
  confidence: number,
): { conclusion: ShareConclusion; reason: string } {
  const needed = fewestCases({ confidence });
  if (decided < needed) {
    const reason = `${decided} decided, and fewer than ${needed} cannot show anything at ${confidence}`;
    return { conclusion: 'too few cases', reason };
  }
  const more = 2 * successes > decided;
  const larger = Math.max(successes, decided - successes);
  const { atLeast } = binomialChances({
    successes: larger,
    trials: decided,
    probability: 0.5,
  });
  const pValue = Math.min(1, 2 * atLeast);
  const test = `${successes} of ${decided}; exact two-sided p-value ${pValue.toFixed(3)}`;
  // Rounding in the tail must not decide a case that is exactly at the level.
  if (pValue > (1 - confidence) * (1 + 1e-12)) return { conclusion: 'no conclusion', reason: test };
  return { conclusion: more ? 'more often than not' : 'less often than not', reason: test };
}
