import { groupName } from '../../analysis/composition/seats-by-party.js';
import {
  type CellDistribution,
  cellDistributions,
} from '../../analysis/splits/cell-distributions.js';
import { type CastOption, castOptions } from '../../analysis/votes/vote-option.js';
import { ArgumentError } from '../../errors/argument-error.js';
import type { Dataset, Seats } from '../../records/records.js';
import { isLack, type Lack } from '../kind.js';
import {
  chooseStands,
  chooseVote,
  isPossible,
  type StandsRead,
  splitOfVote,
  standsRead,
  type VoteWithSeats,
} from '../split-of-vote.js';

/** What can be chosen of the distributions of a count. */
export interface SplitDistributionsParameters {
  /** Identifier of the vote. */
  readonly vote: string;
  /** What is supposed in the second reading. */
  readonly stands: StandsRead;
  /** Identifier of the party whose members are counted. */
  readonly party: string;
  /** The option of which its members are counted. */
  readonly option: CastOption;
}

/** The distribution of a count under an assumption. */
export interface AssumedDistribution {
  /** What is equally probable: every way of voting, or every table of parties and options. */
  readonly over: 'ballots' | 'splits';
  /** Whether it is supposed that no party voted against its stand. */
  readonly supposed: boolean;
  readonly distribution: CellDistribution;
}

/** How many of a party took an option, under each assumption. */
export interface SplitDistributionsRows extends VoteWithSeats {
  readonly seats: Seats;
  readonly option: CastOption;
  /** How many took the option in all. */
  readonly total: number;
  readonly distributions: readonly AssumedDistribution[];
}

/** In a larger body the exact numbers take too long. */
const mostMembers = 400;

const needs = `a vote with counts in a body of ${mostMembers} members at most whose seats are told by party on its date, two parties at least`;

function fits(one: VoteWithSeats): boolean {
  const members = one.composition.seats.reduce((sum, row) => sum + row.seats, 0);
  return members <= mostMembers && isPossible(splitOfVote(one).split);
}

/** The parameters with what was not given; a lack where no vote can be split by party. */
export function chooseSplitDistributions(
  record: Dataset,
  given: Partial<SplitDistributionsParameters>,
): SplitDistributionsParameters | Lack {
  const found = chooseVote(record, given.vote, fits, needs);
  if (isLack(found)) return found;
  const { option = 'yes' } = given;
  const told = castOptions.filter((one) => found.vote[one] !== undefined);
  if (!told.includes(option)) {
    throw new ArgumentError('option', option, `one that the vote tells: ${told.join(', ')}`);
  }
  const bySize = [...found.composition.seats].sort((a, b) => b.seats - a.seats);
  const parties = bySize.map((row) => row.party!.id);
  const { party = parties[0]! } = given;
  if (!parties.includes(party)) {
    throw new ArgumentError(
      'party',
      party,
      `a party with seats in the body: ${parties.join(', ')}`,
    );
  }
  const stands = chooseStands(found, given.stands);
  if (!isPossible(splitOfVote(found, { stands }).split)) {
    throw new ArgumentError('stands', stands, `"${standsRead[0]}": the totals do not allow it`);
  }
  return { vote: found.vote.id, stands, party, option };
}

/** The distribution of a count with what is told alone and with what is supposed, each way and each table equally probable. */
export function splitDistributionsRows(
  record: Dataset,
  { vote: id, stands, party, option }: SplitDistributionsParameters,
): SplitDistributionsRows {
  const one = chooseVote(record, id, () => true, needs);
  if (isLack(one)) throw new ArgumentError('vote', id, needs);
  const seats = one.composition.seats.find((row) => row.party?.id === party)!;
  const readings = stands === standsRead[0] ? [stands] : standsRead;
  const distributions = readings.flatMap((reading) =>
    (['ballots', 'splits'] as const).map((over) => {
      const { split } = splitOfVote(one, { stands: reading });
      const answer = cellDistributions(split, { over }, { groups: [groupName(seats)] });
      const distribution =
        answer.status === 'possible'
          ? answer.cells.find((cell) => cell.option === option)
          : undefined;
      if (!distribution)
        throw new ArgumentError('vote', answer.status, 'a vote with possible splits');
      return { over, supposed: reading !== standsRead[0], distribution };
    }),
  );
  return { ...one, seats, option, total: one.vote[option]!, distributions };
}
