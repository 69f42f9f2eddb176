import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceProblems } from '../../src/records/source-problems.js';

const work = { id: 'a', type: 'book' };
const columnsOf = (...works: unknown[]) =>
  sourceProblems(works, 'sources.json').map(({ row, column }) => [row, column]);

describe('the works of a record', () => {
  test('are those of the built-in record', () => {
    const path = new URL('../../data/sources.json', import.meta.url);
    expect(sourceProblems(JSON.parse(readFileSync(path, 'utf8')), 'sources.json')).toEqual([]);
  });

  test('have people with names, dates in parts, and else texts and numbers', () => {
    const fine = {
      ...work,
      author: [{ family: 'Douds', given: 'Lara' }, { literal: 'A committee' }],
      issued: { 'date-parts': [[1917, 12], [1918]] },
      'original-date': { literal: 'winter' },
      title: 'T',
      volume: 90,
      URL: 'HTTPS://example.org/a b',
      custom: { any: ['thing'] },
      categories: ['history'],
    };
    expect(columnsOf(fine)).toEqual([]);
  });

  test.each([
    ['author', 'Lara Douds'],
    ['author', [{ given: 'Lara' }]],
    ['author', ['Lara']],
    ['author', [{ family: {} }]],
    ['editor', null],
    ['issued', '1917'],
    ['issued', { 'date-parts': [1917] }],
    ['issued', { 'date-parts': [['1917']] }],
    ['issued', { 'date-parts': [] }],
    ['issued', {}],
    ['title', {}],
    ['title', ['a']],
    ['title', 'a\u0001'],
    ['volume', null],
    ['custom', 'a'],
    ['URL', 'javascript:alert(1)'],
    ['URL', ' https://example.org'],
    ['URL', 'example.org'],
    ['URL', 7],
    ['categories', 'a'],
  ])('%s is not %j', (property, value) => {
    expect(columnsOf(work, { ...work, id: 'b', [property]: value })).toEqual([[2, property]]);
  });

  test.each([
    ...['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author'],
    ...['contributor', 'curator', 'director', 'editor', 'editorial-director', 'executive-producer'],
    ...['guest', 'host', 'illustrator', 'interviewer', 'narrator', 'organizer', 'original-author'],
    ...['performer', 'producer', 'recipient', 'reviewed-author', 'script-writer'],
    ...['series-creator', 'translator'],
  ])('of %s are people', (property) => {
    const people = [{ family: 'Ash', 'comma-suffix': true }, { literal: 'The Council' }];
    expect(columnsOf({ ...work, [property]: people })).toEqual([]);
    expect(sourceProblems([{ ...work, [property]: 'Ash' }], 'sources.json')).toEqual([
      {
        file: 'sources.json',
        row: 1,
        column: property,
        value: '"Ash"',
        expected: 'a list of people, each with family and given names, or with a literal name',
      },
    ]);
  });

  test.each([
    ...['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'],
  ])('of %s are dates', (property) => {
    for (const date of [
      { 'date-parts': [[1917, 12, 30], [1918]] },
      { literal: 'winter' },
      { raw: '1917' },
    ]) {
      expect(columnsOf({ ...work, [property]: date })).toEqual([]);
    }
    for (const date of [
      '1917',
      { literal: 1917 },
      { 'date-parts': [[1917], [1918], [1919]] },
      { 'date-parts': [[1917, 12, 30, 1]] },
      { 'date-parts': [[]] },
      { 'date-parts': [[1917, 1.5]] },
      { 'date-parts': { 0: [1917] } },
      { 'date-parts': [[1917], 1918] },
    ]) {
      expect(sourceProblems([{ ...work, [property]: date }], 'sources.json')).toMatchObject([
        { column: property, expected: expect.stringMatching(/^a date as \{"date-parts": .*"\}$/) },
      ]);
    }
  });

  test('have an object of their own, categories in texts, and nothing that is neither text nor number', () => {
    const expectedOf = (property: string, value: unknown) =>
      sourceProblems([{ ...work, [property]: value }], 'sources.json').map((one) => one.expected);
    expect(expectedOf('custom', [])).toEqual(['an object']);
    expect(expectedOf('categories', ['a', 1])).toEqual(['a list of texts']);
    expect(expectedOf('categories', { a: 'b' })).toEqual(['a list of texts']);
    expect(expectedOf('volume', Number.NaN)).toEqual(['a text or a number']);
    expect(expectedOf('author', [{ family: 'Ash', given: 1 }])).toHaveLength(1);
    expect(expectedOf('author', [[{ family: 'Ash' }]])).toHaveLength(1);
  });

  test('have an id and a type', () => {
    const expected = 'an id and a type for every work (CSL-JSON)';
    const place = { file: 'sources.json', row: 1 };
    expect(sourceProblems([{ type: 'book' }], 'sources.json')).toEqual([
      { ...place, column: 'id', value: 'undefined', expected },
    ]);
    expect(sourceProblems([{ id: 'a', type: '' }], 'sources.json')).toEqual([
      { ...place, column: 'type', value: '', expected },
    ]);
    expect(sourceProblems([{ id: 7, type: 'book' }], 'sources.json')).toEqual([
      { ...place, column: 'id', value: '7', expected },
    ]);
  });

  test('of one id are told with the first that has it', () => {
    const works = [{ ...work, id: 'b' }, work, work, work];
    expect(sourceProblems(works, 'sources.json')).toEqual(
      [3, 4].map((row) => ({
        file: 'sources.json',
        row,
        column: 'id',
        value: 'a',
        expected: 'an id that no other work has; work 2 has it too',
      })),
    );
  });

  test('are a list, each an object', () => {
    expect(sourceProblems('a', 'sources.json')).toEqual([
      { file: 'sources.json', expected: 'a list of works as CSL-JSON' },
    ]);
    expect(sourceProblems([1], 'sources.json')).toEqual([
      { file: 'sources.json', row: 1, expected: 'a work as CSL-JSON: an object' },
    ]);
  });

  test('are objects with an id of their own', () => {
    expect(columnsOf(null, 'a', [], work, work)).toEqual([
      ...[[1], [2], [3]].map(([row]) => [row, undefined]),
      [5, 'id'],
    ]);
    expect(sourceProblems({ a: work }, 'sources.json')).toHaveLength(1);
  });

  test('of any shape are read or told, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        expect(Array.isArray(sourceProblems(content, 'sources.json'))).toBe(true);
      }),
    );
  });
});
