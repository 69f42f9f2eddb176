import { max } from 'simple-statistics';
import type { MeasuredValue } from '../measured-value.js';
import type { GroupBallots } from './group-ballots.js';
import { measureBallots } from './measure-ballots.js';

/**
 * Attinà's index of agreement: the largest of a group's yes votes, no votes and abstentions, less
 * the other two, as a share of the three. It is 1 when all choose the same, 0 when half do, and
 * falls to −1/3 when they divide equally among the three.
 *
 * Source: Fulvio Attinà (1990), "The Voting Behaviour of the European Parliament Members and the
 * Problem of the Europarties", European Journal of Political Research 18, 557–579.
 *
 * Assumptions: an abstention is a third position; absences are left out. An unknown ballot may be
 * any of the options that `unknownMayBe` lists.
 *
 * @param ballots - how the members of the group voted, in numbers of members
 * @returns the index, from −1/3 to 1; an interval where unknown ballots leave it open; undefined
 * where nobody voted or abstained
 * @throws ArgumentError when a number is negative, fractional or not finite, the options of an unknown
 * ballot are none or not options, or the unknown ballots are too many to go through
 * @example
 * ```ts
 * attinaIndex({ yes: 7, no: 2, abstain: 1 }) // => { kind: 'value', value: 0.4 }
 * attinaIndex({ yes: 4, no: 1, unknown: 3 }) // => { kind: 'interval', lower: 0, upper: 0.75, alwaysDefined: true }
 * ```
 */
export function attinaIndex(ballots: GroupBallots): MeasuredValue {
  return measureBallots(ballots, 'nobody in the group voted or abstained', (tally) => {
    const total = tally.yes + tally.no + tally.abstain;
    if (total === 0) return undefined;
    return (2 * max([tally.yes, tally.no, tally.abstain]) - total) / total;
  });
}
