import { describe, expect, test } from 'vitest';
import { fullReference, loadDataset, shortReference } from '../../src/index.js';

const article = {
  id: 'a',
  type: 'article-journal',
  author: [{ family: 'Douds', given: 'Lara' }],
  title: 'A Title',
  'container-title': 'Historical Research',
  volume: '90',
  issue: '247',
  DOI: '10.1/x',
  issued: { 'date-parts': [[2017]] },
};

describe('a work in short form', () => {
  test.each([
    ['one author', article, 'Douds 2017'],
    ['two', { ...article, author: [{ family: 'A' }, { family: 'B' }] }, 'A and B 2017'],
    [
      'three',
      { ...article, author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }] },
      'A et al. 2017',
    ],
    ['an editor', { ...article, author: undefined, editor: [{ family: 'E' }] }, 'E 2017'],
    ['a body as author', { ...article, author: [{ literal: 'Sovnarkom' }] }, 'Sovnarkom 2017'],
    ['nobody', { ...article, author: undefined }, 'A Title 2017'],
    ['no year', { ...article, issued: undefined }, 'Douds'],
  ])('by %s', (_, source, expected) => {
    expect(shortReference(source)).toBe(expected);
  });
});

describe('a work in full', () => {
  test.each([
    [
      'an article',
      article,
      'Lara Douds, “A Title”, Historical Research 90, no. 247 (2017), https://doi.org/10.1/x',
    ],
    [
      'a book',
      {
        id: 'b',
        type: 'book',
        author: [{ family: 'Keep', given: 'J.' }],
        title: 'B',
        publisher: 'P',
        'publisher-place': 'Oxford',
        issued: { 'date-parts': [[1979]] },
      },
      'J. Keep, B (Oxford, P, 1979)',
    ],
    [
      'a file of an archive',
      { id: 'c', type: 'manuscript', title: 'f. 19, op. 1' },
      'f. 19, op. 1',
    ],
    [
      'a page of the web',
      { id: 'd', type: 'webpage', title: 'D', URL: 'https://example.org' },
      'D, https://example.org',
    ],
  ])('%s', (_, source, expected) => {
    expect(fullReference(source)).toBe(expected);
  });

  test('has no gap for what is not told, in any work of the record', () => {
    for (const source of loadDataset().sources) {
      expect(fullReference(source)).not.toMatch(/\(\s*\)|undefined|, ,|\s{2}/);
      expect(fullReference(source).length).toBeGreaterThan(3);
    }
  });
});
