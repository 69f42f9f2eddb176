import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import type { CountedVote } from '../votes/counted-vote.js';
import { type Judgement, judgeVote } from '../votes/judge-vote.js';
import type { VotingRule } from '../votes/voting-rule.js';
import { counterfactual } from './counterfactual.js';

/**
 * Whether the abstainers could have changed the outcome, and how few of them.
 *
 * @example
 * ```ts
 * abstainersChoose({ yes: 2, no: 3, abstain: 1 }, { majority: 'simple' }).couldChange // => false
 * ```
 */
export type AbstainersChoose =
  | {
      readonly couldChange: true;
      /** The smallest number of abstainers who change the outcome by voting on one side. */
      readonly fewest: number;
      /** That side. */
      readonly side: 'yes' | 'no';
      /** The judgement with their votes. */
      readonly after: Judgement;
    }
  | {
      readonly couldChange: false;
      /** Why not. */
      readonly reason: string;
    };

/**
 * Whether the outcome could have been another if some of the abstainers had chosen a side, and the
 * smallest number who had to.
 *
 * It is enough to try abstainers who all choose one side: any vote on the other side only makes
 * the change harder.
 *
 * Source: the definition, by halving the number sought; see `judgeVote`.
 *
 * Assumptions: everybody else votes as they did, and the other abstainers abstain.
 *
 * @param vote - the counts, with a known number of abstentions
 * @param rule - the rule of the vote
 * @returns the smallest number and its side, or why there is none
 * @throws ArgumentError when the number of abstentions is not known, and as `judgeVote`
 *
 * @example
 * ```ts
 * abstainersChoose({ yes: 20, no: 25, abstain: 12 }, { majority: 'simple' }).fewest // => 6
 * abstainersChoose({ yes: 29, no: 23, abstain: 3 }, { majority: 'simple' }).couldChange // => false
 * ```
 */
export function abstainersChoose(
  vote: CountedVote & { readonly abstain: number },
  rule: VotingRule,
): AbstainersChoose {
  if (typeof vote.abstain !== 'number') {
    throw new ArgumentError('vote.abstain', vote.abstain, 'a known number of abstentions');
  }
  requireCount('vote.abstain', vote.abstain, 'abstentions');
  const before = judgeVote(vote, rule);
  if (before.outcome === 'cannot be told') {
    return { couldChange: false, reason: `the outcome cannot be told: ${before.reason}` };
  }
  const after = (side: 'yes' | 'no', voters: number) =>
    counterfactual(vote, { turn: [{ from: 'abstain', to: side, voters }] }, rule);
  const found = (['yes', 'no'] as const).flatMap((side) => {
    const fewest = fewestWho((voters) => after(side, voters).changed === true, vote.abstain);
    return fewest === undefined ? [] : [{ side, fewest }];
  });
  const [first, second] = found;
  if (first) {
    const { side, fewest } = second && second.fewest < first.fewest ? second : first;
    return { couldChange: true, fewest, side, after: after(side, fewest).after };
  }
  return {
    couldChange: false,
    reason: `${before.outcome}, however the ${vote.abstain} who abstained had voted`,
  };
}

/**
 * The smallest number of voters for whom a test holds, by halving: each further vote on a side can only help to meet a quorum and
 * then that side, so once the outcome is another it stays so.
 */
function fewestWho(test: (voters: number) => boolean, most: number): number | undefined {
  if (most === 0 || !test(most)) return undefined;
  let [fails, holds] = [0, most];
  while (holds - fails > 1) {
    const middle = fails + Math.floor((holds - fails) / 2);
    if (test(middle)) holds = middle;
    else fails = middle;
  }
  return holds;
}
