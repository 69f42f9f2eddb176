import { requireProbability } from '../../errors/argument-error.js';
import { type ChancesOfCount, type CountDistribution, chancesOf } from './chances-of-count.js';
import { requireDraws, requirePart } from './draws.js';

/**
 * A count of successes in independent trials of equal chance.
 *
 * @example
 * ```ts
 * binomialChances({ successes: 1, trials: 1, probability: 0.5 }) // => { exactly: 0.5, atMost: 1, atLeast: 0.5 }
 * ```
 */
export interface BinomialCount {
  /** How many trials succeeded. */
  readonly successes: number;
  /** How many trials there were, at most a million. */
  readonly trials: number;
  /** The chance that a trial succeeds. */
  readonly probability: number;
}

/** The binomial distribution. */
export function binomial(trials: number, probability: number): CountDistribution {
  const odds = probability / (1 - probability);
  return {
    lowest: 0,
    highest: trials,
    centre: Math.min(trials, Math.floor((trials + 1) * probability)),
    ratio: (count) => ((trials - count) / (count + 1)) * odds,
  };
}

/**
 * The exact binomial chances of a count: of exactly so many successes, of so many or fewer, and of
 * so many or more. They are summed over all counts, without the normal approximation, which is poor
 * for the few seats of a small body.
 *
 * Source: Jacob Bernoulli (1713), Ars Conjectandi; any textbook of probability.
 *
 * Assumptions: the trials are independent and each succeeds with the same chance.
 *
 * @param count - the successes, the trials and the chance of each
 * @returns the three chances
 * @throws ArgumentError when a count is negative, fractional or not finite, there are no trials or more
 * than a million, more successes than trials, or the probability is outside 0–1
 * @example
 * ```ts
 * binomialChances({ successes: 2, trials: 4, probability: 0.5 }) // ≈ { exactly: 0.375, atMost: 0.6875, atLeast: 0.6875 }
 * ```
 */
export function binomialChances({ successes, trials, probability }: BinomialCount): ChancesOfCount {
  requireDraws('trials', trials, 'trials');
  requirePart('successes', successes, 'successes', trials, 'trials');
  requireProbability('probability', probability);
  return chancesOf(binomial(trials, probability), successes);
}
