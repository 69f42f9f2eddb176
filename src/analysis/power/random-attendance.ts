import { ArgumentError, requireCount, requireProbability } from '../../errors/argument-error.js';
import { numberWhoCome } from '../distributions/poisson-binomial.js';
import { banzhaf } from './banzhaf.js';
import { shapleyShubik } from './shapley-shubik.js';
import { sumOf, type WeightedGame } from './voting-game.js';

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
  return averagePower('weights', distributions, rule, index);
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
  requireAttendances(
    'members',
    uncertain.reduce((product, size) => product * (size + 1), 1),
  );
  const distributions = members.map((size, bloc) => presentOf(size, attendance[bloc]!));
  return averagePower('members', distributions, rule, index);
}

/** A number of votes that may be present, and the chance of it. */
interface Presence {
  readonly votes: number;
  readonly probability: number;
}

function presentOf(members: number, probability: number): Presence[] {
  if (probability === 0 || probability === 1)
    return [{ votes: members * probability, probability: 1 }];
  const chances = numberWhoCome(new Array<number>(members).fill(probability));
  return chances.map((chance, votes) => ({ votes, probability: chance }));
}

/** The number of different attendances that are gone through. */
const mostAttendances = 2 ** 14;

function requireAttendances(argument: string, attendances: number): void {
  if (attendances > mostAttendances) {
    throw new ArgumentError(
      argument,
      attendances,
      `few enough to make at most ${mostAttendances} different attendances, since each is gone through; take a smaller body, or attendance of 0 or 1 for those who are sure to stay away or to come`,
    );
  }
}

function averagePower(
  argument: string,
  distributions: readonly (readonly Presence[])[],
  rule: AttendanceRule,
  index: AveragedIndex,
): AttendancePower {
  const possible = distributions.map((distribution) =>
    distribution.filter(({ probability }) => probability > 0),
  );
  const attendances = possible.reduce((product, { length }) => product * length, 1);
  requireAttendances(argument, attendances);
  const values = distributions.map(() => 0);
  let decided = 0;
  let all = 0;
  for (let number = 0; number < attendances; number++) {
    const weights: number[] = [];
    let chance = 1;
    let rest = number;
    for (const options of possible) {
      const { votes, probability } = options[rest % options.length]!;
      rest = Math.floor(rest / options.length);
      weights.push(votes);
      chance *= probability;
    }
    all += chance;
    const present = sumOf(weights);
    const quota = rule.kind === 'fixed' ? rule.quota : Math.floor(present / 2) + 1;
    if (quota > present) continue;
    decided += chance;
    for (const [player, power] of indexOf(index, { quota, weights }).entries()) {
      values[player]! += chance * power;
    }
  }
  // The chances of all attendances make one but for rounding, which dividing by their sum takes away.
  return {
    values: values.map((value) => value / all),
    decision: decided / all,
    givenDecision:
      decided > 0
        ? { known: true, values: values.map((value) => value / decided) }
        : { known: false, reason: 'those present can never decide' },
  };
}

/** Up to so many players a game is known by the list of its winning coalitions, in the bits of one number. */
const mostPlayersKept = 5;

/** The indices of games with few players: there are few such games, however many votes their players have. */
const kept: Readonly<Record<AveragedIndex, Map<number, readonly number[]>[]>> = {
  'shapley-shubik': [],
  banzhaf: [],
  penrose: [],
};

/**
 * The index of a game. Hundreds of members in a few blocs make many thousand attendances, but only as many games as there are
 * sets of winning coalitions, and the indices depend on those alone.
 */
function indexOf(index: AveragedIndex, game: WeightedGame): readonly number[] {
  const players = game.weights.length;
  if (players > mostPlayersKept) return computeIndex(index, game);
  kept[index][players] ??= new Map();
  const games = kept[index][players];
  const bits = winningBits(game);
  const known = games.get(bits);
  if (known) return known;
  const values = computeIndex(index, game);
  games.set(bits, values);
  return values;
}

/** Which coalitions win: the bit of a coalition is set, whose own bits are its players. */
function winningBits({ quota, weights }: WeightedGame): number {
  let bits = 0;
  for (let coalition = 1; coalition < 2 ** weights.length; coalition++) {
    let votes = 0;
    for (const [player, weight] of weights.entries()) {
      if ((coalition & (1 << player)) !== 0) votes += weight;
    }
    if (votes >= quota) bits += 2 ** coalition;
  }
  return bits;
}

function computeIndex(index: AveragedIndex, game: WeightedGame): readonly number[] {
  if (index === 'shapley-shubik') return shapleyShubik(game).values;
  const { absolute, normalised } = banzhaf(game);
  return index === 'penrose' ? absolute : normalised;
}

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
  if (!['shapley-shubik', 'banzhaf', 'penrose'].includes(index)) {
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
