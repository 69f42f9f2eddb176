import { ArgumentError } from '../../errors/argument-error.js';
import { partyAt } from '../../records/party-at.js';
import type { Ballot, BallotOption, Party, Person, Vote } from '../../records/records.js';
import { requireWeightsTold } from '../votes/require-weights-told.js';
import { type VoteOption, voteOptionOf, voteOptions } from '../votes/vote-option.js';
import type { GroupMember } from './party-unity-scores.js';
import type { RecordedOption } from './recorded-option.js';

/** How the stands of people, of whom no ballots are told, are read. */
export interface RollCallsOfOptions {
  /**
   * `nothing`: who is said to have supported or opposed a motion is not known to have voted; `as ballots`: who supported it voted
   * yes, and who opposed it no. `nothing` unless told.
   */
  readonly stands?: 'nothing' | 'as ballots';
  /**
   * Ballots that weigh more than one: `left out`, everybody counts once, as the indices of cohesion and the scalings count people.
   * Ballots with such a weight are refused unless told.
   */
  readonly weights?: 'left out';
}

/** A person with the ballots told. */
export interface PersonBallots extends GroupMember {
  readonly person: Person;
}

/** The roll calls of a record: what `pairwiseAgreement` and `partyUnityScores` take. */
export interface RecordedRollCalls {
  /** The votes, in the order of the ballots of each person. */
  readonly votes: readonly Vote[];
  /**
   * The people, each with a ballot for every vote, and the identifier of the party as group; the person’s own if none is told. Who
   * changed party stands under each, absent where the other had the ballot.
   */
  readonly members: readonly PersonBallots[];
  /** What a ballot that is not told may have been: any option, since the person may have been away. */
  readonly unknownMayBe: readonly VoteOption[];
}

/**
 * The ballots of named people as roll calls: who voted how in which vote. A ballot that is not told is unknown.
 *
 * Source: a plain table; no formula.
 *
 * @param ballots - ballots of a loaded dataset; those of parties and groups are passed over
 * @param options - how stands are read
 * @returns the people and the votes of which a ballot or stand of a person is told, in the order in which they occur
 * @throws ArgumentError when no row is of a person, `stands` is neither choice, or a ballot weighs more than one and it is not said
 * that weights are left out
 * @example
 * ```ts
 * const calls = rollCallsOf(loadDataset().ballots, { stands: 'as ballots' });
 * const [, kamkov] = calls.members;
 * [kamkov.person.id, kamkov.group, kamkov.ballots[0]] // => ['kamkov', 'left-sr', 'yes']
 * pairwiseAgreement(calls)[0].agreed // => 2
 * ```
 */
export function rollCallsOf(
  ballots: readonly Ballot[],
  options: RollCallsOfOptions = {},
): RecordedRollCalls {
  const { stands = 'nothing' } = options;
  requireStands(stands);
  requireWeightsLeftOut(ballots, options.weights);
  const { votes, people } = readBallots(ballots, stands);
  return {
    votes,
    members: people.flatMap(({ person, told, party }) => {
      const groups = votes.map((vote) => party.get(vote) ?? partyAt(person, vote.session.date));
      return [...new Set(groups)].map((group) => ({
        person,
        group: group?.id ?? person.id,
        // Of a person who changed party each part of the votes is under the party of its days.
        ballots: votes.map((vote, index) =>
          groups[index] === group ? (told.get(vote) ?? 'unknown') : 'absent',
        ),
      }));
    }),
    unknownMayBe: voteOptions,
  };
}

/** Throws unless it is one of the two ways of reading stands. */
export function requireStands(stands: string): void {
  if (stands !== 'nothing' && stands !== 'as ballots') {
    throw new ArgumentError('options.stands', stands, "'nothing' or 'as ballots'");
  }
}

/** Throws where a ballot of a person weighs more than one, unless weights are left out by choice. */
export function requireWeightsLeftOut(
  ballots: readonly Ballot[],
  weights: 'left out' | undefined,
): void {
  const named = ballots.filter(({ person }) => person !== undefined);
  requireWeightsTold('options.weights', named, weights, ['left out']);
}

/** A person with what is told of the ballots, and the parties that are stated of them. */
interface BallotsOfPerson {
  readonly person: Person;
  readonly told: ReadonlyMap<Vote, RecordedOption>;
  readonly party: ReadonlyMap<Vote, Party>;
}

/** The ballots of named people by person and vote. */
function readBallots(
  ballots: readonly Ballot[],
  stands: 'nothing' | 'as ballots',
): { readonly votes: readonly Vote[]; readonly people: readonly BallotsOfPerson[] } {
  const votes = new Set<Vote>();
  const people = new Map<
    Person,
    { readonly told: Map<Vote, RecordedOption>; readonly party: Map<Vote, Party> }
  >();
  for (const ballot of ballots) {
    const { person, vote, party } = ballot;
    if (person === undefined) continue;
    votes.add(vote);
    const own = people.get(person) ?? { told: new Map(), party: new Map() };
    people.set(person, own);
    own.told.set(vote, optionOf(ballot, own.told.get(vote), stands));
    if (party) own.party.set(vote, party);
  }
  if (people.size === 0) {
    throw new ArgumentError(
      'ballots',
      `${ballots.length} rows`,
      'rows of which one is of a person',
    );
  }
  return { votes: [...votes], people: [...people].map(([person, own]) => ({ person, ...own })) };
}

/** What a row tells of a ballot, beside what another row of the same person and vote told; two that differ tell nothing. */
function optionOf(
  { option }: Ballot,
  before: RecordedOption | undefined,
  stands: 'nothing' | 'as ballots',
): RecordedOption {
  const read = stands === 'as ballots' ? (readings[option] ?? option) : option;
  const told = voteOptionOf(read) ?? 'unknown';
  return before === undefined || before === told ? told : 'unknown';
}

/** A stand, read as the ballot that goes with it; who refused did not vote yes, but what else is not told. */
const readings: Readonly<Partial<Record<BallotOption, VoteOption>>> = {
  supported: 'yes',
  opposed: 'no',
};
