import { describe, expect, test } from 'vitest';
import { civilCalendar } from '../../src/calendar/civil-calendar.js';
import { type HistoricalDate, parseDate } from '../../src/calendar/historical-date.js';
import {
  captionText,
  type DrawnFigure,
  figureCaption,
  figuresOf,
  type Language,
  languages,
  loadDataset,
  writeDate,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { misplacedQuestionMarks } from '../language/greek-marks.js';
import { placedTexts } from '../render/picture-marks.js';

const { figures } = figuresOf(loadDataset());

const scripts: Readonly<Record<Language, RegExp>> = {
  en: /^[\p{Script=Latin}\P{Letter}]*$/u,
  el: /^[\p{Script=Greek}\P{Letter}]*$/u,
  ru: /^[\p{Script=Cyrillic}\P{Letter}]*$/u,
};

/** Names of people after whom a measure is called, and the sign of a probability: they stand as their literature has them. */
const names = /\b(?:Banzhaf|Shapley|Shubik|Fisher|Wilson|p)\b/g;
const lettersOf = (text: string) => text.replace(names, '');

const placed = new Map<string, Promise<string[]>>();

/** The texts of a figure as it comes, which is laid out once, since it is not fitted into a width. */
function textsIn(figure: DrawnFigure, language: Language): Promise<string[]> {
  const key = `${figure.name} ${language}`;
  const { usermeta: _, ...spec } = figure.draw({ language });
  const texts =
    placed.get(key) ?? layOut(spec).then((scene) => placedTexts(scene).map((mark) => mark.text));
  placed.set(key, texts);
  return texts;
}

function date(written: string): HistoricalDate {
  return parseDate(written, 'civil', civilCalendar('1918-01-31')) as HistoricalDate;
}

describe('every figure speaks every language', () => {
  test('there are English, Greek and Russian', () => {
    expect(languages).toEqual(['en', 'el', 'ru']);
  });

  for (const figure of figures) {
    test.each(languages)(
      `${figure.name}: every label is in the letters of the language (%s)`,
      async (language) => {
        const texts = await textsIn(figure, language);
        expect(texts.length).toBeGreaterThan(10);
        expect(texts.map(lettersOf).filter((text) => !scripts[language].test(text))).toEqual([]);
      },
    );

    test.each(languages)(`${figure.name}: so is the text alternative (%s)`, (language) => {
      const { description } = figure.draw({ language });
      expect(lettersOf(description)).toMatch(scripts[language]);
    });

    test(`${figure.name}: nothing is separated in Greek by the mark that asks`, () => {
      const { title, shown, cases } = { ...figure, ...figure.caption('el') };
      const { description } = figure.draw({ language: 'el' });
      const caption = captionText(figureCaption(figure, 'el'));
      for (const text of [title.el ?? '', shown, cases, description, caption]) {
        expect(misplacedQuestionMarks(text)).toEqual([]);
      }
    });

    test(`${figure.name} has as many labels in one language as in another`, async () => {
      const [en, el, ru] = await Promise.all(
        languages.map(async (language) => (await textsIn(figure, language)).length),
      );
      expect([el, ru]).toEqual([en, en]);
    });

    test(`${figure.name} says nothing of values that are missing`, () => {
      for (const language of languages) {
        const text = JSON.stringify(figure.draw({ language }));
        expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
      }
    });
  }

  test('a chart is in English unless told otherwise', () => {
    for (const figure of figures) {
      const english = figure.draw({ language: 'en' });
      expect(figure.draw()).toEqual(english);
      expect(english.description.startsWith(figure.title.en)).toBe(true);
    }
  });
});

describe('a date in words', () => {
  test.each([
    ['en', '4 November 1917'],
    ['el', '4 Νοεμβρίου 1917'],
    ['ru', '4 ноября 1917'],
  ] as const)('is written as the language writes it (%s)', (language, words) => {
    expect(writeDate(date('1917-11-04'), language)).toBe(words);
  });

  test('stands in square brackets if it is inferred', () => {
    expect(writeDate(date('1917-11-04'), 'en', true)).toBe('[4 November 1917]');
  });

  test('has the two ends of an interval', () => {
    expect(writeDate(date('1917-12-21/1917-12-28'), 'el')).toBe(
      '21 Δεκεμβρίου 1917 – 28 Δεκεμβρίου 1917',
    );
  });

  test.each(languages)('that is not told says so (%s)', (language) => {
    const none = { en: 'undated', el: 'αχρονολόγητη', ru: 'без даты' }[language];
    expect(writeDate(undefined, language)).toBe(none);
    expect(writeDate(undefined, language, true)).toBe(none);
  });

  test('has all twelve months in every language', () => {
    for (const language of languages) {
      const names = Array.from({ length: 12 }, (_, index) =>
        writeDate(date(`1917-${String(index + 1).padStart(2, '0')}-15`), language),
      );
      for (const name of names) expect(name).toMatch(/^15 \p{Letter}+ 1917$/u);
      expect(new Set(names).size).toBe(12);
    }
  });

  test('that is a month alone names the month', () => {
    expect(writeDate(date('1917-12'), 'en')).toBe('December 1917');
  });

  test('that is open at one end keeps the other', () => {
    expect(writeDate(date('1917-11-15/..'), 'en')).toBe('15 November 1917 – …');
  });

  test('that is about a day says so', () => {
    expect(writeDate(date('1918-02-20~'), 'en')).not.toBe(writeDate(date('1918-02-20'), 'en'));
  });
});
