import { poissonBinomial, requireChances } from '../distributions/poisson-binomial.js';
import type { TwoParties } from './probability-outnumbers.js';

/**
 * How likely it is that the first party is ahead of the second by so many.
 *
 * @example
 * ```ts
 * chancesOfLead({ ofA: [1], ofB: [0] }).at(-1) // => { lead: 1, chance: 1 }
 * ```
 */
export interface ChanceOfLead {
  /** How many more of the first party are present than of the second; negative if fewer. */
  readonly lead: number;
  /** The probability of exactly that. */
  readonly chance: number;
}

/**
 * The distribution of one party’s lead over another in the room: how many more of it are present.
 *
 * Source: the definition, from the exact distributions of both attendances (see
 * `poissonBinomial`).
 *
 * Assumptions: everybody comes independently of everybody else; no quorum.
 *
 * @param parties - the chance of each member of either party
 * @returns the probability of each lead, from all of the second party and none of the first to the
 * reverse
 * @throws ArgumentError when a party has no member or a chance is not a probability
 *
 * @example
 * ```ts
 * chancesOfLead({ ofA: [0.5], ofB: [0.5] }) // => [{ lead: -1, chance: 0.25 }, { lead: 0, chance: 0.5 }, { lead: 1, chance: 0.25 }]
 * ```
 */
export function chancesOfLead({ ofA, ofB }: Omit<TwoParties, 'quorum'>): ChanceOfLead[] {
  requireChances('ofA', ofA);
  requireChances('ofB', ofB);
  const chances = new Array<number>(ofA.length + ofB.length + 1).fill(0);
  const present = poissonBinomial(ofB);
  for (const [a, chanceOfA] of poissonBinomial(ofA).entries()) {
    for (const [b, chanceOfB] of present.entries()) {
      chances[a - b + ofB.length]! += chanceOfA * chanceOfB;
    }
  }
  return chances.map((chance, index) => ({ lead: index - ofB.length, chance }));
}
