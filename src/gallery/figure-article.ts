import { htmlText } from '../escapes/html-text.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, wordsOf } from '../language/language.js';
import type { AssumedVariant } from './assumed-variants.js';
import { figureMarks } from './figure-marks.js';
import type { FigureTexts } from './figure-texts.js';
import { galleryWord, galleryWords } from './gallery-words.js';
import type { PackedCharts } from './packed-charts.js';

/** What the files of a figure are called, by their endings. */
export const fileKinds: Readonly<Record<string, string>> = {
  svg: 'SVG',
  png: 'PNG',
  pdf: 'PDF',
  html: 'HTML',
  csv: 'CSV',
  'vl.json': 'Vega-Lite',
  tex: 'LaTeX',
};

/** What a page of a figure is made of, beside the figure. */
export interface FigureArticle {
  readonly language: Language;
  readonly texts: FigureTexts;
  /** Its charts, which tell how much room they take. */
  readonly charts: PackedCharts;
  /** The figure under each choice of its assumption. */
  readonly variants: readonly AssumedVariant[];
  /** The question of its notebook. */
  readonly question: string;
  /** The endings of the files that lie in the folder of the language, beside the page. */
  readonly endings: readonly string[];
}

/** What can be copied of a figure, in the order of the buttons. */
const copies = ['Link', 'Citation', 'Bibtex', 'Caption'] as const;

/**
 * Writes the page of a figure as HTML: place for its chart, caption, description, buttons, links to its files, and places for its data
 * and their evidence, which the browser unpacks when the page is opened.
 *
 * @param figure - the figure
 * @param article - what the page is made of
 * @returns the HTML
 */
export function figureArticle(
  figure: DrawnFigure,
  { language, texts, charts, variants, question, endings }: FigureArticle,
): string {
  const { title, caption, description } = texts;
  const id = `${figure.name}-${language}`;
  const { wide, narrow } = charts;
  const say = (word: Parameters<typeof galleryWord>[0]) => galleryWord(word, language, title);
  const [reference, ...told] = [...caption].reverse();
  return [
    `<article id="${id}" ${figureMarks(figure)} aria-labelledby="${id}-title">`,
    `<nav class="steps" aria-label="${say('steps')}">`,
    `<a class="back" href="#figures_${language}">${say('back')}</a>`,
    `<a class="before" href="#${id}" hidden>${say('before')}</a>`,
    `<a class="after" href="#${id}" hidden>${say('after')}</a>`,
    '</nav>',
    `<p class="question">${htmlText(question)}</p>`,
    `<h2 id="${id}-title" tabindex="-1">${htmlText(title)}</h2>`,
    ...(variants.length > 1 ? [choiceOf(figure, variants, language)] : []),
    `<figure aria-labelledby="${id}-title">`,
    `<div class="chart" data-charts="${id}-charts" role="img" tabindex="0" aria-labelledby="${id}-title" aria-describedby="${id}-description" style="--wide:${wide.width}/${wide.height};--narrow:${narrow.width}/${narrow.height}"></div>`,
    '<figcaption>',
    ...told.reverse().map((text) => `<p>${htmlText(text)}</p>`),
    `<p class="reference">${htmlText(reference ?? '')}</p>`,
    '</figcaption>',
    '</figure>',
    `<p class="hint">${say('keys')}</p>`,
    `<div class="copies" role="group" aria-label="${say('copy')}" data-texts="${id}-texts">`,
    ...copies.map(
      (what) =>
        `<button type="button" data-copy="${what.toLowerCase()}">${say(`copy${what}`)}</button>`,
    ),
    `<p role="status" data-copied="${say('copied')}" data-not-copied="${say('notCopied')}"></p>`,
    '</div>',
    ...(endings.length === 0 ? [] : [filesOf(figure, language, title, endings)]),
    `<details><summary>${say('description')}</summary><p id="${id}-description">${htmlText(description)}</p></details>`,
    `<div class="data" data-table="${figure.name}-data" data-label="${say('dataOf')}">`,
    `<h3>${say('data')}</h3>`,
    `<p class="hint">${say('sort')}</p>`,
    `<details class="columns" hidden><summary>${say('columns')}</summary></details>`,
    '</div>',
    '<div class="behind">',
    `<h3>${say('passages')}</h3>`,
    `<p class="hint">${say('gloss')}</p>`,
    '</div>',
    '</article>',
  ].join('\n');
}

/** Where one of several things can be assumed: a slider for numbers, a list for others. */
function choiceOf(
  { name, assumption }: DrawnFigure,
  variants: readonly AssumedVariant[],
  language: Language,
): string {
  if (!assumption) return '';
  const id = `${name}-${language}-choice`;
  const options = variants.map(({ choice, label }, index) => {
    const text = label ? htmlText(inLanguage(label, language)) : '';
    return `<option value="${index}" data-choice="${htmlText(choice)}" label="${text}">${text}</option>`;
  });
  const values = assumption.choices.flatMap(({ value }) => value ?? []);
  const first = variants.findIndex(({ suffix }) => suffix === '');
  const control = values.every((value) => typeof value === 'number')
    ? [
        `<input type="range" name="choice" id="${id}" min="0" max="${variants.length - 1}" value="${first}" list="${id}s" aria-describedby="${id}-about" autocomplete="off">`,
        `<datalist id="${id}s">${options.join('')}</datalist>`,
        `<output for="${id}"></output>`,
      ]
    : [
        `<select name="choice" id="${id}" aria-describedby="${id}-about" autocomplete="off">${options.join('')}</select>`,
      ];
  const { colon } = wordsOf(language);
  const heading = `${inLanguage(galleryWords.assumption, language)}${colon}${inLanguage(assumption.label, language)}`;
  return [
    `<form class="choice">`,
    `<label for="${id}">${htmlText(heading)}</label>`,
    `<div>${control.join('')}</div>`,
    `<p class="hint" id="${id}-about">${galleryWord('assumed', language)}</p>`,
    '</form>',
  ].join('');
}

function filesOf(
  { name }: DrawnFigure,
  language: Language,
  title: string,
  endings: readonly string[],
): string {
  const links = endings.map(
    (ending) =>
      `<li><a href="${language}/${name}.${ending}" download>${fileKinds[ending] ?? ending}</a></li>`,
  );
  return `<div class="files"><span>${galleryWord('download', language)}</span><ul aria-label="${galleryWord('files', language, title)}">${links.join('')}</ul></div>`;
}
