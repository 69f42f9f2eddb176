import type { VoteOutcome } from '../../analysis/votes/judge-vote.js';
import { winningNumbers } from '../../analysis/votes/number-needed-to-win.js';
import { type MeasureBound, voteMeasures } from '../../analysis/votes/vote-measures.js';
import type { VotingRule } from '../../analysis/votes/voting-rule.js';
import type { Dataset, RecordedVote } from '../../records/records.js';
import { sizeBounds, sizeOfBody } from '../../records/size-of-body.js';
import type { ShownVotes } from '../shown-votes.js';

/** What becomes of a vote after some changes of side. */
export interface OutcomeOfSwitches {
  readonly outcome: VoteOutcome | 'cannot be told';
  /** From how many changes of side on, and up to how many. */
  readonly from: number;
  readonly to: number;
}

/** A vote, and what becomes of it as voters change from the side that won to the other. */
export interface TippingRow {
  readonly vote: RecordedVote;
  readonly outcomes: readonly OutcomeOfSwitches[];
  /** The fewest changes of side that reverse the outcome; undefined where no number does, or it is not told what was needed. */
  readonly switches: number | undefined;
  readonly bound: MeasureBound;
  /** What is not told, where the vote is not measured. */
  readonly lacks: 'rule' | 'members' | undefined;
}

interface Counted {
  readonly rule: VotingRule;
  readonly members: number | undefined;
  /** Whether abstentions count and are not told, so that the number needed is the least that it can have been. */
  readonly isBound: boolean;
  /** The most changes of side that are drawn. */
  readonly most: number;
}

/** The votes that are shown, each with where it tips. */
export interface TippingRows extends ShownVotes {
  readonly rows: readonly TippingRow[];
  /** The most changes of side that are drawn. */
  readonly most: number;
}

/** Where each of some votes tips, by the rule that held; a part of the members is measured where their number is told. */
export function tippingRows(record: Dataset, shown: ShownVotes): TippingRows {
  const measured = shown.votes.map((vote) => {
    const { body, date } = vote.session;
    const size = sizeBounds(sizeOfBody(record, body, date, { of: 'votes' }));
    return { vote, size, measures: voteMeasures(vote, size) };
  });
  const tips = measured.flatMap(({ measures }) =>
    measures.kind === 'counted' ? [measures.switchesToReverse ?? 0] : [],
  );
  // Beyond the last vote that tips so much is drawn that one sees what has become of it.
  const widest = Math.max(1, ...tips);
  const most = widest + Math.max(2, Math.ceil(widest / 5));
  const rows = measured.map(({ vote, size, measures }): TippingRow => {
    if (measures.kind === 'not counted') {
      const lacks = measures.lacks === 'counts' ? undefined : measures.lacks;
      return { vote, outcomes: [], switches: undefined, bound: 'exact', lacks };
    }
    const members = size?.atLeast === size?.atMost ? size?.atMost : undefined;
    return {
      vote,
      outcomes: outcomesOf(vote, {
        rule: measures.rule,
        members,
        isBound: measures.neededBound !== 'exact',
        most,
      }),
      switches: measures.switchesToReverse,
      bound: measures.switchesBound,
      lacks: undefined,
    };
  });
  return { ...shown, rows, most };
}

/** What becomes of a motion after each number of changes of side: these leave what is needed as it is. */
function outcomesOf(
  vote: RecordedVote,
  { rule, members, isBound, most }: Counted,
): OutcomeOfSwitches[] {
  const { yes, no, result } = vote;
  const { adopts, rejects } = winningNumbers({ yes, no, abstain: vote.abstain, members }, rule);
  // A tie that the counts do not decide was decided otherwise, by the chair: from there the outcome is that of the record.
  const isTie = yes > rejects && yes < adopts;
  const carried = yes >= adopts || (isTie && result === 'adopted');
  const after = (switches: number): OutcomeOfSwitches['outcome'] => {
    const own = carried ? yes - switches : yes + switches;
    if (own <= rejects) return 'rejected';
    // With more abstentions than none it may fail after all.
    if (isBound) return switches === 0 && result === 'adopted' ? result : 'cannot be told';
    if (own >= adopts) return 'adopted';
    const isTold = result === 'adopted' || result === 'rejected';
    return switches === 0 && isTold ? result : 'tied';
  };
  const outcomes: OutcomeOfSwitches[] = [];
  for (let switches = 0; switches <= Math.min(most, carried ? yes : no); switches += 1) {
    const outcome = after(switches);
    const last = outcomes.at(-1);
    if (last?.outcome === outcome) outcomes[outcomes.length - 1] = { ...last, to: switches };
    else outcomes.push({ outcome, from: switches, to: switches });
  }
  return outcomes;
}

/** The fewest changes of side with which votes surely tip, how many votes tip with so many, and the most that any needs. */
export function tipsOf({ rows }: TippingRows): {
  readonly fewest: number | undefined;
  readonly tipped: number;
  readonly widest: number | undefined;
} {
  // Where it is not less than a number, that many need not reverse it.
  const sure = rows.flatMap(({ switches, bound }) =>
    switches === undefined || bound === 'at-least' ? [] : [switches],
  );
  if (sure.length === 0) return { fewest: undefined, tipped: 0, widest: undefined };
  const fewest = Math.min(...sure);
  const widest = rows.every(({ switches, bound }) => switches !== undefined && bound !== 'at-least')
    ? Math.max(...sure)
    : undefined;
  return { fewest, tipped: sure.filter((one) => one === fewest).length, widest };
}
