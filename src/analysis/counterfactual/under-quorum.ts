import { boundsOfVote, type CountedVote } from '../votes/counted-vote.js';
import { type Judgement, judgeVote } from '../votes/judge-vote.js';
import { largestTotal } from '../votes/majority-threshold.js';
import { type Fraction, requireFraction, type VotingRule } from '../votes/voting-rule.js';
import { outcomeChanges } from './counterfactual.js';

/**
 * A vote judged with and without a quorum.
 *
 * @example
 * ```ts
 * underQuorum({ yes: 5, no: 2, abstain: 0, members: 18 }, { majority: 'simple' }).after.outcome // => 'no quorum'
 * ```
 */
export interface UnderQuorum {
  /** The judgement under the rule as it was. */
  readonly before: Judgement;
  /** The judgement under the same rule with the quorum. */
  readonly after: Judgement;
  /** Whether the outcome changes. */
  readonly changed: boolean | 'cannot be told';
  /**
   * The largest body of which those who certainly took part reach the quorum: in any body up to
   * this size there was one, whatever its size really was.
   */
  readonly largestBody: number;
}

/**
 * Judges a vote as if a quorum had been required, half of the body unless told.
 *
 * Source: the definition; see `judgeVote`.
 *
 * Assumptions: whoever is present votes or abstains; those who stayed away would have stayed away
 * all the same.
 *
 * @param vote - the counts; what is left out is unknown
 * @param rule - the rule as it was
 * @param quorum - the share of the body that must be present, `[1, 2]` unless told
 * @returns both judgements, whether the outcome changes, and the largest body with a quorum
 * @throws ArgumentError when the quorum is not a fraction above 0 and up to 1, and as `judgeVote`
 *
 * @example
 * ```ts
 * underQuorum({ yes: 29, no: 23, abstain: 3 }, { majority: 'simple' }).largestBody // => 110
 * underQuorum({ yes: 29, no: 23, abstain: 3, members: 108 }, { majority: 'simple' }).changed // => false
 * ```
 */
export function underQuorum(
  vote: CountedVote,
  rule: VotingRule,
  quorum: Fraction = [1, 2],
): UnderQuorum {
  requireFraction('quorum', quorum);
  const before = judgeVote(vote, rule);
  const after = judgeVote(vote, { ...rule, quorum });
  const present = vote.yes + vote.no + boundsOfVote(vote).abstain.atLeast;
  return {
    before,
    after,
    changed: outcomeChanges(before, after),
    largestBody: largestTotal(present, quorum),
  };
}
