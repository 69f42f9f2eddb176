import { leastCommonMultipleUpTo, quotient, total } from '../exact-numbers.js';
import { minimalWinningCounts } from './engine/minimal-winning-counts.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * The Deegan–Packel index of a game, with the exact scores behind it.
 *
 * @example
 * ```ts
 * const index = deeganPackel({ quota: 3, weights: [2, 1, 1] });
 * index.scores // => [6n, 3n, 3n]
 * [index.denominator, index.minimalWinningCoalitions] // => [6n, 2n]
 * ```
 */
export interface DeeganPackelIndex {
  /** For each player the share in all minimal winning coalitions; the shares sum to one. */
  readonly values: readonly number[];
  /** For each player the raw score, as a number of parts; so many make one coalition: `denominator`. */
  readonly scores: readonly bigint[];
  /** The parts into which each minimal winning coalition is divided, a multiple of 1, 2, ..., n. */
  readonly denominator: bigint;
  /** The number of minimal winning coalitions. */
  readonly minimalWinningCoalitions: bigint;
}

/**
 * The Deegan–Packel index: every minimal winning coalition is worth one, divided equally among its
 * members.
 *
 * Source: J. Deegan Jr. and E. W. Packel (1978), A New Index of Power for Simple n-Person Games,
 * International Journal of Game Theory 7.
 *
 * Assumes that only minimal winning coalitions form, each as likely as any other, and that their
 * members share the gains equally. A player with fewer votes may come out above one with more.
 *
 * @param game - the quota and the votes of each player, or several such rules
 * @returns the index of each player, in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   more than 40 players under several rules, and more than 40 players with too many votes to count
 * @example
 * ```ts
 * deeganPackel({ quota: 51, weights: [35, 20, 15, 15, 15] }).values // ≈ [0.3, 0.15, 0.1833, 0.1833, 0.1833]
 * ```
 */
export function deeganPackel(game: VotingGame): DeeganPackelIndex {
  const { coalitions, memberships } = minimalWinningCounts(rulesOf(game), true);
  const denominator = leastCommonMultipleUpTo(memberships.length);
  const scores = memberships.map((row) =>
    row.reduce((sum, count, size) => sum + count * (denominator / BigInt(size || 1)), 0n),
  );
  const minimalWinningCoalitions = total(coalitions);
  return {
    values: scores.map((score) => quotient(score, minimalWinningCoalitions * denominator)),
    scores,
    denominator,
    minimalWinningCoalitions,
  };
}
