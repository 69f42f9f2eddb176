import { max } from 'simple-statistics';
import type { MeasuredValue } from '../measured-value.js';
import type { GroupBallots } from './group-ballots.js';
import { measureBallots } from './measure-ballots.js';

/**
 * The Agreement Index of Hix, Noury and Roland: the cohesion of a group that can vote yes, no or
 * abstain. It is 1 when all choose the same and 0 when they divide equally among the three.
 *
 * Source: Simon Hix, Abdul Noury and Gérard Roland (2005), "Power to the Parties: Cohesion and
 * Competition in the European Parliament, 1979–2001", British Journal of Political Science 35,
 * 209–234.
 *
 * Assumptions: an abstention is a third position, as far from yes as from no; absences are left
 * out. An unknown ballot may be any of the options that `unknownMayBe` lists.
 *
 * @param ballots - how the members of the group voted, in numbers of members
 * @returns the index, from 0 to 1; an interval where unknown ballots leave it open; undefined where
 * nobody voted or abstained
 * @throws ArgumentError when a number is negative, fractional or not finite, the options of an unknown
 * ballot are none or not options, or the unknown ballots are too many to go through
 * @example
 * ```ts
 * agreementIndex({ yes: 10, no: 10, abstain: 10 }) // => { kind: 'value', value: 0 }
 * agreementIndex({ yes: 4, no: 1, unknown: 1 }) // => { kind: 'interval', lower: 0.5, upper: 0.75, alwaysDefined: true }
 * ```
 */
export function agreementIndex(ballots: GroupBallots): MeasuredValue {
  return measureBallots(ballots, 'nobody in the group voted or abstained', (tally) => {
    const total = tally.yes + tally.no + tally.abstain;
    if (total === 0) return undefined;
    const largest = max([tally.yes, tally.no, tally.abstain]);
    return (largest - (total - largest) / 2) / total;
  });
}
