import { type QuorumOfHalf, quorumOfHalf } from '../../analysis/counterfactual/quorum-of-half.js';
import type { CountBounds } from '../../analysis/votes/count-range.js';
import type { Dataset, RecordedVote, Seats, Vote } from '../../records/records.js';
import { sizeBounds, sizeOfBody } from '../../records/size-of-body.js';
import type { ShownVotes } from '../shown-votes.js';

/** A vote and the size of its body. */
export interface VoteInBody {
  readonly vote: Vote;
  /** How many members the body had; undefined if that is not told. */
  readonly members: CountBounds | undefined;
}

/** A vote under a quorum of half the members. */
export interface QuorumRow {
  readonly vote: RecordedVote;
  readonly measured: QuorumOfHalf;
  /** The seats from which the size of the body is told. */
  readonly seats: readonly Seats[];
}

/** The votes that are shown, each under a quorum of half the members. */
export interface QuorumRows extends ShownVotes {
  readonly rows: readonly QuorumRow[];
}

/** Each of some votes under a quorum of half the members, as many as a record tells. */
export function quorumRows(record: Dataset, shown: ShownVotes): QuorumRows {
  const rows = shown.votes.map((vote) => {
    const size = sizeOfBody(record, vote.session.body, vote.session.date, { of: 'votes' });
    const seats = size.kind === 'unknown' ? [] : size.composition.seats;
    return { vote, measured: quorumOfHalf(vote, sizeBounds(size)), seats };
  });
  return { ...shown, rows };
}
