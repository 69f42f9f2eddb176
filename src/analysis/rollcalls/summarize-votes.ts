import { ArgumentError } from '../../errors/argument-error.js';
import { type PartyUnityVerdict, partyUnityVote } from '../cohesion/party-unity-vote.js';
import type { MeasuredValue } from '../measured-value.js';
import {
  castIn,
  cohesionOf,
  type GroupCohesion,
  groupBallotsAt,
  shareWith,
} from './group-measures.js';
import { type PartyTallies, partyTalliesOf, voteTally } from './party-tallies.js';
import { type RollCallMatrix, type RollCallVote, requireMatrix } from './roll-call-matrix.js';
import { inOffice, type OptionCounts, optionCounts } from './roll-call-option.js';
import { twoParties } from './two-parties.js';

/** How votes are summarised. */
export interface VoteSummaryOptions {
  /** The two parties that a party vote divides; the two with the most members unless told. */
  readonly between?: readonly [string, string];
  /** The share of a party that must vote alike against as much of the other in a party vote, above 0.5; 0.9 unless told. */
  readonly partyVoteAt?: number;
}

/** How a party divided in a vote. */
export interface PartyInRollCall extends GroupCohesion {
  readonly party: string;
  /** Members in office on that day, however they voted or not. */
  readonly members: number;
  readonly counts: OptionCounts;
  /** The side of most of its yes and no votes: `divided` where they are equal, `none` where there are none, `open` where unknown ballots leave it open. */
  readonly side: 'yes' | 'no' | 'divided' | 'none' | 'open';
}

/** A count that was declared, where the roll has another. */
export interface CountDifference {
  readonly option: 'yes' | 'no' | 'abstain' | 'present' | 'absent';
  readonly declared: number;
  readonly roll: number;
}

/** What one roll call shows. */
export interface RollCallSummary extends GroupCohesion {
  readonly vote: RollCallVote;
  /** Members in office on that day. */
  readonly members: number;
  readonly counts: OptionCounts;
  /** Yes votes less no votes of the roll; positions announced are not among them. */
  readonly margin: number;
  /** The share of yes and no votes that the smaller side has: 0 is unanimous, 0.5 a tie. */
  readonly closeness: MeasuredValue;
  /** The share of members who voted, abstained or answered present, among them and the absent; the excused and those who announce positions are left out. */
  readonly turnout: MeasuredValue;
  /** The parties that had members in office, in the order of the members. */
  readonly parties: readonly PartyInRollCall[];
  /** Whether the majorities of the two parties opposed each other; undefined where there are not two. */
  readonly partyUnity: PartyUnityVerdict | undefined;
  /** Whether as much of both parties as `partyVoteAt` did (Lowell’s party vote); undefined where there are not two, or one has no yes or no. */
  readonly partyVote: boolean | undefined;
  /** The counts declared that are not those of the roll, where nothing is unknown. */
  readonly otherThanDeclared: readonly CountDifference[];
}

/** The summaries of all votes, with what they compare. */
export interface RollCallSummaries {
  /** The two parties compared; undefined where there are not two. */
  readonly between: readonly [string, string] | undefined;
  readonly partyVoteAt: number;
  readonly votes: readonly RollCallSummary[];
}

/**
 * Summarises each vote: counts by party, margin, closeness, turnout, cohesion, and whether it was a vote of party against party.
 *
 * Source: for the indices, see `riceIndex`, `desposatoRiceIndex`, `agreementIndex` and `partyUnityVote`; for the party vote,
 * A. Lawrence Lowell (1902), "The Influence of Party upon Legislation in England and America", Annual Report of the American
 * Historical Association for 1901, with nine tenths of both parties on opposite sides.
 *
 * Assumptions: a member counts with the party of the day of the vote. Positions announced are no votes. A party of one has a Rice
 * index of 1 and none when corrected for its size; a party of which nobody votes has none.
 *
 * @param matrix - who voted how
 * @param options - which parties are compared
 * @returns the summary of each vote, in the order of the matrix
 * @throws ArgumentError when a party named has no member, the two are the same, or the share is not above 0.5 and up to 1
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a', party: 'A' }, { id: 'b', party: 'A' }, { id: 'c', party: 'B' }],
 *   votes: [{ id: '1' }],
 *   cells: ['1', '1', '6'],
 *   codes: voteviewCodes,
 * });
 * const [vote] = summarizeVotes(calls).votes;
 * [vote.margin, vote.partyUnity, vote.partyVote] // => [1, 'party unity vote', true]
 * vote.parties[0].rice // => { kind: 'value', value: 1 }
 * ```
 */
export function summarizeVotes(
  matrix: RollCallMatrix,
  { between, partyVoteAt = 0.9 }: VoteSummaryOptions = {},
): RollCallSummaries {
  requireMatrix(matrix);
  if (!(partyVoteAt > 0.5 && partyVoteAt <= 1)) {
    throw new ArgumentError('options.partyVoteAt', partyVoteAt, 'a share above 0.5, up to 1');
  }
  const tallies = partyTalliesOf(matrix);
  const compared = twoParties('options.between', tallies, matrix.columns.length, between);
  const votes = Array.from(matrix.columns, (place, column) =>
    summaryOf(matrix.votes[place]!, tallies, column, compared, partyVoteAt),
  );
  return { between: compared, partyVoteAt, votes };
}

function summaryOf(
  vote: RollCallVote,
  tallies: PartyTallies,
  column: number,
  between: readonly [string, string] | undefined,
  partyVoteAt: number,
): RollCallSummary {
  const tally = voteTally(tallies, column);
  const counts = optionCounts(tally);
  const parties = tallies.parties
    .map((party, code) => partyInRollCall(party, tallies, tallies.start(column, code)))
    .filter(({ members }) => members > 0);
  return {
    vote,
    members: inOffice(tally),
    counts,
    margin: counts.yes - counts.no,
    closeness: closenessOf(counts),
    turnout: turnoutOf(counts),
    ...cohesionOf(groupBallotsAt(tally)),
    parties,
    ...partyAgainstParty(parties, between, partyVoteAt),
    otherThanDeclared: differences(vote, counts),
  };
}

function partyInRollCall(
  party: string,
  { counts: all }: PartyTallies,
  start: number,
): PartyInRollCall {
  const counts = optionCounts(all, start);
  return {
    party,
    members: inOffice(all, start),
    counts,
    side: sideOf(counts),
    ...cohesionOf(groupBallotsAt(all, start)),
  };
}

/** The side of most yes and no votes. */
export function sideOf({ yes, no, unknown }: OptionCounts): PartyInRollCall['side'] {
  if (unknown > 0 && Math.abs(yes - no) <= unknown) return 'open';
  if (yes + no === 0) return 'none';
  if (yes === no) return 'divided';
  return yes > no ? 'yes' : 'no';
}

function closenessOf({ yes, no, unknown }: OptionCounts): MeasuredValue {
  if (unknown > 0) return { kind: 'interval', ...minorityBounds(yes, no, unknown) };
  if (yes + no === 0) return { kind: 'undefined', reason: 'nobody voted yes or no' };
  return { kind: 'value', value: Math.min(yes, no) / (yes + no) };
}

/** The least and the greatest share of the smaller side, when unknown ballots may be any or none. */
function minorityBounds(yes: number, no: number, unknown: number) {
  const [less, more] = [Math.min(yes, no), Math.max(yes, no)];
  // Who is not needed to level the sides may have stayed away. Two alone can make a tie.
  const levelled = Math.min(less + unknown, more);
  const ofNone = unknown > 1 ? 0.5 : 0;
  return {
    lower: less / (less + more + unknown),
    upper: more === 0 ? ofNone : levelled / (levelled + more),
    alwaysDefined: yes + no > 0,
  };
}

function turnoutOf(counts: OptionCounts): MeasuredValue {
  return shareWith(
    { yes: castIn(counts) + counts.present, no: counts.absent, open: counts.unknown },
    'nobody in office is told to have voted or been absent',
  );
}

function partyAgainstParty(
  parties: readonly PartyInRollCall[],
  between: readonly [string, string] | undefined,
  at: number,
): Pick<RollCallSummary, 'partyUnity' | 'partyVote'> {
  const [first, second] = (between ?? []).map(
    (name) => parties.find(({ party }) => party === name)?.counts,
  );
  if (first === undefined || second === undefined) {
    return { partyUnity: undefined, partyVote: undefined };
  }
  const ballots = ({ yes, no, unknown }: OptionCounts) =>
    ({ yes, no, unknown, unknownMayBe: ['yes', 'no', 'absent'] }) as const;
  const yesOf = ({ yes, no }: OptionCounts) => yes / (yes + no);
  const shares = [yesOf(first), yesOf(second)];
  const known = first.unknown + second.unknown === 0 && !shares.some(Number.isNaN);
  return {
    partyUnity: partyUnityVote({ first: ballots(first), second: ballots(second) }),
    partyVote: known
      ? Math.max(...shares) >= at && Math.max(...shares.map((share) => 1 - share)) >= at
      : undefined,
  };
}

function differences({ declared = {} }: RollCallVote, counts: OptionCounts): CountDifference[] {
  if (counts.unknown > 0) return [];
  const options = ['yes', 'no', 'abstain', 'present', 'absent'] as const;
  return options.flatMap((option) => {
    const told = declared[option];
    return told === undefined || told === counts[option]
      ? []
      : [{ option, declared: told, roll: counts[option] }];
  });
}
