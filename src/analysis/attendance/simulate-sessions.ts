import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { requireChances } from '../distributions/poisson-binomial.js';
import { seededRandom } from '../distributions/seeded-random.js';
import { type AttendanceChances, standingOf, type TwoParties } from './probability-outnumbers.js';

/**
 * Two parties, how many sessions to simulate and from which seed.
 *
 * @example
 * ```ts
 * simulateSessions({ ofA: [1], ofB: [0], sessions: 10, seed: 1 }).outnumbers // => 1
 * ```
 */
export interface SimulatedSessions extends TwoParties {
  /** How many sessions to simulate; 10,000 unless told. */
  readonly sessions?: number;
  /** The seed of `seededRandom`. */
  readonly seed: number;
}

/**
 * The shares of simulated sessions at which the two parties stood so, and how far the share of
 * `outnumbers` may be off.
 *
 * @example
 * ```ts
 * simulateSessions({ ofA: [1], ofB: [0], sessions: 10, seed: 1 }).standardError // => 0
 * ```
 */
export interface SimulatedChances extends AttendanceChances {
  /** The standard error of `outnumbers`. */
  readonly standardError: number;
}

/** The most comings and goings that are simulated: sessions times members, some ten seconds. */
const mostDraws = 1_000_000_000;

/**
 * The probability that one party outnumbers another, by simulation: a check on the exact result,
 * and a pattern for questions that have none.
 *
 * Source: the Monte Carlo method (N. Metropolis and S. Ulam, 1949, Journal of the American
 * Statistical Association 44); random numbers from `seededRandom`.
 *
 * Assumptions: those of `probabilityOutnumbers`.
 *
 * @param parties - the chances of either party, the quorum if there is one, the number of
 * sessions and the seed
 * @returns the shares of the sessions, the same for the same seed
 * @throws ArgumentError when the number of sessions is not a whole number above 0 or makes, times the members, more than a billion, the seed is not
 * one, and as `probabilityOutnumbers`
 *
 * @example
 * ```ts
 * const parties = { ofA: new Array(7).fill(5 / 7), ofB: new Array(11).fill(0.5) };
 * simulateSessions({ ...parties, sessions: 5000, seed: 1918 }).outnumbers // ≈ 0.3
 * probabilityOutnumbers(parties).outnumbers // ≈ 0.316
 * ```
 */
export function simulateSessions(parties: SimulatedSessions): SimulatedChances {
  const { ofA, ofB, quorum = 0, sessions = 10_000, seed } = parties;
  requireChances('ofA', ofA);
  requireChances('ofB', ofB);
  requireCount('quorum', quorum, 'members');
  requireCount('sessions', sessions, 'sessions');
  if (sessions === 0) throw new ArgumentError('sessions', sessions, 'one or more');
  const members = ofA.length + ofB.length;
  if (sessions * members > mostDraws) {
    throw new ArgumentError(
      'sessions',
      sessions,
      `at most ${Math.floor(mostDraws / members)} sessions of ${members} members; probabilityOutnumbers gives the exact chances`,
    );
  }
  const random = seededRandom(seed);
  const come = (chances: readonly number[]) => {
    let present = 0;
    for (const chance of chances) if (random() < chance) present += 1;
    return present;
  };
  const counts = { outnumbers: 0, equal: 0, outnumbered: 0, noQuorum: 0 };
  for (let session = 0; session < sessions; session += 1) {
    counts[standingOf(come(ofA), come(ofB), quorum)] += 1;
  }
  const outnumbers = counts.outnumbers / sessions;
  return {
    outnumbers,
    equal: counts.equal / sessions,
    outnumbered: counts.outnumbered / sessions,
    noQuorum: counts.noQuorum / sessions,
    standardError: Math.sqrt((outnumbers * (1 - outnumbers)) / sessions),
  };
}
