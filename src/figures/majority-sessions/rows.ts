import { expectedSessions } from '../../analysis/attendance/expected-sessions.js';
import { simulateAlike } from '../../analysis/attendance/simulate-sessions.js';
import { computedOnce } from '../../charts/computed-once.js';
import { chancesOf, type TwoPartiesInRoom } from '../../charts/two-parties.js';
import { ArgumentError } from '../../errors/argument-error.js';

/** What is assumed of the other party, and how often the first would then be the larger. */
export interface MajorityUnderAssumption {
  /** The chance, from 0 to 1, with which each of the other party comes. */
  readonly attendance: number;
  /** The chance that the first party is the larger at one session. */
  readonly chance: number;
  /** The expected number of such sessions, its standard deviation, and the chance of at least one. */
  readonly expected: number;
  readonly standardDeviation: number;
  readonly atLeastOne: number;
  /** The number of such sessions, by simulation. */
  readonly simulated: number;
}

/** How many sessions are simulated for each attendance unless told. */
export const simulatedSessions = 10_000;

/** How a simulation is made. */
export interface Simulation {
  /** The seed of `seededRandom`; 1918 unless told. */
  readonly seed?: number;
  /** How many sessions are simulated for each attendance; 10,000 unless told. */
  readonly sessions?: number;
}

/**
 * How often one party would have been the larger in the room, exactly and by simulation, for assumed attendances of the other; its
 * own attendance is its average.
 *
 * @param parties - the parties, with the average of the first and the number of sessions
 * @param attendances - what is assumed of the other party: chances from 0 to 1
 * @param simulation - the seed, and the number of sessions to simulate
 * @returns a row for each attendance
 * @throws ArgumentError if the average or the number of sessions is not told, or a chance is not a probability
 * @example
 * ```ts
 * const parties = partiesInRoom(loadDataset(), { body: 'sovnarkom', ofA: 'left-sr', ofB: 'bolshevik' });
 * majoritiesUnder(parties, [0.5])[0].expected // ≈ 16.75
 * ```
 */
export function majoritiesUnder(
  parties: TwoPartiesInRoom,
  attendances: readonly number[],
  simulation: Simulation = {},
): readonly MajorityUnderAssumption[] {
  const { average, sessions } = requireTold(parties);
  const ofA = chancesOf(parties.ofA, average / parties.ofA.members);
  const chances = attendances.map((attendance) => chancesOf(parties.ofB, attendance));
  const found = majoritiesBy(ofA, chances, sessions, simulation);
  return attendances.map((attendance, place) => ({ attendance, ...found[place]! }));
}

/** Whatever else is told of the parties, it is the same for the same chances. */
const majoritiesBy = computedOnce(
  (
    ofA: readonly number[],
    others: readonly (readonly number[])[],
    sessions: number,
    { seed = 1918, sessions: simulated = simulatedSessions }: Simulation,
  ) => {
    const all = others.map((ofB) => ({ ofA, ofB }));
    const shares = simulateAlike(all, { sessions: simulated, seed });
    return all.map((chances, place) => {
      const exact = expectedSessions({ ...chances, sessions });
      const share = shares[place]!.outnumbers;
      return { chance: exact.expected / sessions, ...exact, simulated: share * sessions };
    });
  },
);

/** Refuses parties of which the average of the first, or the number of sessions, is not told. */
export function requireTold({ ofA, sessions }: TwoPartiesInRoom) {
  if (ofA.average === undefined) {
    throw new ArgumentError('parties.ofA.average', undefined, 'an average attendance');
  }
  if (sessions === undefined) {
    throw new ArgumentError('parties.sessions', undefined, 'a number of sessions');
  }
  return { average: ofA.average, sessions };
}

/** Two parties, with what is assumed of the attendance of the second. */
export interface PartiesUnderAssumption extends TwoPartiesInRoom {
  /** How many of the other party are taken to come on average. */
  readonly present?: number | undefined;
}

/**
 * What is assumed of the other party: the average that is chosen, else that its members come as often as those of the first, half the
 * time, a third of it.
 */
export function assumedAttendances({ ofA, ofB, present }: PartiesUnderAssumption): number[] {
  if (present !== undefined) return [present / ofB.members];
  return [(ofA.average ?? ofA.members) / ofA.members, 1 / 2, 1 / 3];
}

/** The attendances, in tenths, at which the curve has simulated points. */
export const simulatedAt: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
  (tenth) => tenth / 10,
);

/** The attendances at which the curve is computed. */
export const curveAt: readonly number[] = Array.from({ length: 51 }, (_, index) => index / 50);
