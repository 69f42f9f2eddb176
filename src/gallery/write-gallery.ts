import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../figures/figure.js';
import type { Dataset } from '../records/records.js';
import { writeWhole } from '../render/save.js';
import { galleryPage } from './gallery-page.js';

/**
 * Writes the gallery into the folder in which the figures lie, in a folder for each language: it leads to the files that it finds there.
 *
 * @param folder - the folder
 * @param dataset - the dataset from which the figures are drawn
 * @param figures - the figures, in order
 * @returns the path of the page, `index.html` in the folder
 */
export async function writeGallery(
  folder: string,
  dataset: Dataset,
  figures: readonly Figure[],
): Promise<string> {
  const hasFile = (path: string) => existsSync(join(folder, path));
  return writeWhole(join(folder, 'index.html'), await galleryPage(figures, dataset, { hasFile }));
}
