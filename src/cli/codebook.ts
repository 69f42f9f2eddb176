import { join, relative } from 'node:path';
import { FileError } from '../errors/file-error.js';
import { standingText } from '../files/standing-files.js';
import { writeWhole } from '../files/write-files.js';
import { builtInFolder } from '../records/built-in-folder.js';
import { codebook, isCodebook } from '../records/codebook.js';
import { loadDataset } from '../records/load-dataset.js';
import { readDescriptor } from '../records/read-descriptor.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';

export const codebookHelp = `sovnarkom codebook [--check] [--force] [--data FOLDER] [--json]

Writes the codebook of the record, README.md in its folder, from its descriptor and the number of records.

  --check        write nothing; fail if the codebook is not up to date
  --force        replace a README.md that is no codebook
  --data FOLDER  a dataset of your own, in the form of the built-in record
  --json         print what was done as JSON`;

/** Writes or checks the codebook. */
export async function writeCodebook(words: readonly string[]): Promise<number> {
  const { values } = parseWords({
    args: [...words],
    options: {
      check: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      data: { type: 'string', default: builtInFolder },
      json: { type: 'boolean', default: false },
    },
  });
  const { tables, sources } = loadDataset(values.data);
  const counts = Object.fromEntries(
    Object.entries({ ...tables, sources }).map(([name, rows]) => [name, rows.length]),
  );
  const text = codebook(readDescriptor(values.data), counts);
  const file = join(values.data, 'README.md');
  const standing = standingText(file);
  const upToDate = standing === text;
  if (!values.check && !upToDate) {
    if (standing !== undefined && !isCodebook(standing) && !values.force) {
      throw new FileError(
        `${file} is there already, and is no codebook; nothing was written. Move it, or replace it with --force`,
      );
    }
    writeWhole(file, text);
  }
  const shown = relative('', file);
  const stale = `${shown} is not up to date: write it with sovnarkom codebook`;
  const done = upToDate ? `${shown} is up to date` : `wrote ${shown}`;
  if (values.json) printJson({ file: shown, upToDate, counts });
  else print(values.check && !upToDate ? stale : done);
  return values.check && !upToDate ? 1 : 0;
}
