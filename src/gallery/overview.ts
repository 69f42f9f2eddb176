import { htmlText } from '../escapes/html-text.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { fillIn } from '../language/fill-in.js';
import { inLanguage } from '../language/in-language.js';
import type { Language } from '../language/language.js';
import { nameIn } from '../records/name-in.js';
import type { Dataset } from '../records/records.js';
import { figureMarks } from './figure-marks.js';
import { galleryWord, galleryWords } from './gallery-words.js';
import type { PackedCharts } from './packed-charts.js';

/** Figures that stand together in the overview: those that carry the argument, or those of a question. */
export interface FigureGroup {
  /** The notebook that asks the question; undefined for those that carry the argument. */
  readonly notebook: string | undefined;
  readonly figures: readonly DrawnFigure[];
}

/**
 * Puts figures in the order of the gallery: first those that carry the argument, by their places, then the others by the notebooks
 * that discuss them.
 *
 * @param figures - the figures, in the order of the record
 * @returns the groups that have figures, each figure in one
 */
export function figureGroups(figures: readonly DrawnFigure[]): FigureGroup[] {
  const core = figures
    .filter((one) => one.core !== undefined)
    .sort((a, b) => (a.core ?? 0) - (b.core ?? 0));
  const rest = figures.filter((one) => one.core === undefined);
  const notebooks = [...new Set(rest.map(({ notebook }) => notebook ?? ''))];
  return [
    ...(core.length === 0 ? [] : [{ notebook: undefined, figures: core }]),
    ...notebooks.map((notebook) => ({
      notebook,
      figures: rest.filter((one) => (one.notebook ?? '') === notebook),
    })),
  ];
}

/**
 * The question of a notebook.
 *
 * @param notebook - its name without the ending; empty for figures that none discusses
 * @param dataset - the record, which tells what its notebooks ask
 * @param language - the language
 * @returns the question; the name of the notebook where the record tells none
 */
export function questionOf(notebook: string, dataset: Dataset, language: Language): string {
  const { notebooks } = dataset.figures;
  const asked = Object.hasOwn(notebooks, notebook) ? notebooks[notebook] : undefined;
  return (
    inLanguage(asked, language) ??
    (notebook === '' ? inLanguage(galleryWords.noNotebook, language) : notebook)
  );
}

/** What the overview is made of, beside the groups. */
export interface Overview {
  readonly dataset: Dataset;
  readonly language: Language;
  /** The charts of a figure, which tell the room that a small picture takes. */
  readonly chartsOf: (figure: DrawnFigure) => PackedCharts;
}

/**
 * Writes the overview as HTML: search and choices, and a card for every figure, with place for a small picture, by question.
 *
 * @param groups - the figures
 * @param overview - what it is made of
 * @returns the HTML
 */
export function overview(
  groups: readonly FigureGroup[],
  { dataset, language, chartsOf }: Overview,
): string {
  const figures = groups.flatMap((group) => group.figures);
  const say = (word: keyof typeof galleryWords) => galleryWord(word, language);
  const count = inLanguage(galleryWords.count, language);
  const all = String(figures.length);
  const question = (notebook: string) => questionOf(notebook, dataset, language);
  // Notebooks in the order of the record: those of the figures that carry the argument have no group of their own.
  const inUse = new Set(figures.map(({ notebook }) => notebook ?? ''));
  const listed = dataset.figures.entries.map(({ notebook }) => notebook ?? '');
  const notebooks = [...new Set([...listed, ...inUse])].filter((one) => inUse.has(one));
  const title = (figure: DrawnFigure) => inLanguage(figure.title, language);
  const card = (figure: DrawnFigure, asked: string) => {
    const { width, height } = chartsOf(figure).wide;
    const id = `${figure.name}-${language}`;
    return [
      `<li class="card" ${figureMarks(figure)}><a href="#${id}">`,
      `<span class="thumb" data-charts="${id}-charts" aria-hidden="true" style="--wide:${width}/${height}"></span>`,
      `<span class="title">${htmlText(title(figure))}</span>`,
      asked === '' ? '' : `<span class="question">${htmlText(asked)}</span>`,
      '</a></li>',
    ].join('');
  };
  return [
    '<div class="overview">',
    `<form class="filters" role="search" aria-label="${say('filter')}">`,
    `<label>${say('search')}<input type="search" name="search" autocomplete="off" spellcheck="false"></label>`,
    select('notebook', language, [...notebooks.map((one) => [one, question(one)] as const)]),
    select('body', language, bodiesOf(figures, dataset, language)),
    `<p role="status" class="count" data-text="${htmlText(count)}">${htmlText(fillIn(count, { shown: all, all }))}</p>`,
    '</form>',
    `<p class="none" hidden>${say('none')}</p>`,
    ...groups.map(({ notebook, figures: own }, index) => {
      const id = `group_${index + 1}_${language}`;
      const heading =
        notebook === undefined
          ? say('core')
          : `<span class="name">${htmlText(notebook)}</span> ${htmlText(question(notebook))}`;
      return [
        `<section${notebook === undefined ? ' class="core"' : ''} aria-labelledby="${id}">`,
        `<h2 id="${id}">${heading}</h2>`,
        '<ul class="cards">',
        ...own.map((one) => card(one, notebook === undefined ? question(one.notebook ?? '') : '')),
        '</ul>',
        '</section>',
      ].join('\n');
    }),
    '</div>',
  ].join('\n');
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
