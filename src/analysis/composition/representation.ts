import {
  ArgumentError,
  requireOpenProbability,
  requireProbability,
} from '../../errors/argument-error.js';
import { binomial } from '../distributions/binomial-chances.js';
import {
  type CountDistribution,
  centralRange,
  chancesOf,
} from '../distributions/chances-of-count.js';
import { requireDraws, requirePart } from '../distributions/draws.js';
import {
  hypergeometric,
  type PartyInBody,
  requireDrawn,
  requirePool,
} from '../distributions/hypergeometric-chances.js';
import { clopperPearsonInterval } from '../intervals/clopper-pearson-interval.js';
import type { ConfidenceInterval, ConfidenceOptions } from '../intervals/confidence-interval.js';
import { hypergeometricInterval } from '../intervals/hypergeometric-interval.js';
import type { MeasuredValue } from '../measured-value.js';

/**
 * What the seats of a party in one body say: more than its share, fewer, or a number that chance
 * alone explains.
 *
 * @example
 * ```ts
 * const [body] = binomialRepresentation({ share: 0.5, bodies: [{ members: 10, size: 10 }] });
 * body.verdict // => 'over-represented'
 * ```
 */
export type RepresentationVerdict = 'over-represented' | 'under-represented' | 'within chance';

/**
 * How a party is represented in one body, against its share elsewhere.
 *
 * @example
 * ```ts
 * const [body] = binomialRepresentation({ share: 0.4, bodies: [{ members: 3, size: 5 }] });
 * body.difference // ≈ 0.2
 * ```
 */
export interface Representation {
  /** The party's share of the body. */
  readonly share: number;
  /** The seats that its share elsewhere would give it; usually not a whole number. */
  readonly expected: number;
  /** Its share of the body minus its share elsewhere. */
  readonly difference: number;
  /** The advantage ratio, its share of the body divided by its share elsewhere. */
  readonly advantageRatio: MeasuredValue;
  /** The chance of exactly so many seats, were the seats filled at random. */
  readonly exactly: number;
  /** The chance of so many seats or fewer. */
  readonly atMost: number;
  /** The chance of so many seats or more. */
  readonly atLeast: number;
  /** The numbers of seats that chance explains; each end has more than half of 1 − confidence beyond or at it. */
  readonly chanceRange: { readonly lower: number; readonly upper: number };
  /** The shares elsewhere that these seats are consistent with: the exact confidence interval. */
  readonly interval: ConfidenceInterval;
  /** Whether so many seats are more, or fewer, than chance explains at the confidence asked. */
  readonly verdict: RepresentationVerdict;
}

/**
 * A party's share, and its seats in one or more bodies filled without regard to one another.
 *
 * @example
 * ```ts
 * const parity = { share: 0.5, bodies: [{ members: 2, size: 4 }, { members: 1, size: 2 }] };
 * binomialRepresentation(parity).map((body) => body.verdict) // => ['within chance', 'within chance']
 * ```
 */
export interface SharedBodies extends ConfidenceOptions {
  /** The party's share elsewhere, from 0 to 1: of the votes, of the seats of a congress. */
  readonly share: number;
  /** The party's seats and all seats in each body. */
  readonly bodies: readonly PartyInBody[];
}

/**
 * A party in a pool, and its seats in one or more bodies drawn from that pool.
 *
 * @example
 * ```ts
 * const commission = { pool: { members: 4, size: 8 }, bodies: [{ members: 4, size: 4 }] };
 * hypergeometricRepresentation(commission).map((body) => body.verdict) // => ['over-represented']
 * ```
 */
export interface PooledBodies extends ConfidenceOptions {
  /** The party's members and all members of the pool. */
  readonly pool: PartyInBody;
  /** The party's seats and all seats in each body. */
  readonly bodies: readonly PartyInBody[];
}

/**
 * Over- and under-representation of a party in each of several bodies, against its share elsewhere,
 * with exact binomial chances: what would happen if each seat went to the party independently, with
 * a chance equal to its share.
 *
 * Source: the advantage ratio, Rein Taagepera and Markku Laakso (1980), "Proportionality Profiles of
 * West European Electoral Systems", European Journal of Political Research 8, 423–446; the interval,
 * C. J. Clopper and E. S. Pearson (1934), Biometrika 26, 404–413.
 *
 * Assumptions: the share is known without error and the seats are filled independently. Seats that a
 * bargain fixed were not drawn at random: a small chance then measures how far the bargain is from
 * proportion, and says nothing about intent. Each body is judged by itself, with no allowance for
 * their number.
 *
 * @param bodies - the party's share, the bodies and the confidence
 * @returns the representation in each body, in the order of the input
 * @throws ArgumentError when the share is outside 0–1, there is no body, a count is negative, fractional
 * or not finite, a body is empty or above a million, has more members of the party than members, or
 * the confidence is not between 0 and 1
 * @example
 * ```ts
 * const [body] = binomialRepresentation({ share: 0.25, bodies: [{ members: 7, size: 18 }] });
 * body.expected // => 4.5
 * body.atLeast // ≈ 0.139
 * body.interval // ≈ { lower: 0.173, upper: 0.643 }
 * body.verdict // => 'within chance'
 * ```
 */
export function binomialRepresentation({
  share,
  bodies,
  confidence = 0.95,
}: SharedBodies): Representation[] {
  requireProbability('share', share);
  requireOpenProbability('confidence', confidence);
  requireBodies(bodies);
  return bodies.map((body, index) => {
    const argument = `bodies[${index}]`;
    requireDraws(`${argument}.size`, body.size, 'members');
    requirePart(`${argument}.members`, body.members, 'members', body.size, 'members of the body');
    const interval = clopperPearsonInterval(body.members, body.size, { confidence });
    return represent(body, share, binomial(body.size, share), interval, confidence);
  });
}

/**
 * Over- and under-representation of a party in each of several bodies, against its share of the
 * pool from which their members are drawn, with exact hypergeometric chances: what would happen if
 * every set of members of the pool were equally likely to make up the body.
 *
 * Source: the advantage ratio, Rein Taagepera and Markku Laakso (1980), "Proportionality Profiles of
 * West European Electoral Systems", European Journal of Political Research 8, 423–446; the interval,
 * C. J. Clopper and E. S. Pearson (1934), Biometrika 26, 404–413, for a finite pool.
 *
 * Assumptions: the members of the body are members of the pool, chosen without replacement. Seats
 * that a bargain fixed were not drawn at random: a small chance then measures how far the bargain is
 * from proportion, and says nothing about intent. Each body is judged by itself, with no allowance
 * for their number.
 *
 * @param bodies - the party in the pool, the bodies and the confidence
 * @returns the representation in each body, in the order of the input; the interval is in shares of the pool
 * @throws ArgumentError when a count is negative, fractional or not finite, there is no body, a body is
 * empty, above a million or larger than the pool, there are more members of the party, or of the
 * others, in a body than in the pool, or the confidence is not between 0 and 1
 * @example
 * ```ts
 * const [body] = hypergeometricRepresentation({ pool: { members: 4, size: 8 }, bodies: [{ members: 3, size: 4 }] });
 * body.atLeast // ≈ 0.2429
 * body.advantageRatio // => { kind: 'value', value: 1.5 }
 * body.chanceRange // => { lower: 1, upper: 3 }
 * ```
 */
export function hypergeometricRepresentation({
  pool,
  bodies,
  confidence = 0.95,
}: PooledBodies): Representation[] {
  requirePool(pool);
  requireOpenProbability('confidence', confidence);
  requireBodies(bodies);
  return bodies.map((body, index) => {
    requireDrawn(`bodies[${index}]`, body, pool);
    const counts = hypergeometricInterval({ drawn: body, poolSize: pool.size, confidence });
    const interval = { lower: counts.lower / pool.size, upper: counts.upper / pool.size };
    const share = pool.members / pool.size;
    return represent(body, share, hypergeometric(body.size, pool), interval, confidence);
  });
}

function requireBodies(bodies: readonly PartyInBody[]): void {
  if (bodies.length === 0) throw new ArgumentError('bodies', bodies, 'at least one body');
}

function represent(
  body: PartyInBody,
  reference: number,
  distribution: CountDistribution,
  interval: ConfidenceInterval,
  confidence: number,
): Representation {
  const share = body.members / body.size;
  const chanceRange = centralRange(distribution, (1 - confidence) / 2);
  return {
    share,
    expected: body.size * reference,
    difference: share - reference,
    advantageRatio:
      reference > 0
        ? { kind: 'value', value: share / reference }
        : { kind: 'undefined', reason: 'the party has no share elsewhere' },
    ...chancesOf(distribution, body.members),
    chanceRange,
    interval,
    verdict: verdict(body.members, chanceRange),
  };
}

function verdict(
  members: number,
  chanceRange: Representation['chanceRange'],
): RepresentationVerdict {
  if (members > chanceRange.upper) return 'over-represented';
  if (members < chanceRange.lower) return 'under-represented';
  return 'within chance';
}
