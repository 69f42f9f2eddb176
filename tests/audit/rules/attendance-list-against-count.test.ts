import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'attendance-list-against-count';

const present = (cells: PlainRow): PlainTables => ({
  people: ['a', 'b', 'c'].map((id) => ({ id, party: id === 'c' ? 'blue' : 'red' })),
  attendance: [
    { id: 'count', session: 's', party: 'red', ...cells },
    ...['a', 'b', 'c'].map((person) => ({ id: person, session: 's', person })),
  ],
});

test('more people named of a party than counted are a contradiction', () => {
  const [finding] = findings(rule, present({ count: 1 }));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.records).toEqual(['attendance/count', 'attendance/a', 'attendance/b']);
  expect(findings(rule, present({ count: 1, bound: 'at-most' }))).toHaveLength(1);
});

test('as many as counted, or a lower limit, is no finding', () => {
  expect(findings(rule, present({ count: 2 }))).toEqual([]);
  expect(findings(rule, present({ count: 1, bound: 'at-least' }))).toEqual([]);
});
