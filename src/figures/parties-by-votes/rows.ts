import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import { ballotsOfVotes } from '../../records/ballots-of-votes.js';
import { partyOfBallot } from '../../records/party-at.js';
import type { Ballot, BallotOption, Dataset, Party, Vote } from '../../records/records.js';
import { votesOf } from '../shown-votes.js';

/** What can be chosen of the grid of votes and parties. */
export interface PartiesByVotesParameters {
  /** Identifier of the body whose votes are shown, and those of its parts; all bodies if left out. */
  readonly body?: string;
  /** How many votes are drawn at most. */
  readonly rows: number;
  /** How many parties are drawn at most. */
  readonly columns: number;
}

/** What was done in a vote, in the order in which it is drawn. */
export const sides = ['yes', 'no', 'abstain', 'out'] as const;

/** For, against, abstained, or out of it: absent, present without a ballot, or refusing to vote. */
export type Side = (typeof sides)[number];

const sideOf: Readonly<Record<BallotOption, Side>> = {
  yes: 'yes',
  supported: 'yes',
  no: 'no',
  opposed: 'no',
  abstain: 'abstain',
  present: 'out',
  absent: 'out',
  excused: 'out',
  refused: 'out',
};

/** Those of a party who are told to have been on one side. */
export interface PartOfParty {
  readonly side: Side;
  /** Whether the source tells how they voted, or only where they stood. */
  readonly told: 'ballot' | 'stand';
  /** Whether it is told of the party, or of as many as make up the vote, rather than of members by name alone. */
  readonly whole: boolean;
  /** How many; undefined where the party is told of without a number. */
  readonly count: number | undefined;
  /** Whether there may have been more. */
  readonly atLeast: boolean;
  readonly ballots: readonly Ballot[];
}

/** A party in a vote: what it is told to have done, or nothing. */
export interface PartyInVote {
  readonly party: Party;
  /** None where it is not told. */
  readonly parts: readonly PartOfParty[];
  /** Identifiers of the passages on which it rests; where nothing is told, of those that tell of the vote. */
  readonly passages: string;
  /** Their words, for a tooltip. */
  readonly quotes: string;
}

/** A vote with what each party is told to have done. */
export interface VoteByParties {
  readonly vote: Vote;
  readonly cells: readonly PartyInVote[];
}

/** What each party is told to have done in each vote. */
export interface PartiesByVotes {
  /** The votes of which anything of a party is told, in the order of time. */
  readonly votes: readonly VoteByParties[];
  /** The parties of which anything is told, in the order of the record. */
  readonly parties: readonly Party[];
  /** Those that are drawn. */
  readonly drawnVotes: readonly VoteByParties[];
  readonly drawnParties: readonly Party[];
  /** How many votes there are, told of by party or not. */
  readonly all: number;
}

/** Whether it is told of any party how it voted in one of the votes of a body. */
export function isAnyPartyTold(record: Dataset, body: string | undefined): boolean {
  const votes = new Set(votesOf(record, body));
  return record.ballots.some((one) => votes.has(one.vote) && partyOfBallot(one) !== undefined);
}

/**
 * What each party is told to have done in each vote of a record, or of a body of it. Where there are more votes than rows, those are
 * drawn in which most parties are told of, of these the closest; of parties those of which most votes tell.
 */
export function partiesByVotes(
  record: Dataset,
  { body, rows, columns }: PartiesByVotesParameters,
): PartiesByVotes {
  const own = votesOf(record, body);
  const ballots = ballotsOfVotes(record);
  const told = own.flatMap((vote) => {
    const some = ballots.get(vote) ?? [];
    const byParty = new Map<Party, Ballot[]>();
    for (const one of some) {
      const party = partyOfBallot(one);
      if (party === undefined) continue;
      const others = byParty.get(party);
      if (others) others.push(one);
      else byParty.set(party, [one]);
    }
    return byParty.size === 0 ? [] : [{ vote, byParty, complete: isComplete(vote, some) }];
  });
  const toldOf = (party: Party) => told.filter(({ byParty }) => byParty.has(party)).length;
  const named = record.parties.filter((party) => toldOf(party) > 0);
  const time = ({ vote: { session } }: { readonly vote: Vote }) =>
    session.date?.earliest ?? session.date?.latest ?? Number.MAX_SAFE_INTEGER;
  const votes = told
    .sort((a, b) => time(a) - time(b) || (a.vote.position ?? 0) - (b.vote.position ?? 0))
    .map(({ vote, byParty, complete }): VoteByParties => {
      const ofVote = passageIds([vote], 'result') || passageIds([vote]);
      const cells = named.map((party): PartyInVote => {
        const of = byParty.get(party) ?? [];
        return {
          party,
          parts: partsOf(of, complete),
          passages: passageIds(of) || ofVote,
          quotes: [...new Set(of.map((one) => quotesOf(one)))].filter(Boolean).join(' '),
        };
      });
      return { vote, cells };
    });
  const told_ = ({ cells }: VoteByParties) => cells.filter(({ parts }) => parts.length > 0).length;
  const most = new Set(
    [...votes].sort((a, b) => told_(b) - told_(a) || gapOf(a.vote) - gapOf(b.vote)).slice(0, rows),
  );
  const first = new Set([...named].sort((a, b) => toldOf(b) - toldOf(a)).slice(0, columns));
  return {
    votes,
    parties: named,
    drawnVotes: votes.filter((one) => most.has(one)),
    drawnParties: named.filter((one) => first.has(one)),
    all: own.length,
  };
}

/** The share of the votes between for and against; the largest where they are not told. */
function gapOf({ yes, no }: Vote): number {
  return yes === undefined || no === undefined || yes + no === 0
    ? 1
    : Math.abs(yes - no) / (yes + no);
}

/** Whether the ballots that are told make up the counts of a vote: then nobody else voted. */
function isComplete({ yes, no, abstain }: Vote, ballots: readonly Ballot[]): boolean {
  const sum = (option: BallotOption) =>
    ballots.reduce((all, one) => all + (one.option === option ? (one.count ?? 0) : 0), 0);
  return (
    yes !== undefined &&
    no !== undefined &&
    yes === sum('yes') &&
    no === sum('no') &&
    (abstain === undefined || abstain === sum('abstain'))
  );
}

function partsOf(ballots: readonly Ballot[], complete: boolean): PartOfParty[] {
  return sides.flatMap((side): PartOfParty[] => {
    const own = ballots.filter((one) => sideOf[one.option] === side);
    if (own.length === 0) return [];
    const groups = own.filter(({ person }) => person === undefined);
    const people = own.length - groups.length;
    const counted = groups.filter(({ count }) => count !== undefined);
    const sum = counted.reduce((all, { count = 0 }) => all + count, 0);
    const isStand = own.every(({ option }) => option === 'supported' || option === 'opposed');
    return [
      {
        side,
        told: isStand ? 'stand' : 'ballot',
        whole: groups.length > 0 || complete,
        count:
          groups.length === 0 ? people : counted.length === 0 ? undefined : Math.max(sum, people),
        atLeast: counted.some(({ bound }) => bound !== 'exact'),
        ballots: own,
      },
    ];
  });
}
