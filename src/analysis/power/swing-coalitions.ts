import { listCoalitions } from './engine/listed-coalitions.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * The swing coalitions of each player: those that win with that player and lose without. In them
 * the player is also called critical, pivotal or decisive.
 *
 * Source: J. F. Banzhaf III (1965), Weighted Voting Doesn't Work, Rutgers Law Review 19.
 *
 * @param game - the quota and the votes of each player, or several such rules; at most 16 players
 * @returns for each player, in the order of the weights, the coalitions, each as a list of players
 *   numbered from 0; the smallest coalitions first
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   and more than 16 players
 * @example
 * ```ts
 * swingCoalitions({ quota: 3, weights: [2, 1, 1] }) // => [[[0, 1], [0, 2], [0, 1, 2]], [[0, 1]], [[0, 2]]]
 * ```
 */
export function swingCoalitions(game: VotingGame): number[][][] {
  return rulesOf(game)[0]!.weights.map((_, player) => {
    const bit = 1 << player;
    return listCoalitions(
      game,
      (wins, coalition) =>
        (coalition & bit) !== 0 && wins[coalition] === 1 && wins[coalition ^ bit] === 0,
    );
  });
}
