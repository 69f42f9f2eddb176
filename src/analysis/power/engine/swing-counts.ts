import { binomialCoefficients } from '../../exact-numbers.js';
import type { WeightedGame } from '../voting-game.js';
import { countingMethod } from './counting-method.js';
import { type FittingSets, fittingSets, largestSize, missingSets } from './fitting-sets.js';
import { cellsOf, exactCounts, type SubsetTable } from './subset-table.js';
import { visitFittingSets } from './visit-fitting-sets.js';
import { criticalPlayers, winningTable } from './winning-table.js';

/**
 * How many coalitions win, and how many each player turns from losing to winning.
 *
 * @example
 * ```ts
 * swingCounts([{ quota: 2, weights: [1, 1] }]) // => { winning: 1n, swings: [1n, 1n] }
 * ```
 */
export interface SwingCounts {
  /** The number of winning coalitions. */
  readonly winning: bigint;
  /** For each player the number of coalitions that win with that player and lose without. */
  readonly swings: readonly bigint[];
}

/**
 * The number of winning coalitions and of swings of each player.
 *
 * @param rules - the rules of a game
 * @returns the counts, by dynamic programming over the weights or by going through every coalition
 * @throws ArgumentError when there are too many players and votes for either
 * @example
 * ```ts
 * swingCounts([{ quota: 3, weights: [2, 1, 1] }]) // => { winning: 3n, swings: [3n, 1n, 1n] }
 * ```
 */
export function swingCounts(rules: readonly WeightedGame[]): SwingCounts {
  const [fitting] = fittingSets(rules);
  const method = countingMethod(fitting!.vectors.length, fitting!.limits);
  if (method === 'weights') return swingCountsByWeights(fitting!);
  return method === 'coalitions'
    ? swingCountsByEnumeration(rules)
    : swingCountsByFittingSets(missingSets(rules));
}

/** Every player's vector once, and for each player which of them is his. */
function distinct(vectors: readonly (readonly number[])[]): {
  kinds: readonly (readonly number[])[];
  kindOf: readonly number[];
} {
  const positions = new Map<string, number>();
  const kinds: (readonly number[])[] = [];
  const kindOf = vectors.map((vector) => {
    const key = vector.join();
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, kinds.length);
    return kinds.push(vector) - 1;
  });
  return { kinds, kindOf };
}

/** Smallest players first, so that the sums stay short for as long as possible. */
function ascending(vectors: readonly (readonly number[])[]): (readonly number[])[] {
  return [...vectors].sort((a, b) => a[a.length - 1]! - b[b.length - 1]!);
}

function minus(place: readonly number[], vector: readonly number[]): number[] {
  return place.map((coordinate, dimension) => coordinate - vector[dimension]!);
}

/**
 * The counts of `swingCounts` by dynamic programming.
 *
 * @example
 * ```ts
 * const fitting = { vectors: [[2], [1], [1]], limits: [1], sets: 'missing from winning coalitions' };
 * swingCountsByWeights(fitting) // => { winning: 3n, swings: [3n, 1n, 1n] }
 * ```
 */
export function swingCountsByWeights({ vectors, limits, sets }: FittingSets): SwingCounts {
  const { kinds, kindOf } = distinct(vectors);
  const all = 2n ** BigInt(vectors.length);
  const [fits, ...counts] = exactCounts(limits, all, (table) => {
    table.include(ascending(vectors));
    for (const dimension of limits.keys()) table.accumulate(dimension);
    return [
      table.at(limits),
      ...kinds.map((vector) =>
        vector.every((size) => size === 0)
          ? 0
          : table.hold(
              table.without(vector, limits) - table.without(vector, minus(limits, vector)),
            ),
      ),
    ];
  });
  return {
    winning: sets === 'losing coalitions' ? all - fits! : fits!,
    swings: kindOf.map((kind) => counts[kind]!),
  };
}

/**
 * The counts of `swingCounts` by going through every coalition.
 *
 * @throws ArgumentError when there are more than 24 players
 * @example
 * ```ts
 * swingCountsByEnumeration([{ quota: 3, weights: [2, 1, 1] }]) // => { winning: 3n, swings: [3n, 1n, 1n] }
 * ```
 */
export function swingCountsByEnumeration(rules: readonly WeightedGame[]): SwingCounts {
  const wins = winningTable(rules);
  const swings = rules[0]!.weights.map(() => 0);
  let winning = 0;
  for (let coalition = 1; coalition < wins.length; coalition++) {
    winning += wins[coalition]!;
    for (const player of criticalPlayers(wins, coalition)) swings[player]! += 1;
  }
  return { winning: BigInt(winning), swings: swings.map(BigInt) };
}

/**
 * The number of swings of each player by the number of players he joins.
 *
 * @param rules - the rules of a game
 * @returns for each player a list: at place k the number of coalitions of k others that lose and
 *   win once he joins them
 * @throws ArgumentError when there are too many players and votes to count them
 * @example
 * ```ts
 * swingCountsBySize([{ quota: 3, weights: [2, 1, 1] }]) // => [[0n, 2n, 1n], [0n, 1n, 0n], [0n, 1n, 0n]]
 * ```
 */
export function swingCountsBySize(rules: readonly WeightedGame[]): bigint[][] {
  const plan = cheapestPlan(fittingSets(rules));
  const method = countingMethod(rules[0]!.weights.length, plan.limits);
  if (method === 'weights') return swingCountsBySizeByWeights(plan);
  return method === 'coalitions'
    ? swingCountsBySizeByEnumeration(rules)
    : swingCountsBySizeByFittingSets(missingSets(rules));
}

/**
 * A table of fitting sets by their number of players, and the views that are read from it.
 *
 * @example
 * ```ts
 * const view = { vectors: [[3], [2], [1]], limits: [1], sets: 'missing from winning coalitions' };
 * const [plan] = sizePlans([view]);
 * plan.vectors // => [[1, 3], [1, 2], [1, 1]]
 * ```
 */
export interface SizePlan {
  /** For each player 1, and then his size in each dimension of the views. */
  readonly vectors: readonly (readonly number[])[];
  /** The largest number of players, and then the largest sum in each dimension. */
  readonly limits: readonly number[];
  /** For each view the limits of the sets that fit. */
  readonly views: readonly {
    readonly limits: readonly number[];
    readonly sets: FittingSets['sets'];
  }[];
}

/**
 * The ways to count swings by size from one table. A single view is read for every size. Of two
 * views each is read only up to half of the players, since a swing of a player who joins k others
 * is one that leaves the remaining players missing.
 *
 * @param views - the views of a game
 * @returns one plan for the first view, and one for both if there are two and the weights differ
 * @example
 * ```ts
 * const vectors = [[4], [4], [4], [2], [2], [1]];
 * const missing = { vectors, limits: [5], sets: 'missing from winning coalitions' };
 * const losing = { vectors, limits: [11], sets: 'losing coalitions' };
 * sizePlans([missing, losing]).map(({ limits }) => limits) // => [[3, 5], [2, 11]]
 * ```
 */
export function sizePlans(views: readonly FittingSets[]): SizePlan[] {
  const [first, second] = views;
  const { vectors, limits, sets } = first!;
  // A dimension in which all have the same size only limits the number of players.
  const dimensions = [...limits.keys()].filter((dimension) =>
    vectors.some((vector) => vector[dimension] !== vectors[0]![dimension]),
  );
  const varied = dimensions.map((dimension) => limits[dimension]!);
  const withSizes = vectors.map((vector) => [
    1,
    ...dimensions.map((dimension) => vector[dimension]!),
  ]);
  const largest = largestSize({ vectors, limits });
  const one: SizePlan = {
    vectors: withSizes,
    limits: [largest, ...varied],
    views: [{ limits: [largest, ...varied], sets }],
  };
  if (second === undefined || varied.length === 0) return [one];
  const half = Math.floor((vectors.length - 1) / 2);
  const both: SizePlan = {
    vectors: withSizes,
    limits: [half, second.limits[0]!],
    views: views.map((view) => ({ limits: [vectors.length, view.limits[0]!], sets: view.sets })),
  };
  return [one, both];
}

function cheapestPlan(views: readonly FittingSets[]): SizePlan {
  return sizePlans(views).reduce((best, plan) =>
    cellsOf(plan.limits) < cellsOf(best.limits) ? plan : best,
  );
}

/**
 * The counts of `swingCountsBySize` by dynamic programming.
 *
 * @example
 * ```ts
 * const view = { vectors: [[2], [1], [1]], limits: [1], sets: 'missing from winning coalitions' };
 * const [plan] = sizePlans([view]);
 * swingCountsBySizeByWeights(plan) // => [[0n, 2n, 1n], [0n, 1n, 0n], [0n, 1n, 0n]]
 * ```
 */
export function swingCountsBySizeByWeights({ vectors, limits, views }: SizePlan): bigint[][] {
  const players = vectors.length;
  const { kinds, kindOf } = distinct(vectors);
  const sizes = limits[0]! + 1;
  const bound = binomialCoefficients(players)[Math.floor(players / 2)]!;
  const counts = exactCounts(limits, bound, (table) => {
    table.include(ascending(vectors));
    for (let dimension = 1; dimension < limits.length; dimension++) table.accumulate(dimension);
    return kinds.flatMap((vector) =>
      views.flatMap((view) => swingsByFittingSize(table, vector, view.limits, sizes)),
    );
  });
  return kindOf.map((kind) => {
    const row = Array.from({ length: players }, () => 0n);
    for (const [index, { sets }] of views.entries()) {
      for (let size = 0; size < sizes; size++) {
        const joined = sets === 'losing coalitions' ? size : players - 1 - size;
        row[joined] = counts[(kind * views.length + index) * sizes + size]!;
      }
    }
    return row;
  });
}

/** For each size, the fitting sets without a player of a kind that no longer fit with one. */
function swingsByFittingSize(
  table: SubsetTable,
  vector: readonly number[],
  limits: readonly number[],
  sizes: number,
): number[] {
  const [largest, ...most] = limits;
  const [, ...room] = minus(limits, vector);
  let fitsWithOneLess = 0;
  return Array.from({ length: sizes }, (_, size) => {
    const fits = table.at([size, ...most]) - fitsWithOneLess;
    const fitsWith = size < largest! ? table.without(vector, [size, ...room]) : 0;
    fitsWithOneLess = fitsWith;
    return table.hold(fits - fitsWith);
  });
}

/**
 * The counts of `swingCountsBySize` by going through every coalition.
 *
 * @throws ArgumentError when there are more than 24 players
 * @example
 * ```ts
 * swingCountsBySizeByEnumeration([{ quota: 2, weights: [1, 1] }]) // => [[0n, 1n], [0n, 1n]]
 * ```
 */
export function swingCountsBySizeByEnumeration(rules: readonly WeightedGame[]): bigint[][] {
  const wins = winningTable(rules);
  const { weights } = rules[0]!;
  const counts = weights.map(() => weights.map(() => 0));
  for (let coalition = 1; coalition < wins.length; coalition++) {
    const critical = criticalPlayers(wins, coalition);
    if (critical.length === 0) continue;
    const joined = sizeOf(coalition) - 1;
    for (const player of critical) counts[player]![joined]! += 1;
  }
  return counts.map((row) => row.map(BigInt));
}

/**
 * The counts of `swingCounts` by going through the sets missing from winning coalitions.
 *
 * @throws ArgumentError when there are too many of them
 * @example
 * ```ts
 * swingCountsByFittingSets({ vectors: [[2], [1], [1]], limits: [1], sets: 'missing from winning coalitions' }) // => { winning: 3n, swings: [3n, 1n, 1n] }
 * ```
 */
export function swingCountsByFittingSets(fitting: FittingSets): SwingCounts {
  const counts = fitting.vectors.map(() => 0);
  let winning = 0;
  visitFittingSets(fitting, ({ swings, swingCount }) => {
    winning += 1;
    for (let place = 0; place < swingCount; place++) counts[swings[place]!]! += 1;
  });
  return { winning: BigInt(winning), swings: counts.map(BigInt) };
}

/**
 * The counts of `swingCountsBySize` by going through the sets missing from winning coalitions.
 *
 * @throws ArgumentError when there are too many of them
 * @example
 * ```ts
 * swingCountsBySizeByFittingSets({ vectors: [[1], [1]], limits: [0], sets: 'missing from winning coalitions' }) // => [[0n, 1n], [0n, 1n]]
 * ```
 */
export function swingCountsBySizeByFittingSets(fitting: FittingSets): bigint[][] {
  const players = fitting.vectors.length;
  const counts = fitting.vectors.map(() => new Array<number>(players).fill(0));
  visitFittingSets(fitting, ({ size, swings, swingCount }) => {
    for (let place = 0; place < swingCount; place++) {
      // He joins all who are neither missing nor himself.
      counts[swings[place]!]![players - 1 - size]! += 1;
    }
  });
  return counts.map((row) => row.map(BigInt));
}

/** The number of players in a coalition. */
function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}
