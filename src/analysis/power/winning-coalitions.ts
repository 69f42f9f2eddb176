import { listCoalitions } from './engine/listed-coalitions.js';
import type { VotingGame } from './voting-game.js';

/**
 * The winning coalitions: those whose votes reach the quota under every rule.
 *
 * Source: J. von Neumann and O. Morgenstern (1944), Theory of Games and Economic Behavior, chapter X.
 *
 * @param game - the quota and the votes of each player, or several such rules; at most 16 players
 * @returns each coalition as a list of players, numbered from 0 in the order of the weights; the
 *   smallest coalitions first
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   and more than 16 players
 * @example
 * ```ts
 * winningCoalitions({ quota: 3, weights: [2, 1, 1] }) // => [[0, 1], [0, 2], [0, 1, 2]]
 * ```
 */
export function winningCoalitions(game: VotingGame): number[][] {
  return listCoalitions(game, (wins, coalition) => wins[coalition] === 1);
}
