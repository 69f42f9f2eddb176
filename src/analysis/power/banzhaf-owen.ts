import { quotient, total } from '../exact-numbers.js';
import { unionSwings } from './engine/union-swings.js';
import type { GameWithUnions } from './voting-game.js';

/**
 * The Banzhaf–Owen value of a game with unions, with the counts behind it.
 *
 * @example
 * ```ts
 * const { swings, coalitions } = banzhafOwen({ quota: 3, weights: [2, 1, 1], unions: ['a', 'b', 'b'] });
 * swings // => [1n, 1n, 1n]
 * coalitions // => [2n, 4n, 4n]
 * ```
 */
export interface BanzhafOwenValue {
  /** For each player the share of the coalitions below that he swings; it need not sum to one. */
  readonly values: readonly number[];
  /** For each player the number of the coalitions below that he turns from losing to winning. */
  readonly swings: readonly bigint[];
  /** For each player the coalitions of whole other unions and single other players of his own. */
  readonly coalitions: readonly bigint[];
}

/**
 * The Banzhaf–Owen value: Penrose's measure when a player meets the other unions as wholes and only
 * the players of his own union singly.
 *
 * Source: G. Owen (1982), Modification of the Banzhaf–Coleman Index for Games with a priori Unions,
 * in M. J. Holler (ed.), Power, Voting, and Voting Power.
 *
 * Assumes that every other union is as likely to be for as against, and every other player of the
 * own union too, all independently. With a union for each player, or one of all, it is the absolute
 * Banzhaf index.
 *
 * @param game - the quota and the votes of each player, or several such rules, and the unions
 * @returns the value of each player, in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   unions that are not one for each player, and too many votes, unions or players of one union
 * @example
 * ```ts
 * const assembly = { quota: 65, weights: [48, 37, 27, 17], unions: ['right', 'PSOE', 'Podemos', 'right'] };
 * banzhafOwen(assembly).values // => [0.75, 0, 0, 0.25]
 * ```
 */
export function banzhafOwen(game: GameWithUnions): BanzhafOwenValue {
  const { unions, sizeOfOwn, counts } = unionSwings(game);
  const swings = counts.map((rows) => total(rows.map(total)));
  const coalitions = sizeOfOwn.map((own) => 2n ** BigInt(unions - 1 + own - 1));
  return {
    values: swings.map((count, player) => quotient(count, coalitions[player]!)),
    swings,
    coalitions,
  };
}
