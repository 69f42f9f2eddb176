import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'same-pages';

const cited = (...rows: readonly (readonly [number, string, string])[]): PlainTables => ({
  citations: rows.map(([note, source, locator]) => ({ note, source, locator })),
});

test('one range in two notes is doubtful, for one work or several', () => {
  const [finding] = findings(
    rule,
    cited([1, 'acts', '177-9'], [2, 'acts', '3, 177-179'], [9, 'book', '177-9']),
  );
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.text).toBe('Notes 1, 2 and 9 give the same pages 177–179 of 2 different works.');
  expect(finding?.records).toEqual(['citations/1-1', 'citations/2-2', 'citations/9-3']);
});

test('the range of a whole article is no finding', () => {
  const sources = [{ id: 'acts', type: 'article', page: '1–22' }];
  const twice = cited([1, 'acts', '1-22'], [2, 'acts', '1-22']);
  expect(findings(rule, twice, sources)).toEqual([]);
  const apart = cited([1, 'acts', '1-22'], [3, 'acts', '1-22']);
  expect(findings(rule, apart, sources)).toEqual([]);
  expect(findings(rule, apart)).toHaveLength(1);
});

test('different ranges, different volumes or one note are no finding', () => {
  expect(findings(rule, cited([1, 'acts', '1-3'], [2, 'acts', '1-4']))).toEqual([]);
  expect(findings(rule, cited([1, 'acts', 'i. 1-3'], [2, 'acts', 'ii. 1-3']))).toEqual([]);
  expect(findings(rule, cited([1, 'acts', '1-3'], [1, 'book', '1-3']))).toEqual([]);
});

test('a single page recurs by chance, and notes in a row go on with one work: neither is a finding', () => {
  expect(findings(rule, cited([1, 'a', '116'], [5, 'b', '116'], [11, 'c', '116']))).toEqual([]);
  expect(findings(rule, cited([1, 'a', '95-6'], [2, 'a', '95-6'], [3, 'a', '95-6']))).toEqual([]);
  expect(findings(rule, cited([1, 'a', '95-6'], [3, 'a', '95-6']))).toHaveLength(1);
  expect(findings(rule, cited([1, 'a', '95-6'], [2, 'b', '95-6']))).toHaveLength(1);
});
