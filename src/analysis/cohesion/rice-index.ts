import type { MeasuredValue } from '../measured-value.js';
import type { GroupBallots } from './group-ballots.js';
import { measureBallots } from './measure-ballots.js';

/**
 * Rice's index of cohesion: the difference between the yes and no votes of a group, as a share of
 * both. It is 1 when all who voted are on one side and 0 when they are evenly split.
 *
 * Source: Stuart A. Rice (1925), "The Behavior of Legislative Groups: A Method of Measurement",
 * Political Science Quarterly 40, 60–72; Rice (1928), Quantitative Methods in Politics, New York:
 * Knopf.
 *
 * Assumptions: abstentions and absences say nothing about cohesion and are left out. Small groups
 * score high by chance alone: see `desposatoRiceIndex`. An unknown ballot may be any of the options
 * that `unknownMayBe` lists.
 *
 * @param ballots - how the members of the group voted, in numbers of members
 * @returns the index, from 0 to 1; an interval where unknown ballots leave it open; undefined where
 * nobody voted yes or no
 * @throws ArgumentError when a number is negative, fractional or not finite, the options of an unknown
 * ballot are none or not options, or the unknown ballots are too many to go through
 * @example
 * ```ts
 * riceIndex({ yes: 9, no: 1, abstain: 4 }) // => { kind: 'value', value: 0.8 }
 * riceIndex({ yes: 6, no: 2, unknown: 2 }) // => { kind: 'interval', lower: 0.2, upper: 0.6, alwaysDefined: true }
 * ```
 */
export function riceIndex(ballots: GroupBallots): MeasuredValue {
  return measureBallots(ballots, 'nobody in the group voted yes or no', ({ yes, no }) =>
    yes + no === 0 ? undefined : Math.abs(yes - no) / (yes + no),
  );
}
