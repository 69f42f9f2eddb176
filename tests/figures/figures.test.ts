import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  configOf,
  figuresOf,
  findFigure,
  languages,
  loadDataset,
  themeNames,
  vegaLiteSchema,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';

const { figures } = figuresOf(loadDataset());

const dataset = loadDataset();
const named = figures.map((figure) => ({ name: figure.name, figure }));

describe('every figure', () => {
  test('has a name of its own', () => {
    const names = figures.map((figure) => figure.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  test.each(named)('$name is about bodies of the record', ({ figure }) => {
    const bodies = dataset.bodies.map((body) => body.id);
    expect(figure.bodies.length).toBeGreaterThan(0);
    for (const body of figure.bodies) expect(bodies).toContain(body);
  });

  test.each(named)(
    '$name is a chart of that name and title, with a text alternative, in each language and theme',
    ({ name, figure }) => {
      for (const language of languages) {
        for (const theme of themeNames) {
          const spec = figure.draw({ language, theme });
          expect(spec.$schema).toBe(vegaLiteSchema);
          expect(spec.name).toBe(name);
          expect(spec.usermeta?.title).toBe(figure.title[language]);
          expect(spec.description.length).toBeGreaterThan(60);
          expect(spec.config).toEqual(configOf(theme, language));
        }
      }
      const described = languages.map((language) => figure.draw({ language }).description);
      expect(new Set(described).size).toBe(languages.length);
    },
  );

  test.each(named)(
    '$name is plain JSON with its data in it, the same when drawn twice',
    ({ figure }) => {
      const text = JSON.stringify(figure.draw({ language: 'el' }));
      expect(text).not.toContain('"url"');
      expect(JSON.stringify(JSON.parse(text))).toBe(text);
      expect(JSON.stringify(figure.draw({ language: 'el' }))).toBe(text);
    },
  );

  test.each(named)(
    '$name says what it shows and the number of cases, in each language',
    ({ figure }) => {
      for (const language of languages) {
        const { shown, cases } = figure.caption(language);
        expect(shown.length).toBeGreaterThan(40);
        expect(shown).toMatch(/\.$/);
        expect(cases).toMatch(/\d/);
        expect(cases).toMatch(/\.$/);
      }
      const captions = languages.map((language) => figure.caption(language).shown);
      expect(new Set(captions).size).toBe(languages.length);
    },
  );

  test.each(named)(
    '$name gives the data behind it, with units and the passages of each row',
    ({ figure }) => {
      const { columns, rows } = figure.data();
      const names = columns.map((column) => column.name);
      expect(names.at(-1)).toBe('evidence');
      expect(new Set(names).size).toBe(names.length);
      const passages = new Set(dataset.passages.map((passage) => passage.id));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        for (const key of Object.keys(row)) expect(names).toContain(key);
        const evidence = String(row.evidence ?? '')
          .split(' ')
          .filter(Boolean);
        expect(evidence.length, JSON.stringify(row)).toBeGreaterThan(0);
        for (const id of evidence) expect(passages).toContain(id);
        for (const column of columns) {
          const value = row[column.name];
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          // A number without a unit could be anything.
          if (typeof value === 'number') expect(column.unit, column.name).toBeTruthy();
        }
      }
    },
  );

  test.each(named)('$name stands in its notebook as it is drawn', async ({ name, figure }) => {
    const path = new URL(`../../notebooks/${figure.notebook}.ipynb`, import.meta.url);
    const notebook = JSON.parse(readFileSync(path, 'utf8')) as {
      cells: { outputs?: { data?: Record<string, { name?: string; usermeta?: unknown }> }[] }[];
    };
    const specs = notebook.cells
      .flatMap((cell) => cell.outputs ?? [])
      .map((output) => output.data?.['application/vnd.vegalite.v5+json'])
      .filter((spec) => spec?.name === name);
    expect(specs).toHaveLength(1);
    const { spec } = await layOut(figure.draw());
    const { $schema, ...drawn } = JSON.parse(JSON.stringify(spec));
    expect(specs[0]).toMatchObject(drawn);
  });
});

describe('a figure is found by its name', () => {
  test('margins', () => {
    expect(findFigure(dataset, 'margins').name).toBe('margins');
  });

  test('and another name is refused with the names that there are', () => {
    expect(() => findFigure(dataset, 'margin')).toThrow(/one of recorded-votes, margins/);
  });
});
