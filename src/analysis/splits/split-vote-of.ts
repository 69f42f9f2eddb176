import type { Ballot, Composition, Seats, Vote } from '../../records/records.js';
import { groupName } from '../composition/seats-by-party.js';
import type { PartlyKnownCount } from '../votes/count-range.js';
import { castOptions, type VoteOption, voteOptionOf, voteOptions } from '../votes/vote-option.js';
import type { SplitGroup, SplitVote } from './split-vote.js';

/** How the stand of a party, of which no ballots are told, is read. */
export interface SplitVoteOfOptions {
  /**
   * What a party is taken to have done that is said to have opposed or supported the motion: `nothing` unless told; with
   * `no vote on the other side`, nobody of a party that opposed it voted yes, and nobody of one that supported it voted no.
   */
  readonly stands?: 'nothing' | 'no vote on the other side';
}

/**
 * A vote of the record as the analyses of splits need it: its totals, the parties with their seats, and what is told of how many
 * of a party took an option.
 *
 * A seat that weighs more than one vote stands as so many members, and a ballot as so many votes, as the totals count them.
 *
 * Assumes that whoever voted held one of the seats; a ballot of a named person is not used, since the person’s seat may not be told.
 *
 * @param vote - the vote; what is undefined in it stays unknown
 * @param composition - how the body was made up
 * @param ballots - how parties voted, as the record tells it; those of other votes are passed over
 * @param options - how stands are read
 * @returns totals and groups, a group for each row of seats, named by its party or group
 * @example
 * ```ts
 * const { votes, compositions, ballots } = loadDataset();
 * const reply = votes.find((one) => one.yes === 20);
 * const elected = compositions.find((one) => one.id === 'vtsik-elected-1917-10');
 * splitVoteOf(reply, elected, ballots).totals // => { yes: 20, no: 25, abstain: 12 }
 * splitVoteOf(reply, elected, ballots).groups[0] // => { name: 'bolshevik', members: 62, counts: { abstain: 6 } }
 * ```
 */
export function splitVoteOf(
  vote: Vote,
  composition: Composition,
  ballots: readonly Ballot[],
  options: SplitVoteOfOptions = {},
): SplitVote {
  const { stands = 'nothing' } = options;
  const told = castOptions.flatMap((option) => {
    const count = vote[option];
    return count === undefined ? [] : [[option, count] as const];
  });
  return {
    totals: Object.fromEntries(told),
    groups: composition.seats.map((seats): SplitGroup => {
      const own = ballots.filter(
        (ballot) =>
          ballot.vote.id === vote.id &&
          ballot.person === undefined &&
          ballot.party !== undefined &&
          ballot.party.id === seats.party?.id,
      );
      const counts = { ...standsOf(own, stands), ...countsOf(own) };
      const group = { name: groupName(seats), members: membersOf(seats) };
      return Object.keys(counts).length === 0 ? group : { ...group, counts };
    }),
  };
}

/** Seats that were to follow may have been filled or not. */
function membersOf({ seats, weight, status }: Seats): PartlyKnownCount {
  const votes = seats * weight;
  return status === 'filled' ? votes : { atLeast: 0, atMost: votes };
}

/** How many of a party took each option of which a number is told, all rows of it together. */
function countsOf(own: readonly Ballot[]): Partial<Record<VoteOption, PartlyKnownCount>> {
  const counts = voteOptions.flatMap((option) => {
    const rows = own.filter(
      (one) =>
        voteOptionOf(one.option) === option && one.count !== undefined && one.bound !== 'about',
    );
    return rows.length === 0 ? [] : [[option, sumOf(option, rows)] as const];
  });
  return Object.fromEntries(counts);
}

function sumOf(option: VoteOption, rows: readonly Ballot[]): PartlyKnownCount {
  const sum = (list: readonly Ballot[]) =>
    list.reduce((total, one) => total + (one.count ?? 0) * one.weight, 0);
  const atLeast = sum(rows.filter((one) => one.bound !== 'at-most'));
  // Beside those excused, or present without a vote, others may have been away of whom nothing is told.
  const isWhole = rows.some((one) => one.option === option);
  if (!isWhole || rows.some((one) => one.bound === 'at-least')) return { atLeast };
  const atMost = sum(rows);
  if (atLeast === atMost) return atMost;
  return atLeast === 0 ? { atMost } : { atLeast, atMost };
}

/** What nobody of a party did by the stand that is told of it. */
function standsOf(
  own: readonly Ballot[],
  stands: 'nothing' | 'no vote on the other side',
): Partial<Record<VoteOption, PartlyKnownCount>> {
  if (stands === 'nothing') return {};
  const told = own.filter((one) => voteOptionOf(one.option) === undefined);
  // Who refused did not vote for what was proposed.
  return Object.fromEntries(told.map(({ option }) => [option === 'supported' ? 'no' : 'yes', 0]));
}
