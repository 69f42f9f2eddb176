import { expect, test } from 'vitest';
import { audit, settledBySource, withConsequences } from '../../src/audit/index.js';
import { loadDataset } from '../../src/records/index.js';

const dataset = loadDataset();
const found = audit(dataset);
const all = withConsequences(found);
const settled = settledBySource(dataset);

test('every explanation of the record explains something that a rule finds in it', () => {
  const explained = new Set(
    [...all, ...settled].map((one) => `${one.rule} ${one.records.join(' ')}`),
  );
  const idle = dataset.explanations.filter(
    (one) => !explained.has(`${one.rule} ${one.records.join(' ')}`),
  );
  expect(idle.map((one) => one.id)).toEqual([]);
});

test('everything that the record names as a consequence stands under its cause', () => {
  const under = found.flatMap((one) => one.consequences);
  const named = [...dataset.explanations, ...dataset.readersNotes].filter((one) => one.cause);
  expect(under).toHaveLength(named.length);
  expect(named.length).toBeGreaterThan(0);
});

test('what the source explains itself is no finding, and names its words', () => {
  const ids = dataset.explanations.filter((one) => one.strength === 'settled');
  expect(settled).toHaveLength(ids.length);
  expect(settled.length).toBeGreaterThan(0);
  expect(all.filter((one) => settled.some((other) => other.text === one.text))).toEqual([]);
});

test('every note of a reader is in the audit once', () => {
  const read = all.filter((one) => one.source === 'reader').map((one) => one.records[0]);
  expect([...read].sort()).toEqual(
    dataset.readersNotes.map((one) => `readers_notes/${one.id}`).sort(),
  );
});
