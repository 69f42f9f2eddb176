import { factorial, quotient } from '../exact-numbers.js';
import { swingCountsBySize } from './engine/swing-counts.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * The Shapley–Shubik index of a game, with the counts behind it.
 *
 * @example
 * ```ts
 * const { orders, pivots } = shapleyShubik({ quota: 3, weights: [2, 1, 1] });
 * orders // => 6n
 * pivots // => [4n, 1n, 1n]
 * ```
 */
export interface ShapleyShubikIndex {
  /** For each player the share in all orders of the players; the shares sum to one. */
  readonly values: readonly number[];
  /** For each player the number of orders in which that player is pivotal. */
  readonly pivots: readonly bigint[];
  /** The number of orders in which the players can join, n!. */
  readonly orders: bigint;
}

/**
 * The Shapley–Shubik index: if the players join one by one, in every order equally often, how often
 * each is the one who makes the coalition win.
 *
 * Source: L. S. Shapley and M. Shubik (1954), A Method for Evaluating the Distribution of Power in a
 * Committee System, American Political Science Review 48. The counts come from generating
 * functions, as in I. Mann and L. S. Shapley (1962), Values of Large Games VI, RAND.
 *
 * Assumes that every order of the players is as likely as any other.
 *
 * @param game - the quota and the votes of each player, or several such rules
 * @returns the index of each player, in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   and more than 40 players with more votes than a table of 2^27 sums and sizes can hold
 * @example
 * ```ts
 * const council1958 = shapleyShubik({ quota: 12, weights: [4, 4, 4, 2, 2, 1] });
 * council1958.pivots // => [168n, 168n, 168n, 108n, 108n, 0n]
 * council1958.values // ≈ [0.2333, 0.2333, 0.2333, 0.15, 0.15, 0]
 * ```
 */
export function shapleyShubik(game: VotingGame): ShapleyShubikIndex {
  const counts = swingCountsBySize(rulesOf(game));
  const players = counts.length;
  const pivots = counts.map((row) =>
    row.reduce(
      (sum, count, before) => sum + count * factorial(before) * factorial(players - 1 - before),
      0n,
    ),
  );
  const orders = factorial(players);
  return { values: pivots.map((count) => quotient(count, orders)), pivots, orders };
}
