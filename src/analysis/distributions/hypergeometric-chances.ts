import { requireCount } from '../../errors/argument-error.js';
import { type ChancesOfCount, type CountDistribution, chancesOf } from './chances-of-count.js';
import { requireDraws, requirePart } from './draws.js';

/**
 * A group of which some members belong to one party: a body, a pool from which a body is drawn.
 *
 * @example
 * ```ts
 * hypergeometricChances({ drawn: { members: 1, size: 1 }, pool: { members: 1, size: 2 } }) // => { exactly: 0.5, atMost: 1, atLeast: 0.5 }
 * ```
 */
export interface PartyInBody {
  /** Members of the party. */
  readonly members: number;
  /** Members in all. */
  readonly size: number;
}

/**
 * A body drawn without replacement from a pool.
 *
 * @example
 * ```ts
 * hypergeometricChances({ drawn: { members: 0, size: 1 }, pool: { members: 1, size: 4 } }) // => { exactly: 0.75, atMost: 0.75, atLeast: 1 }
 * ```
 */
export interface DrawFromPool {
  /** The party in the body that was drawn. */
  readonly drawn: PartyInBody;
  /** The party in the pool from which the body was drawn. */
  readonly pool: PartyInBody;
}

/** The hypergeometric distribution of the party's members among those drawn. */
export function hypergeometric(draws: number, pool: PartyInBody): CountDistribution {
  const others = pool.size - pool.members;
  const lowest = Math.max(0, draws - others);
  const highest = Math.min(draws, pool.members);
  const likely = Math.floor(((draws + 1) * (pool.members + 1)) / (pool.size + 2));
  return {
    lowest,
    highest,
    centre: Math.min(highest, Math.max(lowest, likely)),
    ratio: (count) =>
      ((pool.members - count) / (count + 1)) * ((draws - count) / (others - draws + count + 1)),
  };
}

/**
 * The exact hypergeometric chances of a party's members in a body whose members are drawn at
 * random, without replacement, from a pool: of exactly so many, of so many or fewer, and of so many
 * or more.
 *
 * Source: Ronald A. Fisher (1935), The Design of Experiments, Edinburgh: Oliver and Boyd, chapter 2;
 * any textbook of probability.
 *
 * Assumptions: every set of members of that size was equally likely to be drawn from the pool.
 *
 * @param draw - the party's members and the size, of the body and of the pool
 * @returns the three chances
 * @throws ArgumentError when a count is negative, fractional or not finite, the body is empty, has more
 * than a million members or more than the pool, or there are more members of the party, or of the
 * others, in the body than in the pool
 * @example
 * ```ts
 * hypergeometricChances({ drawn: { members: 3, size: 4 }, pool: { members: 4, size: 8 } }) // ≈ { exactly: 0.2286, atMost: 0.9857, atLeast: 0.2429 }
 * ```
 */
export function hypergeometricChances({ drawn, pool }: DrawFromPool): ChancesOfCount {
  requirePool(pool);
  requireDrawn('drawn', drawn, pool);
  return chancesOf(hypergeometric(drawn.size, pool), drawn.members);
}

/** Checks the pool from which a body is drawn. */
export function requirePool(pool: PartyInBody): void {
  requireCount('pool.size', pool.size, 'members');
  requirePart('pool.members', pool.members, 'members', pool.size, 'members of the pool');
}

/** Checks that a body can have been drawn from the pool. */
export function requireDrawn(argument: string, drawn: PartyInBody, pool: PartyInBody): void {
  requireDraws(`${argument}.size`, drawn.size, 'members');
  requirePart(`${argument}.size`, drawn.size, 'members', pool.size, 'members of the pool');
  requirePart(`${argument}.members`, drawn.members, 'members', drawn.size, 'members of the body');
  requirePart(
    `${argument}.members`,
    drawn.members,
    'members',
    pool.members,
    'members of the party in the pool',
  );
  requirePart(
    `${argument}.size - ${argument}.members`,
    drawn.size - drawn.members,
    'members of other parties',
    pool.size - pool.members,
    'members of other parties in the pool',
  );
}
