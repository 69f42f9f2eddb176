import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'order-of-life';

const life = (events: readonly PlainRow[], roles: Readonly<Record<string, string>> = {}) => ({
  events: events.map((event, index) => ({ id: `e${index}`, ...event })),
  participants: events.map((_, index) => ({
    id: `p${index}`,
    event: `e${index}`,
    person: 'ann',
    role: roles[`e${index}`] ?? 'subject',
  })),
});

test('a release before the arrest is a contradiction', () => {
  const [finding] = findings(
    rule,
    life([
      { kind: 'arrest', date: '1900-02-02' },
      { kind: 'release', date: '1900-02-01' },
    ]),
  );
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.records).toEqual([
    'events/e1',
    'participants/p1',
    'events/e0',
    'participants/p0',
  ]);
});

test('a release on the day of the arrest, or after an earlier one, is no finding', () => {
  const [arrest, release] = [
    { kind: 'arrest', date: '1900-02-01' },
    { kind: 'release', date: '1900-02-01' },
  ];
  expect(findings(rule, life([arrest, release]))).toEqual([]);
  const again = { kind: 'arrest', date: '1900-03-01' };
  expect(findings(rule, life([arrest, release, again]))).toEqual([]);
});

test('acting, sitting, taking a post or being released after death is a contradiction', () => {
  const killing = { kind: 'killing', date: '1900-01-07' };
  const speech = { kind: 'speech', date: '1900-01-08' };
  expect(findings(rule, life([killing, speech], { e1: 'acted' }))).toHaveLength(1);
  expect(findings(rule, life([killing, { ...speech, kind: 'release' }]))).toHaveLength(1);
  const later: PlainTables = {
    ...life([killing]),
    sessions: [{ id: 's', date: '1900-01-08' }],
    attendance: [{ id: 'a', session: 's', person: 'ann' }],
    memberships: [{ id: 'm', person: 'ann', from: '1900-01-08' }],
  };
  expect(findings(rule, later).map((one) => one.records.at(-1))).toEqual([
    'attendance/a',
    'memberships/m',
  ]);
});

test('what happens by the day of death, or is only said of the dead, is no finding', () => {
  const killing = { kind: 'killing', date: '1900-01-07' };
  expect(
    findings(rule, life([killing, { kind: 'speech', date: '1900-01-07' }], { e1: 'acted' })),
  ).toEqual([]);
  expect(findings(rule, life([killing, { kind: 'letter', date: '1900-02-07' }]))).toEqual([]);
});
