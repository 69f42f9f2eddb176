import type { CountBounds } from './count-range.js';
import { boundsOfVote, type CountedVote, type VoteBounds } from './counted-vote.js';
import { largestTotal, majorityThreshold } from './majority-threshold.js';
import { type Quorum, requireRule, type VotingRule } from './voting-rule.js';

/**
 * What becomes of a motion under a rule.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 3, no: 2, abstain: 0, members: 18 }, { majority: 'simple', quorum: 9 }).outcome // => 'no quorum'
 * ```
 */
export type VoteOutcome = 'adopted' | 'rejected' | 'tied' | 'no quorum';

/**
 * A vote judged under a rule.
 *
 * @example
 * ```ts
 * judgeVote({ yes: 12, no: 7 }, { majority: 'simple' }) // => { outcome: 'adopted', possible: ['adopted'], reason: '12 yes of 19 votes for and against; 10 are needed' }
 * ```
 */
export interface Judgement {
  /** The outcome, or that the known counts allow more than one. */
  readonly outcome: VoteOutcome | 'cannot be told';
  /** Every outcome that some case consistent with the known counts has. */
  readonly possible: readonly VoteOutcome[];
  /** Why, in words. */
  readonly reason: string;
}

/** The counts that are not always known, in one case consistent with what is. */
interface Case {
  readonly abstain: number;
  readonly members: number;
}

const OUTCOMES: readonly VoteOutcome[] = ['adopted', 'rejected', 'tied', 'no quorum'];

/**
 * The outcome of a vote under a rule, whichever rule was in force when it was taken.
 *
 * When abstentions or the size of the body are unknown, or known within bounds, every consistent
 * case is weighed: the outcome is told only if all of them agree.
 *
 * Source: the kinds of majority as set out in H. M. Robert, Robert's Rules of Order; the rule of
 * Sovnarkom is `majorityOfThosePresent`.
 *
 * Assumptions: whoever is present votes or abstains, so that yes, no and abstentions are the
 * number present; a vote without a quorum decides nothing.
 *
 * @param vote - the counts; what is left out is unknown
 * @param rule - the majority required, and whether there is a quorum
 * @returns the outcome, every possible outcome, and why
 * @throws ArgumentError when a count is not a whole number, zero or more; when the body has no
 * member, or fewer than took part; when the rule has a share, quorum, tie break or majority that is not one
 *
 * @example
 * ```ts
 * judgeVote({ yes: 29, no: 23, abstain: 3 }, majorityOfThosePresent).outcome // => 'adopted'
 * judgeVote({ yes: 29, no: 23 }, majorityOfThosePresent).possible // => ['adopted', 'rejected']
 * judgeVote({ yes: 29, no: 23 }, { majority: 'absolute' }).outcome // => 'cannot be told'
 * ```
 */
export function judgeVote(vote: CountedVote, rule: VotingRule): Judgement {
  const bounds = boundsOfVote(vote);
  requireRule(rule);
  const examples = new Map<VoteOutcome, Case>();
  for (const one of casesThatMatter(vote, bounds, rule)) {
    const outcome = outcomeOf(vote, one, rule);
    if (!examples.has(outcome)) examples.set(outcome, one);
  }
  const possible = OUTCOMES.filter((outcome) => examples.has(outcome));
  const [only] = possible;
  if (possible.length === 1 && only !== undefined) {
    const reason = only === 'no quorum' ? whyNoQuorum(vote, bounds, rule) : why(vote, bounds, rule);
    return { outcome: only, possible, reason };
  }
  const reason = possible
    .map((outcome) => `${outcome} ${describeCase(bounds, rule, examples.get(outcome)!)}`)
    .join('; ');
  return { outcome: 'cannot be told', possible, reason };
}

/** What the majority is a majority of. */
function baseOf(rule: VotingRule): 'for and against' | 'present' | 'members' {
  if (rule.majority === 'absolute') return 'members';
  if (rule.majority === 'qualified' && rule.of === 'members') return 'members';
  return rule.abstentionsCount === true ? 'present' : 'for and against';
}

function shareOf(rule: VotingRule) {
  return rule.majority === 'qualified' ? rule.share : undefined;
}

/** Whether that share must be reached or exceeded. */
function reachOf(rule: VotingRule) {
  return rule.majority === 'qualified' ? rule.reach : undefined;
}

/** How many of a total carry a motion, whatever a tie breaks. */
function thresholdOf(total: number, rule: VotingRule): number {
  return majorityThreshold(total, shareOf(rule), reachOf(rule));
}

function outcomeOf(vote: CountedVote, { abstain, members }: Case, rule: VotingRule): VoteOutcome {
  const decided = vote.yes + vote.no;
  const present = decided + abstain;
  const took = rule.quorumOf === 'cast' ? decided : present;
  if (took < quorumOf(rule.quorum, members)) return 'no quorum';
  const total = { 'for and against': decided, present, members }[baseOf(rule)];
  if (rule.majority === 'simple' && 2 * vote.yes === total) return rule.tieBreak ?? 'rejected';
  return vote.yes >= thresholdOf(total, rule) ? 'adopted' : 'rejected';
}

function quorumOf(quorum: Quorum | undefined, members: number): number {
  if (quorum === undefined) return 0;
  return typeof quorum === 'number' ? quorum : majorityThreshold(members, quorum);
}

/**
 * Enough cases to meet every possible outcome. The outcome changes only where yes stops being
 * enough of the total and where the quorum stops being met, so it is enough to try the ends of
 * what is known and both sides of each such point.
 */
function casesThatMatter(vote: CountedVote, bounds: VoteBounds, rule: VotingRule): Case[] {
  const decided = vote.yes + vote.no;
  const share = shareOf(rule);
  const carries =
    share === undefined ? 2 * vote.yes - 1 : largestTotal(vote.yes, share, reachOf(rule));
  const quorum = typeof rule.quorum === 'number' ? [rule.quorum - 1, rule.quorum] : [];
  const presents = withEnds(
    [carries, carries + 1, carries + 2, ...quorum, bounds.members.atLeast],
    decided + bounds.abstain.atLeast,
    decided + bounds.abstain.atMost,
  );
  return presents.flatMap((present) => {
    const took = rule.quorumOf === 'cast' ? decided : present;
    const limit = typeof rule.quorum === 'object' ? [largestTotal(took, rule.quorum)] : [];
    const members = withEnds(
      [carries, carries + 1, ...limit, ...limit.map((most) => most + 1)],
      Math.max(bounds.members.atLeast, present),
      bounds.members.atMost,
    );
    return members.map((size) => ({ abstain: present - decided, members: size }));
  });
}

/** The values within bounds, with the bounds; beyond the last value when there is no upper one. */
function withEnds(values: readonly number[], from: number, to: number): number[] {
  const last = to === Infinity ? Math.max(from, ...values) + 1 : to;
  const all = [from, ...values.filter((value) => value > from && value < last), last];
  return [...new Set(all)].sort((a, b) => a - b);
}

function why(vote: CountedVote, bounds: VoteBounds, rule: VotingRule): string {
  const base = baseOf(rule);
  const decided = vote.yes + vote.no;
  const total = {
    'for and against': { atLeast: decided, atMost: decided },
    present: {
      atLeast: decided + bounds.abstain.atLeast,
      atMost: decided + bounds.abstain.atMost,
    },
    members: bounds.members,
  }[base];
  const needed = {
    atLeast: thresholdOf(total.atLeast, rule),
    atMost: total.atMost === Infinity ? Infinity : thresholdOf(total.atMost, rule),
  };
  const what = base === 'for and against' ? 'votes for and against' : base;
  const verb = needed.atLeast === 1 && needed.atMost === 1 ? 'is' : 'are';
  const half = 2 * vote.yes;
  const tie =
    rule.majority === 'simple' && half >= total.atLeast && half <= total.atMost
      ? `; exactly half is ${rule.tieBreak ?? 'rejected'}`
      : '';
  return `${vote.yes} yes of ${describeRange(total)} ${what}; ${describeRange(needed)} ${verb} needed${tie}`;
}

function whyNoQuorum(vote: CountedVote, bounds: VoteBounds, rule: VotingRule): string {
  const decided = vote.yes + vote.no;
  const isCast = rule.quorumOf === 'cast';
  const took = isCast
    ? { atLeast: decided, atMost: decided }
    : { atLeast: decided + bounds.abstain.atLeast, atMost: decided + bounds.abstain.atMost };
  const needed = {
    atLeast: quorumOf(rule.quorum, bounds.members.atLeast),
    atMost:
      bounds.members.atMost === Infinity && typeof rule.quorum !== 'number'
        ? Infinity
        : quorumOf(rule.quorum, bounds.members.atMost),
  };
  return `${describeRange(took)} ${isCast ? 'votes for and against' : 'present'}; the quorum is ${describeRange(needed)}`;
}

function describeRange({ atLeast, atMost }: CountBounds): string {
  if (atMost === Infinity) return `${atLeast} or more`;
  return atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`;
}

function describeCase(bounds: VoteBounds, rule: VotingRule, example: Case): string {
  const parts: string[] = [];
  const { abstain, members } = bounds;
  const abstentionsMatter = baseOf(rule) === 'present' || rule.quorum !== undefined;
  const sizeMatters = baseOf(rule) === 'members' || typeof rule.quorum === 'object';
  if (abstentionsMatter && abstain.atLeast < abstain.atMost) {
    parts.push(`with ${example.abstain} abstaining`);
  }
  if (sizeMatters && members.atLeast < members.atMost) {
    parts.push(`in a body of ${example.members}`);
  }
  return parts.join(' ');
}
