import { expect, test } from 'vitest';
import { findings } from '../dataset-of.js';

const rule = 'duration-against-dates';

const lasted = (value: number, unit: string, from: string, to: string, bound = 'exact') => ({
  statements: [{ id: 'd', measure: 'duration', value, unit, from, to, bound, text: 'it lasted' }],
});

test('a number that misses by a whole unit is a contradiction', () => {
  const [finding] = findings(rule, lasted(10, 'weeks', '1900-03-01', '1900-04-30'));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.sides.map((side) => side.says)).toEqual([
    'it lasted: 10 weeks',
    '1900-03-01 to 1900-04-30: 8.6 weeks',
  ]);
});

test('a number that misses by less is doubtful, and one that is rounded no finding', () => {
  expect(findings(rule, lasted(8, 'weeks', '1900-03-01', '1900-04-30'))[0]?.strength).toBe(
    'doubtful',
  );
  expect(findings(rule, lasted(9, 'weeks', '1900-03-01', '1900-04-30'))).toEqual([]);
});

test('months that are only touched bear nothing out, but are told', () => {
  const [finding] = findings(rule, lasted(4, 'months', '1917-12-13', '1918-03-18'));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.text).toContain('are 2.7 months, though that time touches 4 calendar months');
  expect(findings(rule, lasted(5, 'months', '1917-12-13', '1918-03-18'))[0]?.text).not.toContain(
    'touches',
  );
});

test('days are exact to one day, on one calendar', () => {
  expect(findings(rule, lasted(83, 'days', '1917-12-13', '1918-03-18'))).toEqual([]);
  expect(findings(rule, lasted(95, 'days', '1917-12-13', '1918-03-18'))).toHaveLength(1);
});

test('between months every length that their days allow is borne out', () => {
  for (const months of [15, 16, 17]) {
    expect(findings(rule, lasted(months, 'months', '1918-07', '1919-11'))).toEqual([]);
  }
  const [finding] = findings(rule, lasted(14, 'months', '1918-07', '1919-11'));
  expect(finding?.text).toContain('15.0 to 17.0 months');
});

test('limits and approximate numbers agree within what they say', () => {
  const [from, to] = ['1900-03-01', '1900-04-30'];
  expect(findings(rule, lasted(9, 'weeks', from, to, 'at-least'))).toEqual([]);
  expect(findings(rule, lasted(10, 'weeks', from, to, 'at-least'))).toHaveLength(1);
  expect(findings(rule, lasted(9, 'weeks', from, to, 'at-most'))).toEqual([]);
  expect(findings(rule, lasted(8, 'weeks', from, to, 'at-most'))).toHaveLength(1);
  expect(findings(rule, lasted(8, 'weeks', from, to, 'about'))).toEqual([]);
  expect(findings(rule, lasted(7, 'weeks', from, to, 'about'))).toHaveLength(1);
});

test('other measures, units that are no time, and open ends are not judged', () => {
  expect(findings(rule, lasted(9, 'sessions', '1900-03-01', '1900-03-02'))).toEqual([]);
  expect(findings(rule, lasted(9, 'years', '1900-03-01', '1900-03-02/..'))).toEqual([]);
  const other = [
    { measure: 'other', value: 9, unit: 'weeks', from: '1900-03-01', to: '1900-03-02' },
  ];
  expect(findings(rule, { statements: other })).toEqual([]);
});
