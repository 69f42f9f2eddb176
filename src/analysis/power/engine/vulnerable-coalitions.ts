import { smallestTerms, sumOf, type WeightedGame } from '../voting-game.js';
import { countingMethod } from './counting-method.js';
import { type FittingSets, missingSets } from './fitting-sets.js';
import { exactCounts } from './subset-table.js';
import { visitFittingSets } from './visit-fitting-sets.js';
import { criticalPlayers, winningTable } from './winning-table.js';

/**
 * For each player the number of coalitions in which he is critical, by how many players are.
 *
 * @param rules - the rules of a game
 * @returns for each player a list: at place k the number of winning coalitions in which he is one
 *   of exactly k critical players
 * @throws ArgumentError when there are too many players and votes to count them, and under several
 *   rules when there are more than 40 players
 * @example
 * ```ts
 * criticalCounts([{ quota: 3, weights: [2, 1, 1] }]) // => [[0n, 1n, 2n, 0n], [0n, 0n, 1n, 0n], [0n, 0n, 1n, 0n]]
 * ```
 */
export function criticalCounts(rules: readonly WeightedGame[]): bigint[][] {
  const [rule, ...more] = smallestTerms(rules);
  const players = rule!.weights.length;
  const classes = new Set(rule!.weights.filter((weight) => weight > 0)).size;
  const limits = more.length === 0 ? [players, sumOf(rule!.weights) - rule!.quota] : null;
  const method = countingMethod(players, limits, classes);
  if (method === 'weights') return criticalCountsByWeights(rule!);
  return method === 'coalitions'
    ? criticalCountsByEnumeration(rules)
    : criticalCountsByFittingSets(missingSets(rules));
}

/**
 * The counts of `criticalCounts` by dynamic programming, under a single rule.
 *
 * In a coalition with e votes more than the quota exactly the players with more than e votes are
 * critical. So the coalitions are counted for each range of e that makes the same players critical,
 * from the votes missing and from how many of those players are missing.
 *
 * @example
 * ```ts
 * criticalCountsByWeights({ quota: 2, weights: [1, 1] }) // => [[0n, 0n, 1n], [0n, 0n, 1n]]
 * ```
 */
export function criticalCountsByWeights({ quota, weights }: WeightedGame): bigint[][] {
  const spare = sumOf(weights) - quota;
  const result = weights.map(() => Array.from({ length: weights.length + 1 }, () => 0n));
  const classes = [...new Set([0, ...weights])].sort((a, b) => a - b);
  for (let index = 1; index < classes.length; index++) {
    const most = spare - classes[index - 1]!;
    if (most < 0) break;
    const least = spare - classes[index]!;
    const heavier = classes.slice(index);
    const marked = weights.filter((weight) => weight >= classes[index]!).length;
    const vectors = weights.map((weight) => [weight >= classes[index]! ? 1 : 0, weight]);
    const counts = exactCounts([marked, most], 2n ** BigInt(weights.length), (table) => {
      table.include(vectors.sort((a, b) => a[1]! - b[1]!));
      table.accumulate(1);
      return heavier.flatMap((weight) =>
        Array.from({ length: marked }, (_, missing) =>
          table.hold(
            table.without([1, weight], [missing, most]) -
              table.without([1, weight], [missing, least]),
          ),
        ),
      );
    });
    for (const [player, weight] of weights.entries()) {
      const kind = heavier.indexOf(weight);
      for (let missing = 0; kind >= 0 && missing < marked; missing++) {
        result[player]![marked - missing]! += counts[kind * marked + missing]!;
      }
    }
  }
  return result;
}

/**
 * The counts of `criticalCounts` by going through every coalition.
 *
 * @throws ArgumentError when there are more than 24 players
 * @example
 * ```ts
 * criticalCountsByEnumeration([{ quota: 2, weights: [1, 1] }]) // => [[0n, 0n, 1n], [0n, 0n, 1n]]
 * ```
 */
export function criticalCountsByEnumeration(rules: readonly WeightedGame[]): bigint[][] {
  const wins = winningTable(rules);
  const { weights } = rules[0]!;
  const counts = weights.map(() => Array.from({ length: weights.length + 1 }, () => 0));
  for (let coalition = 1; coalition < wins.length; coalition++) {
    const critical = criticalPlayers(wins, coalition);
    for (const player of critical) counts[player]![critical.length]! += 1;
  }
  return counts.map((row) => row.map(BigInt));
}

/**
 * The counts of `criticalCounts` by going through the sets missing from winning coalitions.
 *
 * @throws ArgumentError when there are too many of them
 * @example
 * ```ts
 * criticalCountsByFittingSets({ vectors: [[1], [1]], limits: [0], sets: 'missing from winning coalitions' }) // => [[0n, 0n, 1n], [0n, 0n, 1n]]
 * ```
 */
export function criticalCountsByFittingSets(fitting: FittingSets): bigint[][] {
  const players = fitting.vectors.length;
  const counts = fitting.vectors.map(() => new Array<number>(players + 1).fill(0));
  visitFittingSets(fitting, ({ swings, swingCount }) => {
    for (let place = 0; place < swingCount; place++) counts[swings[place]!]![swingCount]! += 1;
  });
  return counts.map((row) => row.map(BigInt));
}
