import { ArgumentError } from '../../errors/argument-error.js';
import { expectation } from '../distributions/chances-of-count.js';
import { hypergeometric } from '../distributions/hypergeometric-chances.js';
import type { MeasuredValue } from '../measured-value.js';
import type { GroupBallots } from './group-ballots.js';
import { measureBallots } from './measure-ballots.js';

/**
 * How the small-group correction is made.
 *
 * @example
 * ```ts
 * desposatoRiceIndex({ yes: 2, no: 1 }, { size: 3 }).value // ≈ 0.3333
 * ```
 */
export interface DesposatoOptions {
  /** The size to which every group is brought, at least 2; 2 unless told. */
  readonly size?: number;
}

/**
 * The Rice index with Desposato's correction for small groups: the average Rice index of all
 * subgroups of one size that can be drawn, without replacement, from those who voted yes or no. A
 * small group scores high on the plain index by chance alone; brought to the same size, groups can
 * be compared. Desposato draws subgroups at random; here their average is computed exactly.
 *
 * Source: Scott W. Desposato (2005), "Correcting for Small Group Inflation of Roll-Call Cohesion
 * Scores", British Journal of Political Science 35, 731–744.
 *
 * Assumptions: as for `riceIndex`. Use one size for all groups compared, at most that of the
 * smallest. With size 2 the index is the share of pairs of voting members who agree; for members who
 * each vote yes with chance p its expectation is p² + (1 − p)², whatever the size of the group.
 *
 * @param ballots - how the members of the group voted, in numbers of members
 * @param options - the size of the subgroups
 * @returns the index, from 0 to 1; an interval where unknown ballots leave it open; undefined where
 * fewer members than the size voted yes or no
 * @throws ArgumentError when the size is not a whole number from 2 up, a number of ballots is negative,
 * fractional or not finite, the options of an unknown ballot are none or not options, or the unknown
 * ballots are too many to go through
 * @example
 * ```ts
 * desposatoRiceIndex({ yes: 8, no: 2 }).value // ≈ 0.6444
 * desposatoRiceIndex({ yes: 1, no: 0 }) // => { kind: 'undefined', reason: 'fewer than 2 members of the group voted yes or no' }
 * ```
 */
export function desposatoRiceIndex(
  ballots: GroupBallots,
  { size = 2 }: DesposatoOptions = {},
): MeasuredValue {
  if (!Number.isSafeInteger(size) || size < 2) {
    throw new ArgumentError('size', size, 'a whole number of members, two or more');
  }
  const reason = `fewer than ${size} members of the group voted yes or no`;
  return measureBallots(ballots, reason, ({ yes, no }) =>
    yes + no < size ? undefined : expectedRiceIndex(yes, no, size),
  );
}

/** The average Rice index of the subgroups of `size` members of a group. */
function expectedRiceIndex(yes: number, no: number, size: number): number {
  // Counting the larger side makes the result, to its last digit, the same for either side.
  const drawn = hypergeometric(size, { members: Math.max(yes, no), size: yes + no });
  return expectation(drawn, (count) => Math.abs(2 * count - size) / size);
}
