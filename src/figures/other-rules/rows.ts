import { type Judgement, judgeVote } from '../../analysis/votes/judge-vote.js';
import { largestTotal } from '../../analysis/votes/majority-threshold.js';
import { countedIn } from '../../analysis/votes/turnout.js';
import { majorityOfThosePresent, type VotingRule } from '../../analysis/votes/voting-rule.js';
import { countedVotes } from '../../charts/vote-rows.js';
import type { Text } from '../../language/language.js';
import type { Dataset, RecordedVote, Seats, Vote } from '../../records/records.js';
import { sizeBounds, sizeOfBody } from '../../records/size-of-body.js';
import type { ShownVotes } from '../shown-votes.js';

/** A rule by which a vote is judged again. */
export interface OtherRule {
  /** What it asks, on one line or on two with `\n` between them. */
  readonly name: Text;
  readonly rule: VotingRule;
}

/** The rules of the chart unless others are given. */
export const usualRules: readonly OtherRule[] = [
  {
    name: {
      en: 'more for\nthan against',
      el: 'περισσότεροι υπέρ\nπαρά κατά',
      ru: 'за больше,\nчем против',
    },
    rule: { majority: 'simple' },
  },
  {
    name: {
      en: 'majority of\nthose present',
      el: 'πλειοψηφία\nτων παρόντων',
      ru: 'большинство\nприсутствующих',
    },
    rule: majorityOfThosePresent,
  },
  {
    name: { en: 'half of all\nmust be present', el: 'απαρτία:\nοι μισοί', ru: 'кворум:\nполовина' },
    rule: { majority: 'simple', quorum: [1, 2] },
  },
  {
    name: {
      en: 'majority of\nall members',
      el: 'πλειοψηφία\nόλων των μελών',
      ru: 'большинство\nвсех членов',
    },
    rule: { majority: 'absolute' },
  },
  {
    name: { en: 'two thirds\nof the votes', el: 'δύο τρίτα\nτων ψήφων', ru: 'две трети\nголосов' },
    rule: { majority: 'qualified', share: [2, 3] },
  },
];

/** A vote judged by one rule. */
export interface RuledVote {
  readonly vote: Vote;
  readonly rule: OtherRule;
  readonly judgement: Judgement;
  /** On what it depends where it cannot be told: the carried vote needs no more members, or abstentions, than these. */
  readonly atMost: { readonly members?: number; readonly abstain?: number };
}

/**
 * Recorded votes judged by other rules. A body’s size is that told for the day of the vote; where more were counted than it had
 * members, or it is not told, it counts as unknown.
 *
 * @param dataset - a loaded dataset
 * @param rules - the rules
 * @returns a row for each recorded vote and rule, in the order of time
 * @throws ArgumentError if a rule is not one
 * @example
 * ```ts
 * const confidence = underRules(loadDataset()).filter(({ vote }) => vote.yes === 29);
 * confidence.map(({ judgement }) => judgement.outcome) // => ['adopted', 'adopted', 'adopted', 'rejected', 'rejected']
 * ```
 */
export function underRules(
  dataset: Dataset,
  rules: readonly OtherRule[] = usualRules,
): RuledVote[] {
  return ruled(dataset, countedVotes(dataset.votes), rules).map(
    ({ exceeded, seats, ...one }) => one,
  );
}

/** The votes that are shown, judged by other rules. */
export interface OtherRulesRows extends ShownVotes {
  readonly rows: readonly OtherRulesRow[];
}

/** A vote judged by one rule, with the seats from which the size of its body is told. */
export interface OtherRulesRow extends RuledVote {
  readonly seats: readonly Seats[];
  /** Whether more were counted than its body had members. */
  readonly exceeded: boolean;
}

/** Some votes of a record judged by other rules: a row for each vote and rule. */
export function otherRulesRows(
  record: Dataset,
  shown: ShownVotes,
  rules: readonly OtherRule[] = usualRules,
): OtherRulesRows {
  return { ...shown, rows: ruled(record, shown.votes, rules) };
}

/** How many of the votes that are shown would have ended otherwise by one of the rules, whatever is not told. */
export function changedVotes({ votes, rows }: OtherRulesRows): number {
  return votes.filter(({ id, result }) =>
    rows.some(
      ({ vote, judgement: { outcome } }) =>
        vote.id === id &&
        ((result === 'adopted' && outcome === 'rejected') ||
          (result === 'rejected' && outcome === 'adopted')),
    ),
  ).length;
}

function ruled(
  record: Dataset,
  votes: readonly RecordedVote[],
  rules: readonly OtherRule[],
): OtherRulesRow[] {
  return votes.flatMap((vote) => {
    const size = sizeOfBody(record, vote.session.body, vote.session.date, { of: 'votes' });
    const bounds = sizeBounds(size);
    const { yes, no, abstain } = vote;
    const counted = countedIn(vote);
    const exceeded = bounds !== undefined && bounds.atMost < counted;
    const members = bounds === undefined || exceeded ? ('unknown' as const) : bounds;
    return rules.map((rule) => ({
      vote,
      rule,
      judgement: judgeVote({ yes, no, abstain, members }, rule.rule),
      atMost: largest({ yes, no, counted }, rule.rule),
      seats: size.kind === 'unknown' ? [] : size.composition.seats,
      exceeded,
    }));
  });
}

/** The largest body, or the most abstentions, at which so many votes carry a motion. */
function largest(
  { yes, no, counted }: { readonly yes: number; readonly no: number; readonly counted: number },
  rule: VotingRule,
): RuledVote['atMost'] {
  if (rule.majority === 'absolute') return { members: 2 * yes - 1 };
  if (rule.majority === 'qualified' && rule.of === 'members') {
    return { members: largestTotal(yes, rule.share) };
  }
  if (typeof rule.quorum === 'object') return { members: largestTotal(counted, rule.quorum) };
  if (rule.majority === 'simple' && rule.abstentionsCount) {
    return { abstain: Math.max(0, yes - no - 1) };
  }
  return {};
}
