import { ArgumentError } from '../../errors/argument-error.js';
import type { Ballot, BallotOption, Person, Vote } from '../../records/records.js';
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
}

/** A person with the ballots told. */
export interface PersonBallots extends GroupMember {
  readonly person: Person;
}

/** The roll calls of a record: what `pairwiseAgreement` and `partyUnityScores` take. */
export interface RecordedRollCalls {
  /** The votes, in the order of the ballots of each person. */
  readonly votes: readonly Vote[];
  /** The people, each with a ballot for every vote, and the identifier of the party as group; the person’s own if none is told. */
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
 * @throws ArgumentError when no row is of a person, or `stands` is neither choice
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
  if (stands !== 'nothing' && stands !== 'as ballots') {
    throw new ArgumentError('options.stands', stands, "'nothing' or 'as ballots'");
  }
  const votes = new Set<Vote>();
  const byPerson = new Map<Person, Map<Vote, RecordedOption>>();
  for (const ballot of ballots) {
    if (ballot.person === undefined) continue;
    votes.add(ballot.vote);
    const own = byPerson.get(ballot.person) ?? new Map<Vote, RecordedOption>();
    byPerson.set(
      ballot.person,
      own.set(ballot.vote, optionOf(ballot, own.get(ballot.vote), stands)),
    );
  }
  if (byPerson.size === 0) {
    throw new ArgumentError(
      'ballots',
      `${ballots.length} rows`,
      'rows of which one is of a person',
    );
  }
  return {
    votes: [...votes],
    members: [...byPerson].map(([person, own]) => ({
      person,
      group: person.party?.id ?? person.id,
      ballots: [...votes].map((vote) => own.get(vote) ?? 'unknown'),
    })),
    unknownMayBe: voteOptions,
  };
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
