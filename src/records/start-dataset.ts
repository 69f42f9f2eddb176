import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { FileError, fileError } from '../errors/file-error.js';
import { writeFiles } from '../files/write-files.js';
import { removeKilledRuns } from '../files/write-journal.js';
import { firstFiles } from './first-files.js';
import { readDescriptor } from './read-descriptor.js';

/** How a record is started. */
export interface StartOptions {
  /** The title of the record; “A record of votes” if left out. */
  readonly title?: string;
  /** The tables that it begins with, by name; every table if left out. Others can be added with {@link addTable}. */
  readonly tables?: readonly string[];
  /** What is done where a record stands in the folder already: it is refused unless told to keep it. */
  readonly existing?: 'refuse' | 'keep';
}

/**
 * Starts a record of one’s own: writes the descriptor, every table with its heading and no rows, an empty list of works, and a
 * codebook (README.md) that explains each column and says where to begin.
 *
 * @param folder - a folder that is empty, or not there yet
 * @param options - the title of the record, “A record of votes” if left out; and what is done where a record stands in the folder
 *   already: it is refused, or with `existing: 'keep'` left as it is
 * @returns the names of the files of the record, within the folder
 * @throws FileError if something is in the folder already, other than a record that is to be kept; nothing is written then
 * @example
 * ```ts
 * const { mkdtempSync, rmSync } = process.getBuiltinModule('node:fs');
 * const folder = mkdtempSync('council-');
 * startDataset(folder, { title: 'Votes of our council' }).includes('votes.csv') // => true
 * loadDataset(folder).title // => 'Votes of our council'
 * rmSync(folder, { recursive: true });
 * ```
 */
export function startDataset(folder: string, options: StartOptions = {}): string[] {
  const { title = 'A record of votes', existing = 'refuse' } = options;
  removeKilledRuns(folder);
  if (existing === 'keep' && existsSync(join(folder, 'datapackage.json'))) {
    return [
      'datapackage.json',
      'README.md',
      ...readDescriptor(folder).resources.map((one) => one.path),
    ];
  }
  requireEmpty(folder);
  const files = firstFiles({
    name: nameFrom(folder),
    title,
    ...(options.tables && { tables: options.tables }),
  });
  writeFiles(new Map([...files].map(([file, text]) => [join(folder, file), text])));
  return [...files.keys()];
}

/**
 * Refuses a folder with something in it.
 *
 * @throws FileError naming what is in it
 */
export function requireEmpty(folder: string): void {
  const [first, ...others] = namesIn(folder);
  if (first === undefined) return;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  throw new FileError(
    `a record is started in an empty folder or a new one; ${folder} has ${first}${more} in it, and nothing was written`,
  );
}

/** What is in a folder; nothing where it is not there. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw fileError(error, folder, 'written');
  }
}

/** The name of a Data Package in a folder: that of the folder, in small letters. */
export function nameFrom(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');
  return name || 'record';
}
