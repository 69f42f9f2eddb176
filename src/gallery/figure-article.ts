import { htmlText } from '../escapes/html-text.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { figureCaption } from '../figures/figure-caption.js';
import { inLanguage } from '../language/in-language.js';
import type { Language } from '../language/language.js';
import { dataTable } from './data-table.js';
import type { GalleryCharts } from './gallery-chart.js';
import { galleryWord } from './gallery-words.js';

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

/**
 * Writes a figure as HTML: place for its chart, caption, description, data, and links to its files.
 *
 * @param figure - the figure
 * @param language - the language
 * @param charts - its charts, which tell how much room they take
 * @param endings - the endings of the files that lie in the folder of the language, beside the page
 * @returns the HTML
 */
export function figureArticle(
  figure: DrawnFigure,
  language: Language,
  charts: GalleryCharts,
  endings: readonly string[],
): string {
  const { title, shown, cases, source, reference } = figureCaption(figure, language);
  const id = `${figure.name}-${language}`;
  const { description } = figure.draw({ language });
  const { wide, narrow } = charts;
  const paragraph = (text: string, kind?: string) =>
    `<p${kind ? ` class="${kind}"` : ''}>${htmlText(text)}</p>`;
  return [
    `<article id="${id}" data-figure="${figure.name}" data-bodies="${htmlText(figure.bodies.join(' '))}" aria-labelledby="${id}-title">`,
    `<h3 id="${id}-title">${htmlText(title)}</h3>`,
    `<figure aria-labelledby="${id}-title">`,
    `<div class="chart" data-charts="${id}-charts" role="img" tabindex="0" aria-labelledby="${id}-title" aria-describedby="${id}-description" style="--wide:${wide.width}/${wide.height};--narrow:${narrow.width}/${narrow.height}"></div>`,
    '<figcaption>',
    paragraph(shown),
    paragraph(`${cases} ${source}`),
    paragraph(reference, 'reference'),
    '</figcaption>',
    '</figure>',
    `<details><summary>${galleryWord('description', language)}</summary><p id="${id}-description">${htmlText(description)}</p></details>`,
    `<details><summary>${galleryWord('data', language)}</summary>${dataTable(figure, language)}</details>`,
    ...(endings.length === 0 ? [] : [filesOf(figure, language, endings)]),
    '</article>',
  ].join('\n');
}

function filesOf(figure: DrawnFigure, language: Language, endings: readonly string[]): string {
  const label = galleryWord('files', language, inLanguage(figure.title, language));
  const links = endings.map(
    (ending) =>
      `<li><a href="${language}/${figure.name}.${ending}" download>${fileKinds[ending] ?? ending}</a></li>`,
  );
  return `<ul class="files" aria-label="${label}">${links.join('')}</ul>`;
}
