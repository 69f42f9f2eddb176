import { ArgumentError, requireCount } from '../../errors/argument-error.js';

/**
 * What is known of a count: at least so many, at most so many, or both.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 9, no: 0, members: { atMost: 17 } }, { majority: 'absolute' }).outcome // => 'adopted'
 * ```
 */
export interface CountRange {
  /** The smallest number it can be; 0 when left out. */
  readonly atLeast?: number;
  /** The largest number it can be; left out when no upper bound is known. */
  readonly atMost?: number;
}

/**
 * A count that is known exactly (a number), within bounds, or not at all.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 9, no: 0, members: 'unknown' }, { majority: 'absolute' }).possible // => ['adopted', 'rejected']
 * ```
 */
export type PartlyKnownCount = number | CountRange | 'unknown';

/** Both bounds of a count; `atMost` is `Infinity` where there is no upper one. */
export type CountBounds = Required<CountRange>;

/**
 * The bounds of a count, known or not: a number is both its own bounds, and of an unknown count
 * only that it is not negative is known.
 *
 * @param argument - the name of the argument, for the error
 * @param count - a number, a range, or `'unknown'`; a count left out is unknown
 * @param of - what is counted, for the error: `members`
 * @returns the two bounds; `atMost` is `Infinity` when there is none
 * @throws ArgumentError when a bound is not a whole number, zero or more, or the lower bound is
 * above the upper
 *
 * @example
 * ```ts
 * boundsOf('members', { atLeast: 18 }, 'members') // => { atLeast: 18, atMost: Infinity }
 * boundsOf('members', 'unknown', 'members') // => { atLeast: 0, atMost: Infinity }
 * ```
 */
export function boundsOf(
  argument: string,
  count: PartlyKnownCount | undefined,
  of: string,
): CountBounds {
  if (count === undefined || count === 'unknown') return { atLeast: 0, atMost: Infinity };
  if (typeof count === 'number') {
    requireCount(argument, count, of);
    return { atLeast: count, atMost: count };
  }
  if (typeof count !== 'object' || count === null) {
    throw new ArgumentError(argument, count, `a number of ${of}, bounds, or "unknown"`);
  }
  const { atLeast = 0, atMost = Infinity } = count;
  requireCount(`${argument}.atLeast`, atLeast, of);
  if (atMost !== Infinity) requireCount(`${argument}.atMost`, atMost, of);
  if (atMost < atLeast) {
    throw new ArgumentError(`${argument}.atMost`, atMost, `at least atLeast, ${atLeast}`);
  }
  return { atLeast, atMost };
}
