import { quotient } from '../exact-numbers.js';
import { swingCounts } from './engine/swing-counts.js';
import { rulesOf, type VotingGame } from './voting-game.js';

/**
 * Coleman's three indices of a game, with the counts behind them.
 *
 * @example
 * ```ts
 * const indices = coleman({ quota: 3, weights: [1, 1, 1] });
 * [indices.winningCoalitions, indices.losingCoalitions] // => [1n, 7n]
 * ```
 */
export interface ColemanIndices {
  /** The power of the collectivity to act: the share of all coalitions that win. */
  readonly collectivityToAct: number;
  /** For each player the power to prevent action: the share of winning coalitions that lose without. */
  readonly preventive: readonly number[];
  /** For each player the power to initiate action: the share of losing coalitions that win with. */
  readonly initiative: readonly number[];
  /** For each player the coalitions that win with that player and lose without. */
  readonly swings: readonly bigint[];
  /** The number of coalitions that win. */
  readonly winningCoalitions: bigint;
  /** The number of coalitions that lose. */
  readonly losingCoalitions: bigint;
}

/**
 * Coleman's indices: how easily the body acts at all, and how far each member can prevent it from
 * acting or lead it to act.
 *
 * Source: J. S. Coleman (1971), Control of Collectivities and the Power of a Collectivity to Act, in
 * B. Lieberman (ed.), Social Choice.
 *
 * Assumes that every coalition is as likely as any other. Under a quota close to half of the votes
 * the last two hardly differ; the higher the quota, the further they part.
 *
 * @param game - the quota and the votes of each player, or several such rules
 * @returns the three indices, for players in the order of the weights
 * @throws ArgumentError for a list of rules or weights that is empty, weights that are not whole
 *   numbers of zero or more, a quota that is not a whole number from 1 to the sum of the weights,
 *   and more than 40 players with more votes than a table of 2^27 sums can hold
 * @example
 * ```ts
 * const council1958 = coleman({ quota: 12, weights: [4, 4, 4, 2, 2, 1] });
 * council1958.collectivityToAct // => 0.21875
 * council1958.preventive // ≈ [0.7143, 0.7143, 0.7143, 0.4286, 0.4286, 0]
 * council1958.initiative // => [0.2, 0.2, 0.2, 0.12, 0.12, 0]
 * ```
 */
export function coleman(game: VotingGame): ColemanIndices {
  const { winning, swings } = swingCounts(rulesOf(game));
  const coalitions = 2n ** BigInt(swings.length);
  const losing = coalitions - winning;
  return {
    collectivityToAct: quotient(winning, coalitions),
    preventive: swings.map((count) => quotient(count, winning)),
    initiative: swings.map((count) => quotient(count, losing)),
    swings,
    winningCoalitions: winning,
    losingCoalitions: losing,
  };
}
