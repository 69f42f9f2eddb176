import { counterfactual } from '../../analysis/counterfactual/counterfactual.js';
import type { CountedVote } from '../../analysis/votes/counted-vote.js';
import { judgeVote, type VoteOutcome } from '../../analysis/votes/judge-vote.js';
import { decidedByMargin } from '../../analysis/votes/rule-that-held.js';
import type { VotingRule } from '../../analysis/votes/voting-rule.js';
import type { ChartNaming } from '../../charts/chart-naming.js';
import { countedVotes } from '../../charts/vote-rows.js';
import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import type { Text } from '../../language/language.js';
import type { Attendance, Body, Dataset, RecordedVote, Seats } from '../../records/records.js';
import { sizeOfBody } from '../../records/size-of-body.js';

/** What a chart of a vote without some of the winners shows. */
export interface Removal extends ChartNaming {
  /** The counts as they were. */
  readonly vote: CountedVote;
  /** The rule of the vote. */
  readonly rule: VotingRule;
  /** The most voters who are taken away from the side that won. */
  readonly most: number;
  /** Who is taken away: the title of the axis below. */
  readonly removed: Text;
  /** What the source tells of them, in short lines, set apart by line breaks. */
  readonly told?: Text;
  /** The words of the source on which the counts rest. */
  readonly evidence: string;
}

/** A vote without some of those who won it. */
export interface RemovalStep {
  /** How many are taken away. */
  readonly removed: number;
  readonly yes: number;
  readonly no: number;
  /** Votes for less votes against. */
  readonly margin: number;
  readonly outcome: VoteOutcome | 'cannot be told';
}

/**
 * A vote without none, one, two and more of those on the side that won it.
 *
 * @param removal - the vote, its rule, and the most who are taken away
 * @returns a step for every number, from none
 * @throws ArgumentError if nobody won, or more are taken away than won, and as `judgeVote`
 * @example
 * ```ts
 * const text = { en: 'A', el: 'Α', ru: 'А' };
 * const vote = { yes: 29, no: 23, abstain: 3 };
 * const removal = { name: 'a', title: text, vote, rule: { majority: 'simple' }, most: 7, removed: text, evidence: '' };
 * removalSteps(removal).slice(5).map((step) => [step.removed, step.margin, step.outcome]) // => [[5, 1, 'adopted'], [6, 0, 'rejected'], [7, -1, 'rejected']]
 * ```
 */
export function removalSteps(removal: Removal): RemovalStep[] {
  return stepsOf(removal);
}

function stepsOf({ vote, rule, most }: Pick<Removal, 'vote' | 'rule' | 'most'>): RemovalStep[] {
  requireCount('most', most, 'voters');
  const before = judgeVote(vote, rule).outcome;
  if (before !== 'adopted' && before !== 'rejected') {
    throw new ArgumentError('vote', before, 'a vote that one side won');
  }
  const side = before === 'adopted' ? 'yes' : 'no';
  return Array.from({ length: most + 1 }, (_, removed) => {
    const { vote: left, after } = counterfactual(vote, { remove: { [side]: removed } }, rule);
    const { yes, no } = left;
    return { removed, yes, no, margin: yes - no, outcome: after.outcome };
  });
}

/** The body whose members are taken away, as large as it was told to be when the vote was held. */
export interface RemovedBody {
  readonly body: Body;
  readonly members: number;
  readonly seats: readonly Seats[];
}

/** A vote without some of those who won it. */
export interface RemovalRows {
  readonly vote: RecordedVote;
  /** Undefined where those who are taken away are of no body in particular. */
  readonly removed: RemovedBody | undefined;
  /** A group of those present that the record tells of; undefined where none is asked for. */
  readonly present: Attendance | undefined;
  /** The votes of the side that won. */
  readonly won: number;
  readonly steps: readonly RemovalStep[];
}

/** More for than against, a tie rejecting. */
export const simpleMajority: VotingRule = { majority: 'simple' };

/** So many steps can be read beside each other. */
export const mostRemoved = 25;

/** The votes of a record that one side won by more votes than the other, the closest first. */
export function decidedVotes({ votes }: Dataset): RecordedVote[] {
  // A tie is won by nobody's votes: it comes after all others.
  const gap = ({ yes, no }: RecordedVote) => Math.abs(yes - no);
  const isTie = (vote: RecordedVote) => Number(vote.yes === vote.no);
  return countedVotes(votes.filter(decidedByMargin)).sort(
    (a, b) => isTie(a) - isTie(b) || gap(a) - gap(b),
  );
}

/** The votes of the side that won, a tie rejecting. */
export function winnersOf({ yes, no }: RecordedVote): number {
  return yes > no ? yes : no;
}

/** How many members a body had when a vote was held; undefined where that is not known. */
export function removedBody(
  record: Dataset,
  vote: RecordedVote,
  body: Body,
): RemovedBody | undefined {
  const size = sizeOfBody(record, body, vote.session.date, { of: 'votes' });
  return size.kind === 'known'
    ? { body, members: size.members, seats: size.composition.seats }
    : undefined;
}

/** A vote without none, one, two and more of those who won it. */
export function removalRows(
  vote: RecordedVote,
  most: number,
  removed: RemovedBody | undefined,
  present: Attendance | undefined,
): RemovalRows {
  const steps = stepsOf({ vote: countsOf(vote), rule: simpleMajority, most });
  return { vote, removed, present, won: winnersOf(vote), steps };
}

/** The counts of a vote, without what else a record tells of it. */
export function countsOf({ yes, no, abstain }: RecordedVote): CountedVote {
  return { yes, no, abstain };
}
