import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { FileError, fileError } from '../errors/file-error.js';
import { csvText } from '../escapes/csv-text.js';
import { writeFiles } from '../files/write-files.js';
import { removeKilledRuns } from '../files/write-journal.js';
import { codebook } from './codebook.js';
import { firstTables, isTable } from './descriptor.js';
import { readDescriptor } from './read-descriptor.js';

const firstSteps = [
  `Rows are needed in ${firstTables.slice(0, -1).join(', ')} and ${firstTables.at(-1)}, in that order: a vote is the decision on a motion in a session of a body.`,
  'Every other table may stay empty.',
  'What the words of a source bear is shown by three more: the work in sources.json (CSL-JSON), its words in passages, and in evidence a row for each value.',
  'When all values have one, take "sovnarkom:evidence": "optional" out of datapackage.json: from then on a value without evidence is refused.',
].join(' ');

/** How a record is started. */
export interface StartOptions {
  /** The title of the record; “A record of votes” if left out. */
  readonly title?: string;
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
  const [first, ...others] = namesIn(folder);
  if (first !== undefined) {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    throw new FileError(
      `a record is started in an empty folder or a new one; ${folder} has ${first}${more} in it, and nothing was written`,
    );
  }
  const { resources } = readDescriptor();
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameFrom(folder),
    title,
    description: firstSteps,
    version: '0.1.0',
    'sovnarkom:evidence': 'optional' as const,
    resources,
  };
  const files: Record<string, string> = {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    'README.md': codebook(descriptor, {}),
  };
  for (const resource of resources) {
    files[resource.path] = isTable(resource)
      ? csvText(
          resource.schema.fields.map((field) => field.name),
          [],
        )
      : resource.name === 'figures'
        ? '{ "figures": [] }\n'
        : '[]\n';
  }
  writeFiles(new Map(Object.entries(files).map(([file, text]) => [join(folder, file), text])));
  return Object.keys(files);
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

/** The name of a Data Package is in small letters. */
function nameFrom(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');
  return name || 'record';
}
