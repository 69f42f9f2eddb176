import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'outside-life-of-body';

const congress = (date: string, more: PlainTables = {}): PlainTables => ({
  bodies: [{ id: 'congress', kind: 'congress', name_en: 'Congress' }],
  events: [
    { id: 'opening', kind: 'opening', body: 'congress', date: '1900-07-04' },
    { id: 'closing', kind: 'closing', body: 'congress', date: '1900-07-10' },
  ],
  sessions: [{ id: 's', body: 'congress', date }],
  ...more,
});

test('a session before the opening or after the closing is a contradiction', () => {
  const [before] = findings(rule, congress('1900-07-03'));
  expect(before?.strength).toBe('contradiction');
  expect(before?.records).toEqual(['sessions/s', 'events/opening']);
  const [after] = findings(rule, congress('1900-07-11'));
  expect(after?.text).toContain('after it closed on 1900-07-10');
  expect(after?.records).toEqual(['sessions/s', 'events/closing']);
});

test('sessions from the first day to the last are no finding', () => {
  expect(findings(rule, congress('1900-07-04'))).toEqual([]);
  expect(findings(rule, congress('1900-07-10'))).toEqual([]);
  expect(findings(rule, congress('1900-07'))).toEqual([]);
});

test('minutes and memberships of an earlier time are doubtful', () => {
  const minutes = [{ id: 'm', body: 'congress', citation_note: 3, date: '1900-04-17', page: 50 }];
  const [report] = findings(rule, congress('1900-07-05', { minutes }));
  expect(report?.strength).toBe('doubtful');
  expect(report?.records).toEqual(['minutes/m', 'events/opening']);
  const memberships = [{ id: 'p', body: 'congress', from: '1900-06-01' }];
  expect(findings(rule, congress('1900-07-05', { memberships }))[0]?.strength).toBe('doubtful');
});

test('the first session opens a congress for which no event is told, but no other body', () => {
  const minutes = [{ id: 'm', body: 'congress', date: '1900-04-17' }];
  const untold = congress('1900-07-05', { events: [], minutes });
  expect(findings(rule, untold)[0]?.records).toEqual(['minutes/m', 'sessions/s']);
  const bodies = [{ id: 'congress', kind: 'cabinet' }];
  expect(findings(rule, { ...untold, bodies })).toEqual([]);
});
