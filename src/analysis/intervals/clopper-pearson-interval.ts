import { bisect } from 'simple-statistics';
import { requireOpenProbability } from '../../errors/argument-error.js';
import { binomial } from '../distributions/binomial-chances.js';
import { chancesOf } from '../distributions/chances-of-count.js';
import { requireDraws } from '../distributions/draws.js';
import {
  type ConfidenceInterval,
  type ConfidenceOptions,
  requireSuccesses,
} from './confidence-interval.js';

/**
 * The Clopper–Pearson ("exact") interval for a share: the true shares that neither exact binomial
 * tail rejects.
 *
 * It never covers at less than the stated rate, whatever the true share; with few cases it is
 * wider than it need be.
 *
 * Source: C. J. Clopper and E. S. Pearson (1934), "The use of confidence or fiducial limits
 * illustrated in the case of the binomial", Biometrika 26.
 *
 * Assumptions: the trials are independent and have the same chance of success.
 *
 * @param successes - how many trials succeeded
 * @param trials - how many trials there were, at least one and at most a million
 * @param options - the confidence level, 0.95 unless told
 * @returns the interval, within 0 to 1
 * @throws ArgumentError when a count is not a whole number, zero or more; when there is no trial, or
 * more than a million; when there are more successes than trials; when the confidence is not strictly
 * between 0 and 1
 *
 * @example
 * ```ts
 * clopperPearsonInterval(15, 148) // ≈ { lower: 0.0578, upper: 0.1617 }
 * clopperPearsonInterval(0, 10) // ≈ { lower: 0, upper: 0.3085 }
 * ```
 */
export function clopperPearsonInterval(
  successes: number,
  trials: number,
  options: ConfidenceOptions = {},
): ConfidenceInterval {
  const { confidence = 0.95 } = options;
  requireSuccesses(successes, trials);
  requireDraws('trials', trials, 'trials');
  requireOpenProbability('confidence', confidence);
  const tail = (1 - confidence) / 2;
  return {
    lower: lowerEnd(successes, trials, tail),
    upper: 1 - lowerEnd(trials - successes, trials, tail),
  };
}

/** The chance at which so many successes or more have just the probability `tail`. */
function lowerEnd(successes: number, trials: number, tail: number): number {
  if (successes === 0) return 0;
  // With the chance observed, so many successes or more are never rare: the end lies below it.
  const observed = successes / trials;
  return bisect(
    (chance) => chancesOf(binomial(trials, chance), successes).atLeast - tail,
    0,
    observed,
    200,
    observed * 1e-15,
  );
}
