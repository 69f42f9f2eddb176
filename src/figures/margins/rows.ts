import { ruleThatHeld } from '../../analysis/votes/rule-that-held.js';
import { type MeasureBound, voteMeasures } from '../../analysis/votes/vote-measures.js';
import type { SimpleMajorityRule, VotingRule } from '../../analysis/votes/voting-rule.js';
import type { Dataset, RecordedVote } from '../../records/records.js';
import { sizeBounds, sizeOfBody } from '../../records/size-of-body.js';
import type { ShownVotes } from '../shown-votes.js';

/** How close a vote was. */
export interface MarginRow {
  readonly vote: RecordedVote;
  /** The number needed to win by the rule that held; this and the next two are undefined where it is not told what was needed. */
  readonly needed: number | undefined;
  /** `at-least` where abstentions count by the rule and are not told. */
  readonly neededBound: MeasureBound;
  /** Votes for less votes against. */
  readonly margin: number | undefined;
  /** Voters who, changing sides, would have reversed the outcome. */
  readonly switches: number | undefined;
  /** Where abstentions count and are not told: no more of a motion that was carried, no fewer of one that was not. */
  readonly switchesBound: MeasureBound;
  /** What is not told, where the vote is not measured. */
  readonly lacks: 'rule' | 'members' | undefined;
}

/** The votes that are shown, each with how close it was. */
export interface MarginRows extends ShownVotes {
  readonly rows: readonly MarginRow[];
  /** What becomes of a tie, where the rules of all votes measured say the same. */
  readonly tie: Tie | undefined;
}

/** What becomes of a motion at a tie, and whether that is told or what is taken to hold where no rule is. */
export interface Tie {
  readonly becomes: NonNullable<SimpleMajorityRule['tieBreak']>;
  readonly assumed: boolean;
}

/** How close each of some votes was; a part of the members is measured where the record is given, which tells their number. */
export function marginRows(shown: ShownVotes, record?: Dataset): MarginRows {
  const measured = shown.votes.map((vote) => {
    const { body, date } = vote.session;
    return {
      vote,
      measures: voteMeasures(
        vote,
        record && sizeBounds(sizeOfBody(record, body, date, { of: 'votes' })),
      ),
    };
  });
  const rows = measured.map(({ vote, measures }): MarginRow => {
    const counted = measures.kind === 'counted' ? measures : undefined;
    return {
      vote,
      needed: counted?.numberNeededToWin,
      neededBound: counted?.neededBound ?? 'exact',
      margin: counted?.margin,
      switches: counted?.switchesToReverse,
      switchesBound: counted?.switchesBound ?? 'exact',
      lacks:
        measures.kind === 'counted' || measures.lacks === 'counts' ? undefined : measures.lacks,
    };
  });
  const rules = measured.flatMap(({ vote, measures }) =>
    measures.kind === 'counted'
      ? [{ rule: measures.rule, assumed: ruleThatHeld(vote).kind === 'assumed' }]
      : [],
  );
  return { ...shown, rows, tie: tieOf(rules) };
}

/** What becomes of a tie by some rules; undefined where they differ, or one knows no tie. */
function tieOf(
  rules: readonly { readonly rule: VotingRule; readonly assumed: boolean }[],
): Tie | undefined {
  const [first, ...others] = rules.map(({ rule }) =>
    rule.majority === 'simple' ? (rule.tieBreak ?? 'rejected') : undefined,
  );
  if (first === undefined || others.some((one) => one !== first)) return undefined;
  return { becomes: first, assumed: rules.some(({ assumed }) => assumed) };
}

/** The fewest changes of side that reverse a vote, and how many of the votes shown so many reverse. */
export function fewestSwitches({ rows }: MarginRows): {
  readonly switches: number | undefined;
  readonly reversed: number;
} {
  // Where it is not less than a number, that many need not reverse it.
  const enough = rows.flatMap(({ switches, switchesBound }) =>
    switches === undefined || switchesBound === 'at-least' ? [] : [switches],
  );
  if (enough.length === 0) return { switches: undefined, reversed: 0 };
  const switches = Math.min(...enough);
  return { switches, reversed: enough.filter((one) => one <= switches).length };
}
