import { ArgumentError, requireCount } from '../errors/argument-error.js';
import type { Composition, Dataset, Name, Statement } from '../records/records.js';
import { passageIds, quotesOf } from './quotes-of.js';

/** A party in a body, for charts of who is in the room. */
export interface PartyInRoom {
  /** Its identifier and colour in the record, where it has them, for its colour in charts. */
  readonly id?: string;
  readonly colour?: string | undefined;
  /** Its name in each language. */
  readonly name: Name;
  /** How many members with a vote it has. */
  readonly members: number;
  /** How many of them come on average, where it is told. */
  readonly average?: number | undefined;
}

/** Two parties of a body, for charts of which is the larger in the room. */
export interface TwoPartiesInRoom {
  /** The party whose majority is asked for. */
  readonly ofA: PartyInRoom;
  /** The other party. */
  readonly ofB: PartyInRoom;
  /** How many sessions there were, where it is told. */
  readonly sessions?: number | undefined;
  /** The words of the source on which the numbers rest. */
  readonly evidence?: string | undefined;
  /** Identifiers of the passages on which they rest, set apart by a space. */
  readonly passages?: string | undefined;
}

/** Two parties of a body, by their identifiers. */
export interface PartiesAsked {
  readonly body: string;
  /** The party whose majority is asked for. */
  readonly ofA: string;
  readonly ofB: string;
}

/**
 * The latest official composition of a body in which two parties have seats.
 *
 * @param dataset - a loaded dataset
 * @param about - identifiers of the body and of the parties
 * @returns the composition
 * @throws ArgumentError if no composition of the body has seats of both parties
 * @example
 * ```ts
 * const about = { body: 'sovnarkom', ofA: 'left-sr', ofB: 'bolshevik' };
 * compositionOfParties(loadDataset(), about).id // => 'sovnarkom-coalition'
 * ```
 */
export function compositionOfParties({ compositions }: Dataset, about: PartiesAsked): Composition {
  const began = ({ date }: Composition) => date?.earliest ?? -Infinity;
  const latest = compositions
    .filter(
      ({ body, authority, seats }) =>
        body.id === about.body &&
        authority === 'official' &&
        [about.ofA, about.ofB].every((id) => seats.some((row) => row.party?.id === id)),
    )
    .sort((a, b) => began(a) - began(b))
    .at(-1);
  if (latest) return latest;
  throw new ArgumentError('about', JSON.stringify(about), 'a body with seats of both parties');
}

/**
 * What a record tells of two parties of a body that is needed to ask which was the larger in the room: their seats in its latest
 * official composition in which both have some, the average attendance of either, and the number of sessions.
 *
 * @param dataset - a loaded dataset
 * @param about - identifiers of the body, of the party whose majority is asked for, and of the other
 * @returns the parties, with the words on which the numbers rest; averages and sessions undefined where they are not told
 * @throws ArgumentError if no composition of the body has seats of both parties
 * @example
 * ```ts
 * const parties = partiesInRoom(loadDataset(), { body: 'sovnarkom', ofA: 'left-sr', ofB: 'bolshevik' });
 * [parties.ofA.members, parties.ofA.average, parties.ofB.members, parties.ofB.average] // => [7, 5, 11, undefined]
 * parties.sessions // => 53
 * ```
 */
export function partiesInRoom(dataset: Dataset, about: PartiesAsked): TwoPartiesInRoom {
  const latest = compositionOfParties(dataset, about);
  const told = (measure: string, party?: string): Statement | undefined =>
    dataset.statements.find(
      (one) => one.measure === measure && one.body?.id === about.body && one.party?.id === party,
    );
  const averages = [told('average-attendance', about.ofA), told('average-attendance', about.ofB)];
  const sessions = told('sessions');
  const rows = [about.ofA, about.ofB].map(
    (id) => latest.seats.find(({ party }) => party?.id === id)!,
  );
  const party = (index: 0 | 1): PartyInRoom => ({
    id: rows[index]!.party!.id,
    colour: rows[index]!.party!.colour,
    name: rows[index]!.party!.name,
    members: rows[index]!.seats,
    average: averages[index]?.value,
  });
  const statements = [...averages, sessions].filter((one) => one !== undefined);
  const quotes = [
    ...rows.map((row) => quotesOf(row, 'seats')),
    ...statements.map((one) => quotesOf(one, 'value')),
  ];
  return {
    ofA: party(0),
    ofB: party(1),
    sessions: sessions?.value,
    evidence: [...new Set(quotes)].join(' '),
    passages: [
      ...new Set([passageIds(rows, 'seats'), passageIds(statements, 'value')].join(' ').split(' ')),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/**
 * The chances of a party’s members, each coming to a session with the same one.
 *
 * @param party - the party
 * @param attendance - the chance, from 0 to 1
 * @returns a list of chances, one for each member
 * @throws ArgumentError if the number of members is not a whole number
 */
export function chancesOf({ members }: PartyInRoom, attendance: number): number[] {
  requireCount('members', members, 'members');
  return new Array<number>(members).fill(attendance);
}
