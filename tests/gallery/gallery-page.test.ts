import { beforeAll, describe, expect, test, vi } from 'vitest';
import { assumedVariants } from '../../src/gallery/assumed-variants.js';
import { fileKinds } from '../../src/gallery/figure-article.js';
import { figureTexts } from '../../src/gallery/figure-texts.js';
import type { StoredCharts } from '../../src/gallery/gallery-chart.js';
import type * as GalleryChartsModule from '../../src/gallery/gallery-charts.js';
import type { GalleryPassage } from '../../src/gallery/gallery-passage.js';
import { galleryTable, passagesBehind } from '../../src/gallery/gallery-table.js';
import { galleryWords } from '../../src/gallery/gallery-words.js';
import { withChanges } from '../../src/gallery/json-changes.js';
import { unpacked } from '../../src/gallery/packed.js';
import {
  type Dataset,
  type DrawnFigure,
  figuresOf,
  galleryPage,
  type Language,
  languages,
  loadDataset,
} from '../../src/index.js';
import { inLanguage } from '../../src/language/in-language.js';
import { dataOf, htmlFaults, outerAddresses, scriptCount, textOf } from '../render/html-faults.js';
import { smallChart } from '../render/small-chart.js';
import { sampleOf } from '../sample-of.js';

// The charts of all figures here are one: it is laid out once.
vi.mock('../../src/gallery/gallery-charts.js', async (load) => {
  const { galleryCharts } = await load<typeof GalleryChartsModule>();
  const made = new Map<string, ReturnType<typeof galleryCharts>>();
  return {
    galleryCharts: (figure: DrawnFigure, language: Language) => {
      const key = JSON.stringify(figure.draw({ language }));
      if (!made.has(key)) made.set(key, galleryCharts(figure, language));
      return made.get(key);
    },
  };
});

const { figures } = figuresOf(loadDataset());

const dataset = loadDataset();

/** Every figure as it is, but for its chart, which is one that is quickly drawn. */
const quickly = (figure: DrawnFigure): DrawnFigure => ({
  ...figure,
  draw: () => smallChart(),
  assuming: (value) => quickly(figure.assuming(value)),
});
const quick: readonly DrawnFigure[] = figures.map(quickly);

const inVariants = figures.map((figure) => ({
  name: figure.name,
  variants: assumedVariants(figure),
}));

/** What stands in the page in one language. */
function blockOf(page: string, language: string): string {
  const html = textOf(page);
  const start = html.indexOf(`<div class="language" lang="${language}"`);
  const next = html.indexOf('<div class="language"', start + 1);
  return html.slice(start, next === -1 ? undefined : next);
}

describe('a figure that does not fit', () => {
  test('is left out of the gallery, which says why in each language', async () => {
    const [one, other] = quick;
    const data = { values: [{ side: 'W'.repeat(120), votes: 1 }] };
    const wide: DrawnFigure = {
      ...other!,
      draw: () => smallChart({ data, usermeta: { width: '174mm' } }),
    };
    const page = await galleryPage([one!, wide], dataset);
    for (const language of languages) {
      const block = blockOf(page, language);
      expect(block).toContain(`<article id="${one!.name}-${language}"`);
      expect(block).not.toContain(`<article id="${other!.name}-${language}"`);
      expect(block).toMatch(/class="controls left-out">.*cannot be drawn 174 mm wide/);
    }
    expect(await galleryPage([one!], dataset)).not.toContain('left-out');
  });
});

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

  test.each(languages)('has every figure, with its card, caption and files, in %s', (language) => {
    const block = blockOf(html, language);
    for (const figure of quick) {
      const article = block.slice(block.indexOf(`<article id="${figure.name}-${language}"`));
      const text = article.slice(0, article.indexOf('</article>'));
      const { shown, cases } = figure.caption(language);
      const title = escaped(inLanguage(figure.title, language));
      expect(text).toContain(`>${title}</h2>`);
      expect(block).toContain(`<span class="title">${title}</span>`);
      expect(block).toContain(`<a href="#${figure.name}-${language}">`);
      expect(text).toContain(escaped(shown));
      expect(text).toContain(escaped(cases));
      for (const ending of Object.keys(fileKinds)) {
        expect(text).toContain(`href="${language}/${figure.name}.${ending}"`);
      }
    }
  });

  test('opens with the eight figures that carry the argument, and groups the others by question', () => {
    const core = figures.filter((one) => one.core !== undefined);
    expect(core).toHaveLength(8);
    const block = blockOf(html, 'ru');
    const [, ...sections] = block.split('<section');
    const named = (section = '') =>
      [...section.matchAll(/class="card" data-figure="([^"]*)"/g)].map(([, name]) => name);
    expect(named(sections[0])).toEqual(
      core.toSorted((a, b) => a.core! - b.core!).map(({ name }) => name),
    );
    const rest = figures.filter((one) => one.core === undefined);
    const notebooks = [...new Set(rest.map((figure) => figure.notebook))];
    const titled = [...block.matchAll(/<h2[^>]*><span[^>]*>([^<]*)<\/span> ([^<]*)/g)];
    expect(titled.map(([, name]) => name)).toEqual(notebooks);
    for (const [, , title] of titled) expect(title).toMatch(/[а-я]/);
    expect(sections.slice(1).flatMap(named).sort()).toEqual(rest.map(({ name }) => name).sort());
  });

  test('offers every notebook and every body that a figure is about', () => {
    const block = blockOf(html, 'el');
    for (const value of figures.flatMap((figure) => [figure.notebook, ...figure.bodies])) {
      expect(block).toContain(`<option value="${value}">`);
    }
    expect(block).toContain('>Κ.Ε.Ε.</option>');
  });

  test('leads nowhere in itself where nothing is', () => {
    const ids = new Set([...textOf(html).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const links = [...textOf(html).matchAll(/<a[^>]* href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('has the data of each figure once, and of all their passages place, quote and gloss in each language', () => {
    const data = dataOf(html) as Record<string, string>;
    const cited = new Set(
      inVariants
        .flatMap(({ variants }) => variants)
        .flatMap(({ figure }) => passagesBehind(galleryTable(figure))),
    );
    for (const { name, variants } of inVariants) {
      for (const { suffix, figure } of variants) {
        expect(unpacked(data[`${name}-data${suffix}`]!)).toEqual(galleryTable(figure));
      }
    }
    for (const language of languages) {
      const passages = unpacked(data[`passages_${language}`]!) as unknown as GalleryPassage[];
      expect(new Set(passages.map(({ id }) => id))).toEqual(cited);
    }
  });

  test.each(['charts', 'texts'])(
    'has the %s of each figure, under each of its assumptions, in each language as data',
    (what) => {
      const found = Object.keys(dataOf(html)).filter((id) => id.includes(`-${what}`));
      expect(found.sort()).toEqual(
        inVariants
          .flatMap(({ name, variants }) =>
            variants.flatMap(({ suffix }) =>
              languages.map((language) => `${name}-${language}-${what}${suffix}`),
            ),
          )
          .sort(),
      );
    },
  );

  test('has a control for what a figure assumes, which names each choice and says that it is assumed', () => {
    const block = blockOf(html, 'el');
    const assuming = inVariants.filter(({ variants }) => variants.length > 1);
    expect(block.match(/<form class="choice">/g)).toHaveLength(assuming.length);
    expect(assuming.length).toBeGreaterThan(3);
    for (const { name, variants } of assuming) {
      const [, form = ''] = block.split(`<label for="${name}-el-choice">`);
      const end = form.slice(0, form.indexOf('</form>'));
      expect(end).toContain(escaped(inLanguage(galleryWords.assumed, 'el')));
      for (const { label } of variants) {
        expect(end).toContain(`>${escaped(inLanguage(label!, 'el'))}</option>`);
      }
    }
  });

  test('has of each figure what can be copied, and its charts at both widths', () => {
    const data = dataOf(html) as Record<string, string>;
    for (const figure of sampleOf(quick, 3)) {
      expect(unpacked(data[`${figure.name}-el-texts`]!)).toEqual(figureTexts(figure, 'el'));
    }
    const charts = Object.entries(data).filter(([id]) => id.includes('-charts'));
    for (const [, stored] of charts) {
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
    // Passages, charts and texts in each language, the data, and the script itself.
    expect(scriptCount(page)).toBe(3 * languages.length + 2);
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
