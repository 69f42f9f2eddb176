import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'pages-not-ascending';

const cited = (locator: string, locator_type = 'page'): PlainTables => ({
  citations: [{ id: '38-1', note: 38, locator, locator_type }],
});

test('pages out of order are a trap', () => {
  const [finding] = findings(rule, cited('100, 257, 153, 178'));
  expect(finding?.strength).toBe('trap');
  expect(finding?.sides.map((side) => side.says)).toEqual(['first 257', 'then 153']);
  expect(finding?.records).toEqual(['citations/38-1']);
});

test('ascending pages, pages of another volume and leaves are no finding', () => {
  expect(findings(rule, cited('153, 178, 257'))).toEqual([]);
  expect(findings(rule, cited('i. 161-2, ii. 18-21'))).toEqual([]);
  expect(findings(rule, cited('15, 5', 'folio'))).toEqual([]);
});
