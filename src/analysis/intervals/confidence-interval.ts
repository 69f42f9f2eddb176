import { ArgumentError, requireCount } from '../../errors/argument-error.js';

/**
 * A confidence interval: a range computed from the data by a method that, over many repetitions,
 * covers the true value at the stated rate.
 *
 * It is not a certain bound; certain bounds have `atLeast` and `atMost` instead.
 *
 * @example
 * ```ts
 * Object.keys(wilsonInterval(5, 7)) // => ['lower', 'upper']
 * ```
 */
export interface ConfidenceInterval {
  /** The lower end. */
  readonly lower: number;
  /** The upper end. */
  readonly upper: number;
}

/**
 * How sure an interval is to be.
 *
 * @example
 * ```ts
 * wilsonInterval(5, 7, { confidence: 0.9 }) // ≈ { lower: 0.4087, upper: 0.9004 }
 * ```
 */
export interface ConfidenceOptions {
  /** The confidence level, strictly between 0 and 1; 0.95 unless told. */
  readonly confidence?: number;
}

/**
 * Throws unless the two numbers are successes out of trials.
 *
 * @param successes - how many trials succeeded
 * @param trials - how many trials there were, at least one
 * @throws ArgumentError when a number is not a whole number, zero or more, when there is no trial,
 * or when there are more successes than trials
 *
 * @example
 * ```ts
 * requireSuccesses(5, 7) // => undefined
 * ```
 */
export function requireSuccesses(successes: number, trials: number): void {
  requireCount('successes', successes, 'successes');
  requireCount('trials', trials, 'trials');
  if (trials === 0) throw new ArgumentError('trials', trials, 'one or more');
  if (successes > trials) {
    throw new ArgumentError('successes', successes, `at most the number of trials, ${trials}`);
  }
}
