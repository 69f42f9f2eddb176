import { expect, test } from 'vitest';
import { loadDataset, valuesWithoutEvidence } from '../../src/index.js';
import { datasetOf } from '../audit/dataset-of.js';

test('values that no evidence names are listed, in the order of the table', () => {
  const evidence = ['result', 'yes'].map((field) => ({ table: 'votes', record: 'v', field }));
  const lacking = valuesWithoutEvidence(
    datasetOf({ votes: [{ id: 'v', result: 'adopted', yes: 7, no: 2 }], evidence }),
  );
  expect(lacking.filter((one) => one.table === 'votes')).toEqual([
    { table: 'votes', record: 'v', field: 'no', value: 2 },
  ]);
});

test('a record whose evidence is complete lacks none', () => {
  expect(valuesWithoutEvidence(loadDataset())).toEqual([]);
});
