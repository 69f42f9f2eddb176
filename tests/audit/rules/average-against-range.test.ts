import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'average-against-range';

const average = (cells: PlainRow, limit: PlainRow = {}): PlainTables => ({
  compositions: [
    { id: 'small', body: 'cabinet' },
    { id: 'large', body: 'cabinet' },
  ],
  seats: [
    { id: 'few', composition: 'small', party: 'red', seats: 5 },
    { id: 'many', composition: 'large', party: 'red', seats: 7 },
  ],
  statements: [
    { id: 'mean', measure: 'average-attendance', body: 'cabinet', party: 'red', ...cells },
    { id: 'limit', measure: 'usual-attendance', body: 'cabinet', party: 'red', value: 4, ...limit },
  ],
});

test('an average above the most members is a contradiction', () => {
  const [finding] = findings(rule, average({ value: 8 }));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.records).toEqual(['statements/mean', 'seats/many']);
});

test('an average up to the most members is no finding', () => {
  expect(findings(rule, average({ value: 7 }))).toEqual([]);
  expect(findings(rule, average({ value: 8, bound: 'at-most' }))).toEqual([]);
  expect(findings(rule, average({ value: 8, party: 'blue' }))).toEqual([]);
});

test('an average outside a stated limit is a contradiction', () => {
  const [finding] = findings(rule, average({ value: 5 }, { value: 6, bound: 'at-least' }));
  expect(finding?.records).toEqual(['statements/mean', 'statements/limit']);
  expect(findings(rule, average({ value: 5 }, { bound: 'at-most' }))).toHaveLength(1);
  expect(findings(rule, average({ value: 4 }, { bound: 'at-least' }))).toEqual([]);
  expect(findings(rule, average({ value: 4 }, { bound: 'at-most' }))).toEqual([]);
  expect(findings(rule, average({ value: 5 }))).toEqual([]);
});
