import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'few-named-of-several';

const committee = (seats: number, ...members: readonly string[]): PlainTables => ({
  compositions: [{ id: 'c', body: 'committee', date: '1900-01-01', authority: 'official' }],
  seats: [{ id: 'all', composition: 'c', group: 'members', seats, status: 'filled' }],
  memberships: members.map((person) => ({ id: person, person, body: 'committee' })),
});

test('a small body of which one member of several is named is a trap', () => {
  const [finding] = findings(rule, committee(3, 'ann'));
  expect(finding?.strength).toBe('trap');
  expect(finding?.text).toContain('3 members from 1900-01-01, of whom one is named');
  expect(finding?.records).toEqual(['seats/all', 'memberships/ann']);
  expect(findings(rule, committee(3, 'ann', 'bob'))[0]?.text).toContain('2 are named');
});

test('a body of which all are named, or none, and a large body are no finding', () => {
  expect(findings(rule, committee(2, 'ann', 'bob'))).toEqual([]);
  expect(findings(rule, committee(3))).toEqual([]);
  expect(findings(rule, committee(10, 'ann'))).toEqual([]);
  expect(findings(rule, committee(9, 'ann'))).toHaveLength(1);
});
