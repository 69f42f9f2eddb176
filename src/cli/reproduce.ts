import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { FileError } from '../errors/file-error.js';
import { UsageError } from '../errors/usage-error.js';
import { type DrawnFigure, figuresOf } from '../figures/drawn-figure.js';
import { requireOwnCatalogue, requireOwnFigure } from '../figures/standing-figure.js';
import { requireOwnPage } from '../gallery/write-gallery.js';
import { languages } from '../language/language.js';
import { compareOutputs, type OutputDifference } from '../notebook/compare-outputs.js';
import { type ExecutedNotebook, executeNotebooks } from '../notebook/execute-notebooks.js';
import { endAllKernels } from '../notebook/kernel.js';
import { notebookText, readNotebook, writeNotebook } from '../notebook/notebook-file.js';
import { type UnsupportedNumber, unsupportedNumbers } from '../notebook/unsupported-numbers.js';
import { builtInFolder } from '../records/built-in-folder.js';
import { loadDataset } from '../records/load-dataset.js';
import type { Dataset } from '../records/records.js';
import { pictureFormats } from '../render/save.js';
import { drawFigures } from './draw-figures.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { progressLine } from './progress-line.js';
import { type Column, textTable } from './text-table.js';
import { wholeNumber } from './whole-number.js';

export const reproduceHelp = `sovnarkom reproduce [NOTEBOOK…] [--check] [--jobs N] [--limit SECONDS] [--out FOLDER] [--data FOLDER] [--force] [--json]

Executes the notebooks (those of the folder notebooks, or those named), stores their outputs in
them, and writes every figure in each language: pictures, data, caption and LaTeX. A figure that does not fit its page is left out, and told.
Fails where the text of a notebook has a number that none of its outputs shows. A number that is known from elsewhere, such as a
year, is named in a comment in the same cell, which readers do not see: <!-- not computed: 1921, 14 -->

  --check          compare with the stored outputs instead of storing and drawing; fail where they differ
  --jobs N         how many notebooks run at once (one for each processor)
  --limit SECONDS  how long a cell may take (120)
  --out FOLDER     where figures go (figures)
  --data FOLDER    the record whose figures are written (the built-in record); its notebooks name it themselves
  --force          replace files there that are no figures of this record
  --json           print what was made as JSON`;

interface Made {
  readonly notebook: string;
  readonly cells: number;
  readonly figures: number;
  readonly files: number;
  readonly seconds: number;
  readonly differences: readonly OutputDifference[];
  readonly unsupported: readonly UnsupportedNumber[];
}

/** Executes the notebooks and writes the figures. */
export async function reproduce(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      jobs: { type: 'string', default: String(availableParallelism()) },
      limit: { type: 'string', default: '120' },
      out: { type: 'string', default: 'figures' },
      data: { type: 'string', default: builtInFolder },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const jobs = wholeNumber('--jobs', values.jobs);
  const cellLimitSeconds = wholeNumber('--limit', values.limit);
  const notebooks = positionals.length > 0 ? positionals : await notebooksIn('notebooks');
  // A notebook that cannot be read is told of before any runs.
  for (const path of notebooks) await readNotebook(path);
  const dataset = values.check ? undefined : loadDataset(values.data);
  const drawn = dataset ? figuresOfNotebooks(dataset, notebooks) : [];
  const target = { folder: values.out, replace: values.force };
  // And so is a place where something else stands.
  if (dataset && !values.force) requireOwnFiles(dataset, drawn, values.out);
  const started = performance.now();
  const progress = progressLine();

  let written = 0;
  endKernelsWithProcess(() => written);
  const ran = await executeNotebooks(notebooks, {
    jobs,
    cellLimitSeconds,
    onCell: (path, cell, of) => progress(`${basename(path, '.ipynb')}: cell ${cell} of ${of}`),
  });
  // The kernels watch the folder: a notebook written while another runs can make its compiler fail.
  for (const { path, stored, executed } of ran) {
    const text = notebookText(stored);
    if (values.check || text === notebookText(executed)) continue;
    if (notebookText(await readNotebook(path)) !== text) {
      throw new FileError(
        `${path} was changed while it ran, and was not written; run it again (notebooks already written: ${written})`,
      );
    }
    await writeNotebook(path, executed);
    written += 1;
  }
  const made = ran.map((one) => madeOf(one, values.check));
  const pictures = dataset && (await drawFigures(dataset, drawn, target, progress));
  progress('');
  const rows = made.map((one) => ({ ...one, ...pictures?.made.get(one.notebook) }));
  if (values.json) {
    printJson(rows);
  } else {
    print(report(rows, (performance.now() - started) / 1000));
    for (const one of rows) reportFaults(one);
    for (const one of pictures?.leftOut ?? []) {
      print(`left out: ${one.figure} (${one.language}): ${one.why}`);
    }
  }
  return rows.some((one) => one.differences.length + one.unsupported.length > 0) ? 1 : 0;
}

async function notebooksIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) {
    throw new UsageError(`there is no folder ${resolve(folder)}; name the notebooks to run`);
  }
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ipynb')).sort();
  return files.map((file) => join(folder, file));
}

/** What running a notebook showed. */
function madeOf({ path, stored, executed, seconds }: ExecutedNotebook, check: boolean): Made {
  return {
    notebook: basename(path, '.ipynb'),
    cells: executed.cells.filter((cell) => cell.cell_type === 'code').length,
    figures: 0,
    files: 0,
    seconds,
    differences: check ? compareOutputs(stored, executed) : [],
    unsupported: unsupportedNumbers(executed),
  };
}

/** The figures that some notebooks discuss. */
function figuresOfNotebooks(dataset: Dataset, notebooks: readonly string[]): DrawnFigure[] {
  const names = notebooks.map((path) => basename(path, '.ipynb'));
  const { figures } = figuresOf(dataset);
  return figures.filter(({ notebook }) => notebook !== undefined && names.includes(notebook));
}

/** Refuses to write figures, document and gallery where something else stands. */
function requireOwnFiles(dataset: Dataset, drawn: readonly DrawnFigure[], folder: string): void {
  if (drawn.length === 0) return;
  const record = dataset.title;
  const endings = [
    ...pictureFormats,
    'vl.json',
    'csv',
    'columns.csv',
    'caption.txt',
    'alt.txt',
    'tex',
  ];
  for (const place of languages.map((language) => join(folder, language))) {
    for (const { name } of drawn) {
      const files = endings.map((ending) => [join(place, `${name}.${ending}`), ''] as const);
      requireOwnFigure(place, { figure: name, record }, new Map(files));
    }
    for (const file of ['figures.tex', 'figures.bib']) requireOwnCatalogue(join(place, file));
  }
  requireOwnPage(join(folder, 'index.html'));
}

function endKernelsWithProcess(notebooksWritten: () => number): void {
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      endAllKernels();
      const written = notebooksWritten();
      const state = written === 0 ? 'nothing was written' : `notebooks already written: ${written}`;
      process.stderr.write(`\ninterrupted: ${state}\n`);
      process.exit(code);
    });
  }
  process.once('exit', endAllKernels);
}

function report(rows: readonly Made[], seconds: number): string {
  const columns: Column<Made>[] = [
    { heading: 'notebook', cell: (row) => row.notebook },
    { heading: 'cells', cell: (row) => String(row.cells), number: true },
    { heading: 'figures', cell: (row) => String(row.figures), number: true },
    { heading: 'files', cell: (row) => String(row.files), number: true },
    { heading: 'seconds', cell: (row) => row.seconds.toFixed(1), number: true },
  ];
  const sum = (of: (row: Made) => number) => rows.reduce((total, row) => total + of(row), 0);
  const total: Made = {
    notebook: 'all',
    cells: sum((row) => row.cells),
    figures: sum((row) => row.figures),
    files: sum((row) => row.files),
    seconds,
    differences: [],
    unsupported: [],
  };
  return textTable(columns, [...rows, total]);
}

function reportFaults(made: Made): void {
  for (const one of made.differences) {
    print(
      [
        `${made.notebook}, code cell ${one.cell}, ${one.what}: not as stored`,
        `  - ${one.expected}`,
        `  + ${one.actual}`,
      ].join('\n'),
    );
  }
  for (const one of made.unsupported) {
    print(
      [
        `${made.notebook}, cell ${one.cell}: no output of the notebook shows the number ${one.typed}`,
        `  … ${one.context} …`,
        `  Show it by computing it in a cell, or take it out of the text; if it is known from elsewhere, say so in the cell: <!-- not computed: ${one.typed} -->`,
      ].join('\n'),
    );
  }
}
