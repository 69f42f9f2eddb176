import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'sessions-against-days';

const sessions = (cells: PlainRow, dates: readonly string[] = []): PlainTables => ({
  sessions: dates.map((date, index) => ({ id: `s${index}`, body: 'club', date })),
  statements: [
    { id: 'n', measure: 'sessions', body: 'club', from: '1900-01-01', to: '1900-01-10', ...cells },
  ],
});

test('more sessions than days are doubtful', () => {
  const [finding] = findings(rule, sessions({ value: 11 }));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.sides[1]?.says).toBe('10 days');
  expect(findings(rule, sessions({ value: 10 }))).toEqual([]);
  expect(findings(rule, sessions({ value: 11, bound: 'at-most' }))).toEqual([]);
});

test('days are counted on one calendar', () => {
  const change = { from: '1918-01-31', to: '1918-02-14' };
  expect(findings(rule, sessions({ ...change, value: 2 }))).toEqual([]);
  expect(findings(rule, sessions({ ...change, value: 3 }))).toHaveLength(1);
});

test('more sessions named than stated are a contradiction', () => {
  const dates = ['1900-01-01', '1900-01-10', '1900-01-11', '1899-12-31'];
  expect(findings(rule, sessions({ value: 2 }, dates))).toEqual([]);
  const [finding] = findings(rule, sessions({ value: 1 }, dates));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.records).toEqual(['statements/n', 'sessions/s0', 'sessions/s1']);
  expect(findings(rule, sessions({ value: 1, bound: 'at-least' }, dates))).toEqual([]);
});

test('sessions on the edge of a vague period are not counted', () => {
  const period = { from: '1900-01', to: '1900-03' };
  expect(findings(rule, sessions({ ...period, value: 1 }, ['1900-01-05', '1900-02-05']))).toEqual(
    [],
  );
  expect(
    findings(rule, sessions({ ...period, value: 1 }, ['1900-02-04', '1900-02-05'])),
  ).toHaveLength(1);
});
