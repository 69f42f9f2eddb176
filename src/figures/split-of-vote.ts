import { splitFeasibility } from '../analysis/splits/split-feasibility.js';
import type { SplitVote } from '../analysis/splits/split-vote.js';
import { type SplitVoteOfOptions, splitVoteOf } from '../analysis/splits/split-vote-of.js';
import { countedVotes } from '../charts/vote-rows.js';
import { ArgumentError } from '../errors/argument-error.js';
import type { Ballot, Composition, Dataset, RecordedVote } from '../records/records.js';
import { sizeOfBody } from '../records/size-of-body.js';
import type { Lack } from './kind.js';
import type { Parameter } from './parameter.js';

/** How the stand of a party is read, of which no ballots are told. */
export const standsRead = ['nothing', 'no vote on the other side'] as const;
export type StandsRead = (typeof standsRead)[number];

/** The parameters by which a vote and what is supposed of it are chosen, as kinds describe them. */
export const splitParameters = {
  vote: {
    type: 'record',
    table: 'votes',
    about:
      'the vote; the first with counts in a body whose seats are told by party, one of which a party’s ballots or stand are told before others',
  },
  stands: {
    type: 'choice',
    of: standsRead,
    about:
      'what is supposed of parties that are said to have stood for or against the motion; “no vote on the other side” where a stand is told',
  },
} satisfies Readonly<Record<string, Parameter>>;

/** The group of those who voted beyond the seats that are told. */
export const furtherGroup = 'further voters';

/** A vote with counts in a body whose seats are told by party, and what is told of the parties’ ballots. */
export interface VoteWithSeats {
  readonly vote: RecordedVote;
  readonly composition: Composition;
  /** What is told of how parties voted, or where they stood. */
  readonly ballots: readonly Ballot[];
}

/** The votes with counts in bodies whose seats are told by party on the date of the vote, in the order of time. */
export function votesWithSeats(record: Dataset): VoteWithSeats[] {
  return countedVotes(record.votes).flatMap((vote) => {
    const size = sizeOfBody(record, vote.session.body, vote.session.date, { of: 'votes' });
    if (size.kind === 'unknown' || !isByParty(size.composition)) return [];
    const ballots = record.ballots.filter((one) => one.vote.id === vote.id);
    return [{ vote, composition: size.composition, ballots }];
  });
}

/** Two parties or more, each in one row of seats. */
function isByParty({ seats }: Composition): boolean {
  const parties = seats.map((row) => row.party?.id);
  return (
    parties.length > 1 && !parties.includes(undefined) && new Set(parties).size === seats.length
  );
}

/**
 * A vote that fits: the one that is asked for, or the first, one of which something is told of a party before the others.
 *
 * @param record - the record
 * @param id - identifier of the vote asked for
 * @param fits - whether a vote can be drawn
 * @param needs - what the vote needs, as the end of a sentence
 * @throws ArgumentError if the vote that is asked for does not fit
 */
export function chooseVote(
  record: Dataset,
  id: string | undefined,
  fits: (one: VoteWithSeats) => boolean,
  needs: string,
): VoteWithSeats | Lack {
  const all = votesWithSeats(record);
  if (id !== undefined) {
    const found = all.find((one) => one.vote.id === id);
    if (found && fits(found)) return found;
    throw new ArgumentError('vote', id, needs);
  }
  const told = all.filter(({ ballots }) => ballots.some((one) => one.party && !one.person));
  const rest = all.filter((one) => !told.includes(one));
  return told.find(fits) ?? rest.find(fits) ?? { lacks: needs };
}

/** A vote as the analyses of splits need it, and the voters that are supposed beyond the seats that are told. */
export interface SplitOfVote {
  readonly split: SplitVote;
  /** How many more voters than seats the totals need; 0 where the seats are enough. */
  readonly furtherVoters: number;
}

/** How a vote is split. */
export interface SplitOptions extends SplitVoteOfOptions {
  /** How many further voters there are, where the totals need some: as many as they need, if left out or if that is more. */
  readonly further?: number | undefined;
}

/** A vote with as many further voters, of unknown party, as its totals need beyond the seats that are told. */
export function splitOfVote(
  { vote, composition, ballots }: VoteWithSeats,
  { further = 0, ...options }: SplitOptions = {},
): SplitOfVote {
  const split = splitVoteOf(vote, composition, ballots, options);
  const answer = splitFeasibility(split);
  const needed =
    answer.status === 'impossible' && answer.reason.kind === 'too few members'
      ? answer.reason.needed - answer.reason.available
      : 0;
  if (needed === 0) return { split, furtherVoters: 0 };
  const furtherVoters = Math.max(needed, further);
  const groups = [...split.groups, { name: furtherGroup, members: furtherVoters }];
  return { split: { ...split, groups }, furtherVoters };
}

/** Whether some split agrees with all that is known. */
export function isPossible(split: SplitVote): boolean {
  return splitFeasibility(split).status === 'possible';
}

/** How stands are read: as asked for; otherwise as no vote on the other side, where that leaves something to suppose. */
export function chooseStands(one: VoteWithSeats, given: StandsRead | undefined): StandsRead {
  if (given !== undefined) return given;
  const taken = splitVoteOf(one.vote, one.composition, one.ballots, { stands: standsRead[1] });
  const told = splitVoteOf(one.vote, one.composition, one.ballots);
  const differs = JSON.stringify(taken) !== JSON.stringify(told);
  return differs && isPossible(splitOfVote(one, { stands: standsRead[1] }).split)
    ? standsRead[1]
    : standsRead[0];
}
