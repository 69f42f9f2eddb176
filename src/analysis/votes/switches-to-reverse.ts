import { type CountsUnderRule, winningNumbers } from './number-needed-to-win.js';
import { requireVotesCast } from './vote-counts.js';
import type { VotingRule } from './voting-rule.js';

/**
 * The fewest voters who, moving from the winning side to the losing one, reverse the outcome. Where a tie rejects the motion, an
 * adopted one falls when the sides are level, and a rejected one needs one vote more than the other side. Where the chair decides a
 * tie, or it stays open, a tie reverses nothing.
 *
 * Where the rule counts abstentions that are not told, it is the number without them.
 *
 * @param counts - votes for and against, abstentions and members as far as they are told; whole numbers
 * @param rule - the rule; more for than against unless told
 * @returns a number of voters, one or more; undefined where all of the winning side together would not reverse it
 * @throws ArgumentError if a count is not a whole number of votes, nobody voted for or against, or the rule is of the members and
 *   their number is not told
 * @example
 * ```ts
 * switchesToReverse({ yes: 12, no: 7 }) // => 3
 * switchesToReverse({ yes: 150, no: 98 }) // => 26
 * switchesToReverse({ yes: 20, no: 25 }) // => 3
 * switchesToReverse({ yes: 12, no: 7 }, { majority: 'qualified', share: [2, 3] }) // => 1
 * switchesToReverse({ yes: 8, no: 0, members: 18 }, { majority: 'absolute' }) // => undefined
 * ```
 */
export function switchesToReverse(
  counts: CountsUnderRule,
  rule: VotingRule = { majority: 'simple' },
): number | undefined {
  requireVotesCast(counts);
  const { yes, no } = counts;
  const { adopts, rejects } = winningNumbers(counts, rule);
  // A change of side leaves the number of those who take part, and so what is needed, as it is.
  if (yes >= adopts) return yes - rejects;
  return adopts - yes > no ? undefined : adopts - yes;
}
