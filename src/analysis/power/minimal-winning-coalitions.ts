import { ArgumentError } from '../../errors/argument-error.js';
import { inOrder } from './engine/listed-coalitions.js';
import { minimalWinning, minimalWinningCounts } from './engine/minimal-winning-counts.js';
import { largestEnumeration, requireEnumerable } from './engine/winning-table.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/** The most coalitions that are listed. */
const longestList = 100_000n;

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
 *   more than 24 players, and more than 100,000 such coalitions
 * @example
 * ```ts
 * minimalWinningCoalitions({ quota: 16, weights: [10, 9, 6, 5] }) // => [[0, 1], [0, 2], [1, 2, 3]]
 * ```
 */
export function minimalWinningCoalitions(game: VotingGame): number[][] {
  const rules = rulesOf(game);
  requireEnumerable(rules[0]!.weights.length, largestEnumeration);
  const [count = 0n] = minimalWinningCounts(rules, false).coalitions;
  if (count > longestList) {
    throw new ArgumentError(
      'weights',
      rules[0]!.weights,
      `a game with at most ${longestList} minimal winning coalitions to list; this one has ${count} (holler and deeganPackel count them without a list)`,
    );
  }
  return inOrder([...minimalWinning(rules)]);
}
