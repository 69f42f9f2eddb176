import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import { FileError } from '../errors/file-error.js';
import { UsageError } from '../errors/usage-error.js';
import { type DrawnFigure, figuresOf } from '../figures/drawn-figure.js';
import { requireOwnCatalogue, requireOwnFigure } from '../figures/standing-figure.js';
import { requireOwnPage } from '../gallery/write-gallery.js';
import { languages } from '../language/language.js';
import { compareOutputs, type OutputDifference } from '../notebook/compare-outputs.js';
import { type ExecutedNotebook, executeNotebooks } from '../notebook/execute-notebooks.js';
import { endAllKernels } from '../notebook/kernel.js';
import {
  type Notebook,
  notebookText,
  readNotebook,
  writeNotebook,
} from '../notebook/notebook-file.js';
import { type UnsupportedNumber, unsupportedNumbers } from '../notebook/unsupported-numbers.js';
import { builtInFolder } from '../records/built-in-folder.js';
import { loadDataset } from '../records/load-dataset.js';
import type { Dataset } from '../records/records.js';
import { pictureFormats } from '../render/save.js';
import { drawFigures, type FiguresMade } from '../reproduction/draw-figures.js';
import {
  hashOfFile,
  type Made,
  type MadeBefore,
  readMadeBefore,
  writeMadeBefore,
} from '../reproduction/made-before.js';
import { filesBehind, partsOfAll, partsOfNotebook } from '../reproduction/notebook-parts.js';
import { changedParts, type Parts } from '../reproduction/parts.js';
import { whyMade } from '../reproduction/why-made.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { progressLine } from './progress-line.js';
import { type Column, textTable } from './text-table.js';
import { wholeNumber } from './whole-number.js';

export const reproduceHelp = `sovnarkom reproduce [NOTEBOOK…] [--check | --changed] [--jobs N] [--limit SECONDS] [--out FOLDER] [--data FOLDER] [--force] [--json]

Executes the notebooks (those of the folder notebooks, or those named), stores their outputs in
them, and writes every figure in each language: pictures, data, caption and LaTeX. A figure that does not fit its page is left out, and told.
Fails where the text of a notebook has a number that none of its outputs shows. A number that is known from elsewhere, such as a
year, is named in a comment in the same cell, which readers do not see: <!-- not computed: 1921, 14 -->

  --check          compare with the stored outputs instead of storing and drawing; fail where they differ
  --changed        make only what a change of data, code, installed packages or cells touches since it was made, or what is missing or
                   damaged, and say of each why. A notebook that reads by other programs, threads or libraries (databases), or from the
                   network, always runs. What was made, and from what, is kept in a file beside the figures
  --jobs N         how many notebooks run at once (one for each processor)
  --limit SECONDS  how long a cell may take (120)
  --out FOLDER     where figures go (figures)
  --data FOLDER    the record whose figures are written (the built-in record); its notebooks name it themselves
  --force          replace files there that are no figures of this record
  --json           print what was made as JSON`;

interface Row {
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
      changed: { type: 'boolean', default: false },
      jobs: { type: 'string', default: String(availableParallelism()) },
      limit: { type: 'string', default: '120' },
      out: { type: 'string', default: 'figures' },
      data: { type: 'string', default: builtInFolder },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.check && values.changed) {
    throw new UsageError('--check compares everything and makes nothing; leave out --changed');
  }
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
  const before = readMadeBefore(values.out);
  const turns = await turnsOf(notebooks, before, values);

  let written = 0;
  endKernelsWithProcess(() => written);
  const due = turns.filter(({ why }) => why !== undefined).map(({ path }) => path);
  const onCell = (path: string, cell: number, of: number) =>
    progress(`${basename(path, '.ipynb')}: cell ${cell} of ${of}`);
  const running = executeNotebooks(due, { jobs, cellLimitSeconds, onCell }).then(async (ran) => {
    // The kernels watch the folder: a notebook written while another runs can make its compiler fail.
    if (!values.check) for await (const count of writeOutputs(ran)) written = count;
    return ran;
  });
  const ranFrom = running.then((ran) => (dataset ? madeOfNotebooks(ran, turns, values.out) : {}));
  const drawing = dataset
    ? drawFigures(dataset, drawn, {
        ...target,
        progress,
        before: values.changed ? before.figures : undefined,
        after: ranFrom,
      })
    : undefined;
  const [ran, from, pictures] = await Promise.all([running, ranFrom, drawing]);
  const done = turns.map(({ path, stored }) => {
    const one = ran.find((other) => other.path === path);
    return madeOf(one ?? { path, stored, executed: stored, seconds: 0 }, values.check);
  });
  // A whole run that draws nothing makes no folder of figures.
  if (pictures && (values.changed || existsSync(values.out))) {
    writeMadeBefore(values.out, {
      notebooks: { ...before.notebooks, ...from },
      figures: { ...before.figures, ...pictures.figures },
    });
  }
  progress('');
  const rows = done.map((one, place) => {
    const row = { ...one, ...pictures?.made.get(one.notebook) };
    return values.changed ? { ...row, why: turns[place]!.why ?? null } : row;
  });
  if (values.json) {
    printJson(rows);
  } else {
    print(report(rows, (performance.now() - started) / 1000));
    if (values.changed) for (const line of told(turns, pictures?.turns ?? [])) print(line);
    for (const one of rows) reportFaults(one);
    for (const one of pictures?.leftOut ?? []) {
      print(`left out: ${one.figure} (${one.language}): ${one.why}`);
    }
  }
  return rows.some((one) => one.differences.length + one.unsupported.length > 0) ? 1 : 0;
}

/** Stores the outputs of notebooks in them, where they have others; tells after each how many are written. */
async function* writeOutputs(ran: readonly ExecutedNotebook[]): AsyncGenerator<number> {
  let written = 0;
  for (const { path, stored, executed } of ran) {
    const text = notebookText(stored);
    if (text === notebookText(executed)) continue;
    if (notebookText(await readNotebook(path)) !== text) {
      throw new FileError(
        `${path} was changed while it ran, and was not written; run it again (notebooks already written: ${written})`,
      );
    }
    await writeNotebook(path, executed);
    written += 1;
    yield written;
  }
}

/** A notebook whose turn it is. */
interface Turn {
  readonly path: string;
  readonly stored: Notebook;
  /** What it would be made from before any runs. */
  readonly from: Parts;
  /** Why it runs; undefined of one that does not, because it is as it would be. */
  readonly why: string | undefined;
}

async function turnsOf(
  notebooks: readonly string[],
  before: MadeBefore,
  { changed, out }: { readonly changed: boolean; readonly out: string },
): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (const path of notebooks) {
    const stored = await readNotebook(path);
    const made = before.notebooks[inFolder(path, out)];
    const files = Object.keys(made?.from ?? {}).filter((part) => !partsOfAll.includes(part));
    const from = partsOfNotebook(path, stored, files, out);
    const why = changed ? whyMade(made, from, out) : 'everything is made';
    turns.push({ path, stored, from, why });
  }
  return turns;
}

/** Why each notebook ran and each figure was drawn, a line each, and how many were left as they were. */
function told(turns: readonly Turn[], drawn: FiguresMade['turns']): string[] {
  const notebooks = turns.map(({ path, why }) => ({ what: basename(path, '.ipynb'), why }));
  return [...notebooks, ...drawn].map(({ what, why }) => `${what}: ${why ?? 'as it was'}`);
}

/** The path of a file from the folder of figures. */
function inFolder(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** From what notebooks were made that ran. What has changed while one ran is taken for changed the next time. */
function madeOfNotebooks(
  ran: readonly ExecutedNotebook[],
  turns: readonly Turn[],
  folder: string,
): MadeBefore['notebooks'] {
  const made = ran.map(({ path, executed, touched }) => {
    const { files, changedSince } = filesBehind(touched, folder);
    const from = partsOfNotebook(path, executed, files, folder);
    const begun = turns.find((one) => one.path === path)!.from;
    const changed = changedParts(begun, from).filter(
      (part) => part in begun && part in from && part !== 'cells' && !part.startsWith('./'),
    );
    const others = [...changedSince, ...changed].map((part) => [part, 'changed while it ran']);
    const key = inFolder(path, folder);
    const made: Made = {
      from: { ...from, ...Object.fromEntries(others) },
      files: { [key]: hashOfFile(path) ?? 'absent' },
    };
    return [key, made] as const;
  });
  return Object.fromEntries(made);
}

async function notebooksIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) {
    throw new UsageError(`there is no folder ${resolve(folder)}; name the notebooks to run`);
  }
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ipynb')).sort();
  return files.map((file) => join(folder, file));
}

/** What running a notebook showed. */
function madeOf(
  { path, stored, executed, seconds }: Omit<ExecutedNotebook, 'touched'>,
  check: boolean,
): Row {
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

function report(rows: readonly Row[], seconds: number): string {
  const columns: Column<Row>[] = [
    { heading: 'notebook', cell: (row) => row.notebook },
    { heading: 'cells', cell: (row) => String(row.cells), number: true },
    { heading: 'figures', cell: (row) => String(row.figures), number: true },
    { heading: 'files', cell: (row) => String(row.files), number: true },
    { heading: 'seconds', cell: (row) => row.seconds.toFixed(1), number: true },
  ];
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const total: Row = {
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

function reportFaults(made: Row): void {
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
