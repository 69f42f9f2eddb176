import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileError } from '../errors/file-error.js';
import { didYouMean } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import { parseJson } from '../files/read-json.js';
import { standingFiles, standingText } from '../files/standing-files.js';
import { type Files, writeFiles } from '../files/write-files.js';
import { toBibtex } from '../interchange/bibtex.js';
import { toCslJson } from '../interchange/csl-json.js';
import { toCsvPackage } from '../interchange/csv-package.js';
import { toJsonDocument } from '../interchange/json-document.js';
import { toPopolo } from '../interchange/popolo.js';
import { builtInFolder, loadDataset } from '../records/load-dataset.js';
import { readDescriptor } from '../records/read-descriptor.js';
import type { Dataset } from '../records/records.js';
import { print, printDocument, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { clearLine } from './terminal-line.js';

export const exportHelp = `sovnarkom export --format FORMAT [--out FILE|FOLDER] [--force] [--data FOLDER] [--json]

Writes the record in a format that other tools read.

  --format json    one document whose keys are the tables
  --format csv     a folder: the tables, their descriptor, and votes_flat.csv with a row for each vote
  --format popolo  people, organisations, motions and votes in the vocabulary of popoloproject.com
  --format csl     the works as CSL-JSON (Zotero, pandoc)
  --format bibtex  the works as BibTeX
  --out            the file to write, for csv the folder; without it the text is printed
  --force          write over files that are there with another content
  --data FOLDER    a dataset of your own, in the form of the built-in record
  --json           print what was written as JSON`;

const documents: Readonly<Record<string, (dataset: Dataset) => string>> = {
  json: (dataset) => json(toJsonDocument(dataset)),
  popolo: (dataset) => json(toPopolo(dataset)),
  csl: (dataset) => json(toCslJson(dataset.sources)),
  bibtex: (dataset) => toBibtex(dataset.sources),
};

/** Writes the record in another format. */
export async function exportRecord(words: readonly string[]): Promise<number> {
  const { values } = parseWords({
    args: [...words],
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const formats = [...Object.keys(documents), 'csv'];
  const { format, out } = values;
  if (format === undefined) throw new UsageError(`--format needs one of ${formats.join(', ')}`);
  if (!formats.includes(format)) {
    throw new UsageError(
      `--format is one of ${formats.join(', ')}; "${format}" was given${didYouMean(format, formats)}`,
    );
  }
  if (format === 'csv' && out === undefined) {
    throw new UsageError('csv is a folder of files: name it with --out FOLDER');
  }
  const data = values.data ?? builtInFolder;
  const dataset = loadDataset(data);
  const where = out === undefined ? '.' : format === 'csv' ? out : dirname(out);
  const beside = titleIn(where);
  if (values.data === undefined && beside !== undefined && !isSame(where, builtInFolder)) {
    clearLine();
    console.error(
      `The record written is “${dataset.title}”, which comes with the toolkit; ${where} holds “${beside}”: --data ${where} exports that.`,
    );
  }
  if (out === undefined) {
    const text = documents[format]?.(dataset) ?? '';
    if (format !== 'bibtex') printDocument(text);
    else if (values.json) printJson({ bibtex: text });
    else print(text.replace(/\n$/, ''));
    return 0;
  }
  const written = filesOf(dataset, data, format, out);
  if (!values.force) requireNothingLost(written, { title: dataset.title, data, where, beside });
  const files = writeFiles(written);
  if (values.json) printJson({ format, files });
  else print(files.join('\n'));
  return 0;
}

/** Refuses to write over what stands there with another content: a record, or files of any kind. */
function requireNothingLost(
  files: Files,
  {
    title,
    data,
    where,
    beside,
  }: { title: string; data: string; where: string; beside?: string | undefined },
): void {
  const standing = standingFiles(files);
  if (standing.length === 0) return;
  const [first] = standing;
  const many = standing.length === 1 ? first : `${standing.length} files (${first}, …)`;
  const stands = beside === undefined ? '' : ` of ${where}, which holds the record “${beside}”`;
  const itself = isSame(where, data) ? ', from which it is read' : '';
  const other =
    beside === undefined || itself !== ''
      ? ''
      : ` To export the record of ${where}, add --data ${where}.`;
  throw new FileError(
    `export would write the record “${title}” over ${many}${stands}${itself}; nothing was written.${other} Name another place with --out, or write over what is there with --force.`,
  );
}

/** The title of the record that a folder holds; undefined if it holds none. */
function titleIn(folder: string): string | undefined {
  const text = standingText(join(folder, 'datapackage.json'));
  if (text === undefined) return undefined;
  try {
    const { title, name } = parseJson(text) as Record<string, unknown>;
    return String(title ?? name ?? 'without a title');
  } catch {
    return 'a descriptor that cannot be read';
  }
}

/** Whether two paths lead to one folder, by whatever links. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) =>
    existsSync(path) ? realpathSync(path) : path,
  );
  return first === second;
}

function filesOf(dataset: Dataset, data: string, format: string, out: string): Files {
  if (format !== 'csv') return new Map([[out, documents[format]?.(dataset) ?? '']]);
  const files = toCsvPackage(dataset, readDescriptor(data));
  return new Map(Object.entries(files).map(([name, text]) => [join(out, name), text]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
