import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'present-before-appointment';

const sitting = (date: string, ...tenures: readonly PlainRow[]): PlainTables => ({
  sessions: [{ id: 's', body: 'cabinet', date }],
  attendance: [{ id: 'a', session: 's', person: 'ann' }],
  memberships: tenures.map((tenure, index) => ({
    id: `m${index}`,
    person: 'ann',
    body: 'cabinet',
    ...tenure,
  })),
});

test('sitting before joining or after leaving is doubtful', () => {
  const tenure = { from: '1900-11-25', to: '1900-12-31' };
  const [early] = findings(rule, sitting('1900-11-19', tenure));
  expect(early?.strength).toBe('doubtful');
  expect(early?.records).toEqual(['attendance/a', 'sessions/s', 'memberships/m0']);
  expect(findings(rule, sitting('1901-01-01', tenure))[0]?.text).toContain('after leaving');
});

test('voting counts as sitting', () => {
  const tables = {
    ...sitting('1900-11-19', { from: '1900-11-25' }),
    attendance: [],
    votes: [{ id: 'v', session: 's' }],
    ballots: [{ id: 'b', vote: 'v', person: 'ann' }],
  };
  expect(findings(rule, tables)[0]?.records[0]).toBe('ballots/b');
});

test('sitting while a member, once a member, or without a date is no finding', () => {
  expect(findings(rule, sitting('1900-11-25', { from: '1900-11-25' }))).toEqual([]);
  expect(findings(rule, sitting('1900-11-19', { from: '1900-11-25' }, {}))).toEqual([]);
  expect(findings(rule, sitting('1900-11-19'))).toEqual([]);
  const elsewhere = sitting('1900-11-19', { from: '1900-11-25', body: 'other' });
  expect(findings(rule, elsewhere)).toEqual([]);
});
