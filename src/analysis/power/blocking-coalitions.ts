import { listCoalitions } from './engine/listed-coalitions.js';
import type { VotingGame } from './voting-game.js';

/**
 * The blocking coalitions: those without whose votes the rest cannot win. A coalition may win and
 * block at once.
 *
 * Source: the notion is that of J. von Neumann and O. Morgenstern (1944), Theory of Games and
 * Economic Behavior, chapter X. Some authors call blocking only what blocks without winning.
 *
 * @param game - the quota and the votes of each player, or several such rules; at most 16 players
 * @returns each coalition as a list of players, numbered from 0 in the order of the weights; the
 *   smallest coalitions first
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   and more than 16 players
 * @example
 * ```ts
 * blockingCoalitions({ quota: 3, weights: [2, 1, 1] }) // => [[0], [0, 1], [0, 2], [1, 2], [0, 1, 2]]
 * ```
 */
export function blockingCoalitions(game: VotingGame): number[][] {
  return listCoalitions(game, (wins, coalition) => wins[wins.length - 1 - coalition] === 0);
}
