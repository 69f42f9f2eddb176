import { ArgumentError } from '../../errors/argument-error.js';
import type { MeasuredValue } from '../measured-value.js';
import { castOptions, type VoteOption } from '../votes/vote-option.js';
import { areOpposed } from './party-unity-vote.js';
import { type Majority, possibleMajorities } from './possible-majorities.js';
import { requireOptions } from './recorded-option.js';
import { type MemberBallots, requireRollCalls } from './roll-calls.js';
import { type Outcome, shareOfOutcomes } from './share-of-outcomes.js';
import { type BallotTally, tallyBallots } from './tally-ballots.js';

/**
 * A member of a group with the ballots.
 *
 * @example
 * ```ts
 * const members = [{ group: 'A', ballots: ['yes'] }, { group: 'B', ballots: ['no'] }];
 * partyUnityScores({ members, between: ['A', 'B'] })[0].score // => { kind: 'value', value: 1 }
 * ```
 */
export interface GroupMember extends MemberBallots {
  /** The group to which the member belongs. */
  readonly group: string;
}

/**
 * The members of two groups and their ballots.
 *
 * @example
 * ```ts
 * const members = [{ group: 'A', ballots: ['yes'] }, { group: 'B', ballots: ['yes'] }];
 * partyUnityScores({ members, between: ['A', 'B'] })[0].score.kind // => 'undefined'
 * ```
 */
export interface GroupedRollCalls {
  /** The members, each with a ballot for every vote. */
  readonly members: readonly GroupMember[];
  /** The two groups whose majorities are compared. */
  readonly between: readonly [string, string];
  /** Whether a party unity vote in which a member voted neither yes nor no counts; left out unless told. */
  readonly notVoting?: 'left out' | 'counts against';
  /** What an unknown ballot may have been: yes, no or abstain unless told. */
  readonly unknownMayBe?: readonly VoteOption[];
}

/**
 * How far a member voted with the party.
 *
 * @example
 * ```ts
 * const members = [{ group: 'A', ballots: ['no'] }, { group: 'B', ballots: ['no'] }, { group: 'B', ballots: ['unknown'] }];
 * partyUnityScores({ members, between: ['A', 'B'] })[1].open // => 0
 * ```
 */
export interface PartyUnityScore {
  /** The group to which the member belongs. */
  readonly group: string;
  /** Votes that are certainly party unity votes in which the member voted with the majority of the group. */
  readonly withGroup: number;
  /** Votes that are certainly party unity votes counted against the member. */
  readonly againstGroup: number;
  /** Votes in which unknown ballots leave this open. */
  readonly open: number;
  /** The share of votes with the group among those with and against. */
  readonly score: MeasuredValue;
}

/**
 * The party unity score of each member: the share of party unity votes, those in which majorities
 * of two groups opposed each other, in which the member voted with the majority of the own group.
 *
 * Source: Congressional Quarterly, in whose yearly studies of the United States Congress a failure to
 * vote counts against the member (`notVoting: 'counts against'`); Norman J. Ornstein, Thomas E. Mann
 * and Michael J. Malbin (2002), Vital Statistics on Congress 2001–2002, Washington: AEI Press, divide by
 * the votes with and against the party alone, as here unless told.
 *
 * Assumptions: the member's own ballot is part of the group's majority. An evenly split group has no
 * majority. An unknown ballot may be any of the options that `unknownMayBe` lists, in each vote apart
 * from the others.
 *
 * @param rollCalls - the members with their groups and ballots, and the two groups compared
 * @returns the score of each member, in the order of the input; an interval where unknown ballots leave
 * it open; undefined for a member of neither group and for one who voted in no party unity vote
 * @throws ArgumentError when there are no members or votes, members have different numbers of ballots, a
 * ballot is not a known word, the two groups are the same or one has no member, the options of an
 * unknown ballot are none or not options, or `notVoting` is neither choice
 * @example
 * ```ts
 * const members = [
 *   { group: 'A', ballots: ['yes', 'yes'] },
 *   { group: 'A', ballots: ['yes', 'no'] },
 *   { group: 'A', ballots: ['yes', 'yes'] },
 *   { group: 'B', ballots: ['no', 'no'] },
 * ];
 * partyUnityScores({ members, between: ['A', 'B'] })[1] // => { group: 'A', withGroup: 1, againstGroup: 1, open: 0, score: { kind: 'value', value: 0.5 } }
 * ```
 */
export function partyUnityScores({
  members,
  between,
  notVoting = 'left out',
  unknownMayBe = castOptions,
}: GroupedRollCalls): PartyUnityScore[] {
  requireRollCalls(members, 1);
  requireGroups(members, between);
  requireOptions('unknownMayBe', unknownMayBe);
  if (notVoting !== 'left out' && notVoting !== 'counts against') {
    throw new ArgumentError('notVoting', notVoting, "'left out' or 'counts against'");
  }
  const tallies = new Map(between.map((group) => [group, talliesOf(group, members)] as const));
  const options = new Set(unknownMayBe);
  return members.map(({ group, ballots }) => {
    const own = tallies.get(group);
    const other = tallies.get(group === between[0] ? between[1] : between[0])!;
    if (own === undefined) return inNeither(group);
    const votes = ballots.map((ballot, vote) => {
      const outcomes = new Set<Outcome>();
      for (const option of ballot === 'unknown' ? options : [ballot]) {
        const known = ballot === 'unknown' ? withOneKnown(own[vote]!, option) : own[vote]!;
        for (const mine of possibleMajorities({ ...known, unknownMayBe: options })) {
          for (const theirs of possibleMajorities({ ...other[vote]!, unknownMayBe: options })) {
            outcomes.add(outcomeOf(option, mine, theirs, notVoting));
          }
        }
      }
      return outcomes;
    });
    const { certainlyFor, certainlyAgainst, open, share } = shareOfOutcomes(
      votes,
      'the member voted in no party unity vote',
    );
    return {
      group,
      withGroup: certainlyFor,
      againstGroup: certainlyAgainst,
      open,
      score: share,
    };
  });
}

function requireGroups(members: readonly GroupMember[], between: readonly [string, string]): void {
  if (between[0] === between[1]) {
    throw new ArgumentError('between', between[0], 'two different groups');
  }
  for (const [index, group] of between.entries()) {
    if (!members.some((member) => member.group === group)) {
      throw new ArgumentError(`between[${index}]`, group, 'a group with at least one member');
    }
  }
}

/** How a group divided in each vote. */
function talliesOf(group: string, members: readonly GroupMember[]): BallotTally[] {
  const own = members.filter((member) => member.group === group);
  return own[0]!.ballots.map((_, vote) => tallyBallots(own.map(({ ballots }) => ballots[vote]!)));
}

/** The tally when one of its unknown ballots is taken to be this option. */
function withOneKnown(tally: BallotTally, option: VoteOption): BallotTally {
  return {
    ...tally,
    yes: tally.yes + (option === 'yes' ? 1 : 0),
    no: tally.no + (option === 'no' ? 1 : 0),
    unknown: tally.unknown - 1,
  };
}

function outcomeOf(
  option: VoteOption,
  own: Majority,
  other: Majority,
  notVoting: 'left out' | 'counts against',
): Outcome {
  if (!areOpposed(own, other)) return 'none';
  if (option === own) return 'for';
  if (option === 'yes' || option === 'no') return 'against';
  return notVoting === 'left out' ? 'none' : 'against';
}

function inNeither(group: string): PartyUnityScore {
  return {
    group,
    withGroup: 0,
    againstGroup: 0,
    open: 0,
    score: { kind: 'undefined', reason: 'the member belongs to neither group' },
  };
}
