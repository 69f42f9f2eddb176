import { countedIn, type SizeBounds, type Turnout, turnout } from '../../analysis/votes/turnout.js';
import { countedVotes } from '../../charts/vote-rows.js';
import type {
  Body,
  Composition,
  Dataset,
  RecordedVote,
  Seats,
  Session,
} from '../../records/records.js';
import { sizeBounds, sizeOfBody } from '../../records/size-of-body.js';

/** A vote against the size of its body. */
export interface TurnoutRow {
  readonly vote: RecordedVote;
  /** Votes counted, abstentions included. */
  readonly counted: number;
  /** The seats filled, between two bounds; undefined where they are not told. */
  readonly size: SizeBounds | undefined;
  readonly turnout: Turnout;
  /** The seats from which the size is told. */
  readonly seats: readonly Seats[];
}

/** The votes of a body against its changing size. */
export interface TurnoutRows {
  readonly body: Body;
  /** Its official compositions, those with seats. */
  readonly compositions: readonly Composition[];
  /** The votes that are shown, in the order of time. */
  readonly rows: readonly TurnoutRow[];
  /** How many votes of the body have counts. */
  readonly recorded: number;
}

/** The compositions and sessions whose dates are drawn. */
export function datedOf({
  compositions,
  rows,
}: Pick<TurnoutRows, 'compositions' | 'rows'>): (Composition | Session)[] {
  return [...compositions, ...rows.map(({ vote }) => vote.session)];
}

/** So many compositions are shown at most: the latest. */
const mostCompositions = 3;

/** The official compositions of a body that have seats, in the order of the record. */
export function compositionsWithSeats({ compositions }: Dataset, body: Body): Composition[] {
  return compositions.filter(
    (one) => one.body === body && one.authority === 'official' && one.seats.length > 0,
  );
}

/** The votes with counts of a body, its parts not among them. */
export function votesOfBody({ votes }: Dataset, body: Body): RecordedVote[] {
  return countedVotes(votes.filter((vote) => vote.session.body === body));
}

/**
 * The votes of a body against its changing size; where they are more than there are rows, those in which the fewest were counted,
 * earlier ones first where they are level.
 */
export function turnoutRows(record: Dataset, body: Body, most: number): TurnoutRows {
  const all = votesOfBody(record, body);
  const fewest = [...all].sort((a, b) => countedIn(a) - countedIn(b)).slice(0, most);
  const shown = new Set(fewest);
  const rows = all.filter((vote) => shown.has(vote)).map((vote) => rowOf(record, vote));
  const compositions = compositionsWithSeats(record, body).slice(-mostCompositions);
  return { body, compositions, rows, recorded: all.length };
}

function rowOf(record: Dataset, vote: RecordedVote): TurnoutRow {
  const told = sizeOfBody(record, vote.session.body, vote.session.date, { of: 'votes' });
  const size = sizeBounds(told);
  return {
    vote,
    counted: countedIn(vote),
    size,
    turnout: turnout(vote, size),
    seats: told.kind === 'unknown' ? [] : told.composition.seats,
  };
}

/** How many seats of a composition are filled. */
export function filledOf({ seats }: Composition): number {
  return seats.reduce((sum, row) => sum + (row.status === 'filled' ? row.seats : 0), 0);
}
