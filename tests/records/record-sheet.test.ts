import { describe, expect, test } from 'vitest';
import { allRecordIds, findRecords } from '../../src/records/find-record.js';
import { loadDataset } from '../../src/records/load-dataset.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';
import { recordSheet } from '../../src/records/record-sheet.js';
import { invented, inventedFolder } from '../invented-dataset.js';

const sources = [
  {
    id: 'essay',
    type: 'book',
    title: 'An Essay',
    author: [{ family: 'Ash', given: 'A.' }, { literal: 'The Council' }, { family: 'Cedar' }],
    issued: { 'date-parts': [[1917, 12, 5], [1918]] },
    custom: { a: 1 },
  },
];
const dataset = loadDataset(inventedFolder(invented, sources));
const sheetOf = (id: string) => {
  const [record] = findRecords(dataset, id);
  if (!record) throw new Error(`no record ${id}`);
  return recordSheet(dataset, readDescriptor(), record);
};
const field = (id: string, name: string) => sheetOf(id).fields.find((one) => one.field === name);

describe('records are found by their identifier', () => {
  test('in whichever table', () => {
    expect(findRecords(dataset, 'mill-vote').map((one) => one.table)).toEqual(['votes']);
    expect(findRecords(dataset, '1-1')[0]?.row.locator).toBe('9');
    expect(findRecords(dataset, 'nobody')).toEqual([]);
  });

  test('or in the table named', () => {
    expect(findRecords(dataset, 'votes/mill-vote').map((one) => one.id)).toEqual(['mill-vote']);
    expect(findRecords(dataset, 'people/mill-vote')).toEqual([]);
    expect(findRecords(dataset, 'nothing/mill-vote')).toEqual([]);
  });

  test('all that have it, in the order of the tables', () => {
    const people = [
      ...(invented.people ?? []),
      { id: 'mill', name_en: 'Mill', name_ru: 'М', name_el: 'Μ' },
    ];
    const twice = loadDataset(inventedFolder({ ...invented, people }));
    expect(findRecords(twice, 'mill').map((one) => one.table)).toEqual(['people', 'motions']);
  });

  test('works are found too, with names and dates in words', () => {
    expect(findRecords(dataset, 'sources/essay')).toEqual([
      {
        table: 'sources',
        id: 'essay',
        row: {
          id: 'essay',
          type: 'book',
          title: 'An Essay',
          author: 'Ash, A.; The Council; Cedar',
          issued: '1917-12-05/1918',
          custom: '{"a":1}',
        },
      },
    ]);
  });

  test('every identifier is listed', () => {
    const ids = allRecordIds(dataset);
    expect(ids).toEqual(expect.arrayContaining(['council', 'mill-vote', '1-1', 'essay']));
    expect(ids).not.toContain('undefined');
    expect(ids).toHaveLength(
      Object.entries(dataset.tables).reduce(
        (sum, [name, rows]) => sum + (name === 'evidence' ? 0 : rows.length),
        1,
      ),
    );
  });
});

describe('a record’s sheet', () => {
  test('has every column of the table, in order, told or not', () => {
    const { table, id, fields } = sheetOf('mill-vote');
    expect([table, id]).toEqual(['votes', 'mill-vote']);
    const columns = readDescriptor().resources.find((one) => one.name === 'votes')?.schema?.fields;
    expect(fields.map((one) => one.field)).toEqual(columns?.map((one) => one.name));
    expect(field('mill-vote', 'abstain')).toMatchObject({ value: 0, evidence: [] });
    expect(field('dam-vote', 'yes')).toMatchObject({ value: undefined, means: undefined });
  });

  test('says what an identifier means', () => {
    expect(field('mill-vote', 'motion')).toMatchObject({ value: 'mill', means: 'The mill' });
    expect(field('anna', 'party')?.means).toBe('Reds');
    expect(field('mill', 'proposer')?.means).toBe('Anna Ash');
    expect(field('flood-boris', 'event')?.means).toBe('The river rose');
    expect(field('mill-vote', 'session')?.means).toBeUndefined();
    expect(field('minutes-9', 'source')?.means).toBe('An Essay');
    expect(field('clara', 'party')?.means).toBeUndefined();
    expect(field('mill-vote', 'yes')?.means).toBeUndefined();
  });

  test('has dates on both calendars, with their certainty', () => {
    expect(field('council-1917-12-30', 'date')?.dates).toEqual({
      julian: { date: '1917-12-30', converted: false, certainty: 'inferred' },
      gregorian: { date: '1918-01-12', converted: true, certainty: 'inferred' },
    });
    expect(field('anna-chair', 'to')?.dates?.julian).toMatchObject({
      date: '1918-03-05',
      converted: true,
    });
    expect(field('bureau-undated', 'date')?.dates).toBeUndefined();
    expect(field('council-1917-12-30', 'calendar')?.dates).toBeUndefined();
  });

  test('has the evidence of each value, with what the note cites', () => {
    expect(field('mill-vote', 'yes')?.evidence).toEqual([
      {
        passage: 'mill-quote',
        certainty: 'stated',
        reasoning: undefined,
        quote: 'with twelve votes to seven',
        gloss: 'twelve to seven',
        part: 'text',
        paragraph: 2,
        note: 1,
        noteScope: 'sentence',
        cites: [{ source: 'essay', title: 'An Essay', locatorType: 'page', locator: '9' }],
      },
    ]);
    expect(field('council-1917-12-30', 'date')?.evidence[0]).toMatchObject({
      certainty: 'inferred',
      reasoning: 'It follows.',
    });
  });

  test('of a work has its properties', () => {
    expect(sheetOf('essay').fields.map((one) => [one.field, one.value])).toContainEqual([
      'author',
      'Ash, A.; The Council; Cedar',
    ]);
  });
});
