import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/errors/index.js';
import { type Evidence, evidenceOf, loadDataset } from '../../src/records/index.js';
import { loadedFrom, oneVote } from './altered-dataset.js';

const dataset = loadDataset();
const vote = dataset.votes.find((one) => one.id === 'sovnarkom-1917-12-30-antonov-lenin');
if (!vote) throw new Error('the vote on Antonov-Ovseenko is missing');

describe('the evidence of a record', () => {
  test('is that of every value if no field is named, in the order of the table', () => {
    const evidence = evidenceOf(vote);
    expect(evidence.map((one) => one.field)).toEqual(
      expect.arrayContaining(['result', 'yes', 'no', 'afterwards']),
    );
    expect(evidence).toEqual(
      dataset.evidence.filter((one) => one.table === 'votes' && one.record === vote.id),
    );
  });

  test('is that of one value if its field is named', () => {
    expect(evidenceOf(vote, 'yes').map((one) => [one.field, one.passage.id])).toEqual([
      ['yes', 'antonov-lenin-counts'],
    ]);
  });

  test('is found by the name of the record and by that of the table', () => {
    const evidence = evidenceOf(vote.motion, 'proposerParty');
    expect(evidence.map((one) => one.field)).toEqual(['proposer_party']);
    expect(evidenceOf(vote.motion, 'proposer_party')).toEqual(evidence);
  });

  test('is not confused with that of a record of another table or dataset', () => {
    for (const one of evidenceOf(vote.session)) {
      expect([one.table, one.record]).toEqual(['sessions', 'sovnarkom-1917-12-30']);
    }
    expect(evidenceOf(vote.session).length).toBeGreaterThan(0);
    const [again] = loadDataset().votes;
    if (!again) throw new Error('the votes are missing');
    for (const one of evidenceOf(again)) expect(dataset.evidence).not.toContain(one);
  });

  test('can be asked of people, seats and compositions', () => {
    const person = dataset.people.find((one) => one.id === 'karelin') ?? {};
    expect(evidenceOf(person, 'party').map((one) => one.passage.id)).toEqual(['karelin-left-sr']);
    const composition = dataset.compositions.find((one) => one.id === 'sovnarkom-coalition');
    expect(evidenceOf(composition ?? {}, 'date').map((one) => one.certainty)).toEqual(['inferred']);
    expect(evidenceOf(composition?.seats[0] ?? {}, 'seats').map((one) => one.passage.id)).toEqual([
      'coalition-eleven-seven',
    ]);
  });

  test('can be asked of a record of any table that has evidence', () => {
    const name = { name_en: 'A', name_ru: 'А', name_el: 'Α' };
    const tables = {
      ...oneVote,
      parties: [],
      people: [{ ...name, id: 'a' }],
      names: [{ id: 'n', person: 'a', spelling: 'Α', kind: 'usual' }],
      attendance: [{ id: 'n', session: 'first', person: 'a', count: '1', bound: 'exact' }],
      ballots: [{ id: 'n', vote: 'on-peace', person: 'a', option: 'yes' }],
      memberships: [{ id: 'n', person: 'a', body: 'council', post: 'member' }],
      statements: [
        { id: 'n', measure: 'other', text: 'A.', value: '1', unit: 'days', bound: 'exact' },
      ],
      events: [{ id: 'n', kind: 'other', text: 'A.' }],
      participants: [{ id: 'n', person: 'a', role: 'acted' }],
      minutes: [
        { id: 'n', source: 'w', page: '1', citation_note: '1', body: 'council', text: 'A.' },
      ],
      readers_notes: [{ id: 'n', strength: 'trap', matter: 'dates', text: 'A.' }],
      passages: [{ id: 'q', source: 'w', part: 'text', paragraph: '1', quote: 'Α', gloss: 'A' }],
      citations: [{ id: '1-1', note: '1', source: 'w', locator_type: 'none' }],
    };
    const fields = {
      names: 'spelling',
      attendance: 'count',
      ballots: 'option',
      memberships: 'post',
      statements: 'value',
      events: 'text',
      participants: 'role',
      minutes: 'page',
      readers_notes: 'text',
    };
    const evidence = Object.entries(fields).map(([table, field]) => ({
      ...{ table, field, record: 'n', passage: 'q', certainty: 'stated' },
    }));
    const loaded = loadedFrom({ ...tables, evidence }, (folder) => {
      folder.write('sources.json', JSON.stringify([{ id: 'w', type: 'book' }]));
      folder.changeDescriptor(({ resources }) => {
        resources.push({ name: 'sources', path: 'sources.json' });
      });
    });
    for (const [table, field] of Object.entries(fields)) {
      const key = table === 'readers_notes' ? 'readersNotes' : table;
      const [record] = loaded[key as 'names'];
      expect(evidenceOf(record ?? {}).map((one) => [one.table, one.field])).toEqual([
        [table, field],
      ]);
    }
  });

  test('is empty if there is none', () => {
    expect(evidenceOf(vote, 'abstain')).toEqual([]);
    expect(evidenceOf(vote, 'weather')).toEqual([]);
  });

  test('is that of a copy too, with other values or with another name for the object', () => {
    for (const copy of [{ ...vote }, { ...vote, yes: 13 }, Object.assign({}, vote)]) {
      expect(evidenceOf(copy, 'yes')).toEqual(evidenceOf(vote, 'yes'));
      expect(copy.table).toBe('votes');
    }
    expect(evidenceOf({ ...vote.session }, 'date')).toEqual(evidenceOf(vote.session, 'date'));
    expect(evidenceOf({ ...vote, id: 'another' })).toEqual([]);
  });

  test('is that of a copy that has left the dataset, with the dataset beside it', () => {
    const written = JSON.parse(JSON.stringify(vote)) as object;
    for (const copy of [structuredClone(vote), written]) {
      expect(() => evidenceOf(copy, 'yes')).toThrow('needs a record of a loaded dataset');
      expect(evidenceOf(copy, 'yes', dataset)).toEqual(evidenceOf(vote, 'yes'));
    }
  });

  test('cannot be asked of an object that is no record of a loaded dataset', () => {
    for (const object of [{}, { id: vote.id, table: 'votes' }, dataset]) {
      expect(() => evidenceOf(object)).toThrow('evidenceOf needs a record of a loaded dataset');
    }
  });
});

describe('the evidence of rows', () => {
  const row = (table: string, record: string, field: string) =>
    ({ table, record, field }) as unknown as Evidence;
  const evidence = [
    row('houses', 'mill', 'built_by'),
    row('streets', 'mill', 'built_by'),
    row('houses', 'inn', 'built_by'),
    row('houses', 'mill', 'floors'),
  ];
  const mill = { table: 'houses', id: 'mill' };

  test('is that of the table and the identifier of a record, and of the column if one is named', () => {
    expect(evidenceOf(mill, undefined, { evidence })).toEqual([evidence[0], evidence[3]]);
    expect(evidenceOf(mill, 'builtBy', { evidence })).toEqual([evidence[0]]);
    expect(evidenceOf(mill, '', { evidence })).toEqual([]);
  });

  test('is given as a list of its own', () => {
    evidenceOf(mill, undefined, { evidence }).pop();
    expect(evidenceOf(mill, undefined, { evidence })).toHaveLength(2);
  });

  test('is not sought of what has no table, no identifier, or no dataset', () => {
    const odd = [{ id: 'mill' }, { table: 'houses' }, { ...mill, id: 5 }, { ...mill, table: 5 }];
    for (const record of odd) {
      expect(() => evidenceOf(record, 'floors', { evidence })).toThrow(ArgumentError);
    }
    expect(() => evidenceOf(mill)).toThrow(
      expect.objectContaining({
        ...{ argument: 'record', given: mill, expected: 'a record of a loaded dataset' },
        message: 'evidenceOf needs a record of a loaded dataset',
      }),
    );
  });
});
