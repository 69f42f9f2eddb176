import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'share-against-seats';

const share = (cells: PlainRow): PlainTables => ({
  compositions: [
    { id: 'told', body: 'congress', authority: 'official' },
    { id: 'claimed', body: 'congress', authority: 'adjusted' },
  ],
  seats: [
    { id: 'told-red', composition: 'told', party: 'red', seats: 30 },
    { id: 'told-blue', composition: 'told', party: 'blue', seats: 70 },
    { id: 'claimed-red', composition: 'claimed', party: 'red', seats: 45 },
    { id: 'claimed-blue', composition: 'claimed', party: 'blue', seats: 55 },
  ],
  statements: [{ id: 'share', measure: 'share', body: 'congress', party: 'red', ...cells }],
});

test('a share that some compositions bear out and others do not is doubtful', () => {
  const [finding] = findings(rule, share({ value: 40, bound: 'at-least' }));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.sides.map((side) => side.says).slice(1)).toEqual([
    'official: 30 of 100 = 30.0 %',
  ]);
  expect(finding?.records).toEqual(['statements/share', 'seats/told-red', 'seats/told-blue']);
});

test('an exact share that no composition bears out is a contradiction', () => {
  const [finding] = findings(rule, share({ value: 40 }));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.sides).toHaveLength(3);
});

test('limits and rounding are allowed for', () => {
  expect(findings(rule, share({ value: 30, bound: 'at-least' }))).toEqual([]);
  expect(findings(rule, share({ value: 45, bound: 'at-most' }))).toEqual([]);
  expect(findings(rule, share({ value: 44, bound: 'at-most' }))).toHaveLength(1);
  expect(findings(rule, share({ value: 40, bound: 'about' }))[0]?.sides).toHaveLength(2);
});
