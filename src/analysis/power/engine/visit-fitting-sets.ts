import { ArgumentError } from '../../../errors/argument-error.js';
import type { FittingSets } from './fitting-sets.js';

/** The most players whose fitting sets are gone through: beyond it there are too many, whatever the votes. */
export const mostPlayersOfSets = 40;

/** The most fitting sets that are gone through: some seconds. */
export const mostFittingSets = 2 ** 25;

/**
 * A fitting set, while it is visited. The object is the same at every visit: what is needed of it is to be taken at once.
 *
 * @example
 * ```ts
 * const game = { vectors: [[2], [1]], limits: [1], sets: 'missing from winning coalitions' };
 * const seen = [];
 * visitFittingSets(game, (set) => seen.push([set.size, ...set.swings.slice(0, set.swingCount)]));
 * seen // => [[0, 0], [1, 0]]
 * ```
 */
export interface FittingSet {
  /** The number of players in the set. */
  readonly size: number;
  /** The players who swing it: with any of them added it no longer fits. */
  readonly swings: Int32Array;
  /** How many of the entries of `swings` are filled. */
  readonly swingCount: number;
}

/**
 * Goes through all sets of players that fit, and only through those. Where a decision asks for much under some rule, few
 * coalitions win: of the 134 million of the 27 members of the Council under the rule of Nice fewer than three million do. Their
 * number does not depend on how large the votes are, as a table of sums does.
 *
 * @param fitting - players' sizes and the limits; the sets may be of either view
 * @param visit - called with each set, the empty one first
 * @param most - the sets that are gone through at most; 33,554,432 unless told
 * @throws ArgumentError when there are more than 2^25 such sets
 * @example
 * ```ts
 * let sets = 0;
 * visitFittingSets({ vectors: [[4], [2], [1]], limits: [3], sets: 'losing coalitions' }, () => { sets += 1; });
 * sets // => 4
 * ```
 */
export function visitFittingSets(
  { vectors, limits }: FittingSets,
  visit: (set: FittingSet) => void,
  most = mostFittingSets,
): void {
  const players = vectors.length;
  const dimensions = limits.length;
  // Row by row in one array: this is the innermost loop of all.
  const sizes = Float64Array.from(vectors.flat());
  const room = Float64Array.from(limits);
  const inSet = new Uint8Array(players);
  const set = { size: 0, swings: new Int32Array(players), swingCount: 0 };
  let visited = 0;

  const fits = (player: number): boolean => {
    for (let dimension = 0; dimension < dimensions; dimension++) {
      if (sizes[player * dimensions + dimension]! > room[dimension]!) return false;
    }
    return true;
  };
  const take = (player: number, sign: 1 | -1): void => {
    for (let dimension = 0; dimension < dimensions; dimension++) {
      room[dimension]! -= sign * sizes[player * dimensions + dimension]!;
    }
    inSet[player] = sign === 1 ? 1 : 0;
    set.size += sign;
  };
  const goOn = (first: number): void => {
    visited += 1;
    if (visited > most) {
      throw new ArgumentError(
        'weights',
        players,
        `a game with at most ${most} coalitions to go through; this one has more of them, and too many votes for a table of their sums. Votes in a larger unit make that table smaller: what is computed then is the game of the rounded votes`,
      );
    }
    set.swingCount = 0;
    for (let player = 0; player < players; player++) {
      if (inSet[player] === 0 && !fits(player)) set.swings[set.swingCount++] = player;
    }
    visit(set);
    for (let player = first; player < players; player++) {
      if (!fits(player)) continue;
      take(player, 1);
      goOn(player + 1);
      take(player, -1);
    }
  };
  goOn(0);
}
