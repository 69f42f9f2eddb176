import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { majorityThreshold } from './majority-threshold.js';
import { requireVoteCounts, type VoteCounts } from './vote-counts.js';
import { requireRule, type VotingRule } from './voting-rule.js';

/** The counts of a vote, with the members of its body where a rule asks for a part of them. */
export interface CountsUnderRule extends VoteCounts {
  /** The members of the body; undefined if their number is not told. */
  readonly members?: number | undefined;
}

/**
 * The fewest votes for the motion that carry it when as many people vote for or against as did: under the ordinary rule more than half
 * of them, since a tie rejects.
 *
 * Where the rule counts abstentions that are not told, it is the number needed without them: with them it would be more.
 *
 * @param counts - votes for and against, abstentions and members as far as they are told; whole numbers
 * @param rule - the rule; more for than against unless told
 * @returns a number of votes
 * @throws ArgumentError if a count is not a whole number of votes, zero or more, or the rule is of the members and their number is
 *   not told
 * @see Henry M. Robert, Robert’s Rules of Order (1876), on the majority vote: more than half of the votes cast
 * @example
 * ```ts
 * numberNeededToWin({ yes: 12, no: 7 }) // => 10
 * numberNeededToWin({ yes: 150, no: 98 }) // => 125
 * numberNeededToWin({ yes: 12, no: 7 }, { majority: 'qualified', share: [2, 3] }) // => 13
 * ```
 */
export function numberNeededToWin(
  counts: CountsUnderRule,
  rule: VotingRule = { majority: 'simple' },
): number {
  return winningNumbers(counts, rule).adopts;
}

/**
 * The fewest votes for a motion that carry it, and the most with which it fails, when as many take part as did. Between them there is
 * none, or that of a tie which the counts do not decide.
 *
 * @param counts - the counts
 * @param rule - the rule
 * @returns both numbers
 * @throws ArgumentError as {@link numberNeededToWin}
 * @example
 * ```ts
 * winningNumbers({ yes: 6, no: 6 }, { majority: 'simple', tieBreak: 'tied' }) // => { adopts: 7, rejects: 5 }
 * ```
 */
export function winningNumbers(
  counts: CountsUnderRule,
  rule: VotingRule,
): { readonly adopts: number; readonly rejects: number } {
  requireVoteCounts(counts);
  requireRule(rule);
  const total = totalOf(counts, rule);
  if (rule.majority !== 'simple') {
    const share = rule.majority === 'qualified' ? rule.share : undefined;
    const reach = rule.majority === 'qualified' ? rule.reach : undefined;
    const adopts = majorityThreshold(total, share, reach);
    return { adopts, rejects: adopts - 1 };
  }
  const more = majorityThreshold(total);
  const isTie = total % 2 === 0;
  const adopts = isTie && rule.tieBreak === 'adopted' ? more - 1 : more;
  return { adopts, rejects: isTie && rule.tieBreak === 'tied' ? adopts - 2 : adopts - 1 };
}

/** That of which the rule asks for a part. */
function totalOf(counts: CountsUnderRule, rule: VotingRule): number {
  const { yes, no, abstain = 0, members } = counts;
  if (rule.majority === 'absolute' || (rule.majority === 'qualified' && rule.of === 'members')) {
    if (members === undefined) {
      throw new ArgumentError('counts.members', members, 'the number of members');
    }
    requireCount('counts.members', members, 'members');
    return members;
  }
  return rule.abstentionsCount ? yes + no + abstain : yes + no;
}
