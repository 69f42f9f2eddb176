import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import type { CountedVote } from '../votes/counted-vote.js';
import { type Judgement, judgeVote } from '../votes/judge-vote.js';
import type { VotingRule } from '../votes/voting-rule.js';
import { counterfactual } from './counterfactual.js';

/**
 * How many voters of a group decided a vote, or why that has no answer.
 *
 * @example
 * ```ts
 * decisiveRemoval({ yes: 3, no: 0 }, { majority: 'simple' }).voters // => 3
 * ```
 */
export type DecisiveRemoval =
  | {
      readonly found: true;
      /** The side that won. */
      readonly side: 'yes' | 'no';
      /** How many voted with it. */
      readonly winners: number;
      /** The smallest number of them without whose votes the outcome is another. */
      readonly voters: number;
      /** The judgement without them. */
      readonly after: Judgement;
    }
  | {
      readonly found: false;
      /** Why there is no such number. */
      readonly reason: string;
    };

/**
 * What else is known of the group.
 *
 * @example
 * ```ts
 * decisiveRemoval({ yes: 29, no: 23 }, { majority: 'simple' }, { amongLosers: 2 }).voters // => 8
 * ```
 */
export interface DecisiveRemovalOptions {
  /** How many of the group voted with the losing side, and are removed with it; none unless told. */
  readonly amongLosers?: number;
}

/**
 * The smallest number of the winners who had to belong to a group for the outcome to be another
 * without the group's votes: how many of the 29 had to be commissars who voted on themselves.
 *
 * Whether a tie is a change is for the rule to say: with 29 to 23, six make a tie, which is no
 * majority; under a casting vote for the motion it takes seven.
 *
 * Source: the definition, by trying every number; see `judgeVote`.
 *
 * Assumptions: everybody else votes as they did; the size of the body stays as it is, and those
 * removed do not count as present.
 *
 * @param vote - the counts; what is left out is unknown
 * @param rule - the rule of the vote
 * @param options - the group's votes on the losing side
 * @returns the number and the judgement without those votes, or why there is none
 * @throws ArgumentError when more of the group voted with the losers than there were losers, and
 * as `judgeVote`
 *
 * @example
 * ```ts
 * const vote = { yes: 29, no: 23, abstain: 3 };
 * decisiveRemoval(vote, { majority: 'simple' }).voters // => 6
 * decisiveRemoval(vote, { majority: 'simple', tieBreak: 'adopted' }).voters // => 7
 * decisiveRemoval(vote, majorityOfThosePresent).voters // => 3
 * ```
 */
export function decisiveRemoval(
  vote: CountedVote,
  rule: VotingRule,
  options: DecisiveRemovalOptions = {},
): DecisiveRemoval {
  const { amongLosers = 0 } = options;
  requireCount('amongLosers', amongLosers, 'voters');
  const before = judgeVote(vote, rule);
  if (before.outcome !== 'adopted' && before.outcome !== 'rejected') {
    return { found: false, reason: `nobody won: ${before.outcome}, ${before.reason}` };
  }
  const side = before.outcome === 'adopted' ? 'yes' : 'no';
  const other = side === 'yes' ? 'no' : 'yes';
  if (amongLosers > vote[other]) {
    throw new ArgumentError('amongLosers', amongLosers, `at most the ${vote[other]} losing votes`);
  }
  const winners = vote[side];
  for (let voters = 0; voters <= winners; voters += 1) {
    const remove = { [side]: voters, [other]: amongLosers };
    const { after, changed } = counterfactual(vote, { remove }, rule);
    if (changed === true) return { found: true, side, winners, voters, after };
  }
  return { found: false, reason: `the outcome is the same without all ${winners}` };
}
