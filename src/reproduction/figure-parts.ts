import type { DrawnFigure } from '../figures/drawn-figure.js';
import { contentOfFigure, type WriteFigureOptions } from '../figures/write-figure.js';
import { recordInFolder } from '../figures/write-figures.js';
import { sha256 } from '../files/sha-256.js';
import type { Language } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { codeBehind } from './code-behind.js';
import { packagesFor } from './installed-packages.js';
import type { Parts } from './parts.js';

/** What draws and writes any figure, as it was drawn by its kind: the kinds are told by what they draw. */
const drawing = ['figures/write-figure', 'browser/chart-page'];
const kinds = ['figures/kinds'];

/**
 * What the files of figures are made from: what each shows, and what writes any.
 *
 * @param options - how figures are written
 * @returns for a figure a hash of each part
 */
export function partsOfFigures(
  options: Omit<WriteFigureOptions, 'replace' | 'language'> = {},
): (figure: DrawnFigure, language: Language) => Parts {
  const all = { code: codeBehind(drawing, { without: kinds }), packages: packagesFor('.') };
  return (figure, language) => ({
    shows: sha256(contentOfFigure(figure, { ...options, language })),
    ...all,
  });
}

/**
 * What a gallery is made from.
 *
 * @param record - the record of its figures
 * @param figures - what each of its figures is made from
 * @returns a hash of each part
 */
export function partsOfGallery(record: Dataset, figures: readonly Parts[]): Parts {
  return {
    shows: sha256(JSON.stringify([recordInFolder(record)?.mark, figures])),
    code: codeBehind(['gallery/write-gallery', 'browser/gallery-page']),
    packages: packagesFor('.'),
  };
}
