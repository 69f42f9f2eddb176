import { majorityThreshold } from '../votes/majority-threshold.js';
import { banzhaf } from './banzhaf.js';
import { dictator } from './dictator.js';
import { shapleyShubik } from './shapley-shubik.js';
import { vetoPlayers } from './veto-players.js';
import { sumOf } from './voting-game.js';

/**
 * What a party can do in a body: decide alone, stop every decision though not take one, take part in some majority, or
 * nothing.
 */
export type PowerRole = 'decides-alone' | 'veto' | 'partner' | 'powerless';

/**
 * The seats of a party beside its power.
 *
 * @example
 * ```ts
 * seatsAndPower({ seats: [11, 7] }).parties[1].role // => 'powerless'
 * ```
 */
export interface PartyPower {
  readonly seats: number;
  /** The share of all seats, from 0 to 1. */
  readonly share: number;
  /** The normalised Banzhaf index, from 0 to 1. */
  readonly banzhaf: number;
  /** The Shapley–Shubik index, from 0 to 1. */
  readonly shapleyShubik: number;
  readonly role: PowerRole;
}

/**
 * The seats and the power of every party of a body.
 *
 * @example
 * ```ts
 * seatsAndPower({ seats: [62, 29, 6, 3, 1] }).quota // => 51
 * ```
 */
export interface SeatsAndPower {
  /** All seats. */
  readonly total: number;
  /** The votes that a decision needs. */
  readonly quota: number;
  /** The parties, in the order of the seats given. */
  readonly parties: readonly PartyPower[];
}

/**
 * The share of the seats of each party in a body beside its share of the power.
 *
 * Source: `banzhaf`, `shapleyShubik`; for the roles `dictator` and `vetoPlayers`.
 *
 * Assumes that all are present, that the members of a party vote together, and that parties combine without regard to
 * what they want: the indices tell what the numbers allow, not what happened.
 *
 * @param body - the seats of each party: whole numbers, zero or more; the votes that a decision needs, more than half of the
 *   seats unless told
 * @returns seats, shares and roles, with the total and the quota
 * @throws ArgumentError for a list of seats that is empty, seats that are not whole numbers of zero or more, and a quota that
 *   is not a whole number from 1 to the sum of the seats
 * @example
 * ```ts
 * const congress = seatsAndPower({ seats: [378, 379, 30] });
 * congress.quota // => 394
 * congress.parties.map((party) => party.share) // ≈ [0.4803, 0.4816, 0.0381]
 * congress.parties.map((party) => party.banzhaf) // ≈ [0.3333, 0.3333, 0.3333]
 * ```
 */
export function seatsAndPower(body: {
  readonly seats: readonly number[];
  readonly quota?: number;
}): SeatsAndPower {
  const weights = body.seats;
  const total = sumOf(weights);
  const game = { quota: body.quota ?? majorityThreshold(total), weights };
  const { normalised } = banzhaf(game);
  const { values } = shapleyShubik(game);
  const alone = dictator(game);
  const vetoes = vetoPlayers(game);
  const roleOf = (player: number): PowerRole => {
    if (player === alone) return 'decides-alone';
    if (normalised[player] === 0) return 'powerless';
    return vetoes.includes(player) ? 'veto' : 'partner';
  };
  return {
    total,
    quota: game.quota,
    parties: weights.map((seats, player) => ({
      seats,
      share: seats / total,
      banzhaf: normalised[player]!,
      shapleyShubik: values[player]!,
      role: roleOf(player),
    })),
  };
}
