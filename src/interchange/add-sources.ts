import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArgumentError } from '../errors/argument-error.js';
import { DatasetError } from '../errors/dataset-error.js';
import { fileError } from '../errors/file-error.js';
import { parseJson } from '../files/read-json.js';
import { writeWhole } from '../files/write-files.js';
import { readDescriptor } from '../records/read-descriptor.js';
import type { Source } from '../records/records.js';

/**
 * Adds works to the list of a dataset, `sources.json`. A script can be run again: a work that is there already is passed over, and
 * nothing that stands in the file changes.
 *
 * @param folder - the folder of the dataset
 * @param works - the works as CSL-JSON, each with an `id` and a `type`
 * @throws ArgumentError if the dataset has no list of works, or a work of the same `id` is described otherwise; DatasetError if the
 *   list cannot be read. Nothing is written then
 * @example
 * ```ts
 * const { mkdtempSync, rmSync } = process.getBuiltinModule('node:fs');
 * const folder = mkdtempSync('council-');
 * startDataset(folder);
 * const minutes = { id: 'minutes', type: 'document', title: 'Minutes of the council' };
 * for (const time of [1, 2]) addSources(folder, [minutes]);
 * loadDataset(folder).sources.length // => 1
 * loadDataset(folder).sources[0].title // => 'Minutes of the council'
 * rmSync(folder, { recursive: true });
 * ```
 */
export function addSources(folder: string, works: readonly Source[]): void {
  const file = readDescriptor(folder).resources.find((one) => one.name === 'sources')?.path;
  if (file === undefined) {
    throw new ArgumentError('folder', folder, 'a dataset with a list of works, sources.json');
  }
  const path = join(folder, file);
  const listed = listIn(folder, file);
  const known = new Map(listed.map((one) => [one.id, one]));
  const added: Source[] = [];
  for (const [index, work] of works.entries()) {
    const same = known.get(work.id);
    if (same === undefined) {
      known.set(work.id, work);
      added.push(work);
    } else if (inOrder(same) !== inOrder(work)) {
      throw new ArgumentError(
        `works[${index}]`,
        work.id,
        `described as in ${file}, which has the id ${work.id} already (change it there, or give this work another id)`,
      );
    }
  }
  if (added.length > 0) writeWhole(path, `${JSON.stringify([...listed, ...added], null, 2)}\n`);
}

function listIn(folder: string, file: string): Source[] {
  const path = join(folder, file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(error, path, 'read');
  }
  try {
    const list = parseJson(text);
    if (Array.isArray(list)) return list as Source[];
  } catch {
    // Told below.
  }
  throw new DatasetError(folder, [{ file, expected: 'a list of works as CSL-JSON' }]);
}

/** A work as text that is the same whatever the order of its fields. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );
}
