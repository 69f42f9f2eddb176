import { resolve } from 'node:path';
import type { Dataset } from './records.js';

const folders = new WeakMap<Dataset, string>();

/**
 * Keeps from which folder a record was loaded.
 *
 * @param record - the record
 * @param folder - its folder
 * @returns the record
 */
export function loadedFrom(record: Dataset, folder: string): Dataset {
  folders.set(record, resolve(folder));
  return record;
}

/**
 * The folder that a record was loaded from.
 *
 * @param record - the record
 * @returns its folder, from the root; undefined of a record that was made otherwise
 * @example
 * ```ts
 * folderOfRecord(loadDataset())?.endsWith('data') // => true
 * ```
 */
export function folderOfRecord(record: Dataset): string | undefined {
  return folders.get(record);
}
