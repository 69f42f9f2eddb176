import { DatasetError, type Problem } from '../errors/dataset-error.js';
import { describeProblems } from '../errors/describe-problems.js';
import { groupProblems } from '../errors/problem-groups.js';
import { UsageError } from '../errors/usage-error.js';
import { figuresOf } from '../figures/drawn-figure.js';
import { watchFolder } from '../files/watch-folder.js';
import { builtInFolder } from '../records/built-in-folder.js';
import { loadDataset } from '../records/load-dataset.js';
import type { Dataset } from '../records/records.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';

export const validateHelp = `sovnarkom validate [FOLDER] [--watch] [--json]

Reads a record and tells every problem in it at once, file by file: what was expected, and below it the rows, what stands there
and the nearest value that can. A mistake made in many rows is told once. Without FOLDER, the built-in record is read.

  --watch  read the record anew whenever a file of it changes, until Ctrl-C
  --json   print the problems as JSON, each with file, row, column, value, expected and nearest

Exits with 1 if there is a problem. What does not add up in a record that is sound, sovnarkom audit tells.`;

/** Tells every problem of a record. */
export async function validate(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    options: {
      watch: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [folder = builtInFolder, ...others] = positionals;
  if (others.length > 0) {
    throw new UsageError(`validate takes one folder; ${positionals.length} were named`);
  }
  const tell = () => tellOnce(folder, values.json);
  const code = tell();
  if (!values.watch) return code;
  const watcher = watchFolder(folder, tell);
  return new Promise((settle) => {
    process.once('SIGINT', () => {
      watcher.close();
      settle(0);
    });
  });
}

function tellOnce(folder: string, json: boolean): number {
  const read = readRecord(folder);
  const problems = 'problems' in read ? read.problems : [];
  if (json) printJson({ folder, valid: problems.length === 0, problems: problems.map(asJson) });
  else print('problems' in read ? inText(folder, problems) : sound(folder, read));
  return problems.length === 0 ? 0 : 1;
}

/** The record, or every problem in it. */
function readRecord(folder: string): Dataset | { readonly problems: readonly Problem[] } {
  try {
    const dataset = loadDataset(folder);
    figuresOf(dataset);
    return dataset;
  } catch (error) {
    if (error instanceof DatasetError) return { problems: error.problems };
    throw error;
  }
}

function inText(folder: string, problems: readonly Problem[]): string {
  const { length } = groupProblems(problems);
  const places = problems.length === length ? '' : `, in ${problems.length} places`;
  const count = length === 1 ? 'one mistake' : `${length} mistakes`;
  return `${describeProblems(problems)}\n\n${count} in ${folder}${places}`;
}

function sound(folder: string, { tables, notes }: Dataset): string {
  const counts = Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => `${name} ${rows.length}`);
  return [
    `no problems in ${folder}: ${counts.join(', ') || 'every table is empty'}`,
    ...notes,
  ].join('\n');
}

function asJson({ file, row, column, value, expected, nearest }: Problem) {
  return {
    file,
    row: row ?? null,
    column: column ?? null,
    value: value ?? null,
    expected,
    nearest: nearest ?? [],
  };
}
