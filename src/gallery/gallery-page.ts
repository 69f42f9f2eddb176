import { htmlText } from '../escapes/html-text.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { fillIn } from '../language/fill-in.js';
import { inLanguage } from '../language/in-language.js';
import { firstLanguage, type Language, languages, wordsOf } from '../language/language.js';
import { nameIn } from '../records/name-in.js';
import type { Dataset } from '../records/records.js';
import { writePage } from '../render/html-page.js';
import { figureArticle, fileKinds } from './figure-article.js';
import type { StoredCharts } from './gallery-chart.js';
import { galleryCharts } from './gallery-charts.js';
import { galleryStyle } from './gallery-style.js';
import { galleryWord, galleryWords } from './gallery-words.js';
import { changesBetween, type Json } from './json-changes.js';

/** What the gallery leads to. */
export interface GalleryOptions {
  /** Whether a file lies beside the page, by its path from there: `en/margins.svg`; all do if left out. */
  readonly hasFile?: (path: string) => boolean;
}

/**
 * Writes the gallery: a page of every figure in every language, with charts drawn in the browser, that opens from the disk and asks no
 * host for anything.
 *
 * @param figures - the figures, in order
 * @param dataset - the dataset from which they are drawn
 * @param options - which files lie beside the page
 * @returns the page; the same figures and dataset give the same text
 */
export async function galleryPage(
  figures: readonly DrawnFigure[],
  dataset: Dataset,
  options: GalleryOptions = {},
): Promise<string> {
  const { hasFile = () => true } = options;
  // What packs the charts is loaded where they are packed: few who import the package write a gallery.
  const { packed } = await import('./packed.js');
  const data: Record<string, string> = {};
  const blocks: string[] = [];
  for (const language of languages) {
    const articles = new Map<DrawnFigure, string>();
    for (const figure of figures) {
      const charts = await galleryCharts(figure, language);
      const endings = Object.keys(fileKinds).filter((ending) =>
        hasFile(`${language}/${figure.name}.${ending}`),
      );
      const { spec, ...narrow } = charts.narrow;
      const changes = changesBetween(charts.wide.spec, spec);
      const stored: StoredCharts = { wide: charts.wide, narrow: { ...narrow, changes } };
      data[`${figure.name}-${language}-charts`] = packed(stored as unknown as Json);
      articles.set(figure, figureArticle(figure, language, charts, endings));
    }
    blocks.push(languageBlock(language, articles, dataset));
  }
  return writePage({
    language: firstLanguage,
    title: (dataset.figures.title ?? galleryWords.title).en,
    description: galleryWords.intro.en,
    style: galleryStyle,
    body: `${blocks.join('\n')}\n<div id="mark" class="unseen" aria-live="polite"></div>`,
    data,
    script: 'gallery-page',
  });
}

/** The whole page in one language; one of them is shown. */
function languageBlock(
  language: Language,
  articles: ReadonlyMap<DrawnFigure, string>,
  dataset: Dataset,
): string {
  const figures = [...articles.keys()];
  const notebooks = [...new Set(figures.map((figure) => figure.notebook ?? ''))];
  const heading = htmlText(inLanguage(dataset.figures.title ?? galleryWords.title, language));
  const titleOf = (notebook: string) =>
    inLanguage(dataset.figures.notebooks[notebook], language) ??
    (notebook === '' ? inLanguage(galleryWords.noNotebook, language) : notebook);
  const say = (word: keyof typeof galleryWords) => galleryWord(word, language);
  const title = (notebook: string) => htmlText(titleOf(notebook));
  const of = (notebook: string) => figures.filter((figure) => (figure.notebook ?? '') === notebook);
  const count = inLanguage(galleryWords.count, language);
  const all = String(figures.length);
  return [
    `<div class="language" lang="${language}" dir="${wordsOf(language).direction}" data-title="${heading}"${language === firstLanguage ? '' : ' hidden'}>`,
    '<header>',
    `<a class="skip" href="#figures-${language}">${say('skip')}</a>`,
    '<div class="bar">',
    `<ul aria-label="${say('language')}">${languages.map((one) => languageButton(one, language)).join('')}</ul>`,
    `<button type="button" class="style" aria-pressed="false">${say('dark')}</button>`,
    '</div>',
    `<h1>${heading}</h1>`,
    `<p class="controls">${say('intro')}</p>`,
    `<p class="hint">${say('keys')}</p>`,
    `<noscript><p>${say('noScript')}</p></noscript>`,
    '</header>',
    `<main id="figures-${language}" tabindex="-1">`,
    `<form class="filters" role="search" aria-label="${say('filter')}">`,
    select('notebook', language, [...notebooks.map((one) => [one, titleOf(one)] as const)]),
    select('body', language, bodiesOf(figures, dataset, language)),
    `<p role="status" class="count" data-text="${htmlText(count)}">${htmlText(fillIn(count, { shown: all, all }))}</p>`,
    '</form>',
    `<p class="none" hidden>${say('none')}</p>`,
    `<nav aria-label="${say('contents')}"><details><summary>${say('contents')}</summary><ol>`,
    ...notebooks.map(
      (notebook) =>
        `<li>${title(notebook)}<ol>${of(notebook)
          .map(
            (figure) =>
              `<li><a href="#${figure.name}-${language}">${htmlText(inLanguage(figure.title, language))}</a></li>`,
          )
          .join('')}</ol></li>`,
    ),
    '</ol></details></nav>',
    ...notebooks.map((notebook, index) =>
      [
        `<section data-notebook="${htmlText(notebook)}" aria-labelledby="notebook-${index + 1}-${language}">`,
        `<h2 id="notebook-${index + 1}-${language}"><span class="name">${htmlText(notebook)}</span> ${title(notebook)}</h2>`,
        ...of(notebook).map((figure) => articles.get(figure) ?? ''),
        '</section>',
      ].join('\n'),
    ),
    '</main>',
    '<footer>',
    ...(dataset.citation ? [`<p lang="en">${htmlText(dataset.citation)}</p>`] : []),
    `<p class="controls">${say('footer')}</p>`,
    '</footer>',
    '</div>',
  ].join('\n');
}

function languageButton(one: Language, page: Language): string {
  return `<li><button type="button" class="to-language" data-language="${one}" lang="${one}" aria-pressed="${one === page}">${htmlText(wordsOf(one).name)}</button></li>`;
}

function select(
  name: 'notebook' | 'body',
  language: Language,
  choices: readonly (readonly [value: string, text: string])[],
): string {
  const options = choices.map(
    ([value, text]) => `<option value="${htmlText(value)}">${htmlText(text)}</option>`,
  );
  return `<label>${galleryWord(name, language)}<select name="${name}" autocomplete="off"><option value="">${galleryWord('all', language)}</option>${options.join('')}</select></label>`;
}

/** The bodies that figures are about, in the order of the dataset. */
function bodiesOf(
  figures: readonly DrawnFigure[],
  dataset: Dataset,
  language: Language,
): (readonly [string, string])[] {
  const ids = new Set(figures.flatMap((figure) => figure.bodies));
  return dataset.bodies
    .filter((body) => ids.has(body.id))
    .map((body) => [body.id, nameIn(body.name, language)] as const);
}
