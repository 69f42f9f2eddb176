import { bisect } from 'simple-statistics';
import {
  ArgumentError,
  requireCount,
  requireOpenProbability,
} from '../../errors/argument-error.js';
import { mostMembers, numberWhoCome, requireChances } from '../distributions/poisson-binomial.js';

/**
 * Two parties, of one of which the attendance is sought.
 *
 * @example
 * ```ts
 * evenChanceAttendance({ ofA: [1], ofB: 1 }) // ≈ { attendance: 0.5 }
 * ```
 */
export interface SoughtAttendance {
  /** The chance of each member of the first party, or how many members it has. */
  readonly ofA: readonly number[] | number;
  /** The chance of each member of the second party, or how many members it has. */
  readonly ofB: readonly number[] | number;
  /** The probability that the first is to outnumber the second; one half unless told. */
  readonly chance?: number;
}

/**
 * The attendance sought, or that no attendance gives the chance asked for.
 *
 * @example
 * ```ts
 * evenChanceAttendance({ ofA: 1, ofB: [1, 1] }).attainable // => false
 * ```
 */
export type EvenChanceAttendance =
  | {
      readonly attainable: true;
      /** The chance, common to all members, with which they attend. */
      readonly attendance: number;
    }
  | {
      readonly attainable: false;
      /** The probabilities of outnumbering that can be had. */
      readonly probability: { readonly atLeast: number; readonly atMost: number };
    };

/**
 * The attendance at which one party has an even chance, or another stated chance, of outnumbering
 * another: the inverse of `probabilityOutnumbers`.
 *
 * Give the chances of one party, and for the other the number of its members; the common chance of
 * those members is found. The more of the first party come, and the fewer of the second, the
 * likelier the first outnumbers the second, so there is never more than one answer.
 *
 * Source: the definition, by bisection on the exact probability.
 *
 * Assumptions: those of `probabilityOutnumbers`; the members of the party sought all have the same
 * chance.
 *
 * @param sought - both parties, one as a list of chances and one as a number of members
 * @returns the attendance, to twelve decimals, or the probabilities that can be had
 * @throws ArgumentError when both parties are lists or both are numbers; when a number of members
 * is not a whole number from 1 to 5000; when a chance is not a probability; when the probability asked
 * for is not strictly between 0 and 1
 *
 * @example
 * ```ts
 * evenChanceAttendance({ ofA: new Array(7).fill(1), ofB: 11 }).attendance // ≈ 0.5881
 * evenChanceAttendance({ ofA: 7, ofB: new Array(11).fill(0.5) }).attendance // ≈ 0.8531
 * ```
 */
export function evenChanceAttendance(sought: SoughtAttendance): EvenChanceAttendance {
  const { ofA, ofB, chance = 0.5 } = sought;
  requireOpenProbability('chance', chance);
  const probability = probabilityAt(ofA, ofB);
  const ends = [probability(0), probability(1)] as const;
  const atLeast = Math.min(...ends);
  const atMost = Math.max(...ends);
  if (chance < atLeast || chance > atMost || atLeast === atMost) {
    return { attainable: false, probability: { atLeast, atMost } };
  }
  // Bisection halves an interval and so never returns its ends.
  if (chance === ends[0]) return { attainable: true, attendance: 0 };
  if (chance === ends[1]) return { attainable: true, attendance: 1 };
  const attendance = bisect((each) => probability(each) - chance, 0, 1, 100, 1e-13);
  return { attainable: true, attendance };
}

/** The probability that A outnumbers B, as a function of the common chance that is sought. */
function probabilityAt(
  ofA: readonly number[] | number,
  ofB: readonly number[] | number,
): (each: number) => number {
  if (typeof ofA === 'number' && typeof ofB !== 'number') {
    requireMembers('ofA', ofA);
    requireChances('ofB', ofB);
    const fewer = shareUpTo(numberWhoCome(ofB));
    return averageOver(ofA, (a) => (a === 0 ? 0 : fewer[Math.min(a, fewer.length) - 1]!));
  }
  if (typeof ofA !== 'number' && typeof ofB === 'number') {
    requireChances('ofA', ofA);
    requireMembers('ofB', ofB);
    const more = shareUpTo(numberWhoCome(ofA).reverse());
    return averageOver(ofB, (b) => (b >= ofA.length ? 0 : more[ofA.length - b - 1]!));
  }
  throw new ArgumentError('ofB', ofB, 'a number of members if ofA is a list, and else a list');
}

/** For each number, the share of a distribution that lies at it and before. */
function shareUpTo(distribution: readonly number[]): readonly number[] {
  let sum = 0;
  const sums = distribution.map((one) => {
    sum += one;
    return sum;
  });
  // The last is certain: dividing by it takes away what rounding left above or below one.
  return sums.map((one) => one / sum);
}

/**
 * The average of a value that depends on how many members come, as a function of the chance of each. What does not depend on that chance
 * is computed once, since the chance is sought by trying many. Each number of members has its probability from its neighbour, beginning
 * at the likeliest, so that whatever is too small for a number of the machine is too small to count.
 */
function averageOver(members: number, value: (come: number) => number): (each: number) => number {
  const values = Array.from({ length: members + 1 }, (_, come) => value(come));
  return (each) => {
    if (each <= 0) return values[0]!;
    if (each >= 1) return values[members]!;
    const odds = each / (1 - each);
    const likeliest = Math.min(members, Math.floor((members + 1) * each));
    let all = 1;
    let sum = values[likeliest]!;
    let probability = 1;
    for (let come = likeliest; come < members; come += 1) {
      probability *= ((members - come) / (come + 1)) * odds;
      all += probability;
      sum += probability * values[come + 1]!;
    }
    probability = 1;
    for (let come = likeliest; come > 0; come -= 1) {
      probability *= come / ((members - come + 1) * odds);
      all += probability;
      sum += probability * values[come - 1]!;
    }
    return sum / all;
  };
}

function requireMembers(argument: string, members: number): void {
  requireCount(argument, members, 'members');
  if (members === 0 || members > mostMembers) {
    throw new ArgumentError(argument, members, `a number of members from 1 to ${mostMembers}`);
  }
}
