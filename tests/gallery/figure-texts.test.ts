import { expect, test } from 'vitest';
import { figureTexts } from '../../src/gallery/figure-texts.js';
import { captionText, figureCaption, findFigure, languages, loadDataset } from '../../src/index.js';

const figure = findFigure(loadDataset(), 'margins');

test.each(languages)('what is said and copied of a figure is its caption (%s)', (language) => {
  const caption = figureCaption(figure, language);
  const texts = figureTexts(figure, language);
  expect(texts.captionText).toBe(captionText(caption));
  expect(texts.caption).toEqual([
    caption.shown,
    `${caption.cases} ${caption.source}`,
    caption.reference,
  ]);
  expect(texts.citation).toBe(`${caption.title}. ${caption.reference}`);
  expect(texts.description).toBe(figure.draw({ language }).description);
});

test('its BibTeX has the works that it rests on and the record, and no other', () => {
  const { bibtex } = figureTexts(figure, 'en');
  expect([...bibtex.matchAll(/^@\w+\{([^,]*)/gm)].map(([, key]) => key)).toEqual([
    'douds-2017',
    'record',
  ]);
});
