import { groupName } from '../../analysis/composition/seats-by-party.js';
import { type CellBounds, splitBounds } from '../../analysis/splits/split-bounds.js';
import type { SplitVote } from '../../analysis/splits/split-vote.js';
import type { VoteOption } from '../../analysis/votes/vote-option.js';
import { ArgumentError } from '../../errors/argument-error.js';
import type { Dataset, Party, Seats } from '../../records/records.js';
import { isLack, type Lack } from '../kind.js';
import {
  chooseStands,
  chooseVote,
  furtherGroup,
  isPossible,
  type StandsRead,
  splitOfVote,
  standsRead,
  type VoteWithSeats,
} from '../split-of-vote.js';

/** So many numbers fit a page, each in a row. */
const mostCells = 12;

/**
 * The numbers of which something is certain, the most certain first: that so many at least took an option, that it was a number and
 * no other, or that what is supposed allows less than what is told. All of them where nothing is certain of any, and at most twelve.
 */
export function certainFirst<G extends { readonly cells: readonly CellRow[] }>(
  groups: readonly G[],
): { readonly group: G; readonly cell: CellRow }[] {
  const all = groups.flatMap((group) => group.cells.map((cell) => ({ group, cell })));
  const certain = all.filter(({ cell: { told, supposed = told } }) => {
    const isFixed = supposed.atLeast === supposed.atMost;
    const isNarrower = supposed.atLeast !== told.atLeast || supposed.atMost !== told.atMost;
    return supposed.atLeast > 0 || isFixed || isNarrower;
  });
  const least = ({ cell: { told, supposed = told } }: { readonly cell: CellRow }) =>
    supposed.atLeast;
  return (certain.length > 0 ? certain : all)
    .toSorted((a, b) => least(b) - least(a))
    .slice(0, mostCells);
}

/** What can be chosen of the bounds of a vote. */
export interface SplitBoundsParameters {
  /** Identifier of the vote. */
  readonly vote: string;
  /** What is supposed of the parties that are said to have stood for or against the motion. */
  readonly stands: StandsRead;
  /** The party of which nobody is supposed to have taken the option. */
  readonly party?: string;
  /** The option that nobody of the party is supposed to have taken. */
  readonly option?: VoteOption;
  /** How many parties are shown at most: the largest. */
  readonly rows: number;
}

/** The bounds of what a party did by one option. */
export interface CellRow {
  readonly option: VoteOption;
  /** With totals and seats alone. */
  readonly told: CellBounds;
  /** With what is supposed besides; undefined where nothing is. */
  readonly supposed: CellBounds | undefined;
}

/** A party, or the further voters, with the bounds of what it did. */
export interface BoundsRow {
  /** The seats of the party; undefined for the voters beyond the seats that are told. */
  readonly seats: Seats | undefined;
  readonly members: number;
  readonly cells: readonly CellRow[];
}

/** The bounds of a vote. */
export interface SplitBoundsRows extends VoteWithSeats {
  /** The parties that are shown, in the order of the record. */
  readonly rows: readonly BoundsRow[];
  readonly furtherVoters: number;
  /** What is supposed in the second reading. */
  readonly supposed: {
    /** That no party voted against its stand. */
    readonly stands: boolean;
    /** That nobody of a party took an option. */
    readonly never: { readonly party: Party; readonly option: VoteOption } | undefined;
  };
}

/** So many panels of four lines fit a page. */
const readableParties = 9;

const needs =
  'a vote with counts in a body whose seats are told by party on its date, two parties at least';

/** The parameters with what was not given; a lack where no vote can be split by party. */
export function chooseSplitBounds(
  record: Dataset,
  given: Partial<SplitBoundsParameters>,
): SplitBoundsParameters | Lack {
  const found = chooseVote(record, given.vote, (one) => isPossible(splitOfVote(one).split), needs);
  if (isLack(found)) return found;
  const own = given.party !== undefined || given.option !== undefined;
  const parameters = {
    vote: found.vote.id,
    stands: own ? (given.stands ?? standsRead[0]) : chooseStands(found, given.stands),
    rows: given.rows ?? readableParties,
    ...(own ? neverOf(found, given) : {}),
  };
  requirePossible(found, parameters);
  return parameters;
}

/** Refuses what the totals, the seats and what is told of ballots do not allow to suppose. */
function requirePossible(found: VoteWithSeats, { stands, party, option }: Supposition): void {
  const { split } = splitOfVote(found, { stands });
  if (!isPossible(split)) {
    throw new ArgumentError('stands', stands, `"${standsRead[0]}": the totals allow nothing else`);
  }
  const cell = cellsOf(split).find((one) => one.group === party && one.option === option);
  if (cell !== undefined && cell.atLeast > 0) {
    throw new ArgumentError(
      'option',
      option,
      `an option that nobody of ${party} need have taken; ${cell.atLeast} at least did`,
    );
  }
}

/** What nobody of a party is supposed to have done: the largest party unless told, a vote against unless told. */
function neverOf(
  { composition }: VoteWithSeats,
  { party, option = 'no' }: Partial<SplitBoundsParameters>,
): { readonly party: string; readonly option: VoteOption } {
  const bySize = [...composition.seats].sort((a, b) => b.seats - a.seats);
  const ids = bySize.map((row) => row.party!.id);
  if (party !== undefined && !ids.includes(party)) {
    throw new ArgumentError('party', party, `a party with seats in the body: ${ids.join(', ')}`);
  }
  return { party: party ?? ids[0]!, option };
}

type Supposition = Pick<SplitBoundsParameters, 'stands' | 'party' | 'option'>;

/** The vote with what is supposed of it. */
function supposedSplit(
  one: VoteWithSeats,
  { stands, party, option = 'no' }: Supposition,
): SplitVote {
  const { split } = splitOfVote(one, { stands });
  const groups = split.groups.map((group) =>
    group.name === party ? { ...group, counts: { ...group.counts, [option]: 0 } } : group,
  );
  return { ...split, groups };
}

/** What the totals of a vote and the seats allow for each party. */
export function splitBoundsRows(
  record: Dataset,
  parameters: SplitBoundsParameters,
): SplitBoundsRows {
  const { vote: id, stands, party, option = 'no', rows } = parameters;
  const one = chooseVote(record, id, () => true, needs);
  if (isLack(one)) throw new ArgumentError('vote', id, needs);
  const { split, furtherVoters } = splitOfVote(one);
  const told = cellsOf(split);
  const row = record.parties.find((each) => each.id === party);
  const supposes = stands !== standsRead[0] || row !== undefined;
  const supposed = supposes ? cellsOf(supposedSplit(one, parameters)) : undefined;
  const groupRow = (name: string, members: number, seats: Seats | undefined): BoundsRow => ({
    seats,
    members,
    cells: told
      .filter((cell) => cell.group === name)
      .map((cell) => ({
        option: cell.option,
        told: cell,
        supposed: supposed?.find((each) => each.group === name && each.option === cell.option),
      })),
  });
  const largest = new Set(
    [...one.composition.seats].sort((a, b) => b.seats - a.seats).slice(0, rows),
  );
  return {
    ...one,
    furtherVoters,
    supposed: {
      stands: stands !== standsRead[0],
      never: row && { party: row, option },
    },
    rows: [
      ...one.composition.seats
        .filter((seats) => largest.has(seats))
        .map((seats) => groupRow(groupName(seats), seats.seats, seats)),
      ...(furtherVoters === 0 ? [] : [groupRow(furtherGroup, furtherVoters, undefined)]),
    ],
  };
}

function cellsOf(vote: SplitVote): readonly CellBounds[] {
  const bounds = splitBounds(vote);
  return bounds.status === 'possible' ? bounds.cells : [];
}
