import fc from 'fast-check';
import { loadDataset } from '../../src/records/load-dataset.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';
import type { Dataset } from '../../src/records/records.js';
import { type InventedTables, inventedFolder } from '../invented-dataset.js';

/** What formats and those who read them take for marks, and letters of several alphabets. */
const pieces = [
  ...['=1+1', '+', '-', '@SUM(A1)', "'", '"', ',', ';', '|', '\\', '<b>', '&amp;', '_x0041_', '{}'],
  ...[
    '0042',
    '1e5',
    '1917-12-30',
    'NA',
    'TRUE',
    'null',
    '  ',
    '…',
    '🙂',
    'é',
    'Ελλάδα',
    'Дума',
    'a',
  ],
];

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('').trim())
  .filter((one) => one !== '');
const lines = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 2 }), fc.constantFrom('\n', '\r\n', '\t'))
  .map(([all, between]) => all.join(between));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const count = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(70_000));
const some = <T>(one: fc.Arbitrary<T>, least: number, most: number) =>
  fc.array(one, { minLength: least, maxLength: most });

/** Days, months, years and intervals, on both sides of the change of calendars and of where spreadsheets begin to count. */
const dates = [
  ...[
    '1917-12-30',
    '1918-01-05/1918-01-10',
    '1918-02-14',
    '1918-03',
    '1921',
    '1918-05~',
    '1899-12-31',
  ],
  ...['1921-03-08/..', '1936-12-05', '1936-12-05'],
];
const date = fc.record({
  date: fc.constantFrom(...dates),
  calendar: fc.constantFrom('civil', 'gregorian', 'julian'),
});

const results = ['adopted', 'rejected', 'deferred', 'superseded', 'reconsidered', 'not-told'];

const options = [
  ...(['yes', 'no', 'abstain', 'present', 'absent', 'excused'] as const),
  ...(['opposed', 'supported', 'refused'] as const),
];

const shape = fc.record({
  bodies: some(maybe(text), 1, 2),
  parties: some(maybe(lines), 0, 3),
  people: some(fc.record({ party: maybe(fc.nat(2)), note: maybe(lines) }), 0, 4),
  sessions: some(fc.record({ body: fc.nat(1), dated: maybe(date), note: maybe(lines) }), 1, 3),
  votes: some(
    fc.record({
      session: fc.nat(2),
      text: lines,
      label: text,
      result: fc.constantFrom(...results),
      yes: maybe(count),
      no: maybe(count),
      abstain: maybe(count),
    }),
    1,
    4,
  ),
  ballots: fc.uniqueArray(
    fc.record({ vote: fc.nat(3), person: fc.nat(3), option: fc.constantFrom(...options) }),
    { selector: ({ vote, person }) => `${vote} ${person}`, maxLength: 12 },
  ),
});

/** The tables of a record of any assembly: a few bodies, people, votes and ballots, with texts that formats trip over. */
export const randomTables: fc.Arbitrary<InventedTables> = shape.map((made) => {
  // Each name is another, by its number.
  const named = (word: string, index: number) => {
    const name = `${word} ${index + 1}`;
    return { name_en: name, name_ru: `${name} (ru)`, name_el: `${name} (el)` };
  };
  const given = <T extends object>(row: T) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  const at = <T>(list: readonly T[], index: number) => index % list.length;
  const people = made.people.length;
  return {
    bodies: made.bodies.map((note, index) =>
      given({ id: `body-${index}`, ...named('Body', index), kind: 'soviet', note }),
    ),
    parties: made.parties.map((note, index) =>
      given({ id: `party-${index}`, ...named('Party', index), note }),
    ),
    people: made.people.map(({ party, note }, index) =>
      given({
        id: `person-${index}`,
        ...named('Anna =Ash', index),
        party:
          party === undefined || made.parties.length === 0
            ? undefined
            : `party-${at(made.parties, party)}`,
        note,
      }),
    ),
    sessions: made.sessions.map(({ body, dated, note }, index) =>
      given({ id: `session-${index}`, body: `body-${at(made.bodies, body)}`, ...dated, note }),
    ),
    motions: made.votes.map(({ text, label }, index) => ({
      id: `motion-${index}`,
      kind: 'other',
      label_en: `Label ${label}`,
      label_ru: label,
      label_el: label,
      text: `Text ${text}`,
    })),
    votes: made.votes.map(({ session, result, yes, no, abstain }, index) =>
      given({
        id: `vote-${index}`,
        motion: `motion-${index}`,
        session: `session-${at(made.sessions, session)}`,
        ...{ result, yes, no, abstain },
      }),
    ),
    ballots: made.ballots
      .filter(({ vote, person }) => vote < made.votes.length && person < people)
      .map(({ vote, person, option }) => ({
        id: `ballot-${vote}-${person}`,
        vote: `vote-${vote}`,
        person: `person-${person}`,
        option,
      })),
  };
});

/** A record with the descriptor of its folder. */
export interface LoadedRecord {
  readonly dataset: Dataset;
  readonly descriptor: ReturnType<typeof readDescriptor>;
}

/** Loads the record of tables. */
export function loaded(tables: InventedTables): LoadedRecord {
  const folder = inventedFolder(tables);
  return { dataset: loadDataset(folder), descriptor: readDescriptor(folder) };
}
