import { UsageError } from '../errors/usage-error.js';
import { addTable } from '../records/add-table.js';
import { readDescriptor } from '../records/read-descriptor.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';

/** The help, with the tables that can be added. */
export function addHelp(): string {
  const tables = readDescriptor().resources.map(
    ({ name, title }) => `  ${name.padEnd(15)}${title}`,
  );
  return `sovnarkom add TABLE… [--data FOLDER] [--json]

Adds tables to a record that was started with fewer: their headings, their description in datapackage.json and their columns in the
codebook. A table that the record has already is left as it is.

  --data FOLDER  the record (the folder here)
  --json         print what was written as JSON

Tables:

${tables.join('\n')}`;
}

/** Adds tables to a record. */
export async function add(words: readonly string[]): Promise<number> {
  const { values, positionals: tables } = parseWords({
    args: [...words],
    options: {
      data: { type: 'string', default: '.' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (tables.length === 0) {
    throw new UsageError('add needs a table, such as attendance; sovnarkom add --help lists them');
  }
  const added = tables.map((table) => ({ table, files: addTable(values.data, table) }));
  if (values.json) printJson({ folder: values.data, added });
  else {
    for (const { table, files } of added) {
      print(
        files.length === 0
          ? `the record has ${table} already`
          : `added ${table} to ${values.data}: ${files.join(', ')}`,
      );
    }
  }
  return 0;
}
