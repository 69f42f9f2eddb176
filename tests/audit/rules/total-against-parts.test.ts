import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'total-against-parts';

const parts = {
  compositions: [{ id: 'club-1900', body: 'club', date: '1900-05-01' }],
  seats: [
    { id: 'reds', composition: 'club-1900', party: 'red', seats: 6 },
    { id: 'blues', composition: 'club-1900', party: 'blue', seats: 3 },
    { id: 'guests', composition: 'club-1900', group: 'guests', seats: 2, status: 'to-follow' },
  ],
};
const stated = (cells: PlainRow): PlainTables => ({
  ...parts,
  statements: [{ id: 'size', measure: 'members', body: 'club', from: '1900-05-01', ...cells }],
});

test('a total of which the seats sum to more is a contradiction', () => {
  const [finding, ...others] = findings(rule, stated({ value: 10, text: 'members of the club' }));
  expect(others).toEqual([]);
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.sides.map((side) => side.says)).toEqual([
    'members of the club: 10',
    '6 + 3 + 2 = 11',
  ]);
  expect(finding?.records).toEqual([
    'statements/size',
    'seats/reds',
    'seats/blues',
    'seats/guests',
  ]);
});

test('a total that the seats do not reach is doubtful: some parts may not be told', () => {
  expect(findings(rule, stated({ value: 12 }))[0]?.strength).toBe('doubtful');
});

test.each([11, 9, 6, 3, 2])('%i agrees: the whole, the filled part or one row', (value) => {
  expect(findings(rule, stated({ value }))).toEqual([]);
});

test('the number of a party is compared with its own seats only', () => {
  expect(findings(rule, stated({ party: 'red', value: 6 }))).toEqual([]);
  expect(findings(rule, stated({ party: 'red', value: 3 }))).toHaveLength(1);
});

test('limits and approximate numbers agree within what they say', () => {
  expect(findings(rule, stated({ value: 12, bound: 'at-most' }))).toEqual([]);
  expect(findings(rule, stated({ value: 12, bound: 'at-least' }))).toHaveLength(1);
  expect(findings(rule, stated({ value: 10, bound: 'about' }))).toEqual([]);
  expect(findings(rule, stated({ value: 20, bound: 'about' }))[0]?.strength).toBe('doubtful');
});

test('some people may be fewer than all members, but not more', () => {
  expect(findings(rule, stated({ measure: 'people', value: 10 }))).toEqual([]);
  expect(findings(rule, stated({ measure: 'people', value: 12 }))).toHaveLength(1);
});

test('seats of another day, or on another authority, are not compared', () => {
  expect(findings(rule, stated({ value: 12, from: '1900-05-02' }))).toEqual([]);
  const contested = { ...parts.compositions[0], authority: 'contested' };
  expect(findings(rule, { ...stated({ value: 12 }), compositions: [contested] })).toEqual([]);
});

test('without a date, number and seats are compared if they stand in one paragraph', () => {
  const paragraph = (number: number) => ({
    ...parts,
    statements: [{ id: 'size', measure: 'members', body: 'club', value: 12 }],
    passages: [
      { id: 'size-words', paragraph: 4 },
      { id: 'seat-words', paragraph: number },
    ],
    evidence: [
      { table: 'statements', record: 'size', field: 'value', passage: 'size-words' },
      { table: 'seats', record: 'reds', field: 'seats', passage: 'seat-words' },
    ],
  });
  expect(findings(rule, paragraph(4))).toHaveLength(1);
  expect(findings(rule, paragraph(5))).toEqual([]);
});

test('numbers of parties that exceed the total stated beside them are a contradiction', () => {
  const numbers = (blue: number) => ({
    statements: [
      { id: 'all', measure: 'people', body: 'panel', value: 5 },
      { id: 'red', measure: 'people', body: 'panel', party: 'red', value: 3 },
      { id: 'blue', measure: 'people', body: 'panel', party: 'blue', value: blue },
    ],
    passages: [{ id: 'words' }],
    evidence: ['all', 'red', 'blue'].map((record) => ({
      table: 'statements',
      record,
      field: 'value',
      passage: 'words',
    })),
  });
  expect(findings(rule, numbers(2))).toEqual([]);
  const [finding] = findings(rule, numbers(3));
  expect(finding?.sides[1]?.says).toBe('3 + 3 = 6');
  expect(finding?.sides[1]?.evidence).toHaveLength(2);
});
