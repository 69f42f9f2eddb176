import { swingCounts } from './engine/swing-counts.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * The dummy players: those whose vote never makes a difference, whatever the others do.
 *
 * Source: J. von Neumann and O. Morgenstern (1944), Theory of Games and Economic Behavior. The
 * textbook case is Luxembourg in the Council of the European Economic Community from 1958 to 1972.
 *
 * @param game - the quota and the votes of each player, or several such rules
 * @returns the players, numbered from 0 in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   and more than 40 players with more votes than a table of 2^27 sums can hold
 * @example
 * ```ts
 * dummyPlayers({ quota: 12, weights: [4, 4, 4, 2, 2, 1] }) // => [5]
 * ```
 */
export function dummyPlayers(game: VotingGame): number[] {
  return swingCounts(rulesOf(game)).swings.flatMap((count, player) =>
    count === 0n ? [player] : [],
  );
}
