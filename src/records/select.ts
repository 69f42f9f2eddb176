import { type CivilCalendar, gregorianThroughout } from '../calendar/civil-calendar.js';
import { type HistoricalDate, parseDate } from '../calendar/historical-date.js';
import { ArgumentError } from '../errors/argument-error.js';
import { nearest } from '../errors/suggest.js';
import { partiesOf, partyAt } from './party-at.js';
import type {
  Attendance,
  Ballot,
  Body,
  Composition,
  Dataset,
  HistoricalEvent,
  Membership,
  MinutesItem,
  Motion,
  Party,
  Person,
  Session,
  Statement,
  Vote,
} from './records.js';

/** What records are chosen by; what is left out does not limit the choice. */
export interface Filters {
  /** Identifier of a body: `vtsik`. */
  readonly body?: string | undefined;
  /** Identifier of a party: `left-sr`. */
  readonly party?: string | undefined;
  /** Identifier of a person: `lenin`. */
  readonly person?: string | undefined;
  /** First day, in the civil calendar of the record: `1917-12-30`, or a month or year (`1917-12`, `1917`) for its first day. */
  readonly from?: string | undefined;
  /** Last day, likewise; a month or a year stands for its last day. */
  readonly to?: string | undefined;
}

/** A record that can be chosen by body, party, person or date. */
export type Selectable =
  | Vote
  | Session
  | Attendance
  | Membership
  | Ballot
  | HistoricalEvent
  | Statement
  | Composition
  | MinutesItem
  | Motion
  | Person;

/** The days on which something can have been, both ends counted. */
interface Span {
  readonly first: number;
  readonly last: number;
  /** The calendar in force where it belongs. */
  readonly civil?: CivilCalendar | undefined;
}

/** What a record tells of each filter; undefined where records of its kind do not tell it at all. */
interface Facets {
  readonly bodies: readonly (Body | undefined)[] | undefined;
  readonly parties: readonly (Party | undefined)[] | undefined;
  readonly people: readonly (Person | undefined)[] | undefined;
  readonly spans: readonly (Span | undefined)[] | undefined;
}

/**
 * The records that concern a body, a party, a person or a time.
 *
 * A record concerns a party if it names the party or a person of it. A record whose date is known only within limits is
 * chosen if it can lie within the time asked for; one without a date is not. A membership or a period without an end is open.
 *
 * @param records - votes, sessions, attendance, memberships, ballots, events, statements, compositions, minutes, motions or
 *   people of a loaded dataset
 * @param filters - what to choose by; a record must fit all that are given
 * @param dataset - the dataset; with it a record also concerns those whom other tables tie to it: who was present at a
 *   session, who voted, who took part in an event, where and when a motion was decided, the bodies a person sat in; and
 *   identifiers that it does not hold are refused
 * @returns the records that fit, in their order
 * @throws ArgumentError if a date cannot be read, the time ends before it begins, an identifier is not one of the dataset, or
 *   the records do not tell what is asked (minutes tell no person)
 * @example
 * ```ts
 * const dataset = loadDataset();
 * select(dataset.votes, { body: 'sovnarkom', from: '1917-12-30', to: '1917-12-30' }).some((vote) => vote.yes === 12) // => true
 * select(dataset.votes, { party: 'left-sr', to: '1917-11' }).map((vote) => vote.motion.proposerParty.name.en)[0] // => 'Left Socialist Revolutionaries'
 * select(dataset.people, { party: 'left-sr' }).some((person) => person.id === 'karelin') // => true
 * ```
 */
export function select<T extends Selectable>(
  records: readonly T[],
  filters: Filters,
  dataset?: Dataset,
): T[] {
  const { body, party, person } = filters;
  const asked = timeAsked(filters, () => dataset?.civilCalendar ?? civilOf(records));
  if (dataset) {
    requireKnown('body', body, dataset.bodies);
    requireKnown('party', party, dataset.parties);
    requireKnown('person', person, dataset.people);
  }
  return records.filter((record) => {
    const facets = facetsOf(record, dataset);
    return (
      (body === undefined || has('body', facets.bodies, body)) &&
      (party === undefined || has('party', facets.parties, party)) &&
      (person === undefined || has('person', facets.people, person)) &&
      (asked === undefined || overlaps(facets.spans, asked))
    );
  });
}

/** The calendar in force where the records belong, by the first that has a date; without one none can lie within a time. */
function civilOf(records: readonly Selectable[]): CivilCalendar {
  for (const record of records) {
    const dated = facetsOf(record, undefined).spans?.find((span) => span?.civil);
    if (dated?.civil) return dated.civil;
  }
  return gregorianThroughout;
}

function timeAsked({ from, to }: Filters, civilCalendar: () => CivilCalendar): Span | undefined {
  if (from === undefined && to === undefined) return undefined;
  const civil = civilCalendar();
  const first =
    from === undefined ? -Infinity : (readDay('from', from, civil).earliest ?? -Infinity);
  const last = to === undefined ? Infinity : (readDay('to', to, civil).latest ?? Infinity);
  if (last < first) {
    throw new ArgumentError('to', to, `a date not before ${from}`);
  }
  return { first, last };
}

function readDay(argument: string, written: string, civil: CivilCalendar): HistoricalDate {
  const date = parseDate(written, 'civil', civil);
  if ('problem' in date) {
    throw new ArgumentError(
      argument,
      written,
      'a date of the civil calendar, such as 1917-12-30',
      `${argument} must be a date of the civil calendar, such as 1917-12-30; "${written}" was given (${date.problem})`,
    );
  }
  return date;
}

function requireKnown(
  argument: 'body' | 'party' | 'person',
  id: string | undefined,
  known: readonly { readonly id: string }[],
): void {
  if (id !== undefined && !known.some((one) => one.id === id)) {
    const near = nearest(
      id,
      known.map((one) => one.id),
    );
    throw new ArgumentError(argument, id, `the identifier of a ${argument} of the dataset${near}`);
  }
}

function has(
  argument: string,
  values: readonly ({ readonly id: string } | undefined)[] | undefined,
  id: string,
): boolean {
  if (!values) throw notTold(argument);
  return values.some((one) => one?.id === id);
}

function overlaps(spans: readonly (Span | undefined)[] | undefined, asked: Span): boolean {
  if (!spans) throw notTold('from and to');
  return spans.some((span) => span && span.first <= asked.last && span.last >= asked.first);
}

function notTold(argument: string): RangeError {
  return new ArgumentError(
    argument,
    undefined,
    'left out',
    `${argument} must be left out: these records do not tell it (with the dataset as third argument, other tables may)`,
  );
}

function facetsOf(record: Selectable, dataset: Dataset | undefined): Facets {
  switch (record.table) {
    case 'votes':
      return facetsOfVote(record, dataset);
    case 'sessions':
      return facetsOfSession(record, dataset);
    case 'motions':
      return facetsOfMotion(record, dataset);
    case 'events':
      return facetsOfEvent(record, dataset);
    case 'people':
      return facetsOfPerson(record, dataset);
    case 'ballots':
      return facetsWithin(record.vote.session, record);
    case 'attendance':
      return facetsWithin(record.session, record);
    case 'memberships':
      return withPeople([record.body], [record.person], [], [period(record.from, record.to)]);
    case 'statements':
      return {
        bodies: [record.body],
        parties: [record.party],
        people: undefined,
        spans: [period(record.from, record.to)],
      };
    case 'compositions':
      return {
        bodies: [record.body],
        parties: record.seats.map((row) => row.party),
        people: undefined,
        spans: [dateSpan(record.date)],
      };
    case 'minutes':
      return {
        bodies: [record.body],
        parties: undefined,
        people: undefined,
        spans: [dateSpan(record.date ?? record.session?.date)],
      };
  }
}

/** Of a person or party in a session. */
function facetsWithin({ body, date }: Session, { person, party }: Attendance | Ballot): Facets {
  const own = party ?? (person && partyAt(person, date));
  return { bodies: [body], people: [person], parties: [own], spans: [dateSpan(date)] };
}

function facetsOfPerson(person: Person, dataset: Dataset | undefined): Facets {
  const memberships = dataset?.memberships.filter((one) => one.person.id === person.id);
  return {
    ...withPeople([], [person], [], []),
    bodies: memberships?.map((one) => one.body),
    spans: undefined,
  };
}

function withPeople(
  bodies: Facets['bodies'],
  people: readonly (Person | undefined)[],
  parties: readonly (Party | undefined)[],
  spans: Facets['spans'],
): Facets {
  return {
    bodies,
    people,
    parties: [...parties, ...people.flatMap((one) => (one ? partiesOf(one) : []))],
    spans,
  };
}

function facetsOfVote(vote: Vote, dataset: Dataset | undefined): Facets {
  const { motion, session } = vote;
  const ballots = dataset?.ballots.filter((one) => one.vote.id === vote.id) ?? [];
  return withPeople(
    [session.body],
    [motion.proposer, ...concernedIn(motion, dataset), ...ballots.map((one) => one.person)],
    [motion.proposerParty, ...ballots.map((one) => one.party)],
    [dateSpan(session.date)],
  );
}

function facetsOfMotion(motion: Motion, dataset: Dataset | undefined): Facets {
  const sessions = dataset?.votes
    .filter((vote) => vote.motion.id === motion.id)
    .map((vote) => vote.session);
  return withPeople(
    sessions?.map((session) => session.body),
    [motion.proposer, ...concernedIn(motion, dataset)],
    [motion.proposerParty],
    sessions?.map((session) => dateSpan(session.date)),
  );
}

function concernedIn(motion: Motion, dataset: Dataset | undefined): Person[] {
  const rows = dataset?.participants.filter((one) => one.motion?.id === motion.id) ?? [];
  return rows.map((one) => one.person);
}

function facetsOfSession(session: Session, dataset: Dataset | undefined): Facets {
  const present = dataset?.attendance.filter((one) => one.session.id === session.id) ?? [];
  return withPeople(
    [session.body],
    [session.chair, ...present.map((one) => one.person)],
    present.map((one) => one.party),
    [dateSpan(session.date)],
  );
}

function facetsOfEvent(event: HistoricalEvent, dataset: Dataset | undefined): Facets {
  const people = dataset?.participants.filter((one) => one.event?.id === event.id);
  const facets = withPeople(
    [event.body],
    people?.map((one) => one.person) ?? [],
    [],
    [dateSpan(event.date)],
  );
  return people ? facets : { ...facets, people: undefined, parties: undefined };
}

function dateSpan(date: HistoricalDate | undefined): Span | undefined {
  return (
    date && { first: date.earliest ?? -Infinity, last: date.latest ?? Infinity, civil: date.civil }
  );
}

function period(from: HistoricalDate | undefined, to: HistoricalDate | undefined) {
  if (!from && !to) return undefined;
  return {
    first: from?.earliest ?? -Infinity,
    last: to?.latest ?? Infinity,
    civil: (from ?? to)?.civil,
  };
}
