import { requireCount } from '../../errors/argument-error.js';
import type { Bound } from '../../records/records.js';
import { margin } from './margin.js';
import { numberNeededToWin } from './number-needed-to-win.js';
import { type RuledByRecord, ruleThatHeld } from './rule-that-held.js';
import { switchesToReverse } from './switches-to-reverse.js';
import { type SizeBounds, type Turnout, turnout } from './turnout.js';
import type { VotingRule } from './voting-rule.js';
import { type WinningShare, winningShare } from './winning-share.js';

/** A vote that is measured: a vote of a loaded dataset, or its counts, each undefined if it is not told, with the rule if one is stated. */
export interface MeasuredVote extends RuledByRecord {
  /** The votes for. */
  readonly yes: number | undefined;
  /** The votes against. */
  readonly no: number | undefined;
  /** The abstentions. */
  readonly abstain?: number | undefined;
}

/** Whether a number is known, or only that it is not less, or not more. */
export type MeasureBound = Exclude<Bound, 'about'>;

/** The measures of a vote, or why it has none. */
export type VoteMeasures =
  | {
      readonly kind: 'counted';
      /** The rule by which it is measured. */
      readonly rule: VotingRule;
      /** Votes for less votes against. */
      readonly margin: number;
      /** Share of the side that won. */
      readonly winningShare: WinningShare;
      /** Fewest votes for the motion that carry it at this number of votes. */
      readonly numberNeededToWin: number;
      /** `at-least` where abstentions count by the rule and are not told. */
      readonly neededBound: MeasureBound;
      /** Fewest voters whose change of side reverses the outcome; undefined where no number of them does. */
      readonly switchesToReverse: number | undefined;
      /** Where abstentions count and are not told: `at-most` of a motion that was carried, `at-least` of one that was not. */
      readonly switchesBound: MeasureBound;
      readonly turnout: Turnout;
    }
  | {
      readonly kind: 'not counted';
      /** What is not told: the counts, the rule, or the number of members of whom a part was needed. */
      readonly lacks: 'counts' | 'rule' | 'members';
      readonly reason: string;
    };

/**
 * The measures of a vote: margin, winning share, number needed to win, switches to reverse, turnout, by the rule that held.
 *
 * @param vote - the vote. The rule is the one it names, else that of its body on the day, else more for than against
 * @param size - the fewest and the most members that the body can have had; undefined if not known
 * @returns the measures, or that there are none and why: the yes or no is not told, nobody voted for or against, or it is not told what
 *   was needed
 * @throws ArgumentError if a count that is told is not a whole number of votes, zero or more
 * @example
 * ```ts
 * voteMeasures({ yes: 29, no: 23, abstain: 3 }).switchesToReverse // => 3
 * voteMeasures({ yes: 12, no: 7, rule: { share: '2/3' } }).numberNeededToWin // => 13
 * voteMeasures({ yes: 12, no: 7, rule: { share: '2/3', abstentions: 'count' } }).neededBound // => 'at-least'
 * voteMeasures({ yes: undefined, no: undefined }).reason // => 'the votes for and against are not told'
 * ```
 */
export function voteMeasures(vote: MeasuredVote, size?: SizeBounds): VoteMeasures {
  const { yes, no, abstain } = vote;
  for (const [name, count] of Object.entries({ yes, no, abstain })) {
    if (count !== undefined) requireCount(name, count, 'votes');
  }
  if (yes === undefined || no === undefined) {
    const untold = [yes === undefined ? ['for'] : [], no === undefined ? ['against'] : []].flat();
    return lacking('counts', `the votes ${untold.join(' and ')} are not told`);
  }
  if (yes + no === 0) return lacking('counts', 'nobody voted for or against');
  const held = ruleThatHeld(vote);
  if (held.kind === 'not told') return lacking('rule', 'it is not told what majority was needed');
  const { rule } = held;
  const members = size?.atLeast === size?.atMost ? size?.atMost : undefined;
  if (isOfMembers(rule) && members === undefined) {
    return lacking('members', 'a part of the members was needed, and their number is not told');
  }
  const counts = { yes, no, abstain, members };
  const complete = abstain !== undefined || isOfMembers(rule) || !countsAbstentions(rule);
  const needed = numberNeededToWin(counts, rule);
  return {
    kind: 'counted',
    rule,
    margin: margin(counts),
    winningShare: winningShare(counts),
    numberNeededToWin: needed,
    neededBound: complete ? 'exact' : 'at-least',
    switchesToReverse: switchesToReverse(counts, rule),
    switchesBound: complete ? 'exact' : yes >= needed ? 'at-most' : 'at-least',
    turnout: turnout(counts, size),
  };
}

function lacking(lacks: 'counts' | 'rule' | 'members', reason: string): VoteMeasures {
  return { kind: 'not counted', lacks, reason };
}

function isOfMembers(rule: VotingRule): boolean {
  return rule.majority === 'absolute' || (rule.majority === 'qualified' && rule.of === 'members');
}

function countsAbstentions(rule: VotingRule): boolean {
  return rule.majority !== 'absolute' && rule.abstentionsCount === true;
}
