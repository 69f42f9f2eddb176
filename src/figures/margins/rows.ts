import { voteMeasures } from '../../analysis/votes/vote-measures.js';
import type { Dataset, RecordedVote } from '../../records/records.js';
import { sizeBounds, sizeOfBody } from '../../records/size-of-body.js';
import type { ShownVotes } from '../shown-votes.js';

/** How close a vote was. */
export interface MarginRow {
  readonly vote: RecordedVote;
  /** The number needed to win by the rule that held; this and the next two are undefined where it is not told what was needed. */
  readonly needed: number | undefined;
  /** Votes for less votes against. */
  readonly margin: number | undefined;
  /** Voters who, changing sides, would have reversed the outcome. */
  readonly switches: number | undefined;
  /** What is not told, where the vote is not measured. */
  readonly lacks: 'rule' | 'members' | undefined;
}

/** The votes that are shown, each with how close it was. */
export interface MarginRows extends ShownVotes {
  readonly rows: readonly MarginRow[];
}

/** How close each of some votes was; a part of the members is measured where the record is given, which tells their number. */
export function marginRows(shown: ShownVotes, record?: Dataset): MarginRows {
  const rows = shown.votes.map((vote) => {
    const { body, date } = vote.session;
    const measures = voteMeasures(vote, record && sizeBounds(sizeOfBody(record, body, date)));
    const measured = measures.kind === 'counted' ? measures : undefined;
    return {
      vote,
      needed: measured?.numberNeededToWin,
      margin: measured?.margin,
      switches: measured?.switchesToReverse,
      lacks:
        measures.kind === 'counted' || measures.lacks === 'counts' ? undefined : measures.lacks,
    };
  });
  return { ...shown, rows };
}
