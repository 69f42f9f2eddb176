import fc from 'fast-check';
import type { VotingGame, WeightedGame } from '../../../src/index.js';

/** The definitions, written out as slowly and plainly as possible, to check the fast code against. */

export function rulesIn(game: VotingGame): readonly WeightedGame[] {
  return 'rules' in game ? game.rules : [game];
}

export function playersIn(game: VotingGame): number[] {
  return rulesIn(game)[0]!.weights.map((_, player) => player);
}

export function wins(game: VotingGame, coalition: readonly number[]): boolean {
  return rulesIn(game).every(
    ({ quota, weights }) => coalition.reduce((sum, player) => sum + weights[player]!, 0) >= quota,
  );
}

export function subsets(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  const [first, ...rest] = players;
  return subsets(rest).flatMap((subset) => [subset, [first!, ...subset]]);
}

export function critical(game: VotingGame, coalition: readonly number[]): number[] {
  if (!wins(game, coalition)) return [];
  return coalition.filter(
    (player) =>
      !wins(
        game,
        coalition.filter((other) => other !== player),
      ),
  );
}

export function orders(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    orders(players.filter((player) => player !== first)).map((rest) => [first, ...rest]),
  );
}

export function pivot(game: VotingGame, order: readonly number[]): number {
  return order.find((_, place) => wins(game, order.slice(0, place + 1)))!;
}

/** How often each player satisfies a condition. */
export function tally(game: VotingGame, hits: readonly number[]): bigint[] {
  return playersIn(game).map((player) => BigInt(hits.filter((hit) => hit === player).length));
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

export const sumBig = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

export function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let step = 1; step <= k; step++) value = (value * BigInt(n - k + step)) / BigInt(step);
  return value;
}

/** As many players of each weight as is said: `[[45, 1], [26, 2]]` is `[45, 26, 26]`. */
export function players(classes: readonly (readonly [number, number])[]): number[] {
  return classes.flatMap(([weight, count]) => Array.from({ length: count }, () => weight));
}

function rule(weights: readonly number[], share: number): WeightedGame {
  const all = sum(weights);
  return { quota: Math.max(1, Math.ceil(all * share)), weights };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const weightsOf = (length: number, max: number) =>
  fc
    .array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length })
    .filter((weights) => sum(weights) > 0);

/** A weighted game of up to so many players. */
export function weightedGame(most: number, max = 9): fc.Arbitrary<WeightedGame> {
  return fc
    .integer({ min: 1, max: most })
    .chain((length) => fc.tuple(weightsOf(length, max), share))
    .map(([weights, part]) => rule(weights, part));
}

/** A game of one to three rules and up to so many players. */
export function votingGame(most: number, max = 9): fc.Arbitrary<VotingGame> {
  const several = fc
    .integer({ min: 1, max: most })
    .chain((length) =>
      fc.array(fc.tuple(weightsOf(length, max), share), { minLength: 1, maxLength: 3 }),
    )
    .map((rules) => ({ rules: rules.map(([weights, part]) => rule(weights, part)) }));
  return fc.oneof(weightedGame(most, max), several);
}

/** The same game with its players in another order. */
export function reordered(game: VotingGame, order: readonly number[]): VotingGame {
  const change = ({ quota, weights }: WeightedGame) => ({
    quota,
    weights: order.map((player) => weights[player]!),
  });
  return 'rules' in game ? { rules: game.rules.map(change) } : change(game);
}

/** The same game with all votes multiplied. */
export function scaled(game: VotingGame, factor: number): VotingGame {
  const change = ({ quota, weights }: WeightedGame) => ({
    quota: quota * factor,
    weights: weights.map((weight) => weight * factor),
  });
  return 'rules' in game ? { rules: game.rules.map(change) } : change(game);
}

/**
 * Coalitions of a game with few kinds of players, kind by kind: how many of each kind are in, and
 * how many coalitions that makes. Only for one rule, but for any number of players.
 */
export function coalitionKinds(
  classes: readonly (readonly [number, number])[],
): { members: number[]; votes: number; size: number; count: bigint }[] {
  return classes.reduce(
    (kinds, [weight, available]) =>
      kinds.flatMap((kind) =>
        Array.from({ length: available + 1 }, (_, taken) => ({
          members: [...kind.members, taken],
          votes: kind.votes + weight * taken,
          size: kind.size + taken,
          count: kind.count * choose(available, taken),
        })),
      ),
    [{ members: [] as number[], votes: 0, size: 0, count: 1n }],
  );
}

/** Games whose published indices are tested. */
export const council1958 = { quota: 12, weights: [4, 4, 4, 2, 2, 1] };
export const council1995 = {
  quota: 62,
  weights: players([
    [10, 4],
    [8, 1],
    [5, 4],
    [4, 2],
    [3, 3],
    [2, 1],
  ]),
};
export const securityCouncil = {
  quota: 39,
  weights: players([
    [7, 5],
    [1, 10],
  ]),
};
export const electoralCollege1970 = {
  quota: 270,
  weights: players([
    [45, 1],
    [41, 1],
    [27, 1],
    [26, 2],
    [25, 1],
    [21, 1],
    [17, 2],
    [14, 1],
    [13, 2],
    [12, 3],
    [11, 1],
    [10, 4],
    [9, 4],
    [8, 2],
    [7, 4],
    [6, 4],
    [5, 1],
    [4, 9],
    [3, 7],
  ]),
};
export const electoralCollege2000 = {
  quota: 270,
  weights: players([
    [55, 1],
    [34, 1],
    [31, 1],
    [27, 1],
    [21, 2],
    [20, 1],
    [17, 1],
    [15, 3],
    [13, 1],
    [12, 1],
    [11, 4],
    [10, 4],
    [9, 3],
    [8, 2],
    [7, 4],
    [6, 3],
    [5, 5],
    [4, 5],
    [3, 8],
  ]),
};
/** The Council of 27 in the Treaty of Nice, by weighted votes alone. */
export const niceCouncil = {
  quota: 255,
  weights: players([
    [29, 4],
    [27, 2],
    [14, 1],
    [13, 1],
    [12, 5],
    [10, 3],
    [7, 5],
    [4, 5],
    [3, 1],
  ]),
};
