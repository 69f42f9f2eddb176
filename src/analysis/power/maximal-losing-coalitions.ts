import { listCoalitions } from './engine/listed-coalitions.js';
import type { VotingGame } from './voting-game.js';

/**
 * The maximal losing coalitions: those that lose, and win as soon as any one other player joins.
 *
 * Source: the counterpart of the minimal winning coalitions; A. Taylor and W. Zwicker (1999), Simple Games.
 *
 * @param game - the quota and the votes of each player, or several such rules; at most 16 players
 * @returns each coalition as a list of players, numbered from 0 in the order of the weights; the
 *   smallest coalitions first; an empty list of players where any one player wins alone
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   and more than 16 players
 * @example
 * ```ts
 * maximalLosingCoalitions({ quota: 3, weights: [2, 1, 1] }) // => [[0], [1, 2]]
 * ```
 */
export function maximalLosingCoalitions(game: VotingGame): number[][] {
  return listCoalitions(game, (wins, coalition) => {
    if (wins[coalition] === 1) return false;
    for (let player = 1; player < wins.length; player *= 2) {
      if ((coalition & player) === 0 && wins[coalition | player] === 0) return false;
    }
    return true;
  });
}
