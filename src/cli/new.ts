import { UsageError } from '../errors/usage-error.js';
import { startProject } from '../project/start-project.js';
import { firstTables } from '../records/descriptor.js';
import { startDataset } from '../records/start-dataset.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';

/** The tables of a record without rows: those that every record needs, and the parties, which most analyses ask for. */
const emptyTables = [...firstTables, 'parties'];

export const newHelp = `sovnarkom new FOLDER [--empty] [--title TITLE] [--json]

Starts a project: a record with a worked example (an invented council of four sessions and six votes), a notebook, a script, and
the package.json with which npm install && npm run reproduce works in the folder. README.md says how to put your own votes in place
of the example. The folder must be empty, or not there yet.

  --empty        only a record: ${emptyTables.join(', ')} with their headings and no rows
  --title TITLE  the title of the record
  --json         print what was written as JSON

sovnarkom add adds another table, sovnarkom validate tells every mistake, and audit, list, show, export, figures and codebook take
the record with --data FOLDER.`;

/** Starts a project, or a record alone, in an empty folder. */
export async function startRecord(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    options: {
      empty: { type: 'boolean', default: false },
      title: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    throw new UsageError(`new needs one folder; ${positionals.length} were named`);
  }
  const title = values.title === undefined ? {} : { title: values.title };
  const files = values.empty
    ? startDataset(folder, { ...title, tables: emptyTables })
    : startProject(folder, title);
  const first = values.empty
    ? `begin with ${firstTables.map((one) => `${one}.csv`).join(', ')} (README.md explains the columns)`
    : 'in it, npm install && npm run reproduce makes its figures (README.md says how to put your own votes in)';
  if (values.json) printJson({ folder, files, first: firstTables });
  else print(`wrote ${files.length} files to ${folder}; ${first}`);
  return 0;
}
