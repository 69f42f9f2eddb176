import { vetoPlayers } from './veto-players.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * The dictator: the player who wins alone and without whom nobody wins. All others are dummies.
 *
 * Source: D. S. Felsenthal and M. Machover (1998), The Measurement of Voting Power.
 *
 * @param game - the quota and the votes of each player, or several such rules
 * @returns the player, numbered from 0 in the order of the weights, or null if there is no dictator
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, and a quota that is not a whole number from 1 to the sum of the weights
 * @example
 * ```ts
 * dictator({ quota: 11, weights: [12, 5, 4] }) // => 0
 * dictator({ quota: 11, weights: [10, 5, 4] }) // => null
 * ```
 */
export function dictator(game: VotingGame): number | null {
  const rules = rulesOf(game);
  const alone = vetoPlayers(game).find((player) =>
    rules.every(({ quota, weights }) => weights[player]! >= quota),
  );
  return alone ?? null;
}
