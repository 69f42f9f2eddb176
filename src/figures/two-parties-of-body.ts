import { partiesInRoom, type TwoPartiesInRoom } from '../charts/two-parties.js';
import { ArgumentError } from '../errors/argument-error.js';
import type { Dataset } from '../records/records.js';
import type { Lack } from './kind.js';
import type { Parameter } from './parameter.js';

/** Two parties of a body, as a figure of who is in the room asks for them. */
export interface TwoPartiesParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** Identifier of the party whose majority is asked for. */
  readonly party: string;
  /** Identifier of the other party. */
  readonly other: string;
}

/** The parameters, as kinds describe them. */
export const twoPartiesParameters: Readonly<Record<keyof TwoPartiesParameters, Parameter>> = {
  body: {
    type: 'record',
    table: 'bodies',
    about: 'the body; that of which an average attendance is told, or with most votes',
  },
  party: {
    type: 'record',
    table: 'parties',
    about:
      'the party whose majority is asked for; that of which an average attendance is told, or the second largest',
  },
  other: { type: 'record', table: 'parties', about: 'the other party; the largest but for that' },
};

/** Two parties with their numbers, and the body that they sit in. */
export interface TwoPartiesOfBody extends TwoPartiesInRoom, TwoPartiesParameters {}

/** The parties that are chosen, with their numbers. */
export function twoPartiesOfBody(
  record: Dataset,
  { body, party, other }: TwoPartiesParameters,
): TwoPartiesOfBody {
  return { body, party, other, ...partiesInRoom(record, { body, ofA: party, ofB: other }) };
}

/**
 * Two parties with seats in one body: those that are asked for; otherwise those of which an average attendance is told, then those
 * of the body with most votes.
 *
 * @param record - the record
 * @param given - what is asked for
 * @param fits - whether a figure can be drawn of them
 * @param needs - what it needs, as the end of a sentence
 * @throws ArgumentError if something is asked for, and does not fit
 */
export function chooseTwoParties(
  record: Dataset,
  given: Partial<TwoPartiesParameters>,
  fits: (parties: TwoPartiesOfBody) => boolean,
  needs: string,
): TwoPartiesParameters | Lack {
  const votesIn = (id: string) => record.votes.filter((one) => one.session.body.id === id).length;
  const bodies = record.bodies
    .map((body) => body.id)
    .filter((id) => given.body === undefined || given.body === id)
    .sort((a, b) => votesIn(b) - votesIn(a));
  const pairs = bodies
    .flatMap((body) => pairsIn(record, body, given))
    .map((parameters) => ({ parameters, parties: twoPartiesOfBody(record, parameters) }))
    .filter(({ parties }) => fits(parties));
  const told = pairs.find(({ parties }) => parties.ofA.average !== undefined);
  const found = told ?? pairs[0];
  if (found) return found.parameters;
  const [asked] = Object.entries(given).filter(([, value]) => value !== undefined);
  if (asked) throw new ArgumentError(asked[0], asked[1], `one with ${needs}`);
  return { lacks: needs };
}

/** The pairs of a body that may be asked for, by its latest official composition with seats of two parties. */
function pairsIn(
  record: Dataset,
  body: string,
  given: Partial<TwoPartiesParameters>,
): TwoPartiesParameters[] {
  const began = (one: { date: Dataset['compositions'][number]['date'] }) =>
    one.date?.earliest ?? -Infinity;
  const latest = record.compositions
    .filter((one) => one.body.id === body && one.authority === 'official')
    .map(({ date, seats }) => ({
      date,
      parties: [...seats]
        .sort((a, b) => b.seats - a.seats)
        .flatMap((row) => (row.party && row.seats > 0 ? [row.party.id] : [])),
    }))
    .filter(
      ({ parties }) =>
        parties.length > 1 &&
        [given.party, given.other].every((id) => id === undefined || parties.includes(id)),
    )
    .sort((a, b) => began(a) - began(b))
    .at(-1);
  if (!latest) return [];
  const { parties } = latest;
  const told = parties.find((id) =>
    record.statements.some(
      ({ measure, ...one }) =>
        measure === 'average-attendance' && one.body?.id === body && one.party?.id === id,
    ),
  );
  const free = (id: string) => id !== given.other;
  const smaller = parties.filter(free)[given.other === undefined ? 1 : 0];
  const party = given.party ?? (told !== undefined && free(told) ? told : smaller);
  const other = given.other ?? parties.find((id) => id !== party);
  if (party === undefined || other === undefined || party === other) return [];
  return [{ body, party, other }];
}
