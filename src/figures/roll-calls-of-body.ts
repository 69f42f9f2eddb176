import { grouped } from '../analysis/rollcalls/grouped.js';
import type { RollCallMatrix } from '../analysis/rollcalls/roll-call-matrix.js';
import { rollCallsFromRecord } from '../analysis/rollcalls/roll-calls-from-record.js';
import { passageIds } from '../charts/quotes-of.js';
import { inLanguage } from '../language/in-language.js';
import type { InLanguages, Language, Text } from '../language/language.js';
import type { PluralForms } from '../language/language-words.js';
import { writeNumberOf } from '../language/write-number-of.js';
import { nameIn } from '../records/name-in.js';
import type { Ballot, Body, Dataset, Party, Person, Vote } from '../records/records.js';
import { isLack, type Lack } from './kind.js';

/** The votes of a body of which it is told how named people voted, as roll calls. */
export interface RollCallsOfBody {
  readonly body: Body;
  /** The votes in the order of time and of the record; stands are positions announced. */
  readonly calls: RollCallMatrix;
  /** The ballots of people. */
  readonly ballots: readonly Ballot[];
  /** The people, votes and parties of the matrix, by their identifiers. */
  readonly people: ReadonlyMap<string, Person>;
  readonly votes: ReadonlyMap<string, Vote>;
  readonly parties: ReadonlyMap<string, Party>;
}

/** Fewer people than these have no picture of how they vote: a sentence says it. */
export const fewestPeople = 5;

const known = new WeakMap<Dataset, readonly RollCallsOfBody[]>();

/** The roll calls of each body of a record of which named ballots are told, those of most ballots first. */
export function rollCallsOfBodies(record: Dataset): readonly RollCallsOfBody[] {
  const had = known.get(record);
  if (had) return had;
  const made = record.bodies
    .map((body) => ({ body, ballots: ballotsOf(record, body) }))
    .filter(({ ballots }) => ballots.some(isCast) && ballots.every(isOfOneVote))
    .sort((a, b) => b.ballots.length - a.ballots.length)
    .map(({ body, ballots }) => rollCallsOf(record, body, ballots));
  known.set(record, made);
  return made;
}

/** The ballots of named people in a body, vote by vote. */
function ballotsOf(record: Dataset, body: Body): Ballot[] {
  const time = ({ session }: Vote) => session.date?.earliest ?? Number.POSITIVE_INFINITY;
  const votes = record.votes
    .filter(({ session }) => session.body === body)
    .map((vote, place) => ({ vote, place }))
    .sort((a, b) => time(a.vote) - time(b.vote) || a.place - b.place);
  // A difference of two infinities is no number, which leaves those of no date in their order.
  const places = new Map(votes.map(({ vote }, place) => [vote, place]));
  return record.ballots
    .filter(({ person, vote }) => person !== undefined && places.has(vote))
    .sort((a, b) => places.get(a.vote)! - places.get(b.vote)!);
}

function rollCallsOf(record: Dataset, body: Body, ballots: readonly Ballot[]): RollCallsOfBody {
  return {
    body,
    ballots,
    calls: rollCallsFromRecord(ballots, { stands: 'as announcements' }),
    people: new Map(ballots.map(({ person }) => [person!.id, person!])),
    votes: new Map(ballots.map(({ vote }) => [vote.id, vote])),
    parties: new Map(record.parties.map((party) => [party.id, party])),
  };
}

/** People are counted once each: a body in which a ballot weighs more is left out, and said to be. */
function isOfOneVote({ weight }: Ballot): boolean {
  return weight === 1;
}

/** Whether a ballot is one cast, and not a stand, an absence or a refusal. */
export function isCast({ option }: Ballot): boolean {
  return option === 'yes' || option === 'no' || option === 'abstain' || option === 'present';
}

/**
 * The roll calls of the body that is asked for, or of the first that has enough.
 *
 * @param record - the record
 * @param body - identifier of the body; any if left out
 * @param isEnough - whether roll calls have what a kind needs
 * @param needs - what it needs, as the end of a sentence
 * @returns the roll calls, or what the record lacks, with the most that it has
 */
export function chooseRollCalls(
  record: Dataset,
  body: string | undefined,
  isEnough: (calls: RollCallsOfBody) => boolean,
  needs: string,
): RollCallsOfBody | Lack {
  const asked = rollCallsOfBodies(record).filter(
    (one) => body === undefined || one.body.id === body,
  );
  const isWeighted = record.ballots.some((one) => one.person && !isOfOneVote(one));
  const left = isWeighted ? ', a body with ballots that weigh more than one left out' : '';
  return asked.find(isEnough) ?? { lacks: `${needs} (${mostTold(record)}${left})` };
}

/** Of how many people in one body it is told at most how they voted or stood. */
function mostTold({ bodies, ballots }: Dataset): string {
  const [most] = bodies
    .map((body) => {
      const own = ballots.filter(({ person, vote }) => person && vote.session.body === body);
      const peopleOf = (some: typeof own) => new Set(some.map(({ person }) => person)).size;
      return {
        people: peopleOf(own),
        cast: peopleOf(own.filter(isCast)),
        votes: new Set(own.map(({ vote }) => vote)).size,
      };
    })
    .sort((a, b) => b.cast - a.cast || b.people - a.people);
  if (most === undefined || most.people === 0) return 'no ballot of a named person is told';
  const { people, cast, votes } = most;
  const stands = cast < people ? `${cast} with a ballot and ${people - cast} with a stand, ` : '';
  return `where most is told, people named: ${people}, ${stands}votes: ${votes}`;
}

/** Whether as many people cast ballots as a picture needs, in two votes or more. */
export function areMany({ ballots }: RollCallsOfBody): boolean {
  const people = new Set<unknown>();
  const votes = new Set<unknown>();
  // Of the ballots, which may be tens of thousands, the first few tell it.
  return ballots.some((ballot) => {
    if (!isCast(ballot)) return false;
    people.add(ballot.person);
    votes.add(ballot.vote);
    return people.size >= fewestPeople && votes.size >= 2;
  });
}

/** What is called a roll call with so many, as the end of a sentence. */
export const manyBallots = `ballots of at least ${fewestPeople} named people of one body, in two votes or more`;

/** The roll calls of a body that has been chosen. */
export function rollCallsNamed(record: Dataset, body: string): RollCallsOfBody {
  return rollCallsOfBodies(record).find((one) => one.body.id === body)!;
}

/** The name of a member. */
export function nameOfMember(
  { people }: Pick<RollCallsOfBody, 'people'>,
  member: string,
  language: Language,
): string {
  return nameIn(people.get(member)?.name, language) ?? member;
}

const memberForms: InLanguages<PluralForms> = {
  en: { one: 'member', other: 'members' },
  el: { one: 'μέλος', other: 'μέλη' },
  ru: { one: 'член', few: 'члена', other: 'членов' },
};

/** How many members there are. */
export function numberOfMembers(count: number, language: Language): string {
  return writeNumberOf(count, inLanguage(memberForms, language), language);
}

const noParty: Text = { en: 'no party', el: 'χωρίς κόμμα', ru: 'вне партий' };

/** The name of a party; that there is none where none is told. */
export function nameOfParty(
  { parties }: Pick<RollCallsOfBody, 'parties'>,
  party: string | undefined,
  language: Language,
): string {
  if (party === undefined) return inLanguage(noParty, language);
  return nameIn(parties.get(party)?.name, language) ?? party;
}

const evidences = new WeakMap<readonly Ballot[], (member: string) => string>();

/** Passages on which the ballots of a member rest, of which there may be thousands: they are gone through once. */
export function evidenceOfMembers({ ballots }: Pick<RollCallsOfBody, 'ballots'>) {
  const had = evidences.get(ballots);
  if (had) return had;
  const own = grouped(ballots, ({ person }) => person!.id);
  const told = new Map<string, string>();
  const evidence = (member: string): string => {
    const known = told.get(member) ?? passageIds(own.get(member) ?? []);
    told.set(member, known);
    return known;
  };
  evidences.set(ballots, evidence);
  return evidence;
}

/** What a kind is given that shows members of a body, so many at most. */
export interface MembersParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** Identifier of the party whose members are shown; all if left out. */
  readonly party?: string;
  /** How many rows there are at most. */
  readonly rows: number;
}

/**
 * The members that are shown: of the body that is asked for, or of the first whose ballots are many and have what a kind needs.
 *
 * @param record - the record
 * @param given - what was asked for, with the number of rows
 * @param isEnough - whether what such parameters give has what the kind needs
 * @param needs - what it needs, as the end of a sentence
 * @returns the parameters, or what the record lacks
 */
export function chooseMembers(
  record: Dataset,
  given: Partial<MembersParameters> & Pick<MembersParameters, 'rows'>,
  isEnough: (parameters: MembersParameters) => boolean,
  needs: string,
): MembersParameters | Lack {
  const { body, party, rows } = given;
  const of = (id: string) => ({ body: id, rows, ...(party === undefined ? {} : { party }) });
  const calls = chooseRollCalls(
    record,
    body,
    (one) => areMany(one) && isEnough(of(one.body.id)),
    needs,
  );
  return isLack(calls) ? calls : of(calls.body.id);
}

/** The parameter that takes the members of one party. */
export const partyOfMembers = {
  type: 'record',
  table: 'parties',
  about: 'the party whose members are shown; all',
} as const;

/** The part of the parameters that all kinds of roll calls have. */
export const bodyParameter = {
  type: 'record',
  table: 'bodies',
  about: 'the body whose votes are taken; of those with enough ballots the one with most',
} as const;
