import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'two-sessions-of-one-day';

const sessions = (...rows: readonly PlainTables[string][number][]): PlainTables => ({
  sessions: rows.map((row, index) => ({
    id: `s${index + 1}`,
    body: 'council',
    date: '1917-12-30',
    ...row,
  })),
});

test('two sessions of a body on a day can be one if the time of either is not told', () => {
  const [finding, ...others] = findings(rule, sessions({ part_of_day: 'Evening' }, {}));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ strength: 'doubtful', records: ['sessions/s1', 'sessions/s2'] });
  expect(finding?.text).toMatch(/ met twice on 1917-12-30; it can be one session, told twice\.$/);
  expect(finding?.sides.map((one) => one.says)).toEqual(['Evening', 'at a time not told']);
});

test('also if the day is written in two calendars', () => {
  const julian = { date: '1917-12-30', calendar: 'julian' };
  const gregorian = { date: '1918-01-12', calendar: 'gregorian' };
  expect(findings(rule, sessions(julian, gregorian))).toHaveLength(1);
  const evening = { part_of_day: 'Evening' };
  expect(
    findings(rule, sessions({ ...julian, ...evening }, { ...gregorian, ...evening })),
  ).toHaveLength(1);
});

test('sessions that the part of the day, the day or the body sets apart are none', () => {
  const parts = [{ part_of_day: 'Morning' }, { part_of_day: 'Evening' }];
  expect(findings(rule, sessions(...parts))).toEqual([]);
  expect(findings(rule, sessions({}, { date: '1917-12-31' }))).toEqual([]);
  expect(findings(rule, sessions({}, { body: 'other' }))).toEqual([]);
});

test('nor are those that are not told to the day', () => {
  for (const date of ['1917-12', '1917-12-30~', '1917-12-30/1917-12-31']) {
    expect(findings(rule, sessions({ date }, { date }))).toEqual([]);
  }
});
