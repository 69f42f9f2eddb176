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
  return simulateAlike([{ ofA, ofB, quorum }], { sessions, seed })[0]!;
}

/**
 * The same for parties that differ in their chances alone, by the same random numbers: drawn once, they show what the chances do, and
 * take the time of one simulation.
 *
 * @param all - the chances of parties with as many members each
 * @param simulation - the number of sessions and the seed
 * @returns the shares of the sessions, as `simulateSessions` gives them for each
 * @throws ArgumentError as `simulateSessions`
 */
export function simulateAlike(
  all: readonly TwoParties[],
  { sessions, seed }: { readonly sessions: number; readonly seed: number },
): SimulatedChances[] {
  for (const { ofA, ofB, quorum = 0 } of all) {
    requireChances('ofA', ofA);
    requireChances('ofB', ofB);
    requireCount('quorum', quorum, 'members');
  }
  requireCount('sessions', sessions, 'sessions');
  if (sessions === 0) throw new ArgumentError('sessions', sessions, 'one or more');
  const [{ ofA, ofB } = { ofA: [], ofB: [] }] = all;
  const members = ofA.length + ofB.length;
  if (sessions * members > mostDraws) {
    throw new ArgumentError(
      'sessions',
      sessions,
      `at most ${Math.floor(mostDraws / members)} sessions of ${members} members; probabilityOutnumbers gives the exact chances`,
    );
  }
  const random = seededRandom(seed);
  const drawn = new Float64Array(members);
  const tallies = all.map((chances) => tallyOf(chances, members));
  for (let session = 0; session < sessions; session += 1) {
    for (let place = 0; place < members; place += 1) drawn[place] = random();
    for (let one = 0; one < tallies.length; one += 1) hold(tallies[one]!, drawn);
  }
  return tallies.map((tally) => sharesOf(countsOf(tally), sessions));
}

/** What is counted of the sessions of two parties. */
interface Tally {
  /** The chance of each member, those of the first party before those of the second. */
  readonly chances: Float64Array;
  readonly first: number;
  readonly quorum: number;
  /** How often each lead of the first party came, from that of all of the second to that of all of the first. */
  readonly leads: Uint32Array;
  withoutQuorum: number;
}

function tallyOf({ ofA, ofB, quorum = 0 }: TwoParties, members: number): Tally {
  const chances = Float64Array.from([...ofA, ...ofB]);
  return {
    chances,
    first: ofA.length,
    quorum,
    leads: new Uint32Array(members + 1),
    withoutQuorum: 0,
  };
}

/** Holds a session at which a member comes whose number is below the chance to come. */
function hold(tally: Tally, drawn: Float64Array): void {
  const { chances, first, quorum, leads } = tally;
  let [a, b] = [0, 0];
  for (let place = 0; place < first; place += 1) if (drawn[place]! < chances[place]!) a += 1;
  for (let place = first; place < chances.length; place += 1) {
    if (drawn[place]! < chances[place]!) b += 1;
  }
  if (a + b < quorum) tally.withoutQuorum += 1;
  else {
    const at = a - b + chances.length - first;
    leads[at] = leads[at]! + 1;
  }
}

function countsOf({ leads, chances, first, withoutQuorum }: Tally): AttendanceChances {
  const counts = { outnumbers: 0, equal: 0, outnumbered: 0, noQuorum: withoutQuorum };
  for (const [place, times] of leads.entries()) {
    counts[standingOf(place, chances.length - first, 0)] += times;
  }
  return counts;
}

function sharesOf(counts: AttendanceChances, sessions: number): SimulatedChances {
  const outnumbers = counts.outnumbers / sessions;
  return {
    outnumbers,
    equal: counts.equal / sessions,
    outnumbered: counts.outnumbered / sessions,
    noQuorum: counts.noQuorum / sessions,
    standardError: Math.sqrt((outnumbers * (1 - outnumbers)) / sessions),
  };
}
