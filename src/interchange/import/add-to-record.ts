import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ArgumentError } from '../../errors/argument-error.js';
import { FileError } from '../../errors/file-error.js';
import { ImportError } from '../../errors/import-error.js';
import { contentOf, standingText } from '../../files/standing-files.js';
import { writeFiles, writeWhole } from '../../files/write-files.js';
import { addTable } from '../../records/add-table.js';
import { codebook, isCodebook } from '../../records/codebook.js';
import { type Descriptor, isTable } from '../../records/descriptor.js';
import { loadDataset } from '../../records/load-dataset.js';
import { readDescriptor } from '../../records/read-descriptor.js';
import type { Dataset } from '../../records/records.js';
import { readTableText } from '../../records/table-text.js';
import { addRows } from '../add-rows.js';
import { addSources } from '../add-sources.js';
import { digestOf, sourceOf } from './import-source.js';
import type { ImportFile } from './read-import.js';
import type { RecordRow } from './record-rows.js';
import { requireSound } from './require-sound.js';

/** A record to which something is imported. */
export interface StandingRecord {
  readonly folder: string;
  readonly dataset: Dataset;
  readonly descriptor: Descriptor;
  /** The language of the names in the files. */
  readonly language: string;
}

/**
 * Reads a record to which something is to be added.
 *
 * @param folder - its folder
 * @param language - the language of the names in the files; the first of the record if left out
 * @returns the record
 * @throws DatasetError if it does not load; FileError if it stands in an older form, or its values need evidence, which files do not
 *   tell; ArgumentError if it has no names in the language
 */
export function standingRecord(folder: string, language: string | undefined): StandingRecord {
  const dataset = loadDataset(folder);
  const descriptor = readDescriptor(folder);
  if (dataset.notes.length > 0) {
    throw new FileError(
      `the record in ${folder} stands in an older form, to which nothing is imported: rewrite it with sovnarkom upgrade first`,
    );
  }
  if (descriptor['sovnarkom:evidence'] !== 'optional') {
    throw new FileError(
      `each value of the record in ${folder} needs evidence, which files of votes do not tell: import into a folder of its own, or put "sovnarkom:evidence": "optional" in its datapackage.json`,
    );
  }
  const bodies = descriptor.resources.filter(isTable).find(({ name }) => name === 'bodies');
  const languages = (bodies?.schema.fields ?? []).flatMap(({ name }) =>
    name.startsWith('name_') ? [name.slice('name_'.length)] : [],
  );
  const own = language ?? descriptor['sovnarkom:languages']?.[0] ?? languages[0] ?? 'en';
  if (!languages.includes(own)) {
    throw new ArgumentError('language', own, `one of those of the record: ${languages.join(', ')}`);
  }
  return { folder, dataset, descriptor, language: own };
}

/**
 * Adds rows to a record, in a copy of it that must load before anything is written.
 *
 * @param record - the record
 * @param rows - the rows, by table; a table that it lacks is added
 * @param sources - the files from which they come; those that it lists already are not listed again
 * @param options - with `dryRun`, nothing is written
 * @returns the names of the files that were written, or would not have been the same
 * @throws ImportError if the record would not load with them; nothing is written then
 */
export function addToRecord(
  { folder, dataset, descriptor }: StandingRecord,
  rows: ReadonlyMap<string, readonly RecordRow[]>,
  sources: readonly ImportFile[],
  options: { readonly dryRun?: boolean | undefined } = {},
): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'sovnarkom-import-'));
  try {
    const paths = descriptor.resources.map(({ path }) => path);
    for (const file of ['datapackage.json', 'README.md', ...paths]) {
      if (!existsSync(join(folder, file))) continue;
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(folder, file), join(copy, file));
    }
    for (const [table, list] of rows) addTo(copy, table, list);
    if ([...rows.values()].some((list) => list.length > 0)) listSources(copy, dataset, sources);
    const made = requireSound(copy);
    const present = readDescriptor(copy);
    const text = standingText(join(copy, 'README.md'));
    if (text !== undefined && isCodebook(text)) {
      const counts = Object.entries({ ...made.tables, sources: made.sources });
      const lengths = Object.fromEntries(counts.map(([name, list]) => [name, list.length]));
      writeWhole(join(copy, 'README.md'), codebook(present, lengths));
    }
    const files = ['datapackage.json', 'README.md', ...present.resources.map(({ path }) => path)];
    const changed = files.flatMap((file) => {
      const content = contentOf(join(copy, file));
      const standing = contentOf(join(folder, file));
      return content === undefined || standing?.equals(content) ? [] : [[file, content] as const];
    });
    if (!options.dryRun && changed.length > 0) {
      writeFiles(new Map(changed.map(([file, content]) => [join(folder, file), content])));
    }
    return changed.map(([file]) => file);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function addTo(folder: string, table: string, rows: readonly RecordRow[]): void {
  if (rows.length === 0) return;
  addTable(folder, table);
  const path = readDescriptor(folder).resources.find(({ name }) => name === table)?.path ?? '';
  const read = readTableText(readFileSync(join(folder, path)), path);
  const filled = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, value]) =>
        value === undefined ? [] : [[column, value] as const],
      ),
    ),
  );
  const missing = filled
    .flatMap((row) => Object.keys(row))
    .find((column) => 'header' in read && !read.header.includes(column));
  if (missing !== undefined) {
    throw new ImportError([
      {
        file: path,
        expected: `the column ${missing}, which the files need: put it into the heading, and a separator into each row`,
      },
    ]);
  }
  addRows(folder, table, filled);
}

/** Lists the files among the works of the record, each under the next number that is free. */
function listSources(folder: string, { sources }: Dataset, files: readonly ImportFile[]): void {
  if (!readDescriptor(folder).resources.some(({ name }) => name === 'sources')) return;
  const taken = new Set(sources.map(({ id }) => id));
  const digests = new Set(sources.map(({ note }) => note));
  let number = 0;
  const works = files
    .filter((file) => !digests.has(digestOf(file)))
    .map((file) => {
      do number++;
      while (taken.has(`file-${number}`));
      return sourceOf(file, number);
    });
  addSources(folder, works);
}
