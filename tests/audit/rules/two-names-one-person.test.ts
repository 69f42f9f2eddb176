import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'two-names-one-person';

const names = (...spellings: readonly string[]): PlainTables => ({
  people: [{ id: 'ann', name_en: 'Ann' }],
  names: spellings.map((spelling, index) => ({
    id: `n${index + 1}`,
    person: 'ann',
    spelling,
    kind: index === 0 ? 'usual' : 'variant',
  })),
});

test('a surname in several spellings is one trap, accents included', () => {
  const [finding, ...others] = findings(rule, names('Καρέλιν', 'Κάρελιν', 'Β. Καρέλιν'));
  expect(others).toEqual([]);
  expect(finding?.strength).toBe('trap');
  expect(finding?.text).toBe('Ann is printed as “Καρέλιν” and “Κάρελιν”.');
  expect(finding?.sides.map((side) => side.records.map((one) => one.id))).toEqual([
    ['n1', 'n3'],
    ['n2'],
  ]);
});

test('other first names and initials are no finding', () => {
  expect(findings(rule, names('Ann Archer', 'A. Archer', 'Archer,'))).toEqual([]);
});

test('the name of another person is left out', () => {
  const tables = names('Archer', 'Baker');
  const printed = tables.names?.map((row) => ({
    ...row,
    kind: row.id === 'n2' ? 'substitution' : 'usual',
  }));
  expect(findings(rule, { ...tables, names: printed ?? [] })).toEqual([]);
});

test('the first part of a double name is a short form of it', () => {
  expect(findings(rule, names('Antonov-Ovseenko', 'Antonov'))).toEqual([]);
  expect(findings(rule, names('Antonov-Ovseenko', 'Antonow'))).toHaveLength(1);
});

test('the spellings of all people are one finding, a side for each', () => {
  const [finding, ...others] = findings(rule, {
    people: [
      { id: 'ann', name_en: 'Ann' },
      { id: 'bob', name_en: 'Bob' },
    ],
    names: [
      { id: 'a1', person: 'ann', spelling: 'Archer', kind: 'usual' },
      { id: 'b1', person: 'bob', spelling: 'Baker', kind: 'usual' },
      { id: 'a2', person: 'ann', spelling: 'Arscher', kind: 'variant' },
      { id: 'b2', person: 'bob', spelling: 'Backer', kind: 'variant' },
    ],
  });
  expect(others).toEqual([]);
  expect(finding?.text).toBe('2 people are printed in several spellings each: Ann and Bob.');
  expect(finding?.sides.map((side) => side.says)).toEqual([
    'Ann: “Archer”',
    'Ann: “Arscher”',
    'Bob: “Baker”',
    'Bob: “Backer”',
  ]);
});
