import { numericSort } from 'simple-statistics';
import type { MeasuredValue } from '../measured-value.js';
import { checkedBallots, forEachTally, type GroupBallots } from './group-ballots.js';
import { Bounds } from './measure-ballots.js';

/**
 * How two groups voted in the same vote.
 *
 * @example
 * ```ts
 * riceLikeness({ first: { yes: 10, no: 0 }, second: { yes: 5, no: 5 } }) // => { kind: 'value', value: 0.5 }
 * ```
 */
export interface TwoGroups {
  /** The ballots of one group. */
  readonly first: GroupBallots;
  /** The ballots of the other. */
  readonly second: GroupBallots;
}

/**
 * Rice's index of likeness of two groups: one minus the difference between the shares of their
 * members who voted yes. It is 1 when the groups divide alike and 0 when they are unanimous on
 * opposite sides.
 *
 * Source: Stuart A. Rice (1925), "The Behavior of Legislative Groups: A Method of Measurement",
 * Political Science Quarterly 40, 60–72; Rice (1928), Quantitative Methods in Politics, New York:
 * Knopf.
 *
 * Assumptions: abstentions and absences are left out. The unknown ballots of the two groups are
 * taken as unrelated; if the total of both is known, the interval here may be wider than need be.
 *
 * @param groups - how the members of the two groups voted, in numbers of members
 * @returns the index, from 0 to 1; an interval where unknown ballots leave it open; undefined where
 * nobody in one of the groups voted yes or no
 * @throws ArgumentError when a number is negative, fractional or not finite, the options of an unknown
 * ballot are none or not options, or the unknown ballots are too many to go through
 * @example
 * ```ts
 * riceLikeness({ first: { yes: 3, no: 1 }, second: { yes: 1, no: 3 } }) // => { kind: 'value', value: 0.5 }
 * riceLikeness({ first: { yes: 0, no: 0 }, second: { yes: 1, no: 3 } }) // => { kind: 'undefined', reason: 'nobody in the first group voted yes or no' }
 * ```
 */
export function riceLikeness({ first, second }: TwoGroups): MeasuredValue {
  const firstShares = possibleYesShares(first, 'first.');
  const secondShares = possibleYesShares(second, 'second.');
  const bounds = new Bounds();
  if (!(firstShares.alwaysDefined && secondShares.alwaysDefined)) bounds.add(undefined);
  if (firstShares.shares.length > 0 && secondShares.shares.length > 0) {
    bounds.add(1 - leastGap(firstShares.shares, secondShares.shares));
    bounds.add(1 - greatestGap(firstShares.shares, secondShares.shares));
  }
  const group = firstShares.shares.length === 0 ? 'first' : 'second';
  return bounds.result(`nobody in the ${group} group voted yes or no`);
}

/** The shares of yes among the yes and no votes that a group can have had, in rising order. */
function possibleYesShares(
  ballots: GroupBallots,
  prefix: string,
): { shares: number[]; alwaysDefined: boolean } {
  const shares = new Set<number>();
  let alwaysDefined = true;
  forEachTally(checkedBallots(ballots, prefix), prefix, ({ yes, no }) => {
    if (yes + no === 0) alwaysDefined = false;
    else shares.add(yes / (yes + no));
  });
  return { shares: numericSort([...shares]), alwaysDefined };
}

/** The least distance between a number of one rising list and a number of the other. */
function leastGap(one: readonly number[], other: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const value of one) {
    // The nearest number above `value` only moves up as `value` does.
    while (at < other.length && other[at]! < value) at += 1;
    for (const near of other.slice(Math.max(0, at - 1), at + 1)) {
      least = Math.min(least, Math.abs(value - near));
    }
  }
  return least;
}

/** The greatest distance between a number of one rising list and a number of the other. */
function greatestGap(one: readonly number[], other: readonly number[]): number {
  return Math.max(one.at(-1)! - other[0]!, other.at(-1)! - one[0]!);
}
