import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../errors/file-error.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { standingText } from '../files/standing-files.js';
import { writeWhole } from '../files/write-files.js';
import type { Dataset } from '../records/records.js';
import { generatorMark } from '../render/html-page.js';
import type { DrawnCharts } from './draw-charts.js';
import { galleryPage } from './gallery-page.js';

/** How a gallery is written. */
export interface WriteGalleryOptions {
  /** Whether a page that is not ours may be replaced. */
  readonly replace?: boolean;
  /**
   * The charts of the figures, where they are drawn already.
   *
   * @internal
   */
  readonly charts?: DrawnCharts | undefined;
}

/**
 * Writes the gallery into the folder in which the figures lie, in a folder for each language: it leads to the files that it finds there.
 *
 * @param folder - the folder
 * @param dataset - the dataset from which the figures are drawn
 * @param figures - the figures, in order
 * @param options - `replace: true` where a page that is not ours may be replaced
 * @returns the path of the page, `index.html` in the folder
 * @throws FileError if a page stands there that is not ours
 */
export async function writeGallery(
  folder: string,
  dataset: Dataset,
  figures: readonly DrawnFigure[],
  options: WriteGalleryOptions = {},
): Promise<string> {
  const path = join(folder, 'index.html');
  if (!options.replace) requireOwnPage(path);
  const hasFile = (path: string) => existsSync(join(folder, path));
  return writeWhole(path, await galleryPage(figures, dataset, { hasFile, charts: options.charts }));
}

/** Refuses to replace a page that this toolkit has not made. */
export function requireOwnPage(path: string): void {
  const standing = standingText(path);
  if (standing === undefined || standing.includes(generatorMark)) return;
  throw new FileError(
    `${path} is there already, and is no gallery of this toolkit; nothing was written. Name another folder, or say that it may be replaced (--force; in a program replace: true)`,
  );
}
