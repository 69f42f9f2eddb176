import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'one-place-two-times';

const cited = (second: string, locators = ['2', '2'], scope = 'sentence'): PlainTables => ({
  citations: locators.map((locator, index) => ({
    note: index + 1,
    source: 'file',
    locator_type: 'folio',
    locator,
  })),
  events: [
    { id: 'decree', date: '1900-01-01' },
    { id: 'law', date: second },
  ],
  passages: [
    { id: 'p1', note: 1, note_scope: 'sentence' },
    { id: 'p2', note: 2, note_scope: scope },
  ],
  evidence: [
    { table: 'events', record: 'decree', field: 'date', passage: 'p1' },
    { table: 'events', record: 'law', field: 'text', passage: 'p2' },
  ],
});

test('one leaf for matters more than sixty days apart is doubtful', () => {
  const [finding] = findings(rule, cited('1900-03-02'));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.text).toContain('at least 61 days apart, 1900-01-01 and 1900-03-02');
  expect(finding?.records).toEqual([
    'citations/1-1',
    'events/decree',
    'citations/2-2',
    'events/law',
  ]);
  expect(findings(rule, cited('1900-03-01'))).toEqual([]);
});

test('other places, and notes that are only near, are no finding', () => {
  expect(findings(rule, cited('1901-01-01', ['2', '3']))).toEqual([]);
  expect(findings(rule, cited('1901-01-01', ['1, 2', '2, 5']))).toHaveLength(1);
  expect(findings(rule, cited('1901-01-01', ['2', '2'], 'near'))).toEqual([]);
});

test('the nearest matters of the two notes are compared', () => {
  const tables = cited('1901-01-01');
  const evidence = [
    ...(tables.evidence ?? []),
    { table: 'events', record: 'decree', field: 'text', passage: 'p2' },
  ];
  expect(findings(rule, { ...tables, evidence })).toEqual([]);
});

test('records without a date of their own have that of their session or vote', () => {
  const tables: PlainTables = {
    ...cited('1901-01-01'),
    sessions: [{ id: 's', date: '1901-01-01' }],
    motions: [{ id: 'm', text: 'a motion' }],
    votes: [{ id: 'v', session: 's', motion: 'm' }],
    ballots: [{ id: 'b', vote: 'v', party: 'p' }],
    attendance: [{ id: 'a', session: 's' }],
    participants: [{ id: 'x', event: 'law' }],
    memberships: [{ id: 'k', from: '1899-01-01', to: '1901-01-01' }],
    statements: [{ id: 't', from: '1899-01-01', to: '1901-01-01' }],
  };
  const resting = (table: string, record: string, field: string) =>
    findings(rule, {
      ...tables,
      evidence: [
        { table: 'events', record: 'decree', field: 'date', passage: 'p1' },
        { table, record, field, passage: 'p2' },
      ],
    })[0]?.records.at(-1);
  expect(resting('votes', 'v', 'result')).toBe('votes/v');
  expect(resting('motions', 'm', 'text')).toBe('motions/m');
  expect(resting('ballots', 'b', 'option')).toBe('ballots/b');
  expect(resting('attendance', 'a', 'count')).toBe('attendance/a');
  expect(resting('participants', 'x', 'role')).toBe('participants/x');
  expect(resting('memberships', 'k', 'to')).toBe('memberships/k');
  expect(resting('statements', 't', 'to')).toBe('statements/t');
  expect(resting('people', 'some-people', 'name_en')).toBeUndefined();
});
