import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toBibtex } from '../interchange/bibtex.js';
import { toCslJson } from '../interchange/csl-json.js';
import { toCsvPackage } from '../interchange/csv-package.js';
import { toJsonDocument } from '../interchange/json-document.js';
import { toPopolo } from '../interchange/popolo.js';
import { builtInFolder, loadDataset } from '../records/load-dataset.js';
import { readDescriptor } from '../records/read-descriptor.js';
import type { Dataset } from '../records/records.js';
import { writeWhole } from '../render/save.js';
import { didYouMean } from './suggest.js';
import { UsageError } from './usage-error.js';

export const exportHelp = `sovnarkom export --format FORMAT [--out FILE|FOLDER] [--data FOLDER] [--json]

Writes the record in a format that other tools read.

  --format json    one document whose keys are the tables
  --format csv     a folder: the tables, their descriptor, and votes_flat.csv with a row for each vote
  --format popolo  people, organisations, motions and votes in the vocabulary of popoloproject.com
  --format csl     the works as CSL-JSON (Zotero, pandoc)
  --format bibtex  the works as BibTeX
  --out            the file to write, for csv the folder; without it the text is printed
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
  const { values } = parseArgs({
    args: [...words],
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      data: { type: 'string', default: builtInFolder },
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
  const dataset = loadDataset(values.data);
  if (out === undefined) {
    const text = documents[format]?.(dataset) ?? '';
    process.stdout.write(values.json && format === 'bibtex' ? json({ bibtex: text }) : text);
    return 0;
  }
  const files: string[] = [];
  for (const [path, text] of filesOf(dataset, values.data, format, out))
    files.push(await writeWhole(path, text));
  console.log(values.json ? JSON.stringify({ format, files }, null, 2) : files.join('\n'));
  return 0;
}

function filesOf(dataset: Dataset, data: string, format: string, out: string): [string, string][] {
  if (format !== 'csv') return [[out, documents[format]?.(dataset) ?? '']];
  const files = toCsvPackage(dataset, readDescriptor(data));
  return Object.entries(files).map(([name, text]) => [join(out, name), text]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
