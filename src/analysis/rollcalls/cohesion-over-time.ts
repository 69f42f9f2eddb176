import { ArgumentError } from '../../errors/argument-error.js';
import { meanIndex } from '../cohesion/mean-index.js';
import type { MeasuredValue } from '../measured-value.js';
import { grouped } from './grouped.js';
import type { RollCallMatrix, RollCallVote } from './roll-call-matrix.js';
import { summarizeVotes, type VoteSummaryOptions } from './summarize-votes.js';

/** How time is divided, and what is measured. */
export interface CohesionOverTimeOptions extends VoteSummaryOptions {
  /**
   * `year`, `month` or `day` of the date of the vote, or each `vote` apart; or a number: so many votes after one another, in the
   * order of the matrix, whatever their dates. `month` unless told.
   */
  readonly by?: 'year' | 'month' | 'day' | 'vote' | number;
}

/** The cohesion of a party in a period. */
export interface CohesionInPeriod {
  /** As `1917`, `1917-11` or `1917-11-04`; the id of the vote for each vote apart; of votes after one another the first and the last: `1–50`. */
  readonly period: string;
  readonly party: string;
  /** Votes in which the party had members in office. */
  readonly votes: number;
  /** The means of the indices over these votes; see `meanIndex`. */
  readonly rice: MeasuredValue;
  readonly riceCorrected: MeasuredValue;
  readonly agreement: MeasuredValue;
  /** The share of votes of the period in which the two largest parties, or those told, opposed each other; undefined where none can be judged. */
  readonly partyUnityShare: number | undefined;
}

/** The cohesion of parties by period, with what has no date. */
export interface CohesionOverTime {
  /** The two parties whose majorities are compared; undefined where there are not two. */
  readonly between: readonly [string, string] | undefined;
  readonly rows: readonly CohesionInPeriod[];
  /** The ids of votes that have no date, and stand in no period. */
  readonly undated: readonly string[];
}

/**
 * The cohesion of each party in each period: the mean of its indices over the votes of the period.
 *
 * Source: see `riceIndex`, `desposatoRiceIndex`, `agreementIndex`, `meanIndex` and `partyUnityVote`.
 *
 * Assumptions: every vote counts the same; a member counts with the party of the day.
 *
 * @param matrix - who voted how
 * @param options - the length of a period, and the two parties compared
 * @returns a row for each period and party, in the order of time; for votes apart or after one another in the order of the matrix
 * @throws ArgumentError when `by` is none of its choices or no whole number, or as `summarizeVotes`
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a', party: 'A' }, { id: 'b', party: 'A' }],
 *   votes: [{ id: '1', date: '1917-11-04' }, { id: '2', date: '1917-12-08' }, { id: '3' }],
 *   cells: ['111', '161'],
 *   codes: voteviewCodes,
 * });
 * const { rows, undated } = cohesionOverTime(calls);
 * rows.map(({ period, rice }) => [period, rice.value]) // => [['1917-11', 1], ['1917-12', 0]]
 * undated // => ['3']
 * ```
 */
export function cohesionOverTime(
  matrix: RollCallMatrix,
  { by = 'month', ...options }: CohesionOverTimeOptions = {},
): CohesionOverTime {
  const { between, votes } = summarizeVotes(matrix, options);
  const periodOf = typeof by === 'number' ? spanOf(by, votes.length) : dateOf(by);
  const periods = new Map<string, typeof votes>(
    [...grouped([...votes.keys()], (place) => periodOf(place, votes[place]!.vote))].map(
      ([period, places]) => [period, places.map((place) => votes[place]!)],
    ),
  );
  const names = [...periods.keys()].filter((period) => period !== '');
  if (by !== 'vote' && typeof by !== 'number') names.sort();
  return {
    between,
    rows: names.flatMap((period) => inPeriod(period, periods.get(period)!)),
    undated: (periods.get('') ?? []).map(({ vote }) => vote.id),
  };
}

/** The period of a vote by its place: numbers of the first and last vote of its span. */
function spanOf(length: number, votes: number) {
  if (!Number.isSafeInteger(length) || length < 1) {
    throw new ArgumentError('options.by', length, 'a whole number of votes, one or more');
  }
  return (place: number) => {
    const first = place - (place % length);
    return `${first + 1}–${Math.min(first + length, votes)}`;
  };
}

/** The period of a vote by its date; empty where it has none. */
function dateOf(by: 'year' | 'month' | 'day' | 'vote') {
  const length = { year: 4, month: 7, day: 10, vote: 0 }[by];
  if (length === undefined) {
    throw new ArgumentError('options.by', by, 'year, month, day, vote or a number of votes');
  }
  return (_place: number, { id, date }: RollCallVote) =>
    by === 'vote' ? id : (date?.slice(0, length) ?? '');
}

function inPeriod(
  period: string,
  votes: ReturnType<typeof summarizeVotes>['votes'],
): CohesionInPeriod[] {
  const judged = votes.filter(
    ({ partyUnity }) => partyUnity !== undefined && partyUnity !== 'undetermined',
  );
  const unity = judged.filter(({ partyUnity }) => partyUnity === 'party unity vote');
  const partyUnityShare = judged.length === 0 ? undefined : unity.length / judged.length;
  const byParty = grouped(
    votes.flatMap(({ parties }) => parties),
    ({ party }) => party,
  );
  return [...byParty].map(([party, rows]) => ({
    period,
    party,
    votes: rows.length,
    rice: meanIndex(rows.map(({ rice }) => rice)),
    riceCorrected: meanIndex(rows.map(({ riceCorrected }) => riceCorrected)),
    agreement: meanIndex(rows.map(({ agreement }) => agreement)),
    partyUnityShare,
  }));
}
