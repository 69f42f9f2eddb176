import type { DrawnFigure } from '../figures/drawn-figure.js';
import { isMissing } from '../interchange/printed-table.js';
import type { GalleryCell } from './sorted-rows.js';

/** A column of the data behind a figure, as the gallery shows it. */
export interface GalleryColumn {
  /** What stands above it, with the unit of its numbers. */
  readonly heading: string;
  /** What it holds, in a sentence. */
  readonly about: string;
  /** Whether it holds numbers, words, or identifiers of passages set apart by a space. */
  readonly holds: 'numbers' | 'words' | 'evidence';
}

/** The data behind a figure as the page holds them. */
export interface GalleryTable {
  readonly columns: readonly GalleryColumn[];
  /** The values by row, in the order of the columns. */
  readonly rows: readonly (readonly GalleryCell[])[];
}

/**
 * The data behind a figure as the gallery shows them: the same in every language.
 *
 * @param figure - the figure
 * @returns its columns and rows
 */
export function galleryTable(figure: Pick<DrawnFigure, 'data'>): GalleryTable {
  const { columns, rows } = figure.data();
  return {
    columns: columns.map(({ name, unit, about }) => {
      const words = name.replaceAll('_', ' ');
      return {
        heading: unit === undefined ? words : `${words} (${unit})`,
        about,
        holds: name === 'evidence' ? 'evidence' : unit === undefined ? 'words' : 'numbers',
      };
    }),
    rows: rows.map((row) =>
      columns.map(({ name }) => {
        const value = row[name];
        return value === undefined || isMissing(value) ? null : value;
      }),
    ),
  };
}

/**
 * The passages on which the rows of a table rest.
 *
 * @param table - the data behind a figure
 * @returns their identifiers, each once, in the order of the rows
 */
export function passagesBehind({ columns, rows }: GalleryTable): string[] {
  const at = columns.findIndex(({ holds }) => holds === 'evidence');
  return [...new Set(rows.flatMap((row) => idsIn(row[at] ?? null)))];
}

/** The identifiers in a cell of evidence. */
export function idsIn(cell: GalleryCell): string[] {
  return String(cell ?? '')
    .split(' ')
    .filter(Boolean);
}
