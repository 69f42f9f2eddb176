import { quotient, total } from '../exact-numbers.js';
import { swingCounts } from './engine/swing-counts.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * The Banzhaf index of a game in its three forms, with the counts behind them.
 *
 * @example
 * ```ts
 * const index = banzhaf({ quota: 3, weights: [2, 1, 1] });
 * index.swings // => [3n, 1n, 1n]
 * [index.winningCoalitions, index.coalitions] // => [3n, 8n]
 * ```
 */
export interface BanzhafIndex {
  /** For each player the raw index: the coalitions that win with that player and lose without. */
  readonly swings: readonly bigint[];
  /** The swings of all players together. */
  readonly totalSwings: bigint;
  /** For each player the share in all swings; the shares sum to one. */
  readonly normalised: readonly number[];
  /**
   * For each player Penrose's measure, also called the absolute Banzhaf index: the probability of
   * turning the outcome when every other player votes for or against with equal chance.
   */
  readonly absolute: readonly number[];
  /** The number of coalitions that win. */
  readonly winningCoalitions: bigint;
  /** The number of all coalitions, 2^n. */
  readonly coalitions: bigint;
}

/**
 * The Banzhaf index: how often each player turns a losing coalition into a winning one.
 *
 * Source: L. S. Penrose (1946), The Elementary Statistics of Majority Voting, Journal of the Royal
 * Statistical Society 109; J. F. Banzhaf III (1965), Weighted Voting Doesn't Work, Rutgers Law
 * Review 19. The counts come from generating functions, as in S. J. Brams and P. J. Affuso (1976),
 * Power and Size: A New Paradox, Theory and Decision 7.
 *
 * Assumes that every coalition is as likely as any other: players vote independently, for or
 * against with equal chance, and never abstain.
 *
 * @param game - the quota and the votes of each player, or several such rules
 * @returns raw, normalised and absolute index of each player, in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   and more than 40 players with more votes than a table of 2^27 sums can hold
 * @example
 * ```ts
 * const council1958 = banzhaf({ quota: 12, weights: [4, 4, 4, 2, 2, 1] });
 * council1958.swings // => [10n, 10n, 10n, 6n, 6n, 0n]
 * council1958.normalised // ≈ [0.2381, 0.2381, 0.2381, 0.1429, 0.1429, 0]
 * council1958.absolute // => [0.3125, 0.3125, 0.3125, 0.1875, 0.1875, 0]
 * ```
 */
export function banzhaf(game: VotingGame): BanzhafIndex {
  const { winning, swings } = swingCounts(rulesOf(game));
  const coalitions = 2n ** BigInt(swings.length);
  const totalSwings = total(swings);
  return {
    swings,
    totalSwings,
    normalised: swings.map((count) => quotient(count, totalSwings)),
    absolute: swings.map((count) => quotient(count, coalitions / 2n)),
    winningCoalitions: winning,
    coalitions,
  };
}
