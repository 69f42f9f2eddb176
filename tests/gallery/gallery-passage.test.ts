import { expect, test } from 'vitest';
import { galleryPassage } from '../../src/gallery/gallery-passage.js';
import { loadDataset, type Passage } from '../../src/index.js';

const passage = loadDataset().passages.find(({ id }) => id === 'antonov-lenin-counts')!;

test('words of the source stand with paragraph and note, as the reader calls them', () => {
  expect(galleryPassage(passage, 'en').place).toBe('¶ 27, n. 47');
  expect(galleryPassage(passage, 'el').place).toBe('¶ 27, σημ. 47');
  const note: Passage = { ...passage, part: 'note', paragraph: 3, note: undefined };
  expect(galleryPassage(note, 'en').place).toBe('n. 3');
});

test('they have a gloss, but not for one who reads their language, nor where the record has none', () => {
  expect(galleryPassage(passage, 'en')).toMatchObject({
    language: 'el',
    gloss: { text: passage.gloss, language: 'en' },
  });
  expect(galleryPassage(passage, 'el').gloss).toBeUndefined();
  expect(galleryPassage({ ...passage, gloss: '' }, 'en').gloss).toBeUndefined();
});
