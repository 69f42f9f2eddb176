import type { Calendar } from '../calendar/calendar.js';
import { type HistoricalDate, parseDate } from '../calendar/historical-date.js';
import type { Descriptor } from './descriptor.js';
import type {
  Attendance,
  Ballot,
  Body,
  Bound,
  Certainty,
  Citation,
  Composition,
  Dataset,
  Evidence,
  Explanation,
  HistoricalEvent,
  LeftOut,
  Membership,
  MinutesItem,
  Motion,
  Name,
  Participant,
  Party,
  Passage,
  Person,
  PrintedName,
  ReadersNote,
  Seats,
  Session,
  Source,
  Statement,
  Vote,
  VoteResult,
} from './records.js';
import type { Row } from './table-rows.js';

type Values = Row['values'];
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

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

  const bodies = read<Writable<Body>>('bodies', (v) => ({
    id: text(v, 'id'),
    name: name(v, 'name'),
    fullName: fullName(v),
    kind: text(v, 'kind'),
    partOf: undefined,
    decidesBy: optional(v, 'decides_by'),
    note: optional(v, 'note'),
  }));
  const parties = read<Party>('parties', (v) => ({
    id: text(v, 'id'),
    name: name(v, 'name'),
    note: optional(v, 'note'),
  }));
  const body = lookup<Body>(bodies);
  for (const part of bodies) {
    const row = tables.get('bodies')?.find((one) => one.values.id === part.id);
    part.partOf = body(row?.values.part_of);
  }
  const party = lookup(parties);
  const people = read<Person>('people', (v) => ({
    id: text(v, 'id'),
    name: name(v, 'name'),
    party: party(v.party),
    description: optional(v, 'description'),
    note: optional(v, 'note'),
  }));
  const person = lookup(people);
  const names = read<PrintedName>('names', (v) => ({
    id: text(v, 'id'),
    person: person(v.person) as Person,
    spelling: text(v, 'spelling'),
    kind: text(v, 'kind') as PrintedName['kind'],
    note: optional(v, 'note'),
  }));
  const sessions = read<Session>('sessions', (v) => ({
    id: text(v, 'id'),
    body: body(v.body) as Body,
    date: date(v, 'date'),
    chair: person(v.chair),
    partOfDay: optional(v, 'part_of_day'),
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
  const attendance = read<Attendance>('attendance', (v) => ({
    id: text(v, 'id'),
    session: session(v.session) as Session,
    person: person(v.person),
    party: party(v.party),
    group: optional(v, 'group'),
    count: Number(v.count),
    bound: text(v, 'bound') as Bound,
    vote: optional(v, 'vote') as Attendance['vote'],
    note: optional(v, 'note'),
  }));
  const memberships = read<Membership>('memberships', (v) => ({
    id: text(v, 'id'),
    person: person(v.person) as Person,
    body: body(v.body) as Body,
    post: text(v, 'post'),
    vote: optional(v, 'vote') as Membership['vote'],
    from: date(v, 'from'),
    to: date(v, 'to'),
    note: optional(v, 'note'),
  }));
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
    manner: optional(v, 'manner'),
    afterwards: optional(v, 'afterwards'),
    afterwardsText: optional(v, 'afterwards_text'),
    note: optional(v, 'note'),
  }));
  const vote = lookup(votes);
  const ballots = read<Ballot>('ballots', (v) => ({
    id: text(v, 'id'),
    vote: vote(v.vote) as Vote,
    person: person(v.person),
    party: party(v.party),
    option: text(v, 'option') as Ballot['option'],
    // A person is one; of a party an empty cell is not told.
    count: count(v, 'count') ?? (v.person === undefined ? undefined : 1),
    bound: optional(v, 'bound') as Ballot['bound'],
    note: optional(v, 'note'),
  }));
  const statements = read<Statement>('statements', (v) => ({
    id: text(v, 'id'),
    measure: text(v, 'measure'),
    body: body(v.body),
    party: party(v.party),
    text: text(v, 'text'),
    value: Number(v.value),
    unit: text(v, 'unit'),
    bound: text(v, 'bound') as Bound,
    from: date(v, 'from'),
    to: date(v, 'to'),
    note: optional(v, 'note'),
  }));
  const events = read<HistoricalEvent>('events', (v) => ({
    id: text(v, 'id'),
    kind: text(v, 'kind'),
    date: date(v, 'date'),
    body: body(v.body),
    text: text(v, 'text'),
    note: optional(v, 'note'),
  }));
  const event = lookup(events);
  const participants = read<Participant>('participants', (v) => ({
    id: text(v, 'id'),
    event: event(v.event),
    motion: motion(v.motion),
    person: person(v.person) as Person,
    role: text(v, 'role') as Participant['role'],
    note: optional(v, 'note'),
  }));
  const readersNotes = read<ReadersNote>('readers_notes', (v) => ({
    id: text(v, 'id'),
    strength: text(v, 'strength') as ReadersNote['strength'],
    matter: text(v, 'matter') as ReadersNote['matter'],
    text: text(v, 'text'),
    explanation: optional(v, 'explanation'),
    records: list(v, 'records'),
    cause: optional(v, 'cause'),
  }));
  const explanations = read<Explanation>('explanations', (v) => ({
    id: text(v, 'id'),
    rule: text(v, 'rule'),
    records: list(v, 'records'),
    text: text(v, 'text'),
    strength: optional(v, 'strength') as Explanation['strength'],
    cause: optional(v, 'cause'),
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
    date: date(v, 'date'),
    authority: text(v, 'authority') as Composition['authority'],
    counts: text(v, 'counts') as Composition['counts'],
    seats: seats.filter((one) => one.composition === v.id).map((one) => one.row),
    note: optional(v, 'note'),
  }));
  const source = lookup(sources);
  const minutes = read<MinutesItem>('minutes', (v) => ({
    id: text(v, 'id'),
    source: source(v.source) as Source,
    page: Number(v.page),
    lastPage: count(v, 'last_page'),
    citationNote: Number(v.citation_note),
    body: body(v.body) as Body,
    text: text(v, 'text'),
    date: date(v, 'date'),
    session: session(v.session),
    note: optional(v, 'note'),
  }));
  const citations = read<Citation>('citations', (v) => ({
    id: text(v, 'id'),
    note: Number(v.note),
    source: source(v.source) as Source,
    locatorType: text(v, 'locator_type'),
    locator: optional(v, 'locator'),
    asPrinted: optional(v, 'as_printed'),
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
  const leftOut = read<LeftOut>('left_out', (v) => ({
    id: text(v, 'id'),
    source: source(v.source) as Source,
    part: text(v, 'part') as LeftOut['part'],
    paragraph: Number(v.paragraph),
    words: text(v, 'words'),
    reason: text(v, 'reason'),
    remark: optional(v, 'remark'),
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
    names,
    sessions,
    attendance,
    motions,
    votes,
    ballots,
    compositions,
    seats: seats.map((one) => one.row),
    memberships,
    statements,
    events,
    participants,
    minutes,
    readersNotes,
    explanations,
    passages,
    leftOut,
    citations,
    evidence,
    sources,
    tables: Object.fromEntries(
      [...tables].map(([table, rows]) => [table, rows.map((row) => row.values)]),
    ),
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

/** A full name, in a language where it is not told the usual one; undefined if it is told in none. */
function fullName(values: Values): Name | undefined {
  const inLanguage = (language: string) => optional(values, `full_name_${language}`);
  const [en, ru, el] = ['en', 'ru', 'el'].map(inLanguage);
  if (en === undefined && ru === undefined && el === undefined) return undefined;
  const usual = name(values, 'name');
  return { en: en ?? usual.en, ru: ru ?? usual.ru, el: el ?? usual.el };
}

function date(values: Values, field: string): HistoricalDate | undefined {
  const written = optional(values, field);
  if (written === undefined) return undefined;
  const calendar = values[field === 'date' ? 'calendar' : `${field}_calendar`];
  return parseDate(written, calendar as Calendar) as HistoricalDate;
}

/** Words separated by spaces. */
function list(values: Values, field: string): string[] {
  return optional(values, field)?.split(/\s+/) ?? [];
}
