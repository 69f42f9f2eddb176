import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'one-person-two-parties';

const counted = (party: string): PlainTables => ({
  people: [{ id: 'ann', party: 'red' }],
  attendance: [{ id: 'a', person: 'ann', party }],
  ballots: [{ id: 'b', person: 'ann', party }],
  motions: [{ id: 'm', proposer: 'ann', proposer_party: party }],
});

test('a person counted under another party is a contradiction wherever it happens', () => {
  const found = findings(rule, counted('blue'));
  expect(found.map((one) => one.records)).toEqual([
    ['people/ann', 'attendance/a'],
    ['people/ann', 'ballots/b'],
    ['people/ann', 'motions/m'],
  ]);
  expect(found[0]?.strength).toBe('contradiction');
});

test('a person counted under the own party, or whose party is not told, is no finding', () => {
  expect(findings(rule, counted('red'))).toEqual([]);
  expect(findings(rule, { ...counted('red'), people: [{ id: 'ann' }] })).toEqual([]);
});
