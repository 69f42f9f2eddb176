import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'attendance-against-members';

const present = (cells: PlainRow): PlainTables => ({
  compositions: [{ id: 'c', body: 'cabinet', date: '1900-01-01' }],
  seats: [{ id: 'reds', composition: 'c', party: 'red', seats: 11 }],
  sessions: [{ id: 'cabinet-1900', body: 'cabinet', date: '1900-02-01' }],
  attendance: [{ id: 'a', session: 'cabinet-1900', party: 'red', ...cells }],
});

test('more present than seats is a trap where not all have a decisive vote', () => {
  const [finding] = findings(rule, present({ count: 17, vote: 'mixed' }));
  expect(finding?.strength).toBe('trap');
  expect(finding?.records).toEqual(['attendance/a', 'seats/reds']);
  expect(findings(rule, present({ count: 17 }))[0]?.strength).toBe('trap');
});

test('more present with a decisive vote than seats is a contradiction', () => {
  expect(findings(rule, present({ count: 12, vote: 'decisive' }))[0]?.strength).toBe(
    'contradiction',
  );
  const about = present({ count: 12, vote: 'decisive', bound: 'about' });
  expect(findings(rule, about)[0]?.strength).toBe('trap');
});

test('as many as seats, an upper limit or a party without seats told is no finding', () => {
  expect(findings(rule, present({ count: 11, vote: 'decisive' }))).toEqual([]);
  expect(findings(rule, present({ count: 12, bound: 'at-most' }))).toEqual([]);
  expect(findings(rule, present({ count: 12, party: 'blue' }))).toEqual([]);
});
