import type { PrintedTable } from '../interchange/printed-table.js';
import type { Language } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import type { Figure, FigureColumn } from './figure.js';
import { captionText, figureCaption } from './figure-caption.js';

/**
 * The data behind a figure as a table for print or for a file, with the figure's caption.
 *
 * @param figure - the figure
 * @param dataset - the dataset from which it is drawn
 * @param language - the language of the caption
 * @returns the table; a column of numbers has its unit in its name, joined by an underscore, and in brackets in its heading
 * @example
 * ```ts
 * figureTable(findFigure('margins'), loadDataset(), 'en').columns[1] // => { name: 'yes_votes', heading: 'yes (votes)' }
 * ```
 */
export function figureTable(figure: Figure, dataset: Dataset, language: Language): PrintedTable {
  const { columns, rows } = figure.data(dataset);
  return {
    columns: columns.map((column) => ({ name: nameOf(column), heading: headingOf(column) })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column) => [nameOf(column), row[column.name]])),
    ),
    caption: captionText(figureCaption(figure, dataset, language)),
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
