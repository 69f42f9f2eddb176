import { requireCount, requireOpenProbability } from '../../errors/argument-error.js';
import { chancesOf } from '../distributions/chances-of-count.js';
import { requireDraws, requirePart } from '../distributions/draws.js';
import { hypergeometric, type PartyInBody } from '../distributions/hypergeometric-chances.js';
import type { ConfidenceInterval, ConfidenceOptions } from './confidence-interval.js';

/**
 * A body drawn without replacement from a pool of which only the size is known.
 *
 * @example
 * ```ts
 * hypergeometricInterval({ drawn: { members: 1, size: 1 }, poolSize: 3 }) // => { lower: 1, upper: 3 }
 * ```
 */
export interface ObservedDraw extends ConfidenceOptions {
  /** The party in the body that was drawn. */
  readonly drawn: PartyInBody;
  /** The size of the pool. */
  readonly poolSize: number;
}

/**
 * The exact confidence interval for the number of a party's members in a pool, from a body drawn
 * out of it: the numbers under which neither so many members in the body or more, nor so many or
 * fewer, would be too rare. It is the interval of Clopper and Pearson for a finite pool.
 *
 * Source: C. J. Clopper and E. S. Pearson (1934), "The Use of Confidence or Fiducial Limits
 * Illustrated in the Case of the Binomial", Biometrika 26, 404–413, with the hypergeometric
 * distribution in place of the binomial.
 *
 * Assumptions: every set of members of that size was equally likely to be drawn from the pool.
 *
 * @param observed - the party in the body drawn, the size of the pool and the confidence
 * @returns the interval, as numbers of members in the pool
 * @throws ArgumentError when a count is negative, fractional or not finite, the body is empty, has more
 * than a million members or more than the pool, more members of the party than members, or the
 * confidence is not between 0 and 1
 * @example
 * ```ts
 * hypergeometricInterval({ drawn: { members: 3, size: 4 }, poolSize: 8 }) // => { lower: 3, upper: 7 }
 * ```
 */
export function hypergeometricInterval({
  drawn,
  poolSize,
  confidence = 0.95,
}: ObservedDraw): ConfidenceInterval {
  requireCount('poolSize', poolSize, 'members');
  requireDraws('drawn.size', drawn.size, 'members');
  requirePart('drawn.size', drawn.size, 'members', poolSize, 'members of the pool');
  requirePart('drawn.members', drawn.members, 'members', drawn.size, 'members of the body');
  requireOpenProbability('confidence', confidence);
  const tail = (1 - confidence) / 2;
  return {
    lower: leastMembers(drawn, poolSize, tail),
    upper:
      poolSize -
      leastMembers({ members: drawn.size - drawn.members, size: drawn.size }, poolSize, tail),
  };
}

/** The least number in the pool under which so many in the body, or more, have a chance above `tail`. */
function leastMembers(drawn: PartyInBody, poolSize: number, tail: number): number {
  let least = drawn.members;
  let enough = poolSize - drawn.size + drawn.members;
  while (least < enough) {
    const middle = Math.floor((least + enough) / 2);
    const pool = { members: middle, size: poolSize };
    const { atLeast } = chancesOf(hypergeometric(drawn.size, pool), drawn.members);
    if (atLeast > tail) enough = middle;
    else least = middle + 1;
  }
  return least;
}
