import { expect, test } from 'vitest';
import { evidenceByValue } from '../../src/records/evidence-by-value.js';
import type { Evidence } from '../../src/records/records.js';

const evidence = (table: string, record: string, field: string, id: string) =>
  ({ table, record, field, passage: { id } }) as unknown as Evidence;

test('the evidence of a value stands together, values and their evidence in the order of the table', () => {
  const rows = [
    evidence('votes', 'first', 'yes', 'a'),
    evidence('votes', 'second', 'yes', 'b'),
    evidence('votes', 'first', 'yes', 'c'),
    evidence('votes', 'first', 'no', 'd'),
    evidence('motions', 'first', 'yes', 'e'),
  ];
  expect(
    evidenceByValue({ evidence: rows }).map((one) => one.map(({ passage }) => passage.id)),
  ).toEqual([['a', 'c'], ['b'], ['d'], ['e']]);
  expect(evidenceByValue({ evidence: [] })).toEqual([]);
});
