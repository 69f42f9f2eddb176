import { ArgumentError } from '../../errors/argument-error.js';
import type { DecisionRule } from '../../records/records.js';
import { type Fraction, type QuorumRule, requireRule, type VotingRule } from './voting-rule.js';

/** A rule as a record states it; what is left out is not told, and means what the table `rules` says of an empty cell. */
export type StatedRule = Partial<
  Pick<DecisionRule, 'share' | 'reach' | 'of' | 'abstentions' | 'quorum' | 'quorumOf' | 'tie'>
>;

/**
 * The rule that a record states, as `judgeVote` and the counterfactuals take it.
 *
 * A share of more than a half of the votes is a simple majority; of those present, one in which abstentions count; of the members,
 * an absolute one. Where the chair decides a tie, or it stays open, the counts alone do not tell what becomes of it.
 *
 * @param rule - the rule as stated
 * @returns the rule; undefined where its share is not told
 * @throws ArgumentError if the share or the quorum is no fraction of whole numbers above 0 and up to 1
 * @example
 * ```ts
 * votingRuleOf({ share: '2/3', of: 'votes' }) // => { majority: 'qualified', share: [2, 3], reach: 'at least', of: 'votes', abstentionsCount: false }
 * votingRuleOf({ share: '1/2', of: 'present' }) // => { majority: 'simple', abstentionsCount: true, tieBreak: 'rejected' }
 * votingRuleOf({ tie: 'chair-decides' }) // => undefined
 * ```
 */
export function votingRuleOf(rule: StatedRule): VotingRule | undefined {
  const { share: written, of = 'votes', abstentions, tie = 'rejects' } = rule;
  if (written === undefined) return undefined;
  const share = fractionOf('rule.share', written);
  const isHalf = 2 * share[0] === share[1];
  const reach = rule.reach ?? (isHalf ? 'more-than' : 'at-least');
  const abstentionsCount = of === 'present' || abstentions === 'count';
  const quorum = quorumOf(rule);
  const made: VotingRule =
    isHalf && reach === 'more-than'
      ? of === 'members'
        ? { majority: 'absolute', ...quorum }
        : { majority: 'simple', abstentionsCount, tieBreak: tieBreaks[tie], ...quorum }
      : {
          majority: 'qualified',
          share,
          reach: reach === 'more-than' ? 'more than' : 'at least',
          of: of === 'members' ? 'members' : 'votes',
          abstentionsCount,
          ...quorum,
        };
  requireRule(made);
  return made;
}

const tieBreaks = {
  rejects: 'rejected',
  adopts: 'adopted',
  'chair-decides': 'tied',
  open: 'tied',
} as const;

function quorumOf({ quorum, quorumOf: of }: StatedRule): QuorumRule {
  if (quorum === undefined || quorum === 'none') return {};
  const number = Number(quorum);
  return {
    quorum: Number.isNaN(number) ? fractionOf('rule.quorum', quorum) : number,
    ...(of && { quorumOf: of }),
  };
}

/** `2/3` as two numbers. */
function fractionOf(argument: string, written: string): Fraction {
  const [, numerator, denominator] = /^(\d+)\/(\d+)$/.exec(written) ?? [];
  if (numerator === undefined || denominator === undefined) {
    throw new ArgumentError(argument, written, 'a fraction of whole numbers, as 2/3');
  }
  return [Number(numerator), Number(denominator)];
}
