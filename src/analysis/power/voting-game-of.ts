import type { Composition } from '../../records/records.js';
import { countedSeats, type SeatsOptions, sumsByParty } from '../composition/seats-by-party.js';
import { majorityThreshold } from '../votes/majority-threshold.js';
import type { WeightedGame } from './voting-game.js';

/** The voting game among the parties of a body. */
export interface PartyGame extends WeightedGame {
  /** The players, in the order of the weights: identifiers of parties, and names of groups whose party is not told. */
  readonly players: readonly string[];
}

/** What a decision needs, and how seats that were to follow are taken. */
export interface PartyGameOptions extends SeatsOptions {
  /** The votes that a decision needs; more than half of all unless told. */
  readonly quota?: number;
}

/**
 * The voting game among the parties of a body: what every index of power takes.
 *
 * Source: a plain sum; no formula.
 *
 * Assumptions: all members of a party are present and vote together, and so do those of a group whose party is not told.
 *
 * @param composition - a composition of a loaded dataset
 * @param options - the quota, and how seats that were to follow are taken
 * @returns the parties, the votes of their seats as weights, and the quota
 * @throws ArgumentError as `seatsByParty`
 * @example
 * ```ts
 * const coalition = loadDataset().compositions.find((one) => one.id === 'sovnarkom-coalition');
 * const game = votingGameOf(coalition);
 * game // => { players: ['bolshevik', 'left-sr'], weights: [11, 7], quota: 10 }
 * shapleyShubik(game).values // => [1, 0]
 * banzhaf(votingGameOf(coalition, { quota: 12 })).normalised // => [0.5, 0.5]
 * ```
 */
export function votingGameOf(composition: Composition, options: PartyGameOptions = {}): PartyGame {
  const rows = countedSeats(composition, options);
  const { names, seats: weights } = sumsByParty(rows, (row) => row.seats * row.weight);
  const { quota = majorityThreshold(weights.reduce((sum, one) => sum + one, 0)) } = options;
  return { players: names, weights, quota };
}
