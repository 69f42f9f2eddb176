import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'session-on-distant-pages';

const pages = (first: PlainRow, second: PlainRow): PlainTables => ({
  sessions: [
    { id: 's', date: '1900-02-22', part_of_day: 'Morning' },
    { id: 'other', date: '1900-02-22', part_of_day: 'Evening' },
    { id: 'vague', date: '1900-02' },
  ],
  minutes: [
    { id: 'a', source: 'acts', body: 'club', citation_note: 72, ...first },
    { id: 'b', source: 'acts', body: 'club', citation_note: 73, ...second },
  ],
});

test('pages of one session with more than twenty between them are doubtful', () => {
  const [finding] = findings(
    rule,
    pages({ session: 's', page: 177, last_page: 179 }, { session: 's', page: 121, last_page: 122 }),
  );
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.text).toContain('pages 177–179 and 121–122');
  expect(finding?.text).toContain('(s): 55 pages lie between');
  expect(finding?.records).toEqual(['minutes/a', 'minutes/b']);
});

test('twenty pages between them are no finding', () => {
  expect(
    findings(rule, pages({ session: 's', page: 1, last_page: 9 }, { session: 's', page: 29 })),
  ).toEqual([]);
  expect(
    findings(rule, pages({ session: 's', page: 1, last_page: 9 }, { session: 's', page: 30 })),
  ).toHaveLength(1);
});

test('one day of one body is one session', () => {
  const day = { date: '1900-02-22' };
  expect(findings(rule, pages({ ...day, page: 1 }, { ...day, page: 50 }))).toHaveLength(1);
  expect(findings(rule, pages({ ...day, page: 1 }, { ...day, page: 50, body: 'other' }))).toEqual(
    [],
  );
  expect(
    findings(rule, pages({ date: '1900-02', page: 1 }, { date: '1900-02', page: 50 })),
  ).toEqual([]);
});

test('another session or another edition is no finding', () => {
  expect(findings(rule, pages({ session: 's', page: 1 }, { session: 'other', page: 50 }))).toEqual(
    [],
  );
  expect(
    findings(rule, pages({ session: 's', page: 1 }, { session: 's', page: 50, source: 'book' })),
  ).toEqual([]);
});

test('a session that is not known to the day may stand for several', () => {
  const [first, second] = [
    { session: 'vague', page: 1 },
    { session: 'vague', page: 50 },
  ];
  expect(findings(rule, pages(first, second))).toEqual([]);
});
