import type { MeasuredValue } from '../measured-value.js';
import { shareWith } from './group-measures.js';
import { type MemberCells, memberCellsOf } from './member-cells.js';
import {
  type CompleteRebelRule,
  NO_LINE,
  type PartyLines,
  partyLinesOf,
  type RebelRule,
  rebelRule,
  rebelSentence,
  standTo,
} from './party-lines.js';
import { type PartyTallies, partyTalliesOf } from './party-tallies.js';
import {
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  requireMatrix,
} from './roll-call-matrix.js';
import {
  ABSENT,
  inOffice,
  NO,
  NOT_A_MEMBER,
  OPTIONS,
  type OptionCounts,
  optionCounts,
  YES,
} from './roll-call-option.js';

/** A vote in which a member rebelled. */
export interface Rebellion {
  readonly vote: RollCallVote;
  /** The party on that day, and its line. */
  readonly party: string;
  readonly line: 'yes' | 'no';
}

/** How far a member voted with a party. */
export interface AgreementWithParty {
  readonly party: string;
  /** Votes in which the party had a line and the member voted yes or no. */
  readonly shared: number;
  readonly agreed: number;
  /** The share of agreement; undefined where no vote is shared. A line that unknown ballots leave open is none here. */
  readonly share: MeasuredValue;
}

/** What the roll calls show of one member. */
export interface MemberSummary {
  readonly member: RollCallMember;
  /** The parties of the member on the days of the votes, in their order. */
  readonly parties: readonly string[];
  /** Votes taken while the member was one. */
  readonly votes: number;
  readonly counts: OptionCounts;
  /** The share of these votes in which the member voted, abstained or answered present; leave and announced positions are left out. */
  readonly participation: MeasuredValue;
  /** The share of votes with a line in which the member was with it, among those with it and those rebelled in. */
  readonly loyalty: MeasuredValue;
  /** The votes that loyalty certainly counts: those with the line and those rebelled in. */
  readonly lines: number;
  readonly rebellions: readonly Rebellion[];
  /**
   * The share of all votes in which the member has the option that most of the party have, where absence is an option like another:
   * the party loyalty of *pscl*. Undefined in a party of two or fewer.
   */
  readonly partyLoyalty: number | undefined;
  readonly agreementWithParties: readonly AgreementWithParty[];
}

/** The summaries of all members, and what a rebel is in them. */
export interface MemberSummaries {
  readonly rule: CompleteRebelRule;
  /** The rule in a sentence. */
  readonly rebel: string;
  readonly members: readonly MemberSummary[];
}

/**
 * Summarises each member: participation, loyalty, rebellions with the votes named, and agreement with each party.
 *
 * Source: plain shares, as *Vital Statistics on Congress* takes party unity over the votes cast; `partyLoyalty` is the score of
 * `summary.rollcall` of the R package *pscl* (Simon Jackman), as a share.
 *
 * Assumptions: a member belongs to the party of the day of the vote, and the member’s own ballot is part of its line. So a party of
 * one has no line and no loyalty; who never votes has participation 0 and no loyalty; a party that never votes has no line; who is
 * with leave or announces a position is neither with nor against a line. A tie is no line. Loyalty of exactly 0 is a value;
 * where there is nothing to measure it is undefined, with the reason.
 *
 * @param matrix - who voted how
 * @param rule - what a rebel is
 * @returns the summary of each member, in the order of the matrix, and the rule in words
 * @throws ArgumentError when a part of the rule is none of its choices
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a', party: 'A' }, { id: 'b', party: 'A' }, { id: 'c', party: 'A' }],
 *   votes: [{ id: '1' }, { id: '2' }],
 *   cells: ['11', '16', '19'],
 *   codes: voteviewCodes,
 * });
 * const [a] = summarizeMembers(calls).members;
 * [a.loyalty, a.rebellions] // => [{ kind: 'value', value: 1 }, []]
 * ```
 */
export function summarizeMembers(matrix: RollCallMatrix, rule: RebelRule = {}): MemberSummaries {
  requireMatrix(matrix);
  const complete = rebelRule('rule', rule);
  const tallies = partyTalliesOf(matrix);
  const lines = partyLinesOf(matrix, tallies, complete);
  const modes = partyModesOf(matrix, tallies);
  const eachCell = memberCellsOf(matrix);
  return {
    rule: complete,
    rebel: rebelSentence(complete),
    members: Array.from(matrix.rows, (_, row) =>
      summaryOf(matrix, row, tallies, lines, modes, complete, eachCell),
    ),
  };
}

function summaryOf(
  { codes, votes, members, rows, columns }: RollCallMatrix,
  row: number,
  { parties, partyAt, throughout }: PartyTallies,
  { lines }: PartyLines,
  { modes, withNoMember, some }: PartyModes,
  rule: CompleteRebelRule,
  eachCell: MemberCells,
): MemberSummary {
  const tally = new Uint32Array(OPTIONS);
  let [withLine, against, open] = [0, 0, 0];
  const own = new Set<number>();
  const rebellions: Rebellion[] = [];
  const shared = new Uint32Array(parties.length);
  const agreed = new Uint32Array(parties.length);
  let last = -1;
  const constant = throughout(row);
  // In a party that is the same throughout, the votes in which the member was none are counted together.
  let asMost = constant === undefined || constant < 0 ? 0 : withNoMember[constant]!;
  let hasMode = constant !== undefined && constant >= 0 && some[constant] === 1;
  const take = (column: number, code: number): void => {
    tally[code] = tally[code]! + 1;
    const from = column * parties.length;
    const party = constant ?? partyAt(row, column);
    const mode = party < 0 ? -1 : modes[from + party]!;
    if (constant !== undefined && mode === NOT_A_MEMBER) asMost -= 1;
    if (mode >= 0) hasMode = true;
    if (mode === code) asMost += 1;
    if (code === NOT_A_MEMBER) return;
    if (party >= 0 && party !== last) own.add(party);
    last = party;
    const line = party < 0 ? NO_LINE : lines[from + party]!;
    const stand = standTo(code, line, rule);
    if (stand === 'with') withLine += 1;
    else if (stand === 'open') open += 1;
    else if (stand === 'against') {
      against += 1;
      const vote = votes[columns[column]!]!;
      rebellions.push({ vote, party: parties[party]!, line: line === YES ? 'yes' : 'no' });
    }
    if (code !== YES && code !== NO) return;
    for (let other = 0; other < parties.length; other += 1) {
      const theirs = lines[from + other]!;
      if (theirs <= 0) continue;
      shared[other] = shared[other]! + 1;
      if (theirs === code) agreed[other] = agreed[other]! + 1;
    }
  };
  if (constant !== undefined) {
    eachCell(row, take);
    tally[NOT_A_MEMBER] = columns.length - inOffice(tally);
  } else {
    const base = rows[row]! * votes.length;
    for (let column = 0; column < columns.length; column += 1) {
      take(column, codes[base + columns[column]!]!);
    }
  }
  const counts = optionCounts(tally);
  return {
    member: members[rows[row]!]!,
    parties: [...own].map((party) => parties[party]!),
    votes: columns.length - counts['not a member'],
    counts,
    participation: shareWith(
      {
        yes: counts.yes + counts.no + counts.abstain + counts.present,
        no: tally[ABSENT]!,
        open: counts.unknown,
      },
      'the member was in office without leave in no vote',
    ),
    loyalty: shareWith(
      { yes: withLine, no: against, open },
      'there was no line that the member voted with or rebelled against',
    ),
    lines: withLine + against,
    rebellions,
    partyLoyalty: hasMode ? asMost / columns.length : undefined,
    agreementWithParties: parties.map((party, code) => ({
      party,
      shared: shared[code]!,
      agreed: agreed[code]!,
      share: shareWith(
        { yes: agreed[code]!, no: shared[code]! - agreed[code]! },
        'the member voted yes or no in no vote in which the party had a line',
      ),
    })),
  };
}

/** What most of each party did. */
interface PartyModes {
  /** The option that most of a party have in a vote, of equal ones the one with the lowest number; −1 in a party of two or fewer. */
  readonly modes: Int8Array;
  /** For each party, the votes in which that is to be no member. */
  readonly withNoMember: Uint32Array;
  /** For each party, 1 where it has such an option in any vote. */
  readonly some: Uint8Array;
}

function partyModesOf({ columns }: RollCallMatrix, tallies: PartyTallies): PartyModes {
  const { parties, counts, start } = tallies;
  const modes = new Int8Array(columns.length * parties.length).fill(-1);
  const withNoMember = new Uint32Array(parties.length);
  const some = new Uint8Array(parties.length);
  for (let column = 0; column < columns.length; column += 1) {
    for (let party = 0; party < parties.length; party += 1) {
      const mode = modeAt(counts, start(column, party));
      if (mode < 0) continue;
      modes[column * parties.length + party] = mode;
      some[party] = 1;
      if (mode === NOT_A_MEMBER) withNoMember[party]! += 1;
    }
  }
  return { modes, withNoMember, some };
}

/** The option that most have, from the counts of a group beginning at a place; −1 in one of two or fewer. */
function modeAt(counts: Uint32Array, start: number): number {
  let [size, mode] = [0, 0];
  for (let option = 0; option < OPTIONS; option += 1) {
    const count = counts[start + option]!;
    size += count;
    if (count > counts[start + mode]!) mode = option;
  }
  return size > 2 ? mode : -1;
}
