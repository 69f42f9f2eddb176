import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'two-numbers-for-one';

const numbers = (second: PlainRow): PlainTables => ({
  statements: [
    { id: 'one', measure: 'sessions', body: 'club', value: 53, unit: 'sessions' },
    { id: 'two', measure: 'sessions', body: 'club', value: 54, unit: 'sessions', ...second },
  ],
});

test('two exact numbers of one thing are doubtful', () => {
  const [finding] = findings(rule, numbers({}));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.records).toEqual(['statements/one', 'statements/two']);
});

test.each([
  ['equal', { value: 53 }],
  ['of another body', { body: 'council' }],
  ['of another party', { party: 'red' }],
  ['in another unit', { unit: 'evenings' }],
  ['a limit', { bound: 'at-least' }],
  ['of another measure', { measure: 'other' }],
])('numbers that are %s are no finding', (_, second) => {
  expect(findings(rule, numbers(second as unknown as PlainRow))).toEqual([]);
});

test('numbers of different periods are no finding', () => {
  const [one] = numbers({}).statements ?? [];
  const first = { ...one, from: '1900-01-01', to: '1900-02-01' };
  const second = { ...one, id: 'two', value: 9, from: '1900-02-02', to: '1900-03-01' };
  expect(findings(rule, { statements: [first, second] })).toEqual([]);
  expect(findings(rule, { statements: [second, first] })).toEqual([]);
  const meeting = { ...second, from: '1900-02-01' };
  expect(findings(rule, { statements: [first, meeting] })).toHaveLength(1);
});
