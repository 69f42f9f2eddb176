import { UsageError } from '../errors/usage-error.js';
import { firstTables } from '../records/descriptor.js';
import { startDataset } from '../records/start-dataset.js';
import { print } from './output.js';
import { parseWords } from './parse-words.js';

export const newHelp = `sovnarkom new FOLDER [--title TITLE] [--json]

Starts a record of your own: writes datapackage.json, every table with its heading and no rows, and a codebook, README.md,
that explains each column. The folder must be empty, or not there yet.

  --title TITLE  the title of the record
  --json         print what was written as JSON

Fill ${firstTables.join(', ')}; the other tables may stay empty. Then, in a script, loadDataset('FOLDER') reads the
record and says of every mistake where it stands. audit, list, show, export and codebook take it with --data FOLDER.`;

/** Starts a record in an empty folder. */
export async function startRecord(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    options: { title: { type: 'string' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    throw new UsageError(`new needs one folder; ${positionals.length} were named`);
  }
  const files = startDataset(folder, values.title === undefined ? {} : { title: values.title });
  print(
    values.json
      ? JSON.stringify({ folder, files, first: firstTables }, null, 2)
      : `wrote ${files.length} files to ${folder}; begin with ${firstTables.map((one) => `${one}.csv`).join(', ')} (README.md explains the columns)`,
  );
  return 0;
}
