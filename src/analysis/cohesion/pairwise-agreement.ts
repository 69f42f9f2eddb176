import { ArgumentError } from '../../errors/argument-error.js';
import type { Ballot, Person } from '../../records/records.js';
import type { MeasuredValue } from '../measured-value.js';
import { castOptions, type VoteOption } from '../votes/vote-option.js';
import { type RecordedOption, requireOptions } from './recorded-option.js';
import { type MemberBallots, requireRollCalls } from './roll-calls.js';
import { type RollCallsOfOptions, rollCallsOf } from './roll-calls-of.js';
import { type Outcome, shareOfOutcomes } from './share-of-outcomes.js';

/**
 * Members and their ballots, and what counts when two of them are compared.
 *
 * @example
 * ```ts
 * const members = [{ ballots: ['yes', 'abstain'] }, { ballots: ['yes', 'no'] }];
 * pairwiseAgreement({ members, abstentions: 'left out' })[0].share // => { kind: 'value', value: 1 }
 * ```
 */
export interface RollCalls {
  /** The members, each with a ballot for every vote. */
  readonly members: readonly MemberBallots[];
  /** Whether to abstain is a position like yes and no, or takes no part; a position unless told. */
  readonly abstentions?: 'a position' | 'left out';
  /** What an unknown ballot may have been: yes, no or abstain unless told. */
  readonly unknownMayBe?: readonly VoteOption[];
}

/**
 * How far two members agreed.
 *
 * @example
 * ```ts
 * const members = [{ ballots: ['yes', 'no'] }, { ballots: ['yes', 'unknown'] }];
 * pairwiseAgreement({ members })[0].share // => { kind: 'interval', lower: 0.5, upper: 1, alwaysDefined: true }
 * ```
 */
export interface PairAgreement {
  /** The places of the two in the list of members, counted from 0. */
  readonly members: readonly [number, number];
  /** Votes in which they certainly took the same position. */
  readonly agreed: number;
  /** Votes in which they certainly took different positions. */
  readonly disagreed: number;
  /** Votes in which unknown ballots leave this open. */
  readonly open: number;
  /** The share of agreement among the votes in which both took a position. */
  readonly share: MeasuredValue;
}

/** How far two people of a record agreed. */
export interface PersonAgreement extends PairAgreement {
  readonly people: readonly [Person, Person];
}

/**
 * The agreement of every two members over a series of votes: the share of the votes in which both
 * took a position and took the same.
 *
 * Source: the index of agreement of roll-call analysis, Lee F. Anderson, Meredith W. Watts and Allen
 * R. Wilcox (1966), Legislative Roll-Call Analysis, Evanston: Northwestern University Press.
 *
 * Assumptions: every vote counts the same. Votes in which either was absent are left out. An unknown
 * ballot may be any of the options that `unknownMayBe` lists, in each vote apart from the others.
 *
 * @param rollCalls - the members with their ballots, and what counts
 * @returns each pair, the first member with the second, third and so on, then the second; the share
 * is an interval where unknown ballots leave it open, undefined for two who never both took a position
 * @throws ArgumentError when there are fewer than two members or no votes, members have different
 * numbers of ballots, a ballot is not a known word, the options of an unknown ballot are none or not
 * options, or `abstentions` is neither choice
 * @example
 * ```ts
 * const members = [{ ballots: ['yes', 'no', 'no'] }, { ballots: ['yes', 'yes', 'absent'] }];
 * pairwiseAgreement({ members }) // => [{ members: [0, 1], agreed: 1, disagreed: 1, open: 0, share: { kind: 'value', value: 0.5 } }]
 * ```
 */
export function pairwiseAgreement(rollCalls: RollCalls): PairAgreement[];

/**
 * The agreement of every two people of whom a record tells ballots or stands. A ballot that is not told may be any, or none.
 *
 * @param ballots - ballots of a loaded dataset; those of parties and groups are passed over
 * @param options - whether who supported or opposed a motion is taken to have voted so; not unless told
 * @returns each pair, with the two people
 * @throws ArgumentError when the rows are of fewer than two people, and as `rollCallsOf`
 * @example
 * ```ts
 * const { ballots } = loadDataset();
 * const [pair] = pairwiseAgreement(ballots, { stands: 'as ballots' });
 * pair.people.map(({ id }) => id) // => ['kolegaev', 'kamkov']
 * [pair.agreed, pair.disagreed] // => [2, 0]
 * pairwiseAgreement(ballots)[0].share // => { kind: 'interval', lower: 0, upper: 1, alwaysDefined: false }
 * ```
 */
export function pairwiseAgreement(
  ballots: readonly Ballot[],
  options?: RollCallsOfOptions,
): PersonAgreement[];
export function pairwiseAgreement(
  given: RollCalls | readonly Ballot[],
  options: RollCallsOfOptions = {},
): PairAgreement[] {
  if (!isBallots(given)) return agreementsOf(given);
  const { members, unknownMayBe } = rollCallsOf(given, options);
  const people = members.map(({ person }) => person);
  return agreementsOf({ members, unknownMayBe }).map((pair) => {
    const [first, second] = pair.members;
    return { ...pair, people: [people[first]!, people[second]!] as const };
  });
}

function isBallots(given: RollCalls | readonly Ballot[]): given is readonly Ballot[] {
  return Array.isArray(given);
}

function agreementsOf({
  members,
  abstentions = 'a position',
  unknownMayBe = castOptions,
}: RollCalls): PairAgreement[] {
  requireRollCalls(members, 2);
  requireOptions('unknownMayBe', unknownMayBe);
  if (abstentions !== 'a position' && abstentions !== 'left out') {
    throw new ArgumentError('abstentions', abstentions, "'a position' or 'left out'");
  }
  const outcomes = outcomeTable(abstentions === 'a position', unknownMayBe);
  return members.flatMap((one, first) =>
    members.slice(first + 1).map((other, offset) => {
      const votes = one.ballots.map(
        (ballot, vote) => outcomes.get(ballot)!.get(other.ballots[vote]!)!,
      );
      const { certainlyFor, certainlyAgainst, open, share } = shareOfOutcomes(
        votes,
        'the two took a position together in no vote',
      );
      return {
        members: [first, first + 1 + offset] as const,
        agreed: certainlyFor,
        disagreed: certainlyAgainst,
        open,
        share,
      };
    }),
  );
}

type OutcomeTable = ReadonlyMap<RecordedOption, ReadonlyMap<RecordedOption, ReadonlySet<Outcome>>>;

/** What each two ballots can add to the agreement of those who cast them. */
function outcomeTable(
  abstentionCounts: boolean,
  unknownMayBe: readonly VoteOption[],
): OutcomeTable {
  const ballots: RecordedOption[] = ['yes', 'no', 'abstain', 'absent', 'unknown'];
  const optionsOf = (ballot: RecordedOption) => (ballot === 'unknown' ? unknownMayBe : [ballot]);
  const counts = (option: VoteOption) =>
    option === 'yes' || option === 'no' || (option === 'abstain' && abstentionCounts);
  const outcome = (one: VoteOption, other: VoteOption): Outcome => {
    if (!counts(one) || !counts(other)) return 'none';
    return one === other ? 'for' : 'against';
  };
  const row = (one: RecordedOption) =>
    new Map(
      ballots.map((other) => {
        const pairs = optionsOf(one).flatMap((a) => optionsOf(other).map((b) => outcome(a, b)));
        return [other, new Set(pairs)] as const;
      }),
    );
  return new Map(ballots.map((one) => [one, row(one)] as const));
}
