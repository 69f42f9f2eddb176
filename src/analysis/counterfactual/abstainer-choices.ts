import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { multinomial } from '../exact-numbers.js';
import type { CountedVote } from '../votes/counted-vote.js';
import { judgeVote, type VoteOutcome } from '../votes/judge-vote.js';
import type { VotingRule } from '../votes/voting-rule.js';

/**
 * One way in which the abstainers of a vote, taken together, could have acted.
 *
 * @example
 * ```ts
 * abstainerChoices({ yes: 1, no: 1, abstain: 1 }, { majority: 'simple' }).length // => 3
 * ```
 */
export interface AbstainerChoice {
  /** How many of them vote yes. */
  readonly toYes: number;
  /** How many of them vote no. */
  readonly toNo: number;
  /** In how many ways the abstainers, each for himself, can come to it. */
  readonly ways: bigint;
  /** What becomes of the motion. */
  readonly outcome: VoteOutcome | 'cannot be told';
  /** Whether that is another outcome than the one with all of them abstaining. */
  readonly changed: boolean;
}

/** The most abstainers all of whose choices are listed: 20,301 choices. */
const mostAbstainers = 200;

/**
 * All ways in which the abstainers of a vote could have chosen a side or gone on abstaining, with the outcome of each.
 *
 * Source: the definition, by trying every way; see `judgeVote`. The ways behind a choice are the multinomial coefficient of its
 * three numbers; together there are 3 to the power of the abstainers.
 *
 * Assumptions: everybody else votes as they did. That a way is possible says nothing of how probable it was.
 *
 * @param vote - the counts, with a known number of abstentions
 * @param rule - the rule of the vote
 * @returns a choice for every number of abstainers voting yes and every number voting no, in rising order of the first, then of
 * the second
 * @throws ArgumentError when the number of abstentions is not known or above 200, since every choice is listed
 * (`abstainersChoose` answers for any number), and as `judgeVote`
 *
 * @example
 * ```ts
 * const choices = abstainerChoices({ yes: 20, no: 25, abstain: 12 }, { majority: 'simple' });
 * choices.length // => 91
 * choices.find((one) => one.changed) // => { toYes: 6, toNo: 0, ways: 924n, outcome: 'adopted', changed: true }
 * abstainerChoices({ yes: 29, no: 23, abstain: 3 }, { majority: 'simple' }).some((one) => one.changed) // => false
 * ```
 */
export function abstainerChoices(
  vote: CountedVote & { readonly abstain: number },
  rule: VotingRule,
): AbstainerChoice[] {
  const { abstain } = vote;
  if (typeof abstain !== 'number') {
    throw new ArgumentError('vote.abstain', abstain, 'a known number of abstentions');
  }
  requireCount('vote.abstain', abstain, 'abstentions');
  if (abstain > mostAbstainers) {
    throw new ArgumentError(
      'vote.abstain',
      abstain,
      `at most ${mostAbstainers} abstentions, since every choice of theirs is listed; abstainersChoose answers for any number`,
    );
  }
  const before = judgeVote(vote, rule).outcome;
  const choices: AbstainerChoice[] = [];
  for (let toYes = 0; toYes <= abstain; toYes += 1) {
    for (let toNo = 0; toYes + toNo <= abstain; toNo += 1) {
      const rest = abstain - toYes - toNo;
      const after = { ...vote, yes: vote.yes + toYes, no: vote.no + toNo, abstain: rest };
      const { outcome } = judgeVote(after, rule);
      const ways = multinomial([toYes, toNo, rest]);
      choices.push({ toYes, toNo, ways, outcome, changed: outcome !== before });
    }
  }
  return choices;
}
