import { describe, expect, test } from 'vitest';
import {
  captionText,
  figureCaption,
  figureOfKind,
  figuresOf,
  loadDataset,
} from '../../src/index.js';
import { asSentence } from '../../src/language/as-sentence.js';

describe('the end of a sentence', () => {
  test.each([
    ['Margins', 'Margins.'],
    ['Who was in the room?', 'Who was in the room?'],
    ['Order!', 'Order!'],
    ['Ποιος ήταν εκεί;', 'Ποιος ήταν εκεί;'],
    ['“Who was in the room?”', '“Who was in the room?”'],
    ['And so on…', 'And so on…'],
  ])('stands once: %s', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence);
    expect(asSentence(asSentence(text))).toBe(sentence);
  });

  test.each(
    figuresOf(loadDataset()).figures.map(({ name, kind, parameters }) => ({
      name,
      kind,
      parameters,
    })),
  )(
    'stands once in the caption and the alternative of $name, whatever its title ends in',
    ({ kind, parameters }) => {
      for (const asked of ['Who was in the room?', 'Order in the room!']) {
        const title = { en: asked, el: asked, ru: asked };
        const figure = figureOfKind(loadDataset(), kind, { parameters, words: { title } });
        const { description } = figure.draw();
        for (const text of [captionText(figureCaption(figure, 'en')), description]) {
          expect(text).not.toMatch(/[?!]\.(?!\d)/);
        }
        expect(description).toContain(asked);
      }
    },
  );
});
