import { judgeVote, type VoteOutcome } from '../../analysis/votes/judge-vote.js';
import type { VotingRule } from '../../analysis/votes/voting-rule.js';
import type { ChartNaming } from '../../charts/chart-naming.js';
import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import type { Text } from '../../language/language.js';
import { partyOfBallot } from '../../records/party-at.js';
import type { Ballot, Dataset, Party, RecordedVote, Vote } from '../../records/records.js';

/** A group that abstained. */
export interface AbstainingGroup {
  /** How many of it abstained. */
  readonly abstained: number;
  /** The title of its axis, in short lines. */
  readonly title: Text;
}

/** What a grid of the choices of two groups of abstainers shows. */
export interface AbstainersGrid extends ChartNaming {
  /** The votes for and against as they were cast. */
  readonly vote: { readonly yes: number; readonly no: number };
  /** The rule of the vote. */
  readonly rule: VotingRule;
  /** The group counted to the right. */
  readonly columns: AbstainingGroup;
  /** The group counted upwards. */
  readonly rows: AbstainingGroup;
  /** The words of the source on which the counts rest. */
  readonly evidence: string;
}

/** How many of a group abstained. */
type Counted = Pick<AbstainingGroup, 'abstained'>;

/** The counts of a grid. */
interface GridCounts extends Pick<AbstainersGrid, 'vote' | 'rule'> {
  readonly columns: Counted;
  readonly rows: Counted;
}

/** What becomes of the motion with the votes of two groups of abstainers. */
export interface AbstainersGridCell {
  /** Votes for less votes against, from the group of the columns. */
  readonly column: number;
  /** The same from the group of the rows. */
  readonly row: number;
  /** Votes for less votes against, of everybody. */
  readonly margin: number;
  /** The outcome. */
  readonly outcome: VoteOutcome | 'cannot be told';
}

/**
 * What becomes of a motion with every margin that two groups of abstainers can have given it.
 *
 * The votes of a group matter only by their margin, for less against: what is added on both sides changes no simple majority.
 *
 * @param grid - the vote, its rule and the two groups
 * @returns a cell for every pair of margins, by rows from the lowest and then by columns
 * @throws ArgumentError if a count is not a whole number, zero or more, or as `judgeVote`
 * @example
 * ```ts
 * const title = { en: 'A', el: 'Α', ru: 'А' };
 * const group = { abstained: 1, title };
 * const grid = { name: 'a', title, vote: { yes: 2, no: 3 }, rule: { majority: 'simple' }, rows: group, columns: group, evidence: '' };
 * abstainersGridCells(grid).filter((cell) => cell.outcome === 'adopted') // => [{ column: 1, row: 1, margin: 1, outcome: 'adopted' }]
 * ```
 */
export function abstainersGridCells(grid: AbstainersGrid): AbstainersGridCell[] {
  return gridCells(grid);
}

function gridCells({ vote, rule, columns, rows }: GridCounts): AbstainersGridCell[] {
  requireReadable(rows, 'rows');
  requireReadable(columns, 'columns');
  return margins(rows).flatMap((row) =>
    margins(columns).map((column) => {
      const sides = [row, column];
      const yes = vote.yes + sides.reduce((sum, side) => sum + Math.max(side, 0), 0);
      const no = vote.no + sides.reduce((sum, side) => sum + Math.max(-side, 0), 0);
      const abstain =
        rows.abstained + columns.abstained - sides.reduce((sum, side) => sum + Math.abs(side), 0);
      const { outcome } = judgeVote({ yes, no, abstain }, rule);
      return { column, row, margin: yes - no, outcome };
    }),
  );
}

/** The most abstainers of a group whose margins can be read in a grid. */
export const mostAbstainers = 30;

function requireReadable({ abstained }: Counted, argument: string): void {
  requireCount(`${argument}.abstained`, abstained, 'abstainers');
  if (abstained > mostAbstainers) {
    throw new ArgumentError(
      `${argument}.abstained`,
      abstained,
      `at most ${mostAbstainers} abstainers, so that a grid can be read; abstainersChoose answers for any number`,
    );
  }
}

/** The margins that a group of abstainers can have given, from the lowest. */
export function margins({ abstained }: Counted): number[] {
  return Array.from({ length: 2 * abstained + 1 }, (_, index) => index - abstained);
}

/** The members of a party who abstained in a vote. */
export interface PartyAbstaining {
  readonly party: Party;
  /** How many are told. */
  readonly abstained: number;
  readonly ballots: readonly Ballot[];
}

/** A vote with what the abstainers of two parties could have made of it. */
export interface AbstainersByParty {
  readonly vote: RecordedVote;
  readonly columns: PartyAbstaining;
  readonly rows: PartyAbstaining;
  readonly cells: readonly AbstainersGridCell[];
}

/** More for than against, a tie rejecting. */
export const simpleMajority: VotingRule = { majority: 'simple' };

/** The parties whose abstainers in a vote are counted, those with most first, with as many as can be read in a grid. */
export function partiesAbstaining({ parties, ballots }: Dataset, vote: Vote): PartyAbstaining[] {
  const own = ballots.filter((one) => one.vote === vote && one.option === 'abstain');
  return parties
    .map((party) => {
      const of = own.filter((one) => partyOfBallot(one) === party);
      const abstained = of.reduce((sum, { count = 0 }) => sum + count, 0);
      return { party, abstained, ballots: of };
    })
    .filter(({ abstained }) => abstained > 0 && abstained <= mostAbstainers)
    .sort((a, b) => b.abstained - a.abstained);
}

/** What the abstainers of two parties could have made of a vote. */
export function abstainersByParty(
  vote: RecordedVote,
  columns: PartyAbstaining,
  rows: PartyAbstaining,
): AbstainersByParty {
  const cells = gridCells({ vote, rule: simpleMajority, columns, rows });
  return { vote, columns, rows, cells };
}

/** How few of the abstainers, choosing a side, would have brought about another outcome; undefined where they cannot. */
export function fewestToChange({ cells }: AbstainersByParty): number | undefined {
  const becomes = ({ outcome }: AbstainersGridCell) => outcome === 'adopted';
  const was = cells.find(({ column, row }) => column === 0 && row === 0);
  const chosen = cells
    .filter((cell) => was !== undefined && becomes(cell) !== becomes(was))
    .map(({ column, row }) => Math.abs(column) + Math.abs(row));
  return chosen.length === 0 ? undefined : Math.min(...chosen);
}
