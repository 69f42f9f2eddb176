import { partyOn } from '../../analysis/rollcalls/party-on.js';
import { rollCallOptions } from '../../analysis/rollcalls/roll-call-option.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { Dataset, Vote } from '../../records/records.js';
import {
  fewestPeople,
  isCast,
  type RollCallsOfBody,
  rollCallsNamed,
} from '../roll-calls-of-body.js';

/** What can be chosen of the page of a roll call. */
export interface RollCallParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** Identifier of the vote. */
  readonly vote: string;
  /** How many rows of parties there are at most. */
  readonly rows: number;
}

/** How members can have voted, in the order of the columns; the last is whatever else is told, or nothing. */
export const columns = ['yes', 'no', 'abstain', 'present', 'other'] as const;

/** A column of the page. */
export type Column = (typeof columns)[number];

/** A member in a vote. */
export interface MemberInVote {
  readonly member: string;
  readonly party: string | undefined;
  readonly column: Column;
  /** What is told, as the option of a roll call. */
  readonly option: string;
  /** Whether the member voted against the side of most of the party’s yes and no votes. */
  readonly againstParty: boolean;
  readonly evidence: string;
}

/** A row of the page: a party, or the smallest together. */
export interface PartyInVote {
  /** The parties of the row; none is told where it is undefined. */
  readonly parties: readonly (string | undefined)[];
  readonly members: readonly MemberInVote[];
}

/** A vote, with its members by party. */
export interface RollCallRows extends RollCallsOfBody {
  readonly vote: Vote;
  /** The parties, the largest first. */
  readonly byParty: readonly PartyInVote[];
}

/** The votes of a body in which enough people cast a ballot. */
export function votesWithBallots({ ballots }: RollCallsOfBody): string[] {
  const cast = new Map<string, number>();
  for (const ballot of ballots.filter(isCast)) {
    cast.set(ballot.vote.id, (cast.get(ballot.vote.id) ?? 0) + 1);
  }
  return [...cast].filter(([, people]) => people >= fewestPeople).map(([id]) => id);
}

/** The vote that divided the people most evenly, of those with enough ballots; of equal ones the first. */
export function closestRollCall(calls: RollCallsOfBody): string | undefined {
  const enough = new Set(votesWithBallots(calls));
  const sides = new Map<string, [number, number]>();
  for (const { vote, option } of calls.ballots) {
    if (!enough.has(vote.id) || (option !== 'yes' && option !== 'no')) continue;
    const [yes, no] = sides.get(vote.id) ?? [0, 0];
    sides.set(vote.id, option === 'yes' ? [yes + 1, no] : [yes, no + 1]);
  }
  const gap = ([yes, no]: readonly [number, number]) => Math.abs(yes - no) / (yes + no);
  return [...sides].sort((a, b) => gap(a[1]) - gap(b[1]))[0]?.[0];
}

/** The members of a body in a vote, by party. */
export function rollCallRows(
  record: Dataset,
  { body, vote, rows: most }: RollCallParameters,
): RollCallRows {
  const calls = rollCallsNamed(record, body);
  const { members, votes, codes } = calls.calls;
  const at = votes.findIndex(({ id }) => id === vote);
  const evidence = new Map(
    calls.ballots
      .filter((ballot) => ballot.vote.id === vote)
      .map((ballot) => [ballot.person!.id, passageIds([ballot])]),
  );
  const voters = new Set(calls.ballots.filter(isCast).map(({ person }) => person!.id));
  const told = members.flatMap((member, row) => {
    const option = rollCallOptions[codes[row * votes.length + at]!]!;
    // Who was no member has no seat, nor has who only announces positions, as a president does.
    if (option === 'not a member' || !voters.has(member.id)) return [];
    const party = partyOn(member, votes[at]!.date);
    return [{ member: member.id, party, option, column: columnOf(option) }];
  });
  const parties = [...new Set(told.map(({ party }) => party))].map((party) => {
    const own = told.filter((one) => one.party === party);
    const count = (column: Column) => own.filter((one) => one.column === column).length;
    const lead = Math.sign(count('yes') - count('no'));
    const side = party === undefined || lead === 0 ? undefined : lead > 0 ? 'yes' : 'no';
    return {
      party,
      members: own.map((one) => ({
        ...one,
        againstParty:
          side !== undefined &&
          (one.column === 'yes' || one.column === 'no') &&
          one.column !== side,
        evidence: evidence.get(one.member) ?? '',
      })),
    };
  });
  const sorted = parties.sort((a, b) => b.members.length - a.members.length);
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
  const rest = sorted.slice(shown.length);
  return {
    ...calls,
    vote: calls.votes.get(vote)!,
    byParty: [
      ...shown.map(({ party, members: own }) => ({ parties: [party], members: own })),
      ...(rest.length === 0
        ? []
        : [
            {
              parties: rest.map(({ party }) => party),
              members: rest.flatMap((one) => one.members),
            },
          ]),
    ],
  };
}

function columnOf(option: string): Column {
  return columns.find((one) => one === option) ?? 'other';
}
