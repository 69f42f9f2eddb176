import {
  type PartyInComposition,
  partyInBodies,
} from '../../analysis/composition/party-in-bodies.js';
import {
  binomialRepresentation,
  type Representation,
} from '../../analysis/composition/representation.js';
import { sizeByVotes } from '../../analysis/composition/size-by-votes.js';
import type { HistoricalDate } from '../../calendar/historical-date.js';
import { ArgumentError } from '../../errors/argument-error.js';
import type { Body, Composition, Dataset, Party, Statement, Vote } from '../../records/records.js';
import type { Lack } from '../kind.js';
import { recordNamed } from '../record-named.js';

/** What can be chosen of a party’s shares. */
export interface SharesParameters {
  /** Identifier of the party. */
  readonly party: string;
  /** Identifier of the body against which the others are seen. */
  readonly body: string;
  /** How many bodies are shown at most. */
  readonly rows: number;
}

/** A party’s seats in a body. */
export interface SeatsOfShare {
  /** The seats told to be the party’s. */
  readonly seats: number;
  /** All seats: a number, two limits, or left out where they are not told. */
  readonly size?: { readonly atLeast: number; readonly atMost: number };
  /** Seats of which the party is not told. */
  readonly untold: number;
  /** Whether the seats were filled one by one, so that chance can be computed; a body elected as a whole has no interval. */
  readonly filled: boolean;
}

/** The least and the greatest share that seats allow, in per cent; undefined where the size of the body is not told. */
export function shareOf({
  seats,
  size,
  untold,
}: Omit<SeatsOfShare, 'filled'>):
  | { readonly atLeast: number; readonly atMost: number }
  | undefined {
  return (
    size && {
      atLeast: (seats / size.atMost) * 100,
      atMost: ((seats + untold) / size.atLeast) * 100,
    }
  );
}

/** A party’s seats in a body at a date, with the records on which they rest. */
export interface ShareRow extends SeatsOfShare {
  readonly record: Composition | Statement;
  readonly body: Body;
  /** When it was so made up; undefined where a date says nothing. */
  readonly date: HistoricalDate | undefined;
  /** On whose authority, where another one tells other seats. */
  readonly authority: Composition['authority'] | undefined;
  /** The composition that tells the size, where a statement tells the seats. */
  readonly sizeFrom: Composition | undefined;
  /** The vote that raises the least size. */
  readonly vote: Vote | undefined;
  /** How the party is represented, where the seats allow to say so. */
  readonly judged: Representation | undefined;
}

/** A party’s shares of several bodies against its share of one. */
export interface SharesRows {
  readonly party: Party;
  /** The body of reference, its seats and size. */
  readonly reference: PartyInComposition & { readonly size: number };
  /** Those that are shown: filled one by one before those elected, in the order of the record. */
  readonly rows: readonly ShareRow[];
  /** How many there are. */
  readonly all: number;
}

export const needs =
  'seats of one party in a body of which the size is told, and in another body or at another date';

/** So many rows of two lines fit a page, also in one column. */
export const readableBodies = 14;

/** Kinds of bodies whose members are elected as a whole, not named one by one. */
const elected: readonly Body['kind'][] = ['executive-committee', 'congress', 'assembly'];

/** The parameters with what was not given; a lack where no party has seats in two places. */
export function chooseShares(
  record: Dataset,
  given: Partial<SharesParameters>,
): SharesParameters | Lack {
  const { rows = readableBodies } = given;
  const votesIn = (id: string) => record.votes.filter((one) => one.session.body.id === id).length;
  const bodies = record.bodies
    .map(({ id }) => id)
    .filter((id) => given.body === undefined || id === given.body)
    .sort((a, b) => votesIn(b) - votesIn(a));
  for (const body of bodies) {
    const parties = partiesBySeats(record, body).filter(
      (party) => given.party === undefined || party === given.party,
    );
    const party = parties.find((one) => fits(record, one, body));
    if (party !== undefined) return { party, body, rows };
  }
  for (const name of ['party', 'body'] as const) {
    if (given[name] !== undefined) throw new ArgumentError(name, given[name], `one with ${needs}`);
  }
  return { lacks: needs };
}

/** The parties with seats in a body, the largest first. */
function partiesBySeats({ compositions }: Dataset, body: string): string[] {
  const seats = compositions.filter((one) => one.body.id === body).flatMap((one) => one.seats);
  const parties = seats.toSorted((a, b) => b.seats - a.seats).flatMap((row) => row.party?.id ?? []);
  return [...new Set(parties)];
}

function fits(record: Dataset, party: string, body: string): boolean {
  const places = partyInBodies(party, record.compositions, record.statements);
  const reference = referenceOf(places, body);
  const others = places.length - 1 + statementsOf(record, party).length;
  return reference !== undefined && others > 0;
}

/** The seats of the party in the latest official composition of the body of reference of which the size is told. */
function referenceOf(
  places: readonly PartyInComposition[],
  body: string,
): SharesRows['reference'] | undefined {
  const began = ({ composition }: PartyInComposition) => composition.date?.earliest ?? -Infinity;
  return places
    .filter(
      (one): one is SharesRows['reference'] =>
        one.composition.body.id === body &&
        one.composition.authority === 'official' &&
        one.size !== undefined,
    )
    .sort((a, b) => began(a) - began(b))
    .at(-1);
}

/** Statements of how many of a party were in a body. */
function statementsOf(
  { statements }: Dataset,
  party: string,
): (Statement & { readonly body: Body })[] {
  return statements.filter(
    (one): one is Statement & { readonly body: Body } =>
      one.party?.id === party &&
      one.body !== undefined &&
      ['delegates', 'members'].includes(one.measure),
  );
}

/** A party’s seats in each body at each date. */
export function sharesRows(record: Dataset, { party, body, rows }: SharesParameters): SharesRows {
  const places = partyInBodies(party, record.compositions, record.statements);
  const reference = referenceOf(places, body);
  if (!reference) throw new ArgumentError('body', body, `one with ${needs}`);
  const all = [
    ...places.filter((one) => one !== reference).map((one) => rowOfComposition(one, places)),
    ...statementsOf(record, party).map((one) => rowOfStatement(record, one)),
  ].sort((a, b) => Number(b.filled) - Number(a.filled));
  return {
    party: recordNamed(record.parties, party),
    reference,
    all: all.length,
    rows: all.slice(0, rows).map((row) => ({ ...row, judged: representationOf(row, reference) })),
  };
}

function rowOfComposition(
  { composition, seats, size, untold }: PartyInComposition,
  places: readonly PartyInComposition[],
): Omit<ShareRow, 'judged'> {
  const { body, authority, date } = composition;
  const others = places
    .map((one) => one.composition)
    .filter((one) => one !== composition && one.body === body);
  const isDated = others.length === 0 || others.some((one) => one.authority === authority);
  return {
    record: composition,
    body,
    // Of the whole time of a government nothing is told by its dates.
    date: isDated && date?.precision !== 'interval' ? date : undefined,
    authority: others.some((one) => one.authority !== authority) ? authority : undefined,
    seats,
    ...(size === undefined ? {} : { size: { atLeast: size, atMost: size } }),
    untold,
    filled: !elected.includes(body.kind),
    sizeFrom: undefined,
    vote: undefined,
  };
}

function rowOfStatement(
  record: Dataset,
  statement: Statement & { readonly body: Body },
): Omit<ShareRow, 'judged'> {
  const { body, value, from } = statement;
  const size = sizeByVotes(record, body, from);
  return {
    record: statement,
    body,
    date: from,
    authority: undefined,
    seats: value,
    ...(size && { size: { atLeast: size.atLeast, atMost: size.atMost } }),
    untold: 0,
    filled: !elected.includes(body.kind),
    sizeFrom: size?.composition,
    vote: size?.vote,
  };
}

/**
 * How a party is represented in a body against the reference, where all seats are told and were filled one by one.
 *
 * @param body - the party’s seats in the body
 * @param reference - its seats in the body of reference
 * @returns the representation, or undefined where the seats do not allow it
 * @example
 * ```ts
 * const cabinet = { name: 'Inner cabinet', seats: 2, size: { atLeast: 5, atMost: 5 }, untold: 0, filled: true, evidence: '' };
 * representationOf(cabinet, { name: 'Sovnarkom', seats: 7, size: 18 }).verdict // => 'within chance'
 * ```
 */
export function representationOf(
  body: SeatsOfShare,
  reference: { readonly seats: number; readonly size: number },
): Representation | undefined {
  const { seats, size, untold, filled } = body;
  if (!filled || untold > 0 || size === undefined || size.atLeast !== size.atMost) return undefined;
  const [representation] = binomialRepresentation({
    share: reference.seats / reference.size,
    bodies: [{ members: seats, size: size.atMost }],
  });
  return representation;
}
