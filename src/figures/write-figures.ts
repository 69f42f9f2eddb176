import { ToolkitError } from '../errors/toolkit-error.js';
import { sha256 } from '../files/sha-256.js';
import type { Files } from '../files/write-files.js';
import { folderOfRecord } from '../records/folder-of-record.js';
import { loadDataset } from '../records/load-dataset.js';
import type { Dataset } from '../records/records.js';
import { requireThreads } from '../threads/in-threads.js';
import { inTurns, threadsThatDraw } from '../threads/in-turns.js';
import { type DrawnFigure, findFigure, isListed } from './drawn-figure.js';
import { filesOfFigure, putFigure, type WriteFigureOptions } from './write-figure.js';

/** A figure to write. */
export interface FigureToWrite {
  readonly figure: DrawnFigure;
  /** Where its files go. */
  readonly folder: string;
  /** How it is written. */
  readonly options?: WriteFigureOptions;
}

/** What became of a figure to write. */
export type WrittenFigure =
  | { readonly figure: DrawnFigure; readonly files: readonly string[] }
  | { readonly figure: DrawnFigure; readonly error: unknown };

/** How many figures are written at once. */
export interface WriteFiguresOptions {
  /** How many threads draw: a whole number; of so many figures that it pays, as many as there are processors unless told, four at most. */
  readonly threads?: number;
  /**
   * Until when nothing is written: other threads draw meanwhile. Where it fails, nothing is written, and its error is thrown.
   *
   * @internal
   */
  readonly after?: Promise<unknown> | undefined;
}

/**
 * Writes figures as `writeFigure` does, one after the other, and draws several at once in threads of their own. The files are the
 * same in any number of threads.
 *
 * @param asked - the figures, each with its folder and how it is written
 * @param options - how many threads
 * @returns what became of each, in their order: the paths of its files, or why it could not be written. Whoever leaves off before the
 *   end ends the work: no further figure is written
 * @throws ArgumentError if the number of threads is not one
 * @example
 * ```ts
 * for await (const one of writeFigures([])) throw one;
 * ```
 */
export async function* writeFigures(
  asked: readonly FigureToWrite[],
  options: WriteFiguresOptions = {},
): AsyncGenerator<WrittenFigure, void, void> {
  const { threads = threadsThatDraw(asked.length) } = options;
  if (options.threads !== undefined) requireThreads(options.threads);
  const record = asked[0]?.figure.record;
  const ground = record && recordInFolder(record);
  const done = inTurns({
    tasks: asked,
    run: ({ figure, folder, options }) => filesOfFigure(figure, folder, options),
    others: {
      module: 'bundle/figures-in-threads',
      name: 'listedFigureFiles',
      ground,
      tell: (one) => (one.figure.record === record ? listed(one) : undefined),
    },
    threads: ground === undefined ? 1 : threads,
    after: options.after,
  });
  let place = 0;
  for await (const one of done) {
    yield written(asked[place]!, one);
    place += 1;
  }
}

/** Puts the files of a figure in their places: this thread alone writes, one figure after the other. */
function written(
  { figure, folder, options }: FigureToWrite,
  made: PromiseSettledResult<Files>,
): WrittenFigure {
  if (made.status === 'rejected') return { figure, error: made.reason };
  try {
    return { figure, files: putFigure(figure, folder, made.value, options) };
  } catch (error) {
    return { figure, error };
  }
}

/** The folder of a record, and what its contents are known by. */
export interface RecordInFolder {
  readonly folder: string;
  readonly mark: string;
}

/** A figure of those that a record has, as it is told to another thread. */
export interface ListedFigure {
  readonly name: string;
  readonly folder: string;
  readonly options: WriteFigureOptions;
}

/** A figure as another thread finds it; undefined of one that is not among those of its record. */
function listed({ figure, folder, options = {} }: FigureToWrite): ListedFigure | undefined {
  return isListed(figure) ? { name: figure.name, folder, options } : undefined;
}

/**
 * A record as it is told to another thread.
 *
 * @param record - the record
 * @returns its folder, and what its contents are known by; undefined of one that was not loaded from a folder
 * @internal
 */
export function recordInFolder(record: Dataset): RecordInFolder | undefined {
  const folder = folderOfRecord(record);
  return folder === undefined ? undefined : { folder, mark: markOf(record) };
}

/** What the contents of a record are known by. */
function markOf(record: Dataset): string {
  const { title, version, citation, civilCalendar, tables, sources, figures } = record;
  return sha256(
    JSON.stringify([title, version, citation, civilCalendar, tables, sources, figures]),
  );
}

/**
 * What makes the files of figures of a record in another thread, which loads it anew.
 *
 * @param ground - its folder, and what its contents are known by
 * @returns what makes the files of a figure
 * @throws ToolkitError if the files in the folder have changed since
 * @internal
 */
export function listedFigureFiles(
  ground: RecordInFolder,
): (figure: ListedFigure) => Promise<Files> {
  const figureNamed = figuresLoadedAgain(ground);
  return ({ name, folder, options }) => filesOfFigure(figureNamed(name), folder, options);
}

/** The record that was loaded last in this thread for another, by what its contents are known by, with the figures that were asked of it. */
let loaded:
  | { readonly mark: string; readonly figureNamed: (name: string) => DrawnFigure }
  | undefined;

/**
 * The figures of a record that is loaded in another thread than that which told of it. What a figure shows is computed once, in however
 * many languages it is drawn.
 *
 * @param ground - its folder, and what its contents are known by
 * @returns a figure that it lists, by its name
 * @throws ToolkitError if the files in the folder have changed since
 * @internal
 */
export function figuresLoadedAgain({
  folder,
  mark,
}: RecordInFolder): (name: string) => DrawnFigure {
  if (loaded?.mark === mark) return loaded.figureNamed;
  const record = loadDataset(folder);
  if (markOf(record) !== mark) throw new ToolkitError('the record has changed');
  const found = new Map<string, DrawnFigure>();
  const figureNamed = (name: string): DrawnFigure => {
    const figure = found.get(name) ?? findFigure(record, name);
    found.set(name, figure);
    return figure;
  };
  loaded = { mark, figureNamed };
  return figureNamed;
}
