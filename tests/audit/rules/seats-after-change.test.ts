import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'seats-after-change';

const change = (reds: number, cells: PlainRow = {}, adjusted: PlainRow = {}): PlainTables => ({
  compositions: [
    { id: 'told', body: 'congress', authority: 'official', date: '1900-07-04' },
    { id: 'new', body: 'congress', authority: 'adjusted', date: '1900-07-04', ...adjusted },
  ],
  seats: [
    { id: 'told-red', composition: 'told', party: 'red', seats: 60 },
    { id: 'told-blue', composition: 'told', party: 'blue', seats: 20 },
    { id: 'new-red', composition: 'new', party: 'red', seats: reds },
    { id: 'new-blue', composition: 'new', party: 'blue', seats: 29 },
  ],
  statements: [
    { id: 'out', measure: 'challenged', body: 'congress', party: 'red', value: 25, ...cells },
    { id: 'in', measure: 'not-admitted', body: 'congress', party: 'blue', value: 9 },
  ],
});

test('adjusted seats that do not follow from the change are a contradiction', () => {
  const [finding, ...others] = findings(rule, change(36));
  expect(others).toEqual([]);
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.sides.map((side) => side.says)).toEqual(['60 − 25 = 35', '36 adjusted']);
  expect(finding?.records).toEqual(['seats/told-red', 'statements/out', 'seats/new-red']);
});

test('adjusted seats that follow, or an approximate change, are no finding', () => {
  expect(findings(rule, change(35))).toEqual([]);
  expect(findings(rule, change(36, { bound: 'about' }))).toEqual([]);
});

test('seats of another occasion or a party without a change are not compared', () => {
  expect(findings(rule, change(36, {}, { date: '1900-08-04' }))).toEqual([]);
  expect(findings(rule, change(36, { party: 'blue', measure: 'not-admitted', value: 0 }))).toEqual(
    [],
  );
});
