import { htmlText } from '../escapes/html-text.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import type { FigureColumn, FigureRow } from '../figures/figure.js';
import { isMissing, missingMark } from '../interchange/printed-table.js';
import { inLanguage } from '../language/in-language.js';
import type { Language } from '../language/language.js';
import type { Passage } from '../records/records.js';
import { languageOf } from '../render/language-of.js';
import { galleryWord, galleryWords } from './gallery-words.js';

/**
 * Writes the data behind a figure as HTML: the table, what its columns hold, and the passages on which its rows rest.
 *
 * @param figure - the figure
 * @param language - the language of the page
 * @returns the HTML; in the table, the evidence of a row leads to its passages
 */
export function dataTable(figure: DrawnFigure, language: Language): string {
  const { columns, rows } = figure.data();
  const id = (passage: string) => `${figure.name}-${language}-passage-${passage}`;
  const label = galleryWord('dataOf', language, inLanguage(figure.title, language));
  const cited = new Set(rows.flatMap(idsOf));
  const passages = figure.record.passages.filter((passage) => cited.has(passage.id));
  const known = new Set(passages.map((passage) => passage.id));
  const evidence = (row: FigureRow) =>
    idsOf(row)
      .map((one) =>
        known.has(one) ? `<a href="#${htmlText(id(one))}">${htmlText(one)}</a>` : htmlText(one),
      )
      .join(' ');
  const cell = (row: FigureRow, column: FigureColumn) => {
    if (column.name === 'evidence')
      return `<td class="evidence">${evidence(row) || missingMark}</td>`;
    const value = row[column.name];
    const text = isMissing(value) ? missingMark : htmlText(String(value));
    return column.unit === undefined ? `<td>${text}</td>` : `<td class="number">${text}</td>`;
  };
  const heading = ({ name, unit }: FigureColumn) =>
    unit === undefined
      ? `<th scope="col">${htmlText(name.replaceAll('_', ' '))}</th>`
      : `<th scope="col" class="number">${htmlText(`${name.replaceAll('_', ' ')} (${unit})`)}</th>`;
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}">`,
    '<table lang="en">',
    `<thead><tr>${columns.map(heading).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${columns.map((column) => cell(row, column)).join('')}</tr>`),
    '</tbody></table></div>',
    `<h4>${galleryWord('columns', language)}</h4>`,
    '<dl lang="en" class="columns">',
    ...columns.map(
      ({ name, about }) =>
        `<div><dt>${htmlText(name.replaceAll('_', ' '))}</dt><dd>${htmlText(about)}</dd></div>`,
    ),
    '</dl>',
    ...(passages.length === 0
      ? []
      : [
          `<h4>${galleryWord('passages', language)}</h4>`,
          `<p class="hint">${galleryWord('gloss', language)}</p>`,
          '<ul class="passages">',
          ...passages.map(
            (passage) =>
              `<li id="${htmlText(id(passage.id))}">${passageHtml(passage, language)}</li>`,
          ),
          '</ul>',
        ]),
  ].join('\n');
}

function idsOf(row: FigureRow): string[] {
  return String(row.evidence ?? '')
    .split(' ')
    .filter(Boolean);
}

function passageHtml(passage: Passage, language: Language): string {
  const { part, paragraph, note } = passage;
  const { note: noteWord, caption } = galleryWords;
  const place = {
    text: `¶ ${paragraph}`,
    note: `${inLanguage(noteWord, language)} ${paragraph}`,
    caption: inLanguage(caption, language),
  }[part];
  const where = note === undefined ? place : `${place}, ${inLanguage(noteWord, language)} ${note}`;
  return [
    `<span class="place">${htmlText(where)}</span> `,
    `<span class="quote" lang="${languageOf(passage.quote)}">«${htmlText(passage.quote)}»</span> `,
    `<code lang="en">${htmlText(passage.id)}</code>`,
    passage.gloss ? `<br><span class="gloss" lang="en">${htmlText(passage.gloss)}</span>` : '',
  ].join('');
}
