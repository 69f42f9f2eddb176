import { ArgumentError } from '../../../errors/argument-error.js';
import type { WeightedGame } from '../voting-game.js';

/** The largest number of players whose coalitions are gone through one by one. */
export const largestEnumeration = 24;

/**
 * Which coalitions win, by going through all of them. A coalition is a number whose bit i says
 * whether player i is in it.
 *
 * @param rules - the rules, all of which a winning coalition meets
 * @returns for each of the 2^n coalitions 1 if it wins, 0 if it loses
 * @throws ArgumentError when there are more than 24 players
 * @example
 * ```ts
 * [...winningTable([{ quota: 3, weights: [2, 1, 1] }])] // => [0, 0, 0, 1, 0, 1, 0, 1]
 * ```
 */
export function winningTable(rules: readonly WeightedGame[]): Uint8Array {
  const players = rules[0]!.weights.length;
  requireEnumerable(players, largestEnumeration);
  const wins = new Uint8Array(2 ** players).fill(1);
  const sums = new Float64Array(2 ** players);
  for (const { quota, weights } of rules) {
    for (let coalition = 0; coalition < wins.length; coalition++) {
      const rest = coalition & (coalition - 1);
      const player = 31 - Math.clz32(coalition ^ rest);
      sums[coalition] = coalition === 0 ? 0 : sums[rest]! + weights[player]!;
      if (sums[coalition]! < quota) wins[coalition] = 0;
    }
  }
  return wins;
}

/**
 * Throws unless there are few enough players for every coalition to be gone through.
 *
 * @param players - the number of players
 * @param most - the largest number allowed
 * @throws ArgumentError naming the weights and the number of players given
 * @example
 * ```ts
 * requireEnumerable(24, 24) // => undefined
 * ```
 */
export function requireEnumerable(players: number, most: number): void {
  if (players > most) {
    throw new ArgumentError(
      'weights',
      players,
      `votes of at most ${most} players, since each of their coalitions is gone through`,
    );
  }
}

/**
 * The players who are critical in a coalition: it wins with each of them and loses without.
 *
 * @example
 * ```ts
 * const wins = winningTable([{ quota: 3, weights: [2, 1, 1] }]);
 * criticalPlayers(wins, 0b011) // => [0, 1]
 * criticalPlayers(wins, 0b111) // => [0]
 * ```
 */
export function criticalPlayers(wins: Uint8Array, coalition: number): number[] {
  const critical: number[] = [];
  if (wins[coalition] === 0) return critical;
  for (let player = 0; 1 << player <= coalition; player++) {
    const bit = 1 << player;
    if ((coalition & bit) !== 0 && wins[coalition ^ bit] === 0) critical.push(player);
  }
  return critical;
}
