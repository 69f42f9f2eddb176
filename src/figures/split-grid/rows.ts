import { ballotsBehindSplit } from '../../analysis/splits/ballots-behind-split.js';
import { countSplits } from '../../analysis/splits/count-splits.js';
import { judgeStatement } from '../../analysis/splits/judge-statement.js';
import { listSplits } from '../../analysis/splits/list-splits.js';
import type { Split } from '../../analysis/splits/split.js';
import type { SplitVote } from '../../analysis/splits/split-vote.js';
import { ArgumentError } from '../../errors/argument-error.js';
import type { Dataset, Party, Seats } from '../../records/records.js';
import { isLack, type Lack } from '../kind.js';
import { recordNamed } from '../record-named.js';
import {
  chooseVote,
  isPossible,
  type StandsRead,
  splitOfVote,
  standsRead,
  type VoteWithSeats,
} from '../split-of-vote.js';

/** What can be chosen of the grid of possible splits. */
export interface SplitGridParameters {
  /** Identifier of the vote. */
  readonly vote: string;
  /** Identifier of the party counted to the right. */
  readonly columns: string;
  /** Identifier of the party counted upwards. */
  readonly rows: string;
  /** Identifier of the party whose splits without a vote for are outlined. */
  readonly outlined?: string;
  /** What is supposed of parties that are said to have stood for or against the motion. */
  readonly stands: StandsRead;
  /** How many voters beyond the seats that are told, where the totals need some; as many as they need if left out. */
  readonly further?: number;
}

/** A vote, and the two groups of it that are counted. */
export interface SplitsOfTwo {
  /** Totals and groups; everything that is not one of the two groups of the axes is the rest. */
  readonly vote: SplitVote;
  /** The group counted upwards. */
  readonly rows: { readonly group: string };
  /** The group counted to the right. */
  readonly columns: { readonly group: string };
  /** Which splits are outlined. */
  readonly marked?: (split: Split) => boolean;
}

/** A pair of counts that some split has. */
export interface SplitGridCell {
  /** Votes for from the group of the rows. */
  readonly row: number;
  /** Votes for from the group of the columns. */
  readonly column: number;
  /** Votes for from everybody else, in each split with these counts. */
  readonly rest: readonly number[];
  /** In how many ways the voters, each for himself, can have come to it. */
  readonly ballots: bigint;
  /** Whether some split with these counts is to be outlined. */
  readonly marked: boolean;
}

/** The possible splits of a vote by two parties. */
export interface SplitGridRows extends VoteWithSeats {
  readonly split: SplitVote;
  readonly furtherVoters: number;
  /** How many of them the totals need. */
  readonly needed: number;
  readonly rows: Seats;
  readonly columns: Seats;
  readonly outlined: Party | undefined;
  readonly cells: readonly SplitGridCell[];
  /** Whether the party counted upwards cannot have cast all votes for in any split. */
  readonly needsOthers: boolean;
}

/** So many columns with numbers stand on a page, so many rows with their axis fit it, and so many splits are listed. */
const mostColumns = 16;
const mostRows = 30;
const mostMembers = 60;
const mostSplits = 10_000n;

export const needs = `a vote with counts, by so much that few splits are possible, in a body of ${mostMembers} members at most, of two parties at least, of which one has ${mostRows} seats at most and the other ${mostColumns}`;

/** The parameters with what was not given; a lack where no vote can be split by two parties in so many ways only. */
export function chooseSplitGrid(
  record: Dataset,
  given: Partial<SplitGridParameters>,
): SplitGridParameters | Lack {
  const { stands = standsRead[0], outlined, further } = given;
  const fits = (one: VoteWithSeats) => {
    const axes = axesOf(one, given);
    if (axes === undefined || isBeyondCounting(one)) return false;
    return isCountable(splitOfVote(one, { stands, further }).split);
  };
  const found = chooseVote(record, given.vote, fits, needs);
  if (isLack(found)) return askedInVain(given) ?? found;
  const { rows, columns } = axesOf(found, given)!;
  const parties = found.composition.seats.map((row) => row.party!.id);
  if (outlined !== undefined && !parties.includes(outlined)) {
    const expected = `a party with seats in the body: ${parties.join(', ')}`;
    throw new ArgumentError('outlined', outlined, expected);
  }
  return {
    vote: found.vote.id,
    rows: rows.party!.id,
    columns: columns.party!.id,
    stands,
    ...(outlined === undefined ? {} : { outlined }),
    ...(further === undefined ? {} : { further }),
  };
}

/** Refuses a party for which no vote fits. */
function askedInVain(given: Partial<SplitGridParameters>): undefined {
  for (const name of ['columns', 'rows'] as const) {
    if (given[name] !== undefined)
      throw new ArgumentError(name, given[name], `a party of a body with ${needs}`);
  }
  return undefined;
}

/** The seats of the two parties that are counted: those asked for, then the largest upwards and the next to the right. */
function axesOf(
  { composition }: VoteWithSeats,
  { rows, columns }: Partial<SplitGridParameters>,
): { readonly rows: Seats; readonly columns: Seats } | undefined {
  const bySize = composition.seats.toSorted((a, b) => b.seats - a.seats);
  if (bySize.reduce((sum, row) => sum + row.seats, 0) > mostMembers) return undefined;
  const of = (id: string | undefined, other: string | undefined) =>
    id === undefined
      ? bySize.find((row) => row.party?.id !== other)
      : bySize.find((row) => row.party?.id === id);
  const up = of(rows, columns);
  const right = of(columns, up?.party?.id);
  if (!up || !right || up === right) return undefined;
  return up.seats <= mostRows && right.seats <= mostColumns
    ? { rows: up, columns: right }
    : undefined;
}

/** Whether a vote is sure to have too many splits by what its seats alone allow, which takes less than to count them. */
function isBeyondCounting({ vote, composition, ballots }: VoteWithSeats): boolean {
  const { yes, no, abstain = 0 } = vote;
  const seats = composition.seats.map((row) => row.seats);
  const isTold = ballots.length > 0 || composition.seats.some((row) => row.status !== 'filled');
  if (isTold || yes + no + abstain > seats.reduce((sum, own) => sum + own, 0)) return false;
  return divisionsOfVotes(seats, { yes, no }) > mostSplits;
}

/**
 * In how many ways votes for and against can be divided among groups of which nothing is told but their members: there are as many
 * splits at least, since whoever is left can have abstained or been absent.
 *
 * @param members - the members of each group
 * @param votes - all votes for and all against
 * @returns the number of ways, rounded where it has more than fifteen digits
 * @example
 * ```ts
 * divisionsOfVotes([2, 2], { yes: 2, no: 1 }) // => 4
 * ```
 */
export function divisionsOfVotes(
  members: readonly number[],
  { yes, no }: { readonly yes: number; readonly no: number },
): number {
  const at = (votesFor: number, against: number) => votesFor * (no + 1) + against;
  let ways = new Float64Array(at(yes, no) + 1);
  ways[0] = 1;
  for (const own of members) {
    const next = new Float64Array(ways.length);
    for (let votesFor = 0; votesFor <= yes; votesFor += 1) {
      for (let against = 0; against <= no; against += 1) {
        const before = ways[at(votesFor, against)]!;
        if (before === 0) continue;
        for (let more = 0; more <= Math.min(own, yes - votesFor); more += 1) {
          for (let other = 0; other <= Math.min(own - more, no - against); other += 1) {
            next[at(votesFor + more, against + other)]! += before;
          }
        }
      }
    }
    ways = next;
  }
  return ways[at(yes, no)]!;
}

function isCountable(split: SplitVote): boolean {
  if (!isPossible(split)) return false;
  const count = countSplits(split);
  return count.status === 'possible' && count.count <= mostSplits;
}

/** The possible splits of a vote by two parties. */
export function splitGridRows(record: Dataset, parameters: SplitGridParameters): SplitGridRows {
  const { vote: id, stands, outlined, further } = parameters;
  const one = chooseVote(record, id, () => true, needs);
  if (isLack(one)) throw new ArgumentError('vote', id, needs);
  const { split, furtherVoters } = splitOfVote(one, { stands, further });
  const { furtherVoters: needed } = splitOfVote(one, { stands });
  const { rows, columns } = axesOf(one, parameters)!;
  const [up, right] = [rows.party!.id, columns.party!.id];
  const cells = splitGridCells({
    vote: split,
    rows: { group: up },
    columns: { group: right },
    ...(outlined === undefined ? {} : { marked: (each: Split) => each[outlined]?.yes === 0 }),
  });
  const verdict = judgeStatement(split, {
    terms: [{ group: up, option: 'yes' }],
    relation: 'fewer than',
    value: one.vote.yes,
  });
  return {
    ...one,
    split,
    furtherVoters,
    needed,
    rows,
    columns,
    outlined: outlined === undefined ? undefined : recordNamed(record.parties, outlined),
    cells,
    needsOthers: verdict.status === 'possible' && verdict.holds === 'in all splits',
  };
}

/**
 * The pairs of counts of two groups that occur in some possible split of a vote.
 *
 * @param grid - the vote, and the groups of the axes
 * @returns the pairs, by the first count and then the second, each with the ballots behind it
 * @throws ArgumentError if no split is possible, or nothing limits their number, or the vote has no such group
 * @example
 * ```ts
 * const groups = [{ name: 'A', members: 2 }, { name: 'B', members: 2 }];
 * const vote = { totals: { yes: 3, no: 1 }, groups };
 * const axes = { rows: { group: 'A' }, columns: { group: 'B' } };
 * splitGridCells({ vote, ...axes }).map((one) => [one.row, one.column, one.ballots]) // => [[1, 2, 2n], [2, 1, 2n]]
 * ```
 */
export function splitGridCells({ vote, rows, columns, marked }: SplitsOfTwo): SplitGridCell[] {
  for (const { group } of [rows, columns]) {
    if (!vote.groups.some((one) => one.name === group)) {
      const names = vote.groups.map((one) => one.name).join(', ');
      throw new ArgumentError('group', group, `one of the groups ${names}`);
    }
  }
  const list = listSplits(vote);
  if (list.status === 'impossible') {
    throw new ArgumentError('vote', list.reason.explanation, 'a vote of which a split is possible');
  }
  if (list.status === 'unbounded') {
    throw new ArgumentError('vote', 'unbounded', 'a vote of which the splits can be counted');
  }
  const cells = new Map<string, SplitGridCell>();
  for (const split of list.splits) {
    const row = split[rows.group]!.yes;
    const column = split[columns.group]!.yes;
    const all = Object.values(split).reduce((sum, { yes }) => sum + yes, 0);
    const key = `${row} ${column}`;
    const known = cells.get(key);
    cells.set(key, {
      row,
      column,
      rest: [...new Set([...(known?.rest ?? []), all - row - column])],
      ballots: (known?.ballots ?? 0n) + ballotsBehindSplit(vote, split),
      marked: (known?.marked ?? false) || (marked?.(split) ?? false),
    });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
