import { requireProbability } from '../../errors/argument-error.js';
import { quotient, wholeProportions } from '../exact-numbers.js';

/** The two shares that a two-by-two table of proportions is known by. */
export interface EcologicalShares {
  /** The share of the people who belong to the group (King's X), from 0 to 1. */
  readonly groupShare: number;
  /** The share of the people who took the option (King's T), from 0 to 1. */
  readonly optionShare: number;
}

/**
 * The bounds of the rate at which a group took an option; nobody in the group means there is no
 * rate.
 */
export type RateBounds =
  | { readonly kind: 'bounds'; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'nobody in the group' };

/**
 * The method of bounds for two groups and two options: between which rates a group, and the rest,
 * can have taken an option, when only the share of the group and the share of the option are known.
 * With X the group's share and T the option's, the group's rate (King's β of blacks) lies between
 * max(0, (T − (1 − X)) / X) and min(1, T / X), and the rate of the rest (β of whites) between
 * max(0, (T − X) / (1 − X)) and min(1, T / (1 − X)).
 *
 * Source: O. D. Duncan and B. Davis, "An Alternative to Ecological Correlation", American
 * Sociological Review 18 (1953); notation of G. King, A Solution to the Ecological Inference
 * Problem (1997), chapter 5.
 *
 * The shares are taken as they are written, 0.3 as three tenths, and the bounds rounded once.
 *
 * @param shares - the two shares
 * @returns the bounds for the group and for the rest
 * @throws ArgumentError if a share is not between 0 and 1
 * @example
 * ```ts
 * const { group, rest } = duncanDavisBounds({ groupShare: 0.6, optionShare: 0.6 });
 * group // ≈ { atLeast: 0.3333, atMost: 1 }
 * rest // ≈ { atLeast: 0, atMost: 1 }
 * duncanDavisBounds({ groupShare: 0.3, optionShare: 1 }).group // => { kind: 'bounds', atLeast: 1, atMost: 1 }
 * ```
 */
export function duncanDavisBounds(shares: EcologicalShares): {
  group: RateBounds;
  rest: RateBounds;
} {
  const { groupShare, optionShare } = shares;
  requireProbability('groupShare', groupShare);
  requireProbability('optionShare', optionShare);
  const [group = 0n, option = 0n, all = 0n] = wholeProportions([groupShare, optionShare, 1]);
  return {
    group: rateBounds(group, all - group, option),
    rest: rateBounds(all - group, group, option),
  };
}

/** The bounds for so many of a group, so many others and so many who took the option. */
function rateBounds(own: bigint, other: bigint, option: bigint): RateBounds {
  if (own === 0n) return { kind: 'nobody in the group' };
  return {
    kind: 'bounds',
    atLeast: option > other ? quotient(option - other, own) : 0,
    atMost: option < own ? quotient(option, own) : 1,
  };
}
