import type { PrintedTable } from '../interchange/printed-table.js';
import type { Language } from '../language/language.js';
import type { DrawnFigure } from './drawn-figure.js';
import type { FigureColumn, FigureRow } from './figure.js';
import { captionText, figureCaption } from './figure-caption.js';

/**
 * The data behind a figure as a table for print or for a file, with the figure's caption.
 *
 * @param figure - the figure
 * @param language - the language of the caption
 * @returns the table; a column of numbers has its unit beside its name, and in brackets in its heading. A number that is not whole
 *   has six digits that count
 * @example
 * ```ts
 * figureTable(findFigure(loadDataset(), 'margins'), 'en').columns[1].heading // => 'yes (votes)'
 * ```
 */
export function figureTable(figure: DrawnFigure, language: Language): PrintedTable {
  const { columns, rows } = figure.data();
  return {
    columns: columns.map((column) => ({ ...column, heading: headingOf(column) })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ name }) => [name, withoutNoise(row[name])])),
    ),
    caption: captionText(figureCaption(figure, language)),
    label: `tab:${figure.name}`,
  };
}

/**
 * A value as a table has it: a number with the digits that it has, not those with which a computer keeps it.
 *
 * @param value - the value of a cell
 * @returns a number that is not whole with six digits that count, as all results are told; all else as it is
 * @example
 * ```ts
 * withoutNoise(0.1 + 0.2) // => 0.3
 * withoutNoise(1234567) // => 1234567
 * ```
 */
export function withoutNoise(value: FigureRow[string]): FigureRow[string] {
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  return Number(value.toPrecision(6));
}

function headingOf({ name, unit }: FigureColumn): string {
  const words = name.replaceAll('_', ' ');
  // A name that has its unit in it does not tell it twice.
  if (unit === undefined || words.split(' ').includes(unit)) return words;
  return `${words} (${unit})`;
}
