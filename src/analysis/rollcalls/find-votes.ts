import { ArgumentError } from '../../errors/argument-error.js';
import { nearest } from '../../errors/suggest.js';
import type { MeasuredValue } from '../measured-value.js';
import { partyLinesOf, type RebelRule, rebelRule, rebelSentence, standTo } from './party-lines.js';
import { partyTalliesOf } from './party-tallies.js';
import { type RollCallMatrix, requireMatrix } from './roll-call-matrix.js';
import { type RollCallSummary, summarizeVotes } from './summarize-votes.js';

/** What votes are sought; what is left out does not narrow the search. */
export interface VoteSearch {
  /** The share of yes and no votes that the smaller side has, from 0 to 0.5. */
  readonly closeness?: SoughtShare;
  /** The share of members in office who took part. */
  readonly turnout?: SoughtShare;
  /** The fewest rebels, with what a rebel is. */
  readonly rebels?: RebelRule & { readonly atLeast: number };
  /** A party of which more abstained, or answered present, than voted yes and no. */
  readonly abstainingParty?: string;
  /** What comes first; the order of the matrix unless told. */
  readonly first?: 'closest' | 'lowest turnout' | 'most rebels';
}

/** A range of shares. */
export interface SoughtShare {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A vote that was sought, with its rebels. */
export interface FoundVote extends RollCallSummary {
  /** The ids of the members who rebelled. */
  readonly rebels: readonly string[];
}

/** The votes found, and what a rebel is in them. */
export interface FoundVotes {
  /** The rule in a sentence. */
  readonly rebel: string;
  readonly votes: readonly FoundVote[];
}

/**
 * Finds votes by how close they were, how many took part, how many rebelled, or by which party abstained.
 *
 * Source: see `summarizeVotes` and `summarizeMembers`.
 *
 * Assumptions: a vote whose closeness or turnout has no value, or is open between bounds of which one lies outside, is not found by it.
 *
 * @param matrix - who voted how
 * @param search - what is sought
 * @returns the votes that are all that is sought, with their summaries and rebels
 * @throws ArgumentError when a share is not from 0 to 1, `first` is none of its choices, or the party has no member
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a', party: 'A' }, { id: 'b', party: 'A' }, { id: 'c', party: 'A' }],
 *   votes: [{ id: '1' }, { id: '2' }],
 *   cells: ['11', '11', '16'],
 *   codes: voteviewCodes,
 * });
 * const { votes } = findVotes(calls, { rebels: { atLeast: 1 } });
 * votes.map(({ vote, rebels }) => [vote.id, rebels]) // => [['2', ['c']]]
 * ```
 */
export function findVotes(matrix: RollCallMatrix, search: VoteSearch): FoundVotes {
  requireMatrix(matrix);
  const { closeness, turnout, abstainingParty, first } = search;
  const { atLeast: fewestRebels = 0, ...told } = search.rebels ?? { atLeast: 0 };
  const rule = rebelRule('search.rebels', told);
  requireShares('search.closeness', closeness);
  requireShares('search.turnout', turnout);
  const { codes, votes, members, rows, columns } = matrix;
  const tallies = partyTalliesOf(matrix);
  if (abstainingParty !== undefined && !tallies.parties.includes(abstainingParty)) {
    const expected = `the party of a member${nearest(abstainingParty, tallies.parties)}`;
    throw new ArgumentError('search.abstainingParty', abstainingParty, expected);
  }
  const { lineOf } = partyLinesOf(matrix, tallies, rule);
  const rebelsIn = (column: number) =>
    Array.from(rows, (row, place) => ({ row, place }))
      .filter(({ row, place }) => {
        const code = codes[row * votes.length + columns[column]!]!;
        return standTo(code, lineOf(column, tallies.partyAt(place, column)), rule) === 'against';
      })
      .map(({ row }) => members[row]!.id);
  const found = summarizeVotes(matrix)
    .votes.map((summary, column) => ({ ...summary, rebels: rebelsIn(column) }))
    .filter(
      (vote) =>
        vote.rebels.length >= fewestRebels &&
        isWithin(vote.closeness, closeness) &&
        isWithin(vote.turnout, turnout) &&
        (abstainingParty === undefined || abstains(vote, abstainingParty)),
    );
  if (first !== undefined) {
    const rank = ranks[first];
    if (rank === undefined) {
      const expected = `one of: ${Object.keys(ranks).join(', ')}`;
      throw new ArgumentError('search.first', first, expected);
    }
    found.sort((a, b) => rank(a) - rank(b));
  }
  return { rebel: rebelSentence(rule), votes: found };
}

/** By what the votes are put in order, the least first; what has no value comes last. */
const ranks = {
  closest: ({ closeness }: FoundVote) => -leastOf(closeness, -1),
  'lowest turnout': ({ turnout }: FoundVote) => leastOf(turnout, 2),
  'most rebels': ({ rebels }: FoundVote) => -rebels.length,
} as const;

function leastOf(value: MeasuredValue, otherwise: number): number {
  if (value.kind === 'undefined') return otherwise;
  return value.kind === 'value' ? value.value : value.lower;
}

function requireShares(argument: string, sought: SoughtShare = {}): void {
  for (const [name, share] of Object.entries(sought)) {
    if (share !== undefined && !(share >= 0 && share <= 1)) {
      throw new ArgumentError(`${argument}.${name}`, share, 'a share from 0 to 1');
    }
  }
}

function isWithin(value: MeasuredValue, sought: SoughtShare | undefined): boolean {
  if (sought === undefined) return true;
  if (value.kind === 'undefined') return false;
  const { atLeast = 0, atMost = 1 } = sought;
  const [lower, upper] =
    value.kind === 'value' ? [value.value, value.value] : [value.lower, value.upper];
  return lower >= atLeast && upper <= atMost;
}

function abstains({ parties }: RollCallSummary, name: string): boolean {
  const counts = parties.find(({ party }) => party === name)?.counts;
  return counts !== undefined && counts.abstain + counts.present > counts.yes + counts.no;
}
