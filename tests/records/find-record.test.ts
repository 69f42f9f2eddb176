import { describe, expect, test } from 'vitest';
import { allRecordIds, allRecordNames, findRecords } from '../../src/records/find-record.js';
import type { Dataset } from '../../src/records/records.js';

/** A record of two tables and some works, on rows in memory. */
const dataset = {
  tables: {
    people: [
      { id: 'lenin', name_en: 'Vladimir Lenin' },
      { id: 'left-sr', name_en: 'A person with the name of a party' },
    ],
    parties: [{ id: 'left-sr', name_en: 'Left SRs' }],
    left_out: [{ part: 'text', paragraph: 3 }],
  },
  sources: [
    {
      id: 'minutes',
      title: 'Minutes',
      volume: 3,
      author: [{ family: 'Douds', given: 'Lara' }, { literal: 'Sovnarkom' }, { family: 'Anon' }],
      issued: { 'date-parts': [[1917, 12, 3]] },
      accessed: { 'date-parts': [[1917], [1918, 1]] },
      custom: { pages: true },
      editor: null,
    },
  ],
} as unknown as Dataset;

describe('a record is found by its identifier', () => {
  test('in every table that has it, in the order of the tables', () => {
    expect(findRecords(dataset, 'left-sr')).toEqual([
      {
        table: 'people',
        id: 'left-sr',
        row: { id: 'left-sr', name_en: 'A person with the name of a party' },
      },
      { table: 'parties', id: 'left-sr', row: { id: 'left-sr', name_en: 'Left SRs' } },
    ]);
  });

  test('in one table, where that stands before it', () => {
    expect(findRecords(dataset, 'parties/left-sr').map(({ table, id }) => [table, id])).toEqual([
      ['parties', 'left-sr'],
    ]);
    expect(findRecords(dataset, 'people/lenin')).toHaveLength(1);
    expect(findRecords(dataset, 'parties/lenin')).toEqual([]);
    expect(findRecords(dataset, '/lenin')).toEqual([]);
  });

  test('and not by a part of it', () => {
    expect(findRecords(dataset, 'len')).toEqual([]);
    expect(findRecords(dataset, '')).toEqual([]);
    expect(findRecords(dataset, 'undefined')).toEqual([]);
  });
});

describe('a work', () => {
  const minutes = () => findRecords(dataset, 'sources/minutes')[0]?.row;

  test('has its texts and numbers as they are', () => {
    const row = minutes();
    expect([row?.id, row?.title, row?.volume]).toEqual(['minutes', 'Minutes', 3]);
  });

  test('has names with the family first, or as they are written', () => {
    const row = minutes();
    expect(row?.author).toBe('Douds, Lara; Sovnarkom; Anon');
  });

  test('has dates by year, month and day, a span with a stroke between', () => {
    const row = minutes();
    expect([row?.issued, row?.accessed]).toEqual(['1917-12-03', '1917/1918-01']);
  });

  test('has what is neither as JSON', () => {
    const row = minutes();
    expect([row?.custom, row?.editor]).toEqual(['{"pages":true}', 'null']);
  });
});

describe('all identifiers', () => {
  test('are those of tables and works; rows without one have none', () => {
    expect(allRecordIds(dataset)).toEqual(['lenin', 'left-sr', 'left-sr', 'minutes']);
  });

  test('with their tables before them tell one from another', () => {
    expect(allRecordNames(dataset)).toEqual([
      'people/lenin',
      'people/left-sr',
      'parties/left-sr',
      'sources/minutes',
    ]);
  });
});
