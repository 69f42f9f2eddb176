import { factorial, quotient } from '../exact-numbers.js';
import { unionSwings } from './engine/union-swings.js';
import type { GameWithUnions } from './voting-game.js';

/**
 * The Owen value of a game with unions, with the counts behind it.
 *
 * @example
 * ```ts
 * const { orders, pivots } = owenValue({ quota: 3, weights: [2, 1, 1], unions: ['a', 'b', 'b'] });
 * orders // => 4n
 * pivots // => [2n, 1n, 1n]
 * ```
 */
export interface OwenValue {
  /** For each player the share in the orders below; the shares sum to one. */
  readonly values: readonly number[];
  /** For each player the number of those orders in which that player is pivotal. */
  readonly pivots: readonly bigint[];
  /** The number of orders of the players in which those of each union follow one another. */
  readonly orders: bigint;
}

/**
 * The Owen value: the Shapley–Shubik index when the players of a union join one right after the
 * other, in every such order equally often. The unions share power as players of one game, and the
 * players of each share its power as players of another.
 *
 * Source: G. Owen (1977), Values of Games with a priori Unions, in R. Henn and O. Moeschlin (eds),
 * Mathematical Economics and Game Theory.
 *
 * Assumes that unions are known beforehand, keep together, and may yet be left by a player inside
 * them who bargains with another coalition. With a union for each player, or one of all, it is the
 * Shapley–Shubik index.
 *
 * @param game - the quota and the votes of each player, or several such rules, and the unions
 * @returns the value of each player, in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   unions that are not one for each player, and too many votes, unions or players of one union
 * @example
 * ```ts
 * const assembly = { quota: 65, weights: [48, 37, 27, 17], unions: ['right', 'PSOE', 'Podemos', 'right'] };
 * owenValue(assembly).values // ≈ [0.6667, 0, 0, 0.3333]
 * ```
 */
export function owenValue(game: GameWithUnions): OwenValue {
  const { unions, sizes, sizeOfOwn, counts } = unionSwings(game);
  const orders = sizes.reduce((all, size) => all * factorial(size), factorial(unions));
  const pivots = counts.map((rows, player) => {
    const own = sizeOfOwn[player]!;
    let sum = 0n;
    for (const [chosen, row] of rows.entries()) {
      const outside = factorial(chosen) * factorial(unions - 1 - chosen);
      for (const [inside, count] of row.entries()) {
        sum += count * outside * factorial(inside) * factorial(own - 1 - inside);
      }
    }
    return (sum * orders) / (factorial(unions) * factorial(own));
  });
  return { values: pivots.map((count) => quotient(count, orders)), pivots, orders };
}
