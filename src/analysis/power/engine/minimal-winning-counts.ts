import { smallestTerms, type WeightedGame } from '../voting-game.js';
import { countingMethod } from './counting-method.js';
import { type FittingSets, largestSize, missingSets } from './fitting-sets.js';
import { exactCounts, type SubsetTable } from './subset-table.js';
import { visitFittingSets } from './visit-fitting-sets.js';
import { winningTable } from './winning-table.js';

/**
 * How many minimal winning coalitions there are, and how many each player belongs to.
 *
 * @example
 * ```ts
 * minimalWinningCounts([{ quota: 1, weights: [1] }], true) // => { coalitions: [0n, 1n], memberships: [[0n, 1n]] }
 * ```
 */
export interface MinimalWinningCounts {
  /** The number of minimal winning coalitions: at place k those of k players, or at place 0 all. */
  readonly coalitions: readonly bigint[];
  /** For each player the number of those to which he belongs, likewise. */
  readonly memberships: readonly (readonly bigint[])[];
}

/**
 * The number of minimal winning coalitions, in all and for each player.
 *
 * @param rules - the rules of a game
 * @param bySize - whether to count them by size
 * @returns the counts by dynamic programming, or by going through every coalition
 * @throws ArgumentError when there are too many players and votes to count them, and under several
 *   rules when there are more than 40 players
 * @example
 * ```ts
 * minimalWinningCounts([{ quota: 3, weights: [2, 1, 1] }], true).coalitions // => [0n, 0n, 2n, 0n]
 * minimalWinningCounts([{ quota: 3, weights: [2, 1, 1] }], false).coalitions // => [2n]
 * ```
 */
export function minimalWinningCounts(
  rules: readonly WeightedGame[],
  bySize: boolean,
): MinimalWinningCounts {
  const [rule, ...more] = smallestTerms(rules);
  const limits = more.length === 0 ? tableLimits(rule!, bySize) : null;
  const method = countingMethod(rule!.weights.length, limits);
  if (method === 'weights') return minimalWinningCountsByWeights(rule!, bySize);
  return method === 'coalitions'
    ? minimalWinningCountsByEnumeration(rules, bySize)
    : minimalWinningCountsByFittingSets(missingSets(rules), bySize);
}

/** The largest sum of a losing coalition, after its largest number of players if sizes count. */
function tableLimits({ quota, weights }: WeightedGame, bySize: boolean): number[] {
  const limits = [quota - 1];
  return bySize
    ? [largestSize({ vectors: weights.map((weight) => [weight]), limits }), ...limits]
    : limits;
}

/**
 * The counts of `minimalWinningCounts` by dynamic programming, under a single rule.
 *
 * With the players in descending order, a coalition is minimal winning when it wins and loses
 * without its last member. Since a losing coalition also loses without its last member, there are
 * as many as losing coalitions to which a later player can be added, counted once for each such
 * player, less the losing coalitions, leaving out the empty one. For the coalitions with a player
 * the same holds; those to which j is added are taken from the table before j is included, and the
 * sum of these tables is kept.
 *
 * @example
 * ```ts
 * minimalWinningCountsByWeights({ quota: 3, weights: [2, 1, 1] }, true).memberships[0] // => [0n, 0n, 2n, 0n]
 * ```
 */
export function minimalWinningCountsByWeights(
  rule: WeightedGame,
  bySize: boolean,
): MinimalWinningCounts {
  const { quota, weights } = rule;
  const limits = tableLimits(rule, bySize);
  const sizes = bySize ? limits[0]! + 1 : 1;
  const place = (size: number, sum: number) => (bySize ? [size, sum] : [sum]);
  const ofEachSize = (count: (size: number) => number) =>
    Array.from({ length: sizes }, (_, size) => count(size));
  const classes = [...new Set(weights)].filter((weight) => weight > 0).sort((a, b) => b - a);
  /** The sets in a table with a player of a class, of one more player than is said. */
  const withOne = (table: SubsetTable, weight: number, size: number) =>
    table.without(place(1, weight), place(size, quota - 1 - weight));
  const bound = BigInt(weights.length) * 2n ** BigInt(weights.length);
  const counts = exactCounts(limits, bound, (losing) => {
    losing.accumulate(limits.length - 1);
    const added = losing.withoutSets();
    // Players with equal votes belong to equally many, so the first of each class is followed.
    const early = classes.map((weight) => {
      const before = ofEachSize((size) => losing.at(place(size, quota - 1)));
      added.add(losing);
      const earlier = ofEachSize((size) => withOne(added, weight, size - 1));
      losing.include([place(1, weight)]);
      for (const other of weights.filter((each) => each === weight).slice(1)) {
        added.add(losing);
        losing.include([place(1, other)]);
      }
      return ofEachSize((size) => losing.hold(before[size]! - earlier[size]!));
    });
    const stillLosing = (size: number, count: (size: number) => number) =>
      bySize && size === sizes - 1 ? 0 : count(bySize ? size + 1 : size);
    const all = ofEachSize((size) =>
      losing.hold(
        added.at(place(size, quota - 1)) -
          stillLosing(size, (larger) => losing.at(place(larger, quota - 1))),
      ),
    );
    const memberships = classes.flatMap((weight, index) =>
      ofEachSize((size) => {
        const later = withOne(added, weight, size - 1);
        const rest = stillLosing(size, (larger) => withOne(losing, weight, larger - 1));
        return losing.hold(losing.hold(early[index]![size]! + later) - rest);
      }),
    );
    return [...all, ...memberships];
  });
  const row = (index: number) => counts.slice(index * sizes, (index + 1) * sizes);
  const spread = (list: readonly bigint[]) =>
    bySize ? [0n, ...list, ...weights.map(() => 0n)].slice(0, weights.length + 1) : [...list];
  const [all, ...memberships] = [-1, ...classes.keys()].map((index) => spread(row(index + 1)));
  return {
    // Not by size, the losing coalitions include the empty one, which has no last member.
    coalitions: bySize ? all! : [all![0]! + 1n],
    memberships: weights.map((weight) =>
      weight === 0 ? all!.map(() => 0n) : memberships[classes.indexOf(weight)]!,
    ),
  };
}

/**
 * The counts of `minimalWinningCounts` by going through every coalition.
 *
 * @throws ArgumentError when there are more than 24 players
 * @example
 * ```ts
 * minimalWinningCountsByEnumeration([{ quota: 2, weights: [1, 1] }], true).memberships // => [[0n, 0n, 1n], [0n, 0n, 1n]]
 * ```
 */
export function minimalWinningCountsByEnumeration(
  rules: readonly WeightedGame[],
  bySize: boolean,
): MinimalWinningCounts {
  const players = rules[0]!.weights.length;
  const coalitions = Array.from({ length: bySize ? players + 1 : 1 }, () => 0);
  const memberships = Array.from({ length: players }, () => [...coalitions]);
  for (const members of minimalWinning(rules)) {
    const place = bySize ? members.length : 0;
    coalitions[place]! += 1;
    for (const player of members) memberships[player]![place]! += 1;
  }
  return {
    coalitions: coalitions.map(BigInt),
    memberships: memberships.map((row) => row.map(BigInt)),
  };
}

/**
 * The counts of `minimalWinningCounts` by going through the sets missing from winning coalitions: a coalition is minimal when each
 * of its players swings.
 *
 * @throws ArgumentError when there are too many of them
 * @example
 * ```ts
 * minimalWinningCountsByFittingSets({ vectors: [[1], [1]], limits: [0], sets: 'missing from winning coalitions' }, true).memberships // => [[0n, 0n, 1n], [0n, 0n, 1n]]
 * ```
 */
export function minimalWinningCountsByFittingSets(
  fitting: FittingSets,
  bySize: boolean,
): MinimalWinningCounts {
  const players = fitting.vectors.length;
  const coalitions = Array.from({ length: bySize ? players + 1 : 1 }, () => 0);
  const memberships = Array.from({ length: players }, () => [...coalitions]);
  visitFittingSets(fitting, ({ size, swings, swingCount }) => {
    if (swingCount !== players - size) return;
    const place = bySize ? swingCount : 0;
    coalitions[place]! += 1;
    for (let index = 0; index < swingCount; index++) memberships[swings[index]!]![place]! += 1;
  });
  return {
    coalitions: coalitions.map(BigInt),
    memberships: memberships.map((row) => row.map(BigInt)),
  };
}

/**
 * The minimal winning coalitions one by one, each as a list of players.
 *
 * @throws ArgumentError when there are more than 24 players
 * @example
 * ```ts
 * [...minimalWinning([{ quota: 3, weights: [2, 1, 1] }])] // => [[0, 1], [0, 2]]
 * ```
 */
export function* minimalWinning(rules: readonly WeightedGame[]): Generator<number[]> {
  const wins = winningTable(rules);
  for (let coalition = 1; coalition < wins.length; coalition++) {
    if (wins[coalition] === 1 && isMinimal(wins, coalition)) {
      yield [...rules[0]!.weights.keys()].filter((player) => (coalition & (1 << player)) !== 0);
    }
  }
}

/** Whether a winning coalition loses without any one of its members. */
function isMinimal(wins: Uint8Array, coalition: number): boolean {
  for (let rest = coalition; rest !== 0; rest &= rest - 1) {
    if (wins[coalition ^ (rest & -rest)] === 1) return false;
  }
  return true;
}
