import { describe, expect, test } from 'vitest';
import {
  captionText,
  figureCaption,
  figureOfKind,
  figuresOf,
  loadDataset,
} from '../../src/index.js';
import { asSentence } from '../../src/language/as-sentence.js';

const record = loadDataset();

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
    [...new Map(figuresOf(record).figures.map((one) => [one.kind, one])).values()].map(
      ({ kind, parameters }) => ({ kind, parameters }),
    ),
  )('stands once in the caption and the alternative of $kind', ({ kind, parameters }) => {
    const asked = 'Who was in the room?';
    const words = { title: { en: asked, el: asked, ru: asked } };
    const figure = figureOfKind(record, kind, { parameters, words });
    const { description } = figure.draw();
    for (const text of [captionText(figureCaption(figure, 'en')), description]) {
      expect(text).toContain(asked);
      expect(text).not.toMatch(/[?!]\./);
    }
  });
});
