import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'untold-growth';

const growth = (group: string, seats: number, event?: PlainRow): PlainTables => ({
  compositions: [
    { id: 'first', body: 'club', date: '1900-01-01' },
    { id: 'second', body: 'club', date: '1900-03-01' },
  ],
  seats: [
    { id: 'reds', composition: 'first', party: 'red', seats: 6 },
    { id: 'blues', composition: 'first', party: 'blue', seats: 4 },
    { id: 'old', composition: 'second', group, seats },
    { id: 'new', composition: 'second', group: 'newcomers', seats: 5 },
  ],
  events: event ? [{ id: 'change', body: 'club', ...event }] : [],
});

test('existing members who are not as many as before are doubtful', () => {
  const [finding] = findings(rule, growth('existing members', 12));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.sides.map((side) => side.says)).toEqual(['6 + 4 = 10', '12 existing members']);
  expect(finding?.records).toEqual(['seats/reds', 'seats/blues', 'seats/old']);
});

test('as many existing members, or a group that is not of them, are no finding', () => {
  expect(findings(rule, growth('existing members', 10))).toEqual([]);
  expect(findings(rule, growth('guests', 12))).toEqual([]);
});

test('a change that is told between the two explains the growth', () => {
  const entry = { kind: 'entry', date: '1900-02-01' };
  expect(findings(rule, growth('existing members', 12, entry))).toEqual([]);
  const speech = { kind: 'speech', date: '1900-02-01' };
  expect(findings(rule, growth('existing members', 12, speech))).toHaveLength(1);
  const late = { kind: 'entry', date: '1900-03-01' };
  expect(findings(rule, growth('existing members', 12, late))).toHaveLength(1);
});

test('a number stated later is compared with the composition before', () => {
  const stated = (cells: PlainRow): PlainTables => ({
    ...growth('guests', 5),
    statements: [
      { id: 'now', measure: 'members', body: 'club', party: 'red', from: '1900-02-01', ...cells },
    ],
  });
  expect(findings(rule, stated({ value: 6 }))).toEqual([]);
  const [finding] = findings(rule, stated({ value: 7 }));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.records).toEqual(['seats/reds', 'statements/now']);
  expect(findings(rule, stated({ value: 7, bound: 'about' }))).toEqual([]);
  expect(findings(rule, stated({ value: 7, from: '1899-12-31' }))).toEqual([]);
});
