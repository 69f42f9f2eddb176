import { ArgumentError } from '../../../errors/argument-error.js';
import { numberWhoCome } from '../../distributions/poisson-binomial.js';
import type { AttendancePower, AttendanceRule } from '../random-attendance.js';
import { sumOf, type WeightedGame } from '../voting-game.js';

/** The power of each player of a game by some index. */
export type PowerOf = (game: WeightedGame) => readonly number[];

/** A number of votes that may be present, and the chance of it. */
export interface Presence {
  readonly votes: number;
  readonly probability: number;
}

/**
 * How many of a bloc may be present, each with its chance.
 *
 * @param members - the members of the bloc
 * @param probability - the chance with which each of them comes
 * @returns every number that can be present
 * @example
 * ```ts
 * presentOf(2, 1) // => [{ votes: 2, probability: 1 }]
 * presentOf(1, 0.25) // => [{ votes: 0, probability: 0.75 }, { votes: 1, probability: 0.25 }]
 * ```
 */
export function presentOf(members: number, probability: number): Presence[] {
  if (probability === 0 || probability === 1)
    return [{ votes: members * probability, probability: 1 }];
  const chances = numberWhoCome(new Array<number>(members).fill(probability));
  return chances.map((chance, votes) => ({ votes, probability: chance }));
}

/** The number of different attendances that are gone through. */
const mostAttendances = 2 ** 14;

/**
 * Throws unless there are few enough attendances to go through each.
 *
 * @param argument - the name of the argument, for the error
 * @param attendances - how many different attendances there are
 * @throws ArgumentError when there are more than 2^14
 * @example
 * ```ts
 * requireFewAttendances('members', 96) // => undefined
 * ```
 */
export function requireFewAttendances(argument: string, attendances: number): void {
  if (attendances > mostAttendances) {
    throw new ArgumentError(
      argument,
      attendances,
      `few enough to make at most ${mostAttendances} different attendances, since each is gone through; take a smaller body, or attendance of 0 or 1 for those who are sure to stay away or to come`,
    );
  }
}

/**
 * The power of each player, averaged over all who might be present.
 *
 * @param argument - the name of the argument that says who there is, for the error
 * @param distributions - for each player the votes that he may have present, with their chances
 * @param rule - the votes that a decision needs
 * @param powerOf - the index of the game among those present
 * @returns the averages, in the order of the distributions
 * @throws ArgumentError when there are too many different attendances
 * @example
 * ```ts
 * const sure = [[{ votes: 2, probability: 1 }], [{ votes: 1, probability: 1 }]];
 * averagePower('members', sure, { kind: 'fixed', quota: 3 }, () => [0.5, 0.5]).values // => [0.5, 0.5]
 * ```
 */
export function averagePower(
  argument: string,
  distributions: readonly (readonly Presence[])[],
  rule: AttendanceRule,
  powerOf: PowerOf,
): AttendancePower {
  const possible = distributions.map((distribution) =>
    distribution.filter(({ probability }) => probability > 0),
  );
  const attendances = possible.reduce((product, { length }) => product * length, 1);
  requireFewAttendances(argument, attendances);
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
    const powers = powerOf({ quota, weights });
    for (let player = 0; player < powers.length; player++) {
      values[player]! += chance * powers[player]!;
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

/**
 * An index that is computed once for each game of few players. Hundreds of members in a few blocs make many thousand attendances,
 * but only as many games as there are sets of winning coalitions, and the indices depend on those alone.
 *
 * @param powerOf - the index
 * @returns the same index, which remembers the games of at most five players
 * @example
 * ```ts
 * let computed = 0;
 * const powerOf = rememberSmallGames(() => { computed += 1; return [0.5, 0.5]; });
 * powerOf({ quota: 3, weights: [2, 1] }) // => [0.5, 0.5]
 * powerOf({ quota: 50, weights: [30, 20] }) // => [0.5, 0.5]
 * computed // => 1
 * ```
 */
export function rememberSmallGames(powerOf: PowerOf): PowerOf {
  const known: Map<number, readonly number[]>[] = [];
  return (game) => {
    const players = game.weights.length;
    if (players > mostPlayersKept) return powerOf(game);
    known[players] ??= new Map();
    const games = known[players];
    const bits = winningBits(game);
    const values = games.get(bits) ?? powerOf(game);
    games.set(bits, values);
    return values;
  };
}

/** Which coalitions win: the bit of a coalition is set, whose own bits are its players. */
function winningBits({ quota, weights }: WeightedGame): number {
  let bits = 0;
  for (let coalition = 1; coalition < 2 ** weights.length; coalition++) {
    let votes = 0;
    for (let player = 0; player < weights.length; player++) {
      if ((coalition & (1 << player)) !== 0) votes += weights[player]!;
    }
    if (votes >= quota) bits += 2 ** coalition;
  }
  return bits;
}
