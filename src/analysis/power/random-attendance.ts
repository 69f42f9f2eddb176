import { ArgumentError, requireCount, requireProbability } from '../../errors/argument-error.js';
import { banzhaf } from './banzhaf.js';
import {
  averagePower,
  type PowerOf,
  presentOf,
  rememberSmallGames,
  requireFewAttendances,
} from './engine/average-power.js';
import { shapleyShubik } from './shapley-shubik.js';
import { sumOf } from './voting-game.js';

/**
 * How many votes a decision needs when not everyone comes: a fixed number, or more than half of the
 * votes of those present.
 *
 * @example
 * ```ts
 * const players = { weights: [1, 1, 1], attendance: [1, 1, 0.5] };
 * powerUnderRandomAttendance({ ...players, rule: { kind: 'fixed', quota: 3 } }).decision // => 0.5
 * powerUnderRandomAttendance({ ...players, rule: { kind: 'majority of those present' } }).decision // => 1
 * ```
 */
export type AttendanceRule =
  | {
      /** The quota does not depend on who is present. */
      readonly kind: 'fixed';
      /** The votes needed: a whole number from 1 to all the votes there are. */
      readonly quota: number;
    }
  | {
      /** More than half of the votes present are needed, with no quorum. */
      readonly kind: 'majority of those present';
    };

/**
 * The index that is averaged over who comes: Shapley–Shubik, normalised Banzhaf or Penrose's
 * absolute measure.
 *
 * @example
 * ```ts
 * const session = { weights: [1, 1], attendance: [1, 1], rule: { kind: 'fixed', quota: 1 } };
 * powerUnderRandomAttendance({ ...session, index: 'shapley-shubik' }).values // => [0.5, 0.5]
 * powerUnderRandomAttendance({ ...session, index: 'penrose' }).values // => [0.5, 0.5]
 * ```
 */
export type AveragedIndex = 'shapley-shubik' | 'banzhaf' | 'penrose';

/**
 * Players who come or stay away, each with all of his votes.
 *
 * @example
 * ```ts
 * const session = { weights: [3, 2, 2], attendance: [0.5, 1, 1], rule: { kind: 'majority of those present' } };
 * powerUnderRandomAttendance(session).values // ≈ [0.1667, 0.4167, 0.4167]
 * ```
 */
export interface RandomAttendance {
  /** The votes of each player: whole numbers, zero or more. */
  readonly weights: readonly number[];
  /** For each player the probability of coming, independently of the others. */
  readonly attendance: readonly number[];
  /** The votes that a decision needs. */
  readonly rule: AttendanceRule;
  /** The index to average; Shapley–Shubik if not given. */
  readonly index?: AveragedIndex;
}

/**
 * Blocs, such as party groups, each of which casts one vote for every member who comes.
 *
 * @example
 * ```ts
 * const session = { members: [2, 1], attendance: [0.5, 1], rule: { kind: 'majority of those present' } };
 * blocPowerUnderRandomAttendance(session).values // => [0.5, 0.5]
 * ```
 */
export interface RandomBlocAttendance {
  /** The members of each bloc: whole numbers, zero or more. */
  readonly members: readonly number[];
  /** For each bloc the probability that a member comes, independently of all other members. */
  readonly attendance: readonly number[];
  /** The votes that a decision needs. */
  readonly rule: AttendanceRule;
  /** The index to average; Shapley–Shubik if not given. */
  readonly index?: AveragedIndex;
}

/**
 * The power of each player averaged over who comes.
 *
 * @example
 * ```ts
 * const never = { weights: [1, 1], attendance: [0, 1], rule: { kind: 'fixed', quota: 2 } };
 * powerUnderRandomAttendance(never).decision // => 0
 * powerUnderRandomAttendance(never).givenDecision // => { known: false, reason: 'those present can never decide' }
 * ```
 */
export interface AttendancePower {
  /**
   * For each player the average of the index, counted as nought when he is absent and when those
   * present cannot decide.
   */
  readonly values: readonly number[];
  /** The probability that those present have the votes to decide. */
  readonly decision: number;
  /** For each player the average over the occasions on which those present can decide. */
  readonly givenDecision:
    | { readonly known: true; readonly values: readonly number[] }
    | { readonly known: false; readonly reason: string };
}

/**
 * The power of each player when attendance is random: the index of the game among those present,
 * averaged over everyone who might come.
 *
 * Exact, from every possible attendance, up to 2^14 of them: 14 players who are not sure to come or
 * to stay away.
 *
 * Source: the indices are those of Shapley and Shubik (1954), Banzhaf (1965) and Penrose (1946); the
 * average is the expectation of the index of the game restricted to a random set of players, as in
 * the multilinear extension of G. Owen (1972), Multilinear Extensions of Games, Management Science 18.
 *
 * Assumes that players come independently of one another and of the question to be decided.
 *
 * @param session - votes and probabilities of coming, the quota rule, and the index to average
 * @returns the averaged index of each player, in the order of the weights
 * @throws ArgumentError for a list of weights that is empty, weights that are not whole numbers of
 *   zero or more or are nought for all, attendance that is not one probability for each player, a
 *   fixed quota that is not a whole number from 1 to the sum of the weights, a rule or an index that
 *   is none of those named, and too many players
 * @example
 * ```ts
 * const session = { weights: [4, 3, 2], attendance: [0.5, 1, 1], rule: { kind: 'majority of those present' } };
 * powerUnderRandomAttendance(session).values // ≈ [0.1667, 0.6667, 0.1667]
 * ```
 */
export function powerUnderRandomAttendance(session: RandomAttendance): AttendancePower {
  const { weights, attendance, rule, index = 'shapley-shubik' } = session;
  requireSession('weights', 'votes', weights, attendance, rule, index);
  const distributions = weights.map((votes, player) => {
    const probability = attendance[player]!;
    return [
      { votes: 0, probability: 1 - probability },
      { votes, probability },
    ];
  });
  return averagePower('weights', distributions, rule, powerBy[index]);
}

/**
 * The power of each bloc when the attendance of its members is random: the index of the game among
 * the votes present, averaged over every number that might come from each bloc.
 *
 * Exact, from every possible combination of numbers present, up to 2^14 of them: blocs of 11 and 7
 * make 96.
 *
 * Source: as for `powerUnderRandomAttendance`; the number present from a bloc is binomial.
 *
 * Assumes that members come independently of one another and of the question to be decided, all of
 * a bloc with the same probability, and that those present from a bloc vote together.
 *
 * @param session - members and probabilities of coming, the quota rule, and the index to average
 * @returns the averaged index of each bloc, in the order of the members
 * @throws ArgumentError for a list of members that is empty, members that are not whole numbers of
 *   zero or more or are nought for all, attendance that is not one probability for each bloc, a
 *   fixed quota that is not a whole number from 1 to the sum of the members, a rule or an index that
 *   is none of those named, and too many blocs
 * @example
 * ```ts
 * const session = { members: [11, 7], attendance: [0.5, 1], rule: { kind: 'majority of those present' } };
 * blocPowerUnderRandomAttendance(session).values // ≈ [0.1938, 0.8062]
 * ```
 */
export function blocPowerUnderRandomAttendance(session: RandomBlocAttendance): AttendancePower {
  const { members, attendance, rule, index = 'shapley-shubik' } = session;
  requireSession('members', 'members', members, attendance, rule, index);
  // More can come than can be gone through: not even the chances of how many do are worth computing.
  const uncertain = members.filter((_, bloc) => attendance[bloc]! > 0 && attendance[bloc]! < 1);
  requireFewAttendances(
    'members',
    uncertain.reduce((product, size) => product * (size + 1), 1),
  );
  const distributions = members.map((size, bloc) => presentOf(size, attendance[bloc]!));
  return averagePower('members', distributions, rule, powerBy[index]);
}

/** The index of a game among those present. */
const powerBy: Readonly<Record<AveragedIndex, PowerOf>> = {
  'shapley-shubik': rememberSmallGames((game) => shapleyShubik(game).values),
  banzhaf: rememberSmallGames((game) => banzhaf(game).normalised),
  penrose: rememberSmallGames((game) => banzhaf(game).absolute),
};

function requireSession(
  argument: string,
  of: string,
  sizes: readonly number[],
  attendance: readonly number[],
  rule: AttendanceRule,
  index: AveragedIndex,
): void {
  if (sizes.length === 0) {
    throw new ArgumentError(argument, sizes, `a list of the ${of} of at least one`);
  }
  for (const [place, size] of sizes.entries()) requireCount(`${argument}[${place}]`, size, of);
  const all = sumOf(sizes);
  requireCount(`the sum of ${argument}`, all, of);
  if (all === 0)
    throw new ArgumentError(`the sum of ${argument}`, all, `at least one of the ${of}`);
  if (attendance.length !== sizes.length) {
    throw new ArgumentError(
      'attendance',
      attendance.length,
      `as many probabilities as there are ${argument}, ${sizes.length}`,
    );
  }
  for (const [place, probability] of attendance.entries()) {
    requireProbability(`attendance[${place}]`, probability);
  }
  if (!Object.hasOwn(powerBy, index)) {
    throw new ArgumentError('index', index, '"shapley-shubik", "banzhaf" or "penrose"');
  }
  if (rule.kind === 'majority of those present') return;
  if (rule.kind !== 'fixed') {
    const { kind } = rule as { kind: unknown };
    throw new ArgumentError('rule.kind', kind, '"fixed" or "majority of those present"');
  }
  if (!Number.isSafeInteger(rule.quota) || rule.quota < 1 || rule.quota > all) {
    throw new ArgumentError(
      'rule.quota',
      rule.quota,
      `a whole number of votes from 1 to the sum of the ${argument}, ${all}`,
    );
  }
}
