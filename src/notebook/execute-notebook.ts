import { dirname } from 'node:path';
import { KernelError } from '../errors/kernel-error.js';
import { ToolkitError } from '../errors/toolkit-error.js';
import { type CellError, readCellError } from './cell-error.js';
import { Kernel, type KernelCommand, type KernelHelp, tslabCommand } from './kernel.js';
import { type Cell, type Notebook, readNotebook, wholeText } from './notebook-file.js';
import type { TouchedFile } from './touched-files.js';

/** A cell that failed, and where. */
export class NotebookError extends ToolkitError {
  override readonly name = 'NotebookError';

  constructor(
    /** Path of the notebook. */
    readonly notebook: string,
    /** Number of the code cell, the first being 1. */
    readonly cell: number,
    /** Where in the cell, and what is wrong. */
    readonly error: CellError,
  ) {
    const place = error.line === undefined ? '' : `, line ${error.line}`;
    const source = error.source === undefined ? '' : `\n  ${error.source}`;
    super(`${notebook}, code cell ${cell}${place}: ${error.message}${source}`);
  }
}

/** How a notebook is executed. */
export interface ExecuteOptions {
  /** How long a cell may take, in seconds; 120 by default. */
  readonly cellLimitSeconds?: number;
  /** How the kernel is started; the project's tslab by default. */
  readonly kernel?: KernelCommand;
  /** Told of each code cell before it runs: its number, and how many there are. */
  readonly onCell?: (cell: number, of: number) => void;
}

/**
 * Executes a notebook from its first cell to its last in a kernel of its own.
 *
 * @param path - the notebook file; it is not written
 * @param options - the limit for a cell, the kernel, a listener
 * @returns the notebook with what its cells put out
 * @throws NotebookError at the first cell that fails, runs past the limit or loses its kernel, with the cell and line
 */
export async function executeNotebook(
  path: string,
  options: ExecuteOptions = {},
): Promise<Notebook> {
  return (await executeRead(path, await readNotebook(path), options)).executed;
}

/** What executing a notebook came to. */
export interface Executed {
  /** The notebook with what its cells put out. */
  readonly executed: Notebook;
  /** The files and folders that its cells looked at, if the kernel noted them. */
  readonly touched: readonly TouchedFile[];
}

/**
 * Executes a notebook as {@link executeNotebook} does.
 *
 * @param path - where the notebook stands
 * @param notebook - what stands there
 * @param options - as those of `executeNotebook`
 * @param help - what compiles its cells, started in its folder, and whether the files that they look at are noted
 * @returns the notebook with what its cells put out
 * @throws NotebookError as `executeNotebook`
 * @internal
 */
export async function executeRead(
  path: string,
  notebook: Notebook,
  options: ExecuteOptions,
  help: KernelHelp = {},
): Promise<Executed> {
  const { cellLimitSeconds = 120, kernel: command = tslabCommand(), onCell } = options;
  const total = notebook.cells.filter((cell) => cell.cell_type === 'code').length;
  const kernel = await Kernel.start(dirname(path), command, help).catch((error: Error) => {
    throw new KernelError(`${path}: ${error.message}`);
  });
  try {
    const cells: Cell[] = [];
    let number = 0;
    for (const cell of notebook.cells) {
      if (cell.cell_type !== 'code') {
        cells.push(cell);
        continue;
      }
      number += 1;
      onCell?.(number, total);
      cells.push(await executeCell(kernel, cell, { path, number, cellLimitSeconds }));
    }
    const executed = { ...notebook, cells, metadata: await metadata(kernel, notebook) };
    return { executed, touched: kernel.touchedFiles() };
  } finally {
    kernel.kill();
  }
}

async function executeCell(
  kernel: Kernel,
  cell: Cell,
  place: { path: string; number: number; cellLimitSeconds: number },
): Promise<Cell> {
  const source = wholeText(cell.source);
  const fail = (error: CellError) => new NotebookError(place.path, place.number, error);
  // Jupyter, too, leaves an empty cell alone.
  if (source.trim() === '') return { ...cell, outputs: [], execution_count: null };
  const execution = await kernel.execute(source, place.cellLimitSeconds).catch((error: Error) => {
    throw fail({ line: undefined, source: undefined, message: error.message });
  });
  if (execution.status === 'error') throw fail(readCellError(execution.outputs));
  return { ...cell, outputs: execution.outputs, execution_count: execution.executionCount };
}

async function metadata(kernel: Kernel, notebook: Notebook): Promise<Notebook['metadata']> {
  const { kernelspec, ...others } = notebook.metadata;
  return {
    ...others,
    kernelspec: kernelspec ?? { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
    language_info: await kernel.languageInfo(),
  };
}
