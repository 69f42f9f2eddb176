import { quotient, total } from '../exact-numbers.js';
import { minimalWinningCounts } from './engine/minimal-winning-counts.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * The Holler index of a game, with the counts behind it.
 *
 * @example
 * ```ts
 * const index = holler({ quota: 3, weights: [2, 1, 1] });
 * index.memberships // => [2n, 1n, 1n]
 * index.minimalWinningCoalitions // => 2n
 * ```
 */
export interface HollerIndex {
  /** For each player the share in all memberships; the shares sum to one. */
  readonly values: readonly number[];
  /** For each player the public value: the number of minimal winning coalitions he belongs to. */
  readonly memberships: readonly bigint[];
  /** The number of minimal winning coalitions. */
  readonly minimalWinningCoalitions: bigint;
}

/**
 * The Holler index, or public good index: each player's share in the memberships of minimal winning
 * coalitions.
 *
 * Source: M. J. Holler (1982), Forming Coalitions and Measuring Voting Power, Political Studies 30;
 * M. J. Holler and E. W. Packel (1983), Power, Luck and the Right Index, Zeitschrift für
 * Nationalökonomie 43.
 *
 * Assumes that only minimal winning coalitions form, each as likely as any other, and that what they
 * gain is a public good, enjoyed by every member in full. A player with fewer votes may come out
 * above one with more.
 *
 * @param game - the quota and the votes of each player, or several such rules
 * @returns the index of each player, in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   more than 40 players under several rules, and more than 40 players with too many votes to count
 * @example
 * ```ts
 * holler({ quota: 51, weights: [35, 20, 15, 15, 15] }).values // ≈ [0.2667, 0.1333, 0.2, 0.2, 0.2]
 * ```
 */
export function holler(game: VotingGame): HollerIndex {
  const counts = minimalWinningCounts(rulesOf(game), false);
  const memberships = counts.memberships.map(total);
  const all = total(memberships);
  return {
    values: memberships.map((count) => quotient(count, all)),
    memberships,
    minimalWinningCoalitions: total(counts.coalitions),
  };
}
