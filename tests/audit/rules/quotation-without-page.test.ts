import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'quotation-without-page';

const quoted = (quote: string, locators: readonly string[], scope = 'sentence'): PlainTables => ({
  citations: locators.map((locator) => ({
    note: 3,
    source: 'book',
    locator_type: locator === '' ? 'none' : 'page',
    ...(locator === '' ? {} : { locator }),
  })),
  passages: [{ id: 'words', quote, gloss: 'what is said', note: 3, note_scope: scope }],
  people: [{ id: 'ann', description: 'doomed' }],
  evidence: [{ table: 'people', record: 'ann', field: 'description', passage: 'words' }],
});

test('quotations for which no work has a page are doubtful', () => {
  const [finding] = findings(rule, quoted('«doomed» and «unnatural»', ['']));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.text).toBe('Note 3 documents 2 quotations by The book without a page.');
  expect(finding?.records).toEqual(['people/ann', 'citations/3-1']);
});

test('a page for any of the works, words without quotation marks, or a note nearby is no finding', () => {
  expect(findings(rule, quoted('«doomed»', ['', '12']))).toEqual([]);
  expect(findings(rule, quoted('doomed', ['']))).toEqual([]);
  expect(findings(rule, quoted('«doomed»', [''], 'near'))).toEqual([]);
});
