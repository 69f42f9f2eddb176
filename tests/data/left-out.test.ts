import { describe, expect, test } from 'vitest';
import { greekSentences } from '../../src/records/greek-sentences.js';
import { loadDataset } from '../../src/records/index.js';

const { leftOut, tables } = loadDataset();

describe('the sentences that the built-in record leaves out', () => {
  test('are told by words of one sentence, few enough to be no quotation', () => {
    expect(leftOut.filter(({ words }) => greekSentences(words).length !== 1)).toEqual([]);
    expect(leftOut.filter(({ words }) => [...words].length > 40)).toEqual([]);
  });

  test('are each listed once', () => {
    const keys = leftOut.map(({ part, paragraph, words }) => `${part} ${paragraph} ${words}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('name only records that are there', () => {
    const named = leftOut.flatMap(({ remark }) => remark?.match(/\b[a-z_]+\/[a-z0-9-]+/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    const missing = named.filter((name) => {
      const [table = '', id] = name.split('/');
      return !tables[table]?.some((row) => row.id === id);
    });
    expect(missing).toEqual([]);
  });
});
