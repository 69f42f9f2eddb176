import { countedVoteOf } from '../../analysis/votes/counted-vote-of.js';
import { judgeVote, type VoteOutcome } from '../../analysis/votes/judge-vote.js';
import { ruleInWords } from '../../analysis/votes/rule-in-words.js';
import { type RuleThatHeld, ruleThatHeld } from '../../analysis/votes/rule-that-held.js';
import { type Dataset, type DecisionRule, sizeOfBody, type Vote } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';

/**
 * Compares the result of a vote with its counts, by the rule that held. Against a rule that is told it is a contradiction. Where none
 * is told, a motion adopted with fewer votes for than against is one; a tie that adopts, and more votes for than against that do not,
 * are doubtful: a casting vote, or a larger majority, may have been needed of which nothing is told.
 */
export const resultAgainstCounts: AuditRule = {
  name: 'result-against-counts',
  matter: 'counts',
  finds: 'A result that the counts and the rule do not bear.',
  find: (dataset) => dataset.votes.flatMap((vote) => compare(dataset, vote)),
};

function compare(dataset: Dataset, vote: Vote): FindingDraft[] {
  const { yes, no, result } = vote;
  if (yes === undefined || no === undefined) return [];
  if (result !== 'adopted' && result !== 'rejected') return [];
  const held = ruleThatHeld(vote);
  const possible = outcomesBy(held, dataset, vote);
  if (possible.includes(result) || leftToTheChair(held, possible)) return [];
  const told = held.kind === 'told';
  return [
    {
      strength: told || (result === 'adopted' && yes < no) ? 'contradiction' : 'doubtful',
      text: `“${vote.motion.label.en}” is told as ${result} (${vote.id}), but ${yes} for and ${no} against ${told ? `make it ${possible.join(' or ')} by ${ruleInWords(held.stated)}` : untold(vote)}.`,
      sides: [
        side(result, point(vote, 'result')),
        side(`${yes} for, ${no} against`, point(vote, 'yes', 'no', 'abstain')),
        ...ruleSide(vote, held),
      ],
    },
  ];
}

/** What can have become of a vote; where the rule is not told, that a motion may have failed whatever the counts. */
function outcomesBy(held: RuleThatHeld, dataset: Dataset, vote: Vote): readonly VoteOutcome[] {
  const { yes = 0, no = 0 } = vote;
  if (held.kind === 'not told') return yes > no ? ['adopted', 'rejected'] : ['rejected'];
  const counted = countedVoteOf(dataset, vote);
  const { quorum, ...rule } = held.rule;
  if (quorum === undefined || held.rule.quorumOf === 'cast' || !isWeighted(dataset, vote))
    return judgeVote(counted, held.rule).possible;
  // A quorum of those present counts heads, and the counts of a body whose members have several votes do not tell them.
  return [...judgeVote(counted, rule).possible, 'no quorum'];
}

/** Whether some member of a body had more than one vote, by its seats or by the ballots of the vote. */
function isWeighted(dataset: Dataset, vote: Vote): boolean {
  const { body, date } = vote.session;
  const size = sizeOfBody(dataset, body, date, { of: 'votes' });
  const seats = size.kind === 'unknown' ? [] : size.composition.seats;
  const ballots = dataset.ballots.filter((ballot) => ballot.vote === vote);
  return [...seats, ...ballots].some(({ weight }) => weight !== 1);
}

function leftToTheChair(held: RuleThatHeld, possible: readonly VoteOutcome[]): boolean {
  return held.kind === 'told' && held.stated.tie === 'chair-decides' && possible.includes('tied');
}

function untold({ yes = 0, no = 0 }: Vote): string {
  if (yes === no) return 'are level, and no casting vote or other rule is told';
  return yes < no
    ? 'are fewer for it than against'
    : 'are more for it than against, and no larger majority is told to have been needed';
}

/** The rule that the record tells, as a side of its own. */
function ruleSide(vote: Vote, held: RuleThatHeld) {
  if (held.kind !== 'told') return [];
  const rules: readonly DecisionRule[] = vote.rule ? [vote.rule] : vote.session.body.rules;
  return rules
    .filter((one) => one === held.stated)
    .map((one) => side(ruleInWords(one), point(one, 'share', 'reach', 'of', 'quorum', 'tie')));
}
