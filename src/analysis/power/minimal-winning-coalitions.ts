import { inOrder } from './listed-coalitions.js';
import { minimalWinning } from './minimal-winning-counts.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * The minimal winning coalitions: those that lose as soon as any one of their members leaves.
 *
 * Source: J. von Neumann and O. Morgenstern (1944), Theory of Games and Economic Behavior, chapter X;
 * as a theory of which governments form, W. H. Riker (1962), The Theory of Political Coalitions.
 *
 * @param game - the quota and the votes of each player, or several such rules; at most 24 players
 * @returns each coalition as a list of players, numbered from 0 in the order of the weights; the
 *   smallest coalitions first
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   and more than 24 players
 * @example
 * ```ts
 * minimalWinningCoalitions({ quota: 16, weights: [10, 9, 6, 5] }) // => [[0, 1], [0, 2], [1, 2, 3]]
 * ```
 */
export function minimalWinningCoalitions(game: VotingGame): number[][] {
  return inOrder([...minimalWinning(rulesOf(game))]);
}
