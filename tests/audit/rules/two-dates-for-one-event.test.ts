import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'two-dates-for-one-event';

const openings = (second: PlainRow): PlainTables => ({
  events: [
    { id: 'a', kind: 'opening', body: 'congress', date: '1918-06-28' },
    { id: 'b', kind: 'opening', body: 'congress', date: '1918-07-04', ...second },
  ],
});

test('two dates of one opening are a contradiction', () => {
  const [finding] = findings(rule, openings({}));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.records).toEqual(['events/a', 'events/b']);
});

test.each([
  ['of another body', { body: 'club' }],
  ['of another kind', { kind: 'closing' }],
  ['that can be the same day', { date: '1918-06' }],
])('events %s are no finding', (_, second) => {
  expect(findings(rule, openings(second as unknown as PlainRow))).toEqual([]);
});

test('events that can happen more than once are no finding', () => {
  const speeches = openings({}).events?.map((row) => ({ ...row, kind: 'speech' })) ?? [];
  expect(findings(rule, { events: speeches })).toEqual([]);
});

test('the date of minutes is compared with that of their session', () => {
  const minutes = (date: string): PlainTables => ({
    sessions: [{ id: 's', date: '1917-12-19' }],
    minutes: [{ id: 'm', session: 's', date }],
  });
  expect(findings(rule, minutes('1917-12'))).toEqual([]);
  expect(findings(rule, minutes('1917-12-18'))[0]?.records).toEqual(['minutes/m', 'sessions/s']);
});
