import { beforeAll, describe, expect, test } from 'vitest';
import { fileKinds } from '../../src/gallery/figure-article.js';
import type { StoredCharts } from '../../src/gallery/gallery-chart.js';
import { withChanges } from '../../src/gallery/json-changes.js';
import { unpacked } from '../../src/gallery/packed.js';
import {
  type Dataset,
  type DrawnFigure,
  figuresOf,
  galleryPage,
  languages,
  loadDataset,
} from '../../src/index.js';
import { inLanguage } from '../../src/language/in-language.js';
import { dataOf, htmlFaults, outerAddresses, scriptCount, textOf } from '../render/html-faults.js';
import { smallChart } from '../render/small-chart.js';
import { sampleOf } from '../sample-of.js';

const { figures } = figuresOf(loadDataset());

const dataset = loadDataset();

/** Every figure as it is, but for its chart, which is one that is quickly drawn. */
const quick: readonly DrawnFigure[] = figures.map((figure) => ({
  ...figure,
  draw: () => smallChart(),
}));

/** What stands in the page in one language. */
function blockOf(page: string, language: string): string {
  const html = textOf(page);
  const start = html.indexOf(`<div class="language" lang="${language}"`);
  const next = html.indexOf('<div class="language"', start + 1);
  return html.slice(start, next === -1 ? undefined : next);
}

describe('the gallery', () => {
  let html: string;

  beforeAll(async () => {
    html = await galleryPage(quick, dataset);
  });

  test('is well formed', () => {
    expect(htmlFaults(html)).toEqual([]);
  });

  test('asks no host for anything, and forbids scripts to', () => {
    const links = outerAddresses(html);
    expect(links).toEqual([]);
    expect(textOf(html)).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:;`,
    );
  });

  test.each(languages)('has every figure, with caption, data and files, in %s', (language) => {
    const block = blockOf(html, language);
    for (const figure of quick) {
      const article = block.slice(block.indexOf(`<article id="${figure.name}-${language}"`));
      const text = article.slice(0, article.indexOf('</article>'));
      const { shown, cases } = figure.caption(language);
      expect(text).toContain(`>${escaped(inLanguage(figure.title, language))}</h3>`);
      expect(text).toContain(escaped(shown));
      expect(text).toContain(escaped(cases));
      const { rows, columns } = figure.data();
      expect(text.match(/<tr>/g)).toHaveLength(rows.length + 1);
      expect(text.match(/<dt>/g)).toHaveLength(columns.length);
      for (const ending of Object.keys(fileKinds)) {
        expect(text).toContain(`href="${language}/${figure.name}.${ending}"`);
      }
    }
  });

  test('groups the figures by notebook, in order', () => {
    const notebooks = [...new Set(figures.map((figure) => figure.notebook))];
    const found = [...blockOf(html, 'ru').matchAll(/<section data-notebook="([^"]*)"/g)];
    expect(found.map(([, name]) => name)).toEqual(notebooks);
    const titled = [...blockOf(html, 'ru').matchAll(/<h2[^>]*><span[^>]*>[^<]*<\/span> ([^<]*)/g)];
    for (const [, title] of titled) expect(title).toMatch(/[а-я]/);
  });

  test('offers every notebook and every body that a figure is about', () => {
    const block = blockOf(html, 'el');
    for (const value of figures.flatMap((figure) => [figure.notebook, ...figure.bodies])) {
      expect(block).toContain(`<option value="${value}">`);
    }
    expect(block).toContain('>Κ.Ε.Ε.</option>');
  });

  test('leads from each row of data to the passages on which it rests, quoted with their place', () => {
    const block = blockOf(html, 'en');
    const ids = new Set([...textOf(html).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const links = [...block.matchAll(/<a href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    const [passage] = dataset.passages.filter(({ quote }) => quote.includes('δώδεκα ψήφων'));
    expect(block).toContain(`<span class="quote" lang="el">«${passage?.quote}»</span>`);
    expect(block).toContain(
      `<span class="place">¶ ${passage?.paragraph}, n. ${passage?.note}</span>`,
    );
  });

  test('has the charts of each figure in each language as data', () => {
    const charts = dataOf(html) as Record<string, string>;
    expect(Object.keys(charts).sort()).toEqual(
      figures
        .flatMap(({ name }) => languages.map((language) => `${name}-${language}-charts`))
        .sort(),
    );
    for (const stored of Object.values(charts)) {
      const { wide, narrow } = unpacked(stored) as unknown as StoredCharts;
      for (const spec of [wide.spec, withChanges(wide.spec, narrow.changes)]) {
        expect(spec).toMatchObject({ marks: [{ type: 'rect' }] });
      }
    }
  });

  test('is the same when written twice', async () => {
    const few = sampleOf(quick, 7);
    const once = await galleryPage(few, dataset);
    expect((await galleryPage(few, loadDataset())) === once).toBe(true);
  });
});

describe('a gallery', () => {
  const [first] = quick;

  test('leads only to the files that there are', async () => {
    const page = await galleryPage([first!], dataset, {
      hasFile: (path) => path === `el/${first!.name}.svg`,
    });
    expect([...page.matchAll(/ href="([^"#]*)" download/g)].map(([, path]) => path)).toEqual([
      `el/${first!.name}.svg`,
    ]);
  });

  test('shows whatever the texts of a figure hold as text', async () => {
    const hostile = '</script><b onclick="alert(1)">"&<!--';
    const text = { en: hostile, el: hostile, ru: hostile };
    const figure: DrawnFigure = {
      ...first!,
      title: text,
      notebook: hostile,
      bodies: ['vtsik', hostile],
      draw: () =>
        smallChart({ description: hostile, data: { values: [{ side: hostile, votes: 1 }] } }),
      caption: () => ({ shown: hostile, cases: hostile }),
      data: () => ({
        columns: [
          { name: hostile, about: hostile, unit: hostile },
          { name: 'evidence', about: '' },
        ],
        rows: [{ [hostile]: hostile, evidence: hostile }, {}],
      }),
    };
    const named: Dataset = {
      ...dataset,
      citation: hostile,
      bodies: dataset.bodies.map((body) => ({ ...body, name: text })),
    };
    const page = await galleryPage([figure], named);
    expect(htmlFaults(page)).toEqual([]);
    expect(scriptCount(page)).toBe(languages.length + 1);
    expect(textOf(page)).not.toContain('<b onclick');
  });

  test('of no figures is a page', async () => {
    expect(htmlFaults(await galleryPage([], dataset))).toEqual([]);
  });
});

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
