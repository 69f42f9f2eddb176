import { expect, test } from 'vitest';
import { findings } from '../dataset-of.js';

const rule = 'change-of-calendar';

test('periods across the change with the same ends make one trap', () => {
  const ends = { from: '1917-12-13', to: '1918-03-18' };
  const [finding, ...others] = findings(rule, {
    memberships: [{ id: 'm', ...ends }],
    statements: [{ id: 's', ...ends }],
    compositions: [{ id: 'c', date: '1917-12-13/1918-03-18' }],
  });
  expect(others).toEqual([]);
  expect(finding?.strength).toBe('trap');
  expect(finding?.sides.map((side) => side.says)).toEqual([
    '1917-12-13 to 1918-03-18 on one calendar: 82 days',
    '1917-12-13 to 1918-03-18 as written: 95 days',
  ]);
  expect(finding?.records).toEqual(['compositions/c', 'memberships/m', 'statements/s']);
});

test.each([
  ['before the change', '1917-12-13', '1918-01-31'],
  ['after the change', '1918-02-14', '1918-03-18'],
  ['with a vague end', '1917-12-13', '1918-03'],
  ['that are approximate', '1917-12-13~', '1918-03-18'],
])('periods %s are no finding', (_, from, to) => {
  expect(findings(rule, { statements: [{ from, to }] })).toEqual([]);
});

test('a period from the last Julian day to the first Gregorian one is a day', () => {
  const [finding] = findings(rule, { statements: [{ from: '1918-01-31', to: '1918-02-14' }] });
  expect(finding?.sides[0]?.says).toBe('1918-01-31 to 1918-02-14 on one calendar: 1 day');
});

test('all periods across the change are one finding, with two sides for each', () => {
  const [finding, ...others] = findings(rule, {
    statements: [
      { from: '1917-12-13', to: '1918-03-18' },
      { from: '1918-01-31', to: '1918-02-14' },
    ],
  });
  expect(others).toEqual([]);
  expect(finding?.sides).toHaveLength(4);
  expect(finding?.text).toContain('are 82 days, while the dates as written are 95 apart; from');
});
