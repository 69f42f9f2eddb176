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
import { toExcelCsv } from '../interchange/excel-csv.js';
import { toJsonDocument } from '../interchange/json-document.js';
import { notInPopolo } from '../interchange/not-in-popolo.js';
import { toParquet } from '../interchange/parquet.js';
import { toPopolo } from '../interchange/popolo.js';
import { toVoteview } from '../interchange/voteview.js';
import { toWorkbook } from '../interchange/workbook.js';
import { figuresLeftOut, type WrittenFormat } from '../interchange/written-format.js';
import { firstLanguage, languages } from '../language/language.js';
import { numberLocale } from '../language/number-locale.js';
import { builtInFolder } from '../records/built-in-folder.js';
import type { Descriptor } from '../records/descriptor.js';
import { loadDataset } from '../records/load-dataset.js';
import { readDescriptor } from '../records/read-descriptor.js';
import type { Dataset } from '../records/records.js';
import { print, printDocument, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { clearLine } from './terminal-line.js';

export const exportHelp = `sovnarkom export --format FORMAT [--out FILE|FOLDER] [--force] [--data FOLDER] [--json]

Writes the record in a format that other tools read, and says what that format cannot hold.

  --format json      one document whose keys are the tables
  --format csv       a folder: the tables, their descriptor, and votes_flat.csv with a row for each vote
  --format xlsx      a workbook with a sheet for each table; dates of the Gregorian calendar are dates
  --format parquet   a folder with a file for each table, for pandas, R and databases
  --format popolo    people, organisations, motions and votes in the vocabulary of popoloproject.com
  --format voteview  a folder: members, roll calls, votes and parties as voteview.com gives them
  --format csl       the works as CSL-JSON (Zotero, pandoc)
  --format bibtex    the works as BibTeX
  --out            the file to write, for csv, parquet and voteview the folder; without it a text is printed
  --excel          for csv: tables that Excel opens by a double click, with a byte-order mark; no text is a formula in it
  --lang LANGUAGE  for --excel: ${languages.join(', ')} (en); a semicolon separates where its numbers have a decimal comma
  --separator SIGN for --excel: another one: , ; | or tab
  --force          write over files that are there with another content
  --data FOLDER    a dataset of your own, in the form of the built-in record
  --json           print what was written as JSON`;

/** What is told on the command line of how a format is written. */
interface FormatOptions {
  readonly excel: boolean;
  readonly separator: string;
}

interface Format {
  /** Whether it is one text, one file of bytes, or several files in a folder. */
  readonly form: 'text' | 'bytes' | 'folder';
  readonly write: (
    dataset: Dataset,
    descriptor: Descriptor,
    options: FormatOptions,
  ) => WrittenFormat | Promise<WrittenFormat>;
}

const document = (
  write: (dataset: Dataset) => string,
  cannotHold: (dataset: Dataset) => readonly string[],
): Format => ({
  form: 'text',
  write: (dataset) => ({
    files: { document: write(dataset) },
    cannotHold: cannotHold(dataset),
  }),
});
const worksOnly = () => ['anything but the works'];

const formats: Readonly<Record<string, Format>> = {
  json: document(
    (dataset) => json(toJsonDocument(dataset)),
    (dataset) => [
      'what the descriptor tells: title, languages, calendar, the meaning of columns',
      ...figuresLeftOut(dataset),
    ],
  ),
  csv: {
    form: 'folder',
    write: (dataset, descriptor, { excel, separator }) =>
      excel
        ? toExcelCsv(dataset, descriptor, { separator })
        : { files: toCsvPackage(dataset, descriptor), cannotHold: [] },
  },
  xlsx: { form: 'bytes', write: toWorkbook },
  parquet: { form: 'folder', write: toParquet },
  popolo: document((dataset) => json(toPopolo(dataset)), notInPopolo),
  voteview: { form: 'folder', write: toVoteview },
  csl: document((dataset) => json(toCslJson(dataset.sources)), worksOnly),
  bibtex: document((dataset) => toBibtex(dataset.sources), worksOnly),
};

/** Writes the record in another format. */
export async function exportRecord(words: readonly string[]): Promise<number> {
  const { values } = parseWords({
    args: [...words],
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      excel: { type: 'boolean', default: false },
      lang: { type: 'string' },
      separator: { type: 'string' },
      force: { type: 'boolean', default: false },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { out } = values;
  const [name, format] = formatNamed(values.format);
  if (format.form === 'folder' && out === undefined) {
    throw new UsageError(`${name} is a folder of files: name it with --out FOLDER`);
  }
  if (format.form === 'bytes' && out === undefined) {
    throw new UsageError(`${name} is no text: name the file with --out FILE`);
  }
  const options = optionsOf(name, values);
  const data = values.data ?? builtInFolder;
  const dataset = loadDataset(data);
  const where = out === undefined ? '.' : format.form === 'folder' ? out : dirname(out);
  const beside = titleIn(where);
  if (values.data === undefined && beside !== undefined && !isSame(where, builtInFolder)) {
    clearLine();
    console.error(
      `The record written is “${dataset.title}”, which comes with the toolkit; ${where} holds “${beside}”: --data ${where} exports that.`,
    );
  }
  const { files, cannotHold } = await format.write(dataset, readDescriptor(data), options);
  if (out === undefined) {
    const text = String(Object.values(files)[0] ?? '');
    tellWhatIsLeft(name, cannotHold);
    if (name !== 'bibtex') printDocument(text);
    else if (values.json) printJson({ bibtex: text });
    else print(text.replace(/\n$/, ''));
    return 0;
  }
  const written: Files = new Map(
    Object.entries(files).map(([file, content]) => [
      format.form === 'folder' ? join(out, file) : out,
      content,
    ]),
  );
  if (!values.force) requireNothingLost(written, { title: dataset.title, data, where, beside });
  const paths = writeFiles(written);
  if (values.json) {
    printJson({ format: name, files: paths, cannotHold });
  } else {
    print(paths.join('\n'));
    tellWhatIsLeft(name, cannotHold);
  }
  return 0;
}

function formatNamed(name: string | undefined): [string, Format] {
  const names = Object.keys(formats);
  if (name === undefined) throw new UsageError(`--format needs one of ${names.join(', ')}`);
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format) return [name, format];
  throw new UsageError(
    `--format is one of ${names.join(', ')}; "${name}" was given${didYouMean(name, names)}`,
  );
}

function optionsOf(
  format: string,
  values: {
    readonly excel: boolean;
    readonly lang?: string | undefined;
    readonly separator?: string | undefined;
  },
): FormatOptions {
  const { excel, lang, separator } = values;
  if (excel && format !== 'csv') {
    throw new UsageError('--excel is for --format csv; xlsx is a workbook by itself');
  }
  if (!excel && (lang ?? separator) !== undefined) {
    throw new UsageError('--lang and --separator tell how --excel writes: add that');
  }
  const language = languages.find((one) => one === (lang ?? firstLanguage));
  if (language === undefined) {
    throw new UsageError(`--lang is one of ${languages.join(', ')}; "${lang}" was given`);
  }
  const sign = separator === 'tab' ? '\t' : separator;
  if (sign !== undefined && ![',', ';', '|', '\t'].includes(sign)) {
    throw new UsageError(`--separator is one of , ; | and tab; "${separator}" was given`);
  }
  const byLanguage = numberLocale(language).decimal === ',' ? ';' : ',';
  return { excel, separator: sign ?? byLanguage };
}

/** What a format cannot hold is told beside the output: that stays clean for who reads it. */
function tellWhatIsLeft(format: string, cannotHold: readonly string[]): void {
  if (cannotHold.length === 0) return;
  clearLine();
  console.error([`${format} cannot hold, of this record:`, ...cannotHold].join('\n  '));
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

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
