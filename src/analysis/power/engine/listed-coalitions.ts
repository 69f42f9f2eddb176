import { rulesOf, type VotingGame } from '../voting-game.js';
import { requireEnumerable, winningTable } from './winning-table.js';

/** The largest number of players whose coalitions are listed: up to 2^16 of them. */
export const largestListing = 16;

/**
 * The coalitions with a property, each as a list of players.
 *
 * @param game - a game of at most 16 players
 * @param has - whether a coalition has the property, from which coalitions win and its bits
 * @returns the coalitions, the smallest first and then in the order of the players
 * @throws ArgumentError for what is wrong with the game, and when there are more than 16 players
 * @example
 * ```ts
 * listCoalitions({ quota: 3, weights: [2, 1, 1] }, (wins, coalition) => wins[coalition] === 1) // => [[0, 1], [0, 2], [0, 1, 2]]
 * ```
 */
export function listCoalitions(
  game: VotingGame,
  has: (wins: Uint8Array, coalition: number) => boolean,
): number[][] {
  const rules = rulesOf(game);
  const { weights } = rules[0]!;
  requireEnumerable(weights.length, largestListing);
  const wins = winningTable(rules);
  const coalitions: number[][] = [];
  for (let coalition = 0; coalition < wins.length; coalition++) {
    if (has(wins, coalition)) coalitions.push(playersIn(coalition, weights.length));
  }
  return inOrder(coalitions);
}

function playersIn(coalition: number, players: number): number[] {
  return Array.from({ length: players }, (_, player) => player).filter(
    (player) => (coalition & (1 << player)) !== 0,
  );
}

/**
 * Coalitions, no two the same, in order: the smallest first and then by their players.
 *
 * @example
 * ```ts
 * inOrder([[0, 1, 2], [1, 2], [0, 2]]) // => [[0, 2], [1, 2], [0, 1, 2]]
 * ```
 */
export function inOrder(coalitions: readonly (readonly number[])[]): number[][] {
  return coalitions
    .map((coalition) => [...coalition])
    .sort((a, b) => {
      const first = a.findIndex((player, place) => player !== b[place]);
      return a.length - b.length || a[first]! - b[first]!;
    });
}
