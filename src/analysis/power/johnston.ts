import { leastCommonMultipleUpTo, quotient, total } from '../exact-numbers.js';
import { criticalCounts } from './engine/vulnerable-coalitions.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * The Johnston index of a game, with the exact scores behind it.
 *
 * @example
 * ```ts
 * const { scores, denominator, vulnerableCoalitions } = johnston({ quota: 3, weights: [2, 1, 1] });
 * scores // => [12n, 3n, 3n]
 * [denominator, vulnerableCoalitions] // => [6n, 3n]
 * ```
 */
export interface JohnstonIndex {
  /** For each player the share in all vulnerable coalitions; the shares sum to one. */
  readonly values: readonly number[];
  /** For each player the raw score, as a number of parts; so many make one coalition: `denominator`. */
  readonly scores: readonly bigint[];
  /** The parts into which each vulnerable coalition is divided, a multiple of 1, 2, ..., n. */
  readonly denominator: bigint;
  /** The number of winning coalitions in which some player is critical. */
  readonly vulnerableCoalitions: bigint;
}

/**
 * The Johnston index: every winning coalition that somebody can bring down is worth one, divided
 * equally among those who can.
 *
 * Source: R. J. Johnston (1978), On the Measurement of Power: Some Reactions to Laver, Environment
 * and Planning A 10.
 *
 * Assumes that every such coalition is as likely as any other, and that a player who alone can bring
 * it down has more power than one who shares that ability.
 *
 * @param game - the quota and the votes of each player, or several such rules
 * @returns the index of each player, in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   more than 40 players under several rules, and more than 40 players with too many votes to count
 * @example
 * ```ts
 * johnston({ quota: 4, weights: [3, 2, 1] }).values // ≈ [0.6667, 0.1667, 0.1667]
 * ```
 */
export function johnston(game: VotingGame): JohnstonIndex {
  const counts = criticalCounts(rulesOf(game));
  const denominator = leastCommonMultipleUpTo(counts.length);
  const scores = counts.map((row) =>
    row.reduce((sum, count, critical) => sum + count * (denominator / BigInt(critical || 1)), 0n),
  );
  const parts = total(scores);
  return {
    values: scores.map((score) => quotient(score, parts)),
    scores,
    denominator,
    vulnerableCoalitions: parts / denominator,
  };
}
