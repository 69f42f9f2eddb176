import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureProblems, noFigures, readFigureList } from '../../src/records/figure-entries.js';

const file = 'figures.json';
const margins = { name: 'margins-2', kind: 'margins' };
const words = { title: { en: 'Margins', ru: 'Разница' } };

/** The problem of one figure in row 1, with what stands there as JSON. */
const problem = (column: string, value: unknown, expected: string) => ({
  ...{ file, row: 1, column, value: JSON.stringify(value) ?? '', expected },
});
const problems = (more: object) => figureProblems({ figures: [{ ...margins, ...more }] }, file);
const aText = 'a text by language, English at least';

describe('the figures that a record lists', () => {
  test('are in a list in an object', () => {
    for (const content of [undefined, null, 5, 'figures', [], [margins], {}, { figures: {} }]) {
      expect(figureProblems(content, file)).toEqual([
        { file, expected: 'an object with a list of figures' },
      ]);
    }
    expect(figureProblems({ figures: [] }, file)).toEqual([]);
  });

  test('may have a title and what the notebooks ask, in texts by language', () => {
    const list = (more: object) => figureProblems({ figures: [], ...more }, file);
    expect(
      list({ title: { en: 'Figures' }, notebooks: { margins: { en: 'How close?' } } }),
    ).toEqual([]);
    const place = { file, expected: aText };
    expect(list({ title: 'Figures' })).toEqual([{ ...place, column: 'title', value: '"Figures"' }]);
    expect(list({ title: { el: 'Σχήματα' } })).toMatchObject([{ value: '{"el":"Σχήματα"}' }]);
    for (const notebooks of [[], null, 'margins', { margins: 'How close?' }]) {
      expect(list({ notebooks })).toEqual([
        {
          ...{ file, column: 'notebooks', value: JSON.stringify(notebooks) },
          expected: 'an object of texts by the name of the notebook',
        },
      ]);
    }
  });

  test('may come with glosses of passages in other languages', () => {
    const glosses = { 'counts-1': { ru: 'двенадцать' } };
    expect(figureProblems({ figures: [], glosses }, file)).toEqual([]);
    expect(readFigureList({ figures: [], glosses }).glosses).toEqual(glosses);
    expect(readFigureList({ figures: [] }).glosses).toBeUndefined();
    for (const wrong of [null, [], 'a', { a: 'b' }, { a: { ru: 5 } }, { a: { ru: 'a\u0001' } }]) {
      expect(figureProblems({ figures: [], glosses: wrong }, file)).toMatchObject([
        { column: 'glosses', expected: expect.stringContaining('by passage') },
      ]);
    }
  });

  test('are objects, counted from 1', () => {
    expect(figureProblems({ figures: [margins, 'margins', null, []] }, file)).toEqual(
      [2, 3, 4].map((row) => ({ file, row, expected: 'a figure: an object' })),
    );
  });

  test('have names that no other has', () => {
    const other = { ...margins, name: 'other' };
    expect(figureProblems({ figures: [margins, other] }, file)).toEqual([]);
    expect(figureProblems({ figures: [margins, other, margins] }, file)).toEqual([
      {
        ...{ file, row: 3, column: 'name', value: '"margins-2"' },
        expected: 'a name that no other figure has',
      },
    ]);
  });

  test('of any shape are read or told, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (entry, part) => {
        const content = { figures: [entry, { ...margins, parameters: part, words: part }] };
        if (figureProblems(content, file).length > 0) return;
        expect(readFigureList(content).entries).toHaveLength(2);
      }),
    );
  });
});

describe('a figure', () => {
  test('has a name that can name files', () => {
    for (const name of ['a', 'a1', '1917', 'votes-of-1917-12']) {
      expect(problems({ name })).toEqual([]);
    }
    for (const name of [undefined, 5, '', 'A', 'a b', 'a_b', '-a', 'a-', 'a--b', '../a', 'ά']) {
      expect(problems({ name })).toEqual([
        problem('name', name, 'a name in small letters, digits and hyphens: it names the files'),
      ]);
    }
  });

  test('has a kind, and a notebook if it wants one', () => {
    expect(problems({ notebook: 'margins' })).toEqual([]);
    expect(problems({ kind: undefined })).toEqual([
      problem('kind', undefined, 'the name of a kind of figure'),
    ]);
    expect(problems({ notebook: 5 })).toEqual([
      problem('notebook', 5, 'the name of a notebook, without its ending'),
    ]);
  });

  test('may have a place among those that open the gallery, which no other has', () => {
    const [one, other] = [
      { ...margins, core: 1 },
      { ...margins, name: 'other', core: 2 },
    ];
    expect(figureProblems({ figures: [one, other, { ...margins, name: 'third' }] }, file)).toEqual(
      [],
    );
    expect(readFigureList({ figures: [one] }).entries).toMatchObject([{ core: 1 }]);
    for (const core of [0, -1, 1.5, '1', true, null, []]) {
      expect(problems({ core })).toEqual([
        problem(
          'core',
          core,
          'a whole number from 1: its place among the figures that open the gallery',
        ),
      ]);
    }
    expect(figureProblems({ figures: [one, { ...other, core: 1 }] }, file)).toEqual([
      {
        ...{ file, row: 2, column: 'core', value: '1' },
        expected: 'a place that no other figure has',
      },
    ]);
  });

  test('may choose by identifiers, numbers and lists of identifiers', () => {
    expect(problems({ parameters: { body: 'council', most: 7.5, parties: ['reds'] } })).toEqual([]);
    for (const value of [null, true, {}, [5], ['a', 5], 'a\u0001']) {
      expect(problems({ parameters: { body: value } })).toEqual([
        problem('parameters.body', value, 'an identifier, a number, or a list of identifiers'),
      ]);
    }
    for (const most of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(problems({ parameters: { most } })).toHaveLength(1);
    }
    for (const parameters of [[], null, 'council']) {
      expect(problems({ parameters })).toEqual([
        problem('parameters', parameters, 'an object of parameters by name'),
      ]);
    }
  });

  test('may have words of its own, each a text by language', () => {
    for (const name of ['title', 'subtitle', 'shown', 'remark']) {
      expect(problems({ words: { [name]: { en: 'A', el: 'Α' } } })).toEqual([]);
      for (const text of ['A', null, [], {}, { el: 'Α' }, { en: 5 }, { en: 'A', el: 5 }]) {
        expect(problems({ words: { [name]: text } })).toEqual([
          problem(`words.${name}`, text, aText),
        ]);
      }
      expect(problems({ words: { [name]: { en: 'a\u0001' } } })).toHaveLength(1);
    }
    for (const wrong of [[], null, 'A']) {
      expect(problems({ words: wrong })).toEqual([
        problem('words', wrong, 'an object of texts by name'),
      ]);
    }
  });

  test('may have labels, which its kind names', () => {
    expect(
      problems({ words: { labels: { for: { en: 'for' }, against: { en: 'against' } } } }),
    ).toEqual([]);
    for (const labels of [[], null, { for: 'for' }, { for: { en: 'for' }, against: 'against' }]) {
      expect(problems({ words: { labels } })).toEqual([
        problem('words.labels', labels, 'an object of texts by name'),
      ]);
    }
  });

  test('has no other words', () => {
    expect(problems({ words: { headline: { en: 'A' } } })).toEqual([
      problem('words.headline', { en: 'A' }, 'one of title, subtitle, shown, remark, labels'),
    ]);
  });

  test('is told with everything that is wrong in it, in its row', () => {
    const wrong = { name: 'A', kind: 5, words: { title: 'A' } };
    expect(
      figureProblems({ figures: [margins, wrong] }, file).map(({ row, column }) => [row, column]),
    ).toEqual([
      [2, 'name'],
      [2, 'kind'],
      [2, 'words.title'],
    ]);
  });
});

describe('a list without problems', () => {
  test('is read as it stands, each figure with words, be they none', () => {
    const notebooks = { margins: { en: 'How close?' } };
    const list = { title: { en: 'F' }, notebooks, figures: [margins, { ...margins, words }] };
    expect(readFigureList(list)).toEqual({
      title: { en: 'F' },
      notebooks,
      entries: [
        { ...margins, words: {} },
        { ...margins, words },
      ],
    });
  });

  test('that is empty is that of a record which lists none', () => {
    expect(readFigureList({ figures: [] })).toEqual(noFigures);
    expect(noFigures).toEqual({ title: undefined, notebooks: {}, entries: [] });
  });
});
