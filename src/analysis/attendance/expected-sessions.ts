import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { probabilityOutnumbers, type TwoParties } from './probability-outnumbers.js';

/**
 * Two parties and the number of sessions they held.
 *
 * @example
 * ```ts
 * expectedSessions({ ofA: [0.5], ofB: [0.5], sessions: 53 }).expected // => 13.25
 * ```
 */
export interface PartiesOverSessions extends TwoParties {
  /** How many sessions there were. */
  readonly sessions: number;
}

/**
 * How often one party may be expected to outnumber the other.
 *
 * @example
 * ```ts
 * expectedSessions({ ofA: [0.5], ofB: [0.5], sessions: 4 }).standardDeviation // ≈ 0.866
 * ```
 */
export interface ExpectedSessions {
  /** The expected number of sessions at which the first party outnumbers the second. */
  readonly expected: number;
  /** The standard deviation of that number. */
  readonly standardDeviation: number;
  /** The probability that there is at least one such session. */
  readonly atLeastOne: number;
}

/**
 * The expected number of sessions at which one party outnumbers another.
 *
 * Source: the binomial distribution over sessions; see `probabilityOutnumbers` for one session.
 *
 * Assumptions: those of `probabilityOutnumbers`, the same chances at every session, and sessions
 * independent of each other. The expected number does not depend on that last one.
 *
 * @param parties - the chances of either party, the number of sessions, the quorum if there is one
 * @returns the expected number, its standard deviation, and the probability of at least one
 * @throws ArgumentError when the number of sessions is not a whole number above 0, and as
 * `probabilityOutnumbers`
 *
 * @example
 * ```ts
 * const ofA = new Array(7).fill(5 / 7);
 * const ofB = new Array(11).fill(0.5);
 * expectedSessions({ ofA, ofB, sessions: 53 }).expected // ≈ 16.75
 * ```
 */
export function expectedSessions({ sessions, ...parties }: PartiesOverSessions): ExpectedSessions {
  requireCount('sessions', sessions, 'sessions');
  if (sessions === 0) throw new ArgumentError('sessions', sessions, 'one or more');
  const chance = probabilityOutnumbers(parties).outnumbers;
  return {
    expected: sessions * chance,
    standardDeviation: Math.sqrt(sessions * chance * (1 - chance)),
    // 1 − (1 − chance)^sessions, without losing the digits of a small chance.
    atLeastOne: -Math.expm1(sessions * Math.log1p(-chance)),
  };
}
