import { ArgumentError, requireOpenProbability } from '../../errors/argument-error.js';
import { standardNormalQuantile } from '../distributions/standard-normal-quantile.js';
import {
  type ConfidenceInterval,
  type ConfidenceOptions,
  requireSuccesses,
} from './confidence-interval.js';

/** As far as `standardNormalQuantile` reaches. */
const HIGHEST = 0.99999;

/**
 * The Wilson score interval for a share: the true shares that a normal test would not reject.
 *
 * It covers at about the stated rate on average, even with few cases, where the textbook interval
 * (share plus or minus two standard errors) fails; for some true shares it covers a little less.
 *
 * Source: E. B. Wilson (1927), "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22; without continuity correction.
 *
 * Assumptions: the trials are independent and have the same chance of success.
 *
 * @param successes - how many trials succeeded
 * @param trials - how many trials there were, at least one
 * @param options - the confidence level, 0.95 unless told; at most 0.99999
 * @returns the interval, within 0 to 1
 * @throws ArgumentError when a count is not a whole number, zero or more; when there is no trial;
 * when there are more successes than trials; when the confidence is not strictly between 0 and 1,
 * or above 0.99999
 *
 * @example
 * ```ts
 * wilsonInterval(15, 148) // ≈ { lower: 0.0624, upper: 0.1605 }
 * ```
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  options: ConfidenceOptions = {},
): ConfidenceInterval {
  const { confidence = 0.95 } = options;
  requireSuccesses(successes, trials);
  requireOpenProbability('confidence', confidence);
  if (confidence > HIGHEST) throw new ArgumentError('confidence', confidence, `at most ${HIGHEST}`);
  const z = standardNormalQuantile((1 + confidence) / 2);
  const failures = trials - successes;
  const spread = z * Math.sqrt(z * z + (4 * successes * failures) / trials);
  // The ends are the roots of a quadratic. From the product of its roots the end next to 0, or to 1, follows without a
  // difference of almost equal numbers: it is exactly 0 or 1 where there is no success or no failure, and never beyond.
  const sumOf = (count: number) => 2 * count + z * z + spread;
  const near = (count: number) => (count === 0 ? 0 : (2 * count * (count / trials)) / sumOf(count));
  return {
    lower: near(successes),
    upper: failures < successes ? 1 - near(failures) : sumOf(successes) / (2 * (trials + z * z)),
  };
}
