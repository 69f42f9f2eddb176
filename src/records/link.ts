import type { Calendar } from './calendar.js';
import type { Descriptor } from './descriptor.js';
import { type HistoricalDate, parseDate } from './historical-date.js';
import type {
  Body,
  Certainty,
  Citation,
  Composition,
  Dataset,
  Evidence,
  Motion,
  Name,
  Party,
  Passage,
  Person,
  Seats,
  Session,
  Source,
  Vote,
  VoteResult,
} from './records.js';
import type { Row } from './table-rows.js';

type Values = Row['values'];

/**
 * Turns the checked rows of a dataset into records that point at one another.
 *
 * @param descriptor - the dataset's descriptor
 * @param tables - the rows of each table, already checked
 * @param sources - the works
 * @returns the dataset
 */
export function link(
  descriptor: Descriptor,
  tables: ReadonlyMap<string, readonly Row[]>,
  sources: readonly Source[],
): Dataset {
  const read = <T>(table: string, make: (values: Values) => T): T[] =>
    (tables.get(table) ?? []).map((row) => make(row.values));

  const bodies = read<Body>('bodies', (v) => ({
    id: text(v, 'id'),
    name: name(v, 'name'),
    fullName: v.full_name_en === undefined ? undefined : name(v, 'full_name'),
    kind: text(v, 'kind'),
    note: optional(v, 'note'),
  }));
  const parties = read<Party>('parties', (v) => ({
    id: text(v, 'id'),
    name: name(v, 'name'),
    note: optional(v, 'note'),
  }));
  const body = lookup(bodies);
  const party = lookup(parties);
  const people = read<Person>('people', (v) => ({
    id: text(v, 'id'),
    name: name(v, 'name'),
    party: party(v.party),
    note: optional(v, 'note'),
  }));
  const person = lookup(people);
  const sessions = read<Session>('sessions', (v) => ({
    id: text(v, 'id'),
    body: body(v.body) as Body,
    date: date(v),
    note: optional(v, 'note'),
  }));
  const motions = read<Motion>('motions', (v) => ({
    id: text(v, 'id'),
    kind: text(v, 'kind'),
    label: name(v, 'label'),
    text: text(v, 'text'),
    proposer: person(v.proposer),
    proposerParty: party(v.proposer_party),
    note: optional(v, 'note'),
  }));
  const session = lookup(sessions);
  const motion = lookup(motions);
  const votes = read<Vote>('votes', (v) => ({
    id: text(v, 'id'),
    motion: motion(v.motion) as Motion,
    session: session(v.session) as Session,
    position: count(v, 'position'),
    result: text(v, 'result') as VoteResult,
    yes: count(v, 'yes'),
    no: count(v, 'no'),
    abstain: count(v, 'abstain'),
    majority: (optional(v, 'majority') ?? 'simple') as Vote['majority'],
    afterwards: optional(v, 'afterwards'),
    afterwardsText: optional(v, 'afterwards_text'),
    note: optional(v, 'note'),
  }));
  const seats = read('seats', (v) => ({
    composition: text(v, 'composition'),
    row: {
      id: text(v, 'id'),
      party: party(v.party),
      group: optional(v, 'group'),
      seats: Number(v.seats),
      status: text(v, 'status') as Seats['status'],
      note: optional(v, 'note'),
    },
  }));
  const compositions = read<Composition>('compositions', (v) => ({
    id: text(v, 'id'),
    body: body(v.body) as Body,
    date: date(v),
    authority: text(v, 'authority') as Composition['authority'],
    counts: text(v, 'counts') as Composition['counts'],
    seats: seats.filter((one) => one.composition === v.id).map((one) => one.row),
    note: optional(v, 'note'),
  }));
  const source = lookup(sources);
  const citations = read<Citation>('citations', (v) => ({
    id: text(v, 'id'),
    note: Number(v.note),
    source: source(v.source) as Source,
    locatorType: text(v, 'locator_type'),
    locator: optional(v, 'locator'),
    remark: optional(v, 'remark'),
  }));
  const passages = read<Passage>('passages', (v) => ({
    id: text(v, 'id'),
    source: source(v.source) as Source,
    part: text(v, 'part') as Passage['part'],
    paragraph: Number(v.paragraph),
    quote: text(v, 'quote'),
    gloss: text(v, 'gloss'),
    note: count(v, 'note'),
    noteScope: optional(v, 'note_scope') as Passage['noteScope'],
    citations: citations.filter((one) => one.note === v.note),
  }));
  const passage = lookup(passages);
  const evidence = read<Evidence>('evidence', (v) => ({
    table: text(v, 'table'),
    record: text(v, 'record'),
    field: text(v, 'field'),
    passage: passage(v.passage) as Passage,
    certainty: text(v, 'certainty') as Certainty,
    reasoning: optional(v, 'reasoning'),
  }));
  return {
    title: descriptor.title,
    version: descriptor.version,
    citation: descriptor.citation,
    bodies,
    parties,
    people,
    sessions,
    motions,
    votes,
    compositions,
    passages,
    citations,
    evidence,
    sources,
  };
}

function lookup<T extends { id: string }>(records: readonly T[]) {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id: string | number | undefined): T | undefined =>
    id === undefined ? undefined : byId.get(String(id));
}

function text(values: Values, field: string): string {
  return String(values[field]);
}

function optional(values: Values, field: string): string | undefined {
  const value = values[field];
  return value === undefined ? undefined : String(value);
}

function count(values: Values, field: string): number | undefined {
  const value = values[field];
  return value === undefined ? undefined : Number(value);
}

function name(values: Values, field: string): Name {
  return {
    en: text(values, `${field}_en`),
    ru: text(values, `${field}_ru`),
    el: text(values, `${field}_el`),
  };
}

function date(values: Values): HistoricalDate | undefined {
  const written = optional(values, 'date');
  if (written === undefined) return undefined;
  return parseDate(written, text(values, 'calendar') as Calendar) as HistoricalDate;
}
