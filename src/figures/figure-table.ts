import type { PrintedTable } from '../interchange/printed-table.js';
import type { Language } from '../language/language.js';
import type { DrawnFigure } from './drawn-figure.js';
import type { FigureColumn } from './figure.js';
import { captionText, figureCaption } from './figure-caption.js';

/**
 * The data behind a figure as a table for print or for a file, with the figure's caption.
 *
 * @param figure - the figure
 * @param language - the language of the caption
 * @returns the table; a column of numbers has its unit in its name, joined by an underscore, and in brackets in its heading
 * @example
 * ```ts
 * figureTable(findFigure(loadDataset(), 'margins'), 'en').columns[1] // => { name: 'yes_votes', heading: 'yes (votes)' }
 * ```
 */
export function figureTable(figure: DrawnFigure, language: Language): PrintedTable {
  const { columns, rows } = figure.data();
  return {
    columns: columns.map((column) => ({ name: nameOf(column), heading: headingOf(column) })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column) => [nameOf(column), row[column.name]])),
    ),
    caption: captionText(figureCaption(figure, language)),
    label: `tab:${figure.name}`,
  };
}

function nameOf({ name, unit }: FigureColumn): string {
  return unit === undefined ? name : `${name}_${unit.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;
}

function headingOf({ name, unit }: FigureColumn): string {
  const words = name.replaceAll('_', ' ');
  return unit === undefined ? words : `${words} (${unit})`;
}
