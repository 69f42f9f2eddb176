import { rulesOf, sumOf, type VotingGame } from './voting-game.js';

/**
 * The veto players: those without whom no coalition wins.
 *
 * Source: the notion is that of J. von Neumann and O. Morgenstern (1944), Theory of Games and
 * Economic Behavior; for political institutions G. Tsebelis (2002), Veto Players.
 *
 * @param game - the quota and the votes of each player, or several such rules
 * @returns the players, numbered from 0 in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, and a quota that is not a whole number from 1 to the sum of the weights
 * @example
 * ```ts
 * vetoPlayers({ quota: 9, weights: [6, 5, 3] }) // => [0]
 * vetoPlayers({ quota: 12, weights: [4, 4, 4, 2, 2, 1] }) // => []
 * ```
 */
export function vetoPlayers(game: VotingGame): number[] {
  const rules = rulesOf(game);
  return [...rules[0]!.weights.keys()].filter((player) =>
    rules.some(({ quota, weights }) => sumOf(weights) - weights[player]! < quota),
  );
}
