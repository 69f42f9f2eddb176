import { requireCount } from '../../errors/argument-error.js';
import { poissonBinomial, requireChances } from '../distributions/poisson-binomial.js';

/**
 * Two parties whose members come to a session independently, each with a chance of their own.
 *
 * @example
 * ```ts
 * probabilityOutnumbers({ ofA: [1, 1], ofB: [0.5, 0.5, 0.5] }).outnumbers // ≈ 0.5
 * ```
 */
export interface TwoParties {
  /** The chance of each member of the first party, from 0 to 1. */
  readonly ofA: readonly number[];
  /** The chance of each member of the second party, from 0 to 1. */
  readonly ofB: readonly number[];
  /** How many must be present for a session to count; no quorum unless told. */
  readonly quorum?: number;
}

/**
 * How the two parties may stand at a session; the four probabilities sum to one.
 *
 * @example
 * ```ts
 * probabilityOutnumbers({ ofA: [0.5], ofB: [0.5] }) // => { outnumbers: 0.25, equal: 0.5, outnumbered: 0.25, noQuorum: 0 }
 * ```
 */
export interface AttendanceChances {
  /** The probability that more of the first party are present than of the second. */
  readonly outnumbers: number;
  /** The probability that as many of both are present. */
  readonly equal: number;
  /** The probability that fewer of the first party are present than of the second. */
  readonly outnumbered: number;
  /** The probability that too few are present to reach the quorum. */
  readonly noQuorum: number;
}

/**
 * The probability that one party outnumbers another at a session.
 *
 * Source: the definition, from the exact distributions of both attendances (see
 * `poissonBinomial`).
 *
 * Assumptions: everybody comes independently of everybody else. Members who come and stay away
 * together, or choose their session, as the Left SRs did, outnumber more often than this says.
 *
 * @param parties - the chance of each member of either party, and the quorum if there is one
 * @returns the probabilities of outnumbering, of equality, of being outnumbered, and of no quorum
 * @throws ArgumentError when a party has no member, a chance is not a probability, or the quorum
 * is not a whole number, zero or more
 *
 * @example
 * ```ts
 * const leftSRs = new Array(7).fill(5 / 7);
 * const bolsheviks = new Array(11).fill(0.5);
 * probabilityOutnumbers({ ofA: leftSRs, ofB: bolsheviks }).outnumbers // ≈ 0.3161
 * ```
 */
export function probabilityOutnumbers({ ofA, ofB, quorum = 0 }: TwoParties): AttendanceChances {
  requireChances('ofA', ofA);
  requireChances('ofB', ofB);
  requireCount('quorum', quorum, 'members');
  const present = poissonBinomial(ofB);
  const standing = { outnumbers: 0, equal: 0, outnumbered: 0, noQuorum: 0 };
  for (const [a, chanceOfA] of poissonBinomial(ofA).entries()) {
    for (const [b, chanceOfB] of present.entries()) {
      standing[standingOf(a, b, quorum)] += chanceOfA * chanceOfB;
    }
  }
  // One of the four is certain: dividing by their sum takes away what rounding left above or below one.
  const { outnumbers, equal, outnumbered, noQuorum } = standing;
  const all = outnumbers + equal + outnumbered + noQuorum;
  return {
    outnumbers: outnumbers / all,
    equal: equal / all,
    outnumbered: outnumbered / all,
    noQuorum: noQuorum / all,
  };
}

/**
 * How the parties stand at a session with so many of each.
 *
 * @param a - how many of the first party are present
 * @param b - how many of the second party are present
 * @param quorum - how many must be present
 * @returns the name of the standing
 *
 * @example
 * ```ts
 * standingOf(6, 5, 0) // => 'outnumbers'
 * ```
 */
export function standingOf(a: number, b: number, quorum: number): keyof AttendanceChances {
  if (a + b < quorum) return 'noQuorum';
  if (a === b) return 'equal';
  return a > b ? 'outnumbers' : 'outnumbered';
}
