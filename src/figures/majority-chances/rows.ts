import { evenChanceAttendance } from '../../analysis/attendance/even-chance-attendance.js';
import { probabilityOutnumbers } from '../../analysis/attendance/probability-outnumbers.js';
import { computedOnce } from '../../charts/computed-once.js';
import { chancesOf, type TwoPartiesInRoom } from '../../charts/two-parties.js';
import { ArgumentError } from '../../errors/argument-error.js';

/** The width of a cell, in per cent. */
export const cell = 5;

/** A cell of the map: both attendances at its middle, in per cent, and the probability there. */
export interface MajorityChance {
  readonly a: number;
  readonly b: number;
  readonly chance: number;
}

/**
 * The probability that one party outnumbers another, over a grid of the attendance of either.
 *
 * @param parties - the parties and their members
 * @returns for the middle of each cell both attendances and the probability, in per cent
 * @throws ArgumentError if a number of members is not a whole number above 0
 * @example
 * ```ts
 * const name = { en: 'A', el: 'Α', ru: 'А' };
 * majorityGrid({ ofA: { name, members: 1 }, ofB: { name, members: 1 } })[0] // ≈ { a: 2.5, b: 2.5, chance: 2.44 }
 * ```
 */
export function majorityGrid(parties: TwoPartiesInRoom): readonly MajorityChance[] {
  return computeMajorityGrid(parties);
}

/** The most members of a party for whom the map, hundreds of exact probabilities, is computed: some seconds. */
const mostMembers = 400;

function requireMappable(parties: TwoPartiesInRoom): void {
  for (const party of ['ofA', 'ofB'] as const) {
    const { members } = parties[party];
    if (members > mostMembers) {
      throw new ArgumentError(
        `parties.${party}.members`,
        members,
        `at most ${mostMembers} members for a map of exact probabilities; probabilityOutnumbers answers for one attendance of up to 5000 members`,
      );
    }
  }
}

const computeMajorityGrid = computedOnce((parties: TwoPartiesInRoom): MajorityChance[] => {
  requireMappable(parties);
  const { ofA, ofB } = parties;
  const middles = Array.from({ length: 100 / cell }, (_, index) => (index + 0.5) * cell);
  return middles.flatMap((b) =>
    middles.map((a) => {
      const chances = { ofA: chancesOf(ofA, a / 100), ofB: chancesOf(ofB, b / 100) };
      const { outnumbers } = probabilityOutnumbers(chances);
      return { a, b, chance: Math.round(outnumbers * 10_000) / 100 };
    }),
  );
});

/**
 * The attendances of both parties at which the chance of a majority is even.
 *
 * @param parties - the parties and their members
 * @returns the attendance of the second party, in per cent, for those of the first for which there is one
 * @throws ArgumentError if a number of members is not a whole number above 0
 * @example
 * ```ts
 * const name = { en: 'A', el: 'Α', ru: 'А' };
 * evenChanceCurve({ ofA: { name, members: 7 }, ofB: { name, members: 11 } }).at(-1) // ≈ { a: 100, b: 58.81 }
 * ```
 */
export function evenChanceCurve(
  parties: TwoPartiesInRoom,
): readonly { readonly a: number; readonly b: number }[] {
  return computeEvenChanceCurve(parties);
}

const computeEvenChanceCurve = computedOnce(
  (parties: TwoPartiesInRoom): { a: number; b: number }[] => {
    requireMappable(parties);
    const { ofA, ofB } = parties;
    return Array.from({ length: 101 }, (_, a) => a).flatMap((a) => {
      const even = evenChanceAttendance({ ofA: chancesOf(ofA, a / 100), ofB: ofB.members });
      return even.attainable ? [{ a, b: Math.round(even.attendance * 10_000) / 100 }] : [];
    });
  },
);
