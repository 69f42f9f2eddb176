import { type CalendarsShown, calendarsOf, type DaySpan } from '../../charts/calendar-axes.js';
import { countedVotes } from '../../charts/vote-rows.js';
import type { Body, Dataset, Vote, VoteResult } from '../../records/records.js';
import { votesOf } from '../shown-votes.js';

/** What can be chosen of the page of votes. */
export interface VotesOfRecordParameters {
  /** Identifier of the body whose votes are shown, and those of its parts; all bodies if left out. */
  readonly body?: string;
  /** How many lanes of bodies there are at most. */
  readonly rows: number;
}

/** What was decided, as it is drawn. */
export type Outcome = 'adopted' | 'rejected' | 'neither' | 'untold';

const outcomes: Readonly<Record<VoteResult, Outcome>> = {
  adopted: 'adopted',
  rejected: 'rejected',
  superseded: 'neither',
  deferred: 'neither',
  withdrawn: 'neither',
  reconsidered: 'neither',
  'not-told': 'untold',
};

/** A vote of the record. */
export interface VoteOfRecord {
  readonly vote: Vote;
  readonly outcome: Outcome;
  /** Whether the votes for and against are told, rather than the decision in words alone. */
  readonly counted: boolean;
}

/** The votes of a body, or of the bodies with the fewest together. */
export interface LaneOfVotes {
  readonly bodies: readonly Body[];
  /** In the order of time, those of no date last. */
  readonly votes: readonly VoteOfRecord[];
}

/** All votes of a record. */
export interface VotesOfRecord {
  /** The bodies, those with the most votes first. */
  readonly lanes: readonly LaneOfVotes[];
  readonly votes: readonly VoteOfRecord[];
  readonly counted: number;
  readonly undated: number;
  /** From the first to the last day that is told. */
  readonly span: DaySpan;
  readonly calendars: CalendarsShown;
}

/** Whether of any of some votes a day is told. */
export function isAnyDated(votes: readonly Vote[]): boolean {
  return daysOf(votes).length > 0;
}

/** All votes of a record, or of a body of it, body by body. */
export function votesOfRecord(
  record: Dataset,
  { body, rows: most }: VotesOfRecordParameters,
): VotesOfRecord {
  const own = votesOf(record, body);
  const counted = new Set<Vote>(countedVotes(own));
  const time = ({ vote: { session } }: VoteOfRecord) =>
    session.date?.earliest ?? session.date?.latest ?? Number.MAX_SAFE_INTEGER;
  const votes = own
    .map((vote) => ({ vote, outcome: outcomes[vote.result], counted: counted.has(vote) }))
    .sort((a, b) => time(a) - time(b) || (a.vote.position ?? 0) - (b.vote.position ?? 0));
  const byBody = new Map<Body, VoteOfRecord[]>();
  for (const one of votes) {
    const lane = byBody.get(one.vote.session.body);
    if (lane) lane.push(one);
    else byBody.set(one.vote.session.body, [one]);
  }
  const lanes = [...byBody]
    .map(([one, some]) => ({ bodies: [one], votes: some }))
    .sort((a, b) => b.votes.length - a.votes.length);
  const shown = lanes.length > most ? lanes.slice(0, most - 1) : lanes;
  const rest = new Set(lanes.slice(shown.length).flatMap(({ bodies }) => bodies));
  const days = daysOf(own);
  return {
    lanes:
      rest.size === 0
        ? shown
        : [
            ...shown,
            {
              bodies: [...rest],
              votes: votes.filter(({ vote }) => rest.has(vote.session.body)),
            },
          ],
    votes,
    counted: counted.size,
    undated: own.filter(({ session }) => daysOf([{ session }]).length === 0).length,
    span: {
      from: days.reduce((a, b) => Math.min(a, b)),
      to: days.reduce((a, b) => Math.max(a, b)),
    },
    calendars: calendarsOf(own.map(({ session }) => session.date)),
  };
}

function daysOf(votes: readonly Pick<Vote, 'session'>[]): number[] {
  return votes
    .flatMap(({ session: { date } }) => [date?.earliest, date?.latest])
    .filter((day) => day !== undefined);
}
