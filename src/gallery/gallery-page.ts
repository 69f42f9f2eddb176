import { htmlText } from '../escapes/html-text.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { inLanguage } from '../language/in-language.js';
import { firstLanguage, type Language, languages, wordsOf } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { writePage } from '../render/html-page.js';
import { assumedIn, assumedVariants } from './assumed-variants.js';
import { type DrawnCharts, drawCharts, type LeftOut } from './draw-charts.js';
import { figureArticle, fileKinds } from './figure-article.js';
import { figureTexts } from './figure-texts.js';
import { galleryPassage } from './gallery-passage.js';
import { galleryStyle } from './gallery-style.js';
import { galleryTable, passagesBehind } from './gallery-table.js';
import { galleryWord, galleryWords } from './gallery-words.js';
import type { Json } from './json-changes.js';
import { type FigureGroup, figureGroups, overview, questionOf } from './overview.js';
import type { PackedCharts } from './packed-charts.js';

/** What the gallery leads to. */
export interface GalleryOptions {
  /** Whether a file lies beside the page, by its path from there: `en/margins.svg`; all do if left out. */
  readonly hasFile?: (path: string) => boolean;
  /**
   * The charts of the figures, where they are drawn already.
   *
   * @internal
   */
  readonly charts?: DrawnCharts | undefined;
}

/**
 * Writes the gallery: one page with an overview of all figures by question, and a page of each in every language, with charts drawn in
 * the browser, that opens from the disk and asks no host for anything.
 *
 * @param figures - the figures, in order
 * @param dataset - the dataset from which they are drawn
 * @param options - which files lie beside the page
 * @returns the page; the same figures and dataset give the same text. A figure that does not fit is left out, and the page says why
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
  const keep = (id: string, value: unknown) => {
    data[id] = packed(value as Json);
  };
  const { drawn, leftOut } = options.charts ?? (await drawCharts(figures, dataset));
  const isLeftOut = (figure: DrawnFigure) => leftOut.some((one) => one.figure === figure);
  const groups = figureGroups(figures.filter((figure) => !isLeftOut(figure)));
  const inOrder = groups.flatMap((group) => group.figures);
  const cited = new Set<string>();
  for (const figure of inOrder) {
    for (const { figure: variant, suffix } of assumedVariants(figure)) {
      const table = galleryTable(variant);
      for (const id of passagesBehind(table)) cited.add(id);
      keep(`${figure.name}-data${suffix}`, table);
    }
  }
  const passages = dataset.passages.filter(({ id }) => cited.has(id));
  const blocks: string[] = [];
  for (const language of languages) {
    keep(
      `passages_${language}`,
      passages.map((one) => galleryPassage(one, language, dataset.figures.glosses)),
    );
    const charts = new Map<DrawnFigure, PackedCharts>();
    const articles: string[] = [];
    for (const figure of inOrder) {
      const id = `${figure.name}-${language}`;
      const variants = assumedVariants(figure);
      const told = variants.map((variant) => ({
        suffix: variant.suffix,
        charts: drawn.get(variant.figure)!.get(language)!,
        texts: figureTexts(variant.figure, language, assumedIn(variant, language)),
      }));
      for (const { suffix, charts, texts } of told) {
        data[`${id}-charts${suffix}`] = charts.letters;
        keep(`${id}-texts${suffix}`, texts);
      }
      const listed = told.find(({ suffix }) => suffix === '')!;
      charts.set(figure, listed.charts);
      const endings = Object.keys(fileKinds).filter((ending) =>
        hasFile(`${language}/${figure.name}.${ending}`),
      );
      const question = questionOf(figure.notebook ?? '', dataset, language);
      articles.push(figureArticle(figure, { ...listed, variants, language, question, endings }));
    }
    blocks.push(languageBlock(language, { groups, dataset, charts, articles, leftOut }));
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

function leftOutLine({ title }: DrawnFigure, why: string, language: Language): string {
  const said = galleryWord('leftOut', language, inLanguage(title, language));
  return `<p class="controls left-out">${said} <span lang="${firstLanguage}" dir="ltr">${htmlText(why)}</span></p>`;
}

/** What the page in one language is made of. */
interface LanguageBlock {
  readonly groups: readonly FigureGroup[];
  readonly dataset: Dataset;
  readonly charts: ReadonlyMap<DrawnFigure, PackedCharts>;
  readonly articles: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** The whole page in one language; one of them is shown. */
function languageBlock(
  language: Language,
  { groups, dataset, charts, articles, leftOut }: LanguageBlock,
): string {
  const heading = htmlText(inLanguage(dataset.figures.title ?? galleryWords.title, language));
  const say = (word: keyof typeof galleryWords) => galleryWord(word, language);
  return [
    `<div class="language" lang="${language}" dir="${wordsOf(language).direction}" data-title="${heading}"${language === firstLanguage ? '' : ' hidden'}>`,
    '<header>',
    `<a class="skip" href="#figures_${language}">${say('skip')}</a>`,
    '<div class="bar">',
    `<ul aria-label="${say('language')}">${languages.map((one) => languageButton(one, language)).join('')}</ul>`,
    `<button type="button" class="style" aria-pressed="false">${say('dark')}</button>`,
    '</div>',
    `<h1>${heading}</h1>`,
    `<p class="controls intro">${say('intro')}</p>`,
    `<noscript><p>${say('noScript')}</p></noscript>`,
    '</header>',
    `<main id="figures_${language}" tabindex="-1">`,
    overview(groups, { dataset, language, chartsOf: (figure) => charts.get(figure)! }),
    ...articles,
    ...leftOut.map(({ figure, why }) => leftOutLine(figure, why, language)),
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
