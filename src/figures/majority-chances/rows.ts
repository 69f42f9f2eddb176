import { evenChanceAttendance } from '../../analysis/attendance/even-chance-attendance.js';
import { computedOnce } from '../../charts/computed-once.js';
import { chancesOf, type TwoPartiesInRoom } from '../../charts/two-parties.js';
import { ArgumentError } from '../../errors/argument-error.js';

/** The chances of a majority that have a contour, in per cent. */
export const contourChances = [5, 10, 25, 50, 75, 90, 95] as const;

/** A point of a contour: the attendances of both parties, in per cent, at which the first outnumbers the second with a chance, in per cent. */
export interface ChancePoint {
  readonly chance: number;
  readonly a: number;
  readonly b: number;
}

/** What is drawn: the contours, and where the average of the first party meets the even chance. */
export interface MajorityChanceRows<P extends TwoPartiesInRoom = TwoPartiesInRoom> {
  readonly parties: P;
  /** Contour by contour, each from the left. */
  readonly contours: readonly ChancePoint[];
  /** The average attendance of the first party, in per cent; undefined where it is not told. */
  readonly average: number | undefined;
  /** The attendance of the second, in per cent, at which the chance is even then; undefined where there is none. */
  readonly even: number | undefined;
}

/** The contours of two parties, and what is read off them. */
export function majorityChanceRows<P extends TwoPartiesInRoom>(parties: P): MajorityChanceRows<P> {
  const { average: present, members } = parties.ofA;
  const average = present === undefined ? undefined : (100 * present) / members;
  return {
    parties,
    contours: majorityContours(parties),
    average,
    even: average === undefined ? undefined : attendanceOfB(parties, average, 50),
  };
}

/** The most members of a party whose contours, thousands of exact probabilities, are computed: some seconds. */
const mostMembers = 400;

/**
 * How far apart the points of a contour are, in per cent of the attendance of the first party: nearer on the line of even chances,
 * farther for parties that take long.
 */
function stepOf({ ofA, ofB }: TwoPartiesInRoom, chance: number): number {
  const most = Math.max(ofA.members, ofB.members);
  if (most > 60) return 5;
  return most > 20 && chance !== 50 ? 2 : 1;
}

function requireMappable(parties: TwoPartiesInRoom): void {
  for (const party of ['ofA', 'ofB'] as const) {
    const { members } = parties[party];
    if (members > mostMembers) {
      throw new ArgumentError(
        `parties.${party}.members`,
        members,
        `at most ${mostMembers} members for contours of exact probabilities; probabilityOutnumbers answers for one attendance of up to 5000 members`,
      );
    }
  }
}

/**
 * The attendances of two parties at which the first outnumbers the second with given chances: 5, 10, 25, 50, 75, 90 and 95 per cent.
 *
 * Source: the definition, by bisection on the exact probability (see `evenChanceAttendance`).
 *
 * @param parties - the parties and their members
 * @returns contour by contour, from the left, both attendances and the chance, in per cent; a contour begins and ends where it meets
 *   the edge of the possible
 * @throws ArgumentError if a number of members is not a whole number from 1 to 400
 * @example
 * ```ts
 * const name = { en: 'A', el: 'Α', ru: 'А' };
 * const contours = majorityContours({ ofA: { name, members: 7 }, ofB: { name, members: 11 } });
 * contours.filter(({ chance }) => chance === 50).at(-1) // ≈ { chance: 50, a: 100, b: 58.81 }
 * ```
 */
export function majorityContours(parties: TwoPartiesInRoom): readonly ChancePoint[] {
  return computeContours(parties);
}

const computeContours = computedOnce((parties: TwoPartiesInRoom): ChancePoint[] => {
  requireMappable(parties);
  return contourChances.flatMap((chance) => {
    const from = attendanceOfA(parties, 0, chance);
    if (from === undefined) return [];
    const to = attendanceOfA(parties, 100, chance) ?? 100;
    const step = stepOf(parties, chance);
    const between = Array.from({ length: 100 / step + 1 }, (_, index) => index * step).filter(
      (a) => a > from && a < to,
    );
    return [from, ...between, to].flatMap((a) => {
      const b = a === from ? 0 : attendanceOfB(parties, a, chance);
      return [{ chance, a: rounded(a), b: rounded(b ?? 100) }];
    });
  });
});

/** The attendance of the second party that gives the first a chance, at an attendance of the first. */
function attendanceOfB(
  { ofA, ofB }: TwoPartiesInRoom,
  a: number,
  chance: number,
): number | undefined {
  const sought = { ofA: chancesOf(ofA, a / 100), ofB: ofB.members, chance: chance / 100 };
  const found = evenChanceAttendance(sought);
  return found.attainable ? 100 * found.attendance : undefined;
}

/** The attendance of the first party that gives it a chance, at an attendance of the second. */
function attendanceOfA(
  { ofA, ofB }: TwoPartiesInRoom,
  b: number,
  chance: number,
): number | undefined {
  const sought = { ofA: ofA.members, ofB: chancesOf(ofB, b / 100), chance: chance / 100 };
  const found = evenChanceAttendance(sought);
  return found.attainable ? 100 * found.attendance : undefined;
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
