import { DatasetError } from '../../errors/dataset-error.js';
import { ImportError } from '../../errors/import-error.js';
import { loadDataset } from '../../records/load-dataset.js';
import type { Dataset } from '../../records/records.js';

/**
 * Loads the record that an import has made: one that would not load is not written.
 *
 * @param folder - where it stands for trial
 * @returns the record
 * @throws ImportError with everything that is wrong in it
 */
export function requireSound(folder: string): Dataset {
  try {
    return loadDataset(folder);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new ImportError(
      error.problems.map((one) => ({
        ...one,
        file: `the record that these files make: ${one.file}`,
      })),
    );
  }
}
