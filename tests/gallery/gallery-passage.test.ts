import { expect, test } from 'vitest';
import { assumedVariants } from '../../src/gallery/assumed-variants.js';
import { galleryPassage } from '../../src/gallery/gallery-passage.js';
import { galleryTable, passagesBehind } from '../../src/gallery/gallery-table.js';
import { figuresOf, languages, loadDataset, type Passage } from '../../src/index.js';

const passage = loadDataset().passages.find(({ id }) => id === 'antonov-lenin-counts')!;

test('words of the source stand with paragraph and note, as the reader calls them', () => {
  expect(galleryPassage(passage, 'en').place).toBe('¶ 27, n. 47');
  expect(galleryPassage(passage, 'el').place).toBe('¶ 27, σημ. 47');
  const note: Passage = { ...passage, part: 'note', paragraph: 3, note: undefined };
  expect(galleryPassage(note, 'en').place).toBe('n. 3');
});

test('they have a gloss in the language of the reader where the record has one', () => {
  const glosses = { [passage.id]: { ru: 'двенадцать против семи', de: 'zwölf gegen sieben' } };
  expect(galleryPassage(passage, 'ru', glosses).gloss).toEqual({
    text: 'двенадцать против семи',
    language: 'ru',
  });
  for (const told of [glosses, {}, undefined]) {
    expect(galleryPassage(passage, 'en', told).gloss?.text).toBe(passage.gloss);
    expect(galleryPassage(passage, 'el', told).gloss).toBeUndefined();
  }
  expect(galleryPassage({ ...passage, id: 'toString' }, 'ru', glosses).gloss?.language).toBe('en');
});

test('of every figure of the record they have one in each language but their own', () => {
  const record = loadDataset();
  const { figures } = figuresOf(record);
  const cited = new Set(
    figures.flatMap(assumedVariants).flatMap(({ figure }) => passagesBehind(galleryTable(figure))),
  );
  const { glosses = {} } = record.figures;
  const untold = record.passages
    .filter(({ id }) => cited.has(id))
    .flatMap((one) =>
      languages.flatMap((language) => {
        const shown = galleryPassage(one, language, glosses);
        return shown.gloss && shown.gloss.language !== language ? [`${one.id} (${language})`] : [];
      }),
    );
  expect(untold).toEqual([]);
  const known = new Set(record.passages.map(({ id }) => id));
  expect(Object.keys(glosses).filter((id) => !known.has(id))).toEqual([]);
});

test('they have a gloss, but not for one who reads their language, nor where the record has none', () => {
  expect(galleryPassage(passage, 'en')).toMatchObject({
    language: 'el',
    gloss: { text: passage.gloss, language: 'en' },
  });
  expect(galleryPassage(passage, 'el').gloss).toBeUndefined();
  expect(galleryPassage({ ...passage, gloss: '' }, 'en').gloss).toBeUndefined();
});
