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
    ['categories', 'a'],
  ])('%s is not %j', (property, value) => {
    expect(columnsOf(work, { ...work, id: 'b', [property]: value })).toEqual([[2, property]]);
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
