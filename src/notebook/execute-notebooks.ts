import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Executed, type ExecuteOptions, executeRead } from './execute-notebook.js';
import { endAllKernels } from './kernel.js';
import { type Notebook, readNotebook } from './notebook-file.js';
import { SharedCompiler } from './shared-compiler.js';

/** How notebooks are executed. */
export interface ExecuteNotebooksOptions {
  /** How many run at once: a whole number; one unless told. */
  readonly jobs?: number;
  /** How long a cell may take, in seconds; as `executeNotebook` has it unless told. */
  readonly cellLimitSeconds?: number;
  /** Told of each code cell before it runs: the path of its notebook, its number, and how many there are. */
  readonly onCell?: (path: string, cell: number, of: number) => void;
}

/** A notebook that was executed. */
export interface ExecutedNotebook extends Executed {
  readonly path: string;
  /** As it was when it began to run. */
  readonly stored: Notebook;
  readonly seconds: number;
}

/**
 * Executes notebooks, several at once, each in a kernel of its own. Those that run after each other in a folder share a compiler.
 *
 * @param paths - the notebook files; none is written
 * @param options - how many at once, the limit for a cell, a listener
 * @returns the notebooks in their order
 * @throws NotebookError at the first that fails; what runs then ends, and what has not begun does not begin
 * @internal
 */
export async function executeNotebooks(
  paths: readonly string[],
  options: ExecuteNotebooksOptions = {},
): Promise<ExecutedNotebook[]> {
  const { jobs = 1, ...others } = options;
  const done: ExecutedNotebook[] = [];
  // The largest first, which most likely take longest: none of them then runs alone at the end.
  const waiting = [...paths.entries()].sort(([, one], [, other]) => sizeOf(other) - sizeOf(one));
  const compilers: SharedCompiler[] = [];
  const worker = async () => {
    let compiler: SharedCompiler | undefined;
    for (let turn = waiting.shift(); turn; turn = waiting.shift()) {
      const [place, path] = turn;
      if (compiler?.folder !== dirname(path)) {
        compiler?.end();
        compiler = SharedCompiler.start(dirname(path));
        compilers.push(compiler);
      }
      done[place] = await executeOne(path, others, compiler);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, paths.length) }, worker));
  } finally {
    // A failure leaves the others running: they end with it, and what has not begun does not begin.
    waiting.length = 0;
    endAllKernels();
    for (const compiler of compilers) compiler.end();
  }
  return done;
}

async function executeOne(
  path: string,
  { cellLimitSeconds, onCell }: ExecuteNotebooksOptions,
  compiler: SharedCompiler,
): Promise<ExecutedNotebook> {
  const started = performance.now();
  const stored = await readNotebook(path);
  const options: ExecuteOptions = {
    ...(cellLimitSeconds === undefined ? {} : { cellLimitSeconds }),
    ...(onCell && { onCell: (cell, of) => onCell(path, cell, of) }),
  };
  const done = await executeRead(path, stored, options, { compiler, notesFiles: true });
  return { path, stored, ...done, seconds: (performance.now() - started) / 1000 };
}

/** How large a file is; nothing where it is not there, which reading it tells better. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
