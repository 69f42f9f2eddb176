import { readFile } from 'node:fs/promises';
import { FileError, fileError } from '../errors/file-error.js';
import { parseJson } from '../files/read-json.js';
import { writeWhole } from '../files/write-files.js';

/** Text that a notebook file keeps whole or as a list of lines. */
export type Lines = string | readonly string[];

/** What a cell put out, as the notebook format (nbformat 4) stores it. */
export type Output =
  | { readonly output_type: 'stream'; readonly name: string; readonly text: Lines }
  | {
      readonly output_type: 'display_data';
      readonly data: Readonly<Record<string, unknown>>;
      readonly metadata: Readonly<Record<string, unknown>>;
    }
  | {
      readonly output_type: 'execute_result';
      readonly data: Readonly<Record<string, unknown>>;
      readonly metadata: Readonly<Record<string, unknown>>;
      readonly execution_count: number | null;
    }
  | {
      readonly output_type: 'error';
      readonly ename: string;
      readonly evalue: string;
      readonly traceback: readonly string[];
    };

/** A cell of a notebook. */
export interface Cell {
  readonly cell_type: 'code' | 'markdown' | 'raw';
  readonly id?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly source: Lines;
  readonly outputs?: readonly Output[];
  readonly execution_count?: number | null;
}

/** A notebook file (nbformat 4). */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: number;
  readonly nbformat_minor: number;
}

/** Text that is kept whole or as lines, whole. */
export function wholeText(lines: Lines): string {
  return typeof lines === 'string' ? lines : lines.join('');
}

/** Text as the lines that a notebook file keeps, each with its line end. */
export function asLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * Reads a notebook file.
 *
 * @param path - the file
 * @returns the notebook
 * @throws FileError if it cannot be read or is no notebook of format 4
 */
export async function readNotebook(path: string): Promise<Notebook> {
  let notebook: Partial<Notebook> | null;
  try {
    notebook = parseJson(await readFile(path, 'utf8')) as Notebook;
  } catch (error) {
    const told = fileError(error, path, 'read');
    if (told !== error) throw told;
    throw new FileError(`${path} cannot be read as a notebook: ${(error as Error).message}`);
  }
  if (notebook?.nbformat !== 4 || !Array.isArray(notebook.cells)) {
    throw new FileError(
      `${path} is not a notebook of format 4; open it in Jupyter and save it again`,
    );
  }
  return notebook as Notebook;
}

/**
 * Writes a notebook file as Jupyter does (keys in order, one space of indentation), whole or not at all.
 *
 * @param path - the file
 * @param notebook - the notebook
 */
export async function writeNotebook(path: string, notebook: Notebook): Promise<void> {
  writeWhole(path, notebookText(notebook));
}

/** The text of a notebook file. */
export function notebookText(notebook: Notebook): string {
  return `${JSON.stringify(inKeyOrder(notebook), null, 1)}\n`;
}

/** JSON with the keys of every object in order, as Jupyter writes notebooks. */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, inKeyOrder(child)]),
  );
}
