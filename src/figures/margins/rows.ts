import { voteMeasures } from '../../analysis/votes/vote-measures.js';
import type { RecordedVote } from '../../records/records.js';
import type { ShownVotes } from '../shown-votes.js';

/** How close a vote was. */
export interface MarginRow {
  readonly vote: RecordedVote;
  /** The number needed to win; this and the next two are undefined where another majority than a simple one was needed. */
  readonly needed: number | undefined;
  /** Votes for less votes against. */
  readonly margin: number | undefined;
  /** Voters who, changing sides, would have reversed the outcome. */
  readonly switches: number | undefined;
}

/** The votes that are shown, each with how close it was. */
export interface MarginRows extends ShownVotes {
  readonly rows: readonly MarginRow[];
}

/** How close each of some votes was. */
export function marginRows(shown: ShownVotes): MarginRows {
  const rows = shown.votes.map((vote) => {
    const measures = voteMeasures(vote);
    const measured = measures.kind === 'counted' ? measures : undefined;
    return {
      vote,
      needed: measured?.numberNeededToWin,
      margin: measured?.margin,
      switches: measured?.switchesToReverse,
    };
  });
  return { ...shown, rows };
}
