import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kernel } from '../../src/notebook/kernel.js';
import type { Notebook, Output } from '../../src/notebook/notebook-file.js';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** A folder for the notebooks of a test, from which their cells can import the toolkit. */
export class NotebookFolder {
  readonly path: string;

  constructor() {
    const caches = join(modules, '.cache');
    mkdirSync(caches, { recursive: true });
    this.path = mkdtempSync(join(caches, 'sovnarkom-tests-'));
  }

  /** Writes a notebook of code cells, and gives its path. */
  write(name: string, ...sources: readonly string[]): string {
    const path = join(this.path, `${name}.ipynb`);
    writeFileSync(path, JSON.stringify(notebookOf(...sources)));
    return path;
  }

  /** The path of a file in the folder. */
  file(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A notebook of code cells that have not been executed. */
export function notebookOf(...sources: readonly string[]): Notebook {
  return {
    cells: sources.map((source) => ({
      cell_type: 'code',
      metadata: {},
      source,
      outputs: [],
      execution_count: null,
    })),
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** What the cells of a notebook wrote to a stream, cell by cell. */
export function streamOf(notebook: Notebook, name: 'stdout' | 'stderr' = 'stdout'): string[] {
  return notebook.cells.map((cell) => textOf(cell.outputs ?? [], name));
}

/** What outputs have in a stream. */
export function textOf(outputs: readonly Output[], name: 'stdout' | 'stderr'): string {
  return outputs
    .flatMap((output) =>
      output.output_type === 'stream' && output.name === name ? output.text : [],
    )
    .join('');
}

/** A cell that never gives its thread back, as an endless loop does, and leaves the processor to others. */
export const cellThatBlocks = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';

/** A cell that writes down the process of its kernel, and of one that it starts in turn. */
export function cellThatTellsItsProcesses(file: string): string {
  return [
    `import { spawn } from 'node:child_process';`,
    `import { writeFileSync } from 'node:fs';`,
    `const started = spawn('sleep', ['300'], { stdio: 'ignore' });`,
    `writeFileSync(${JSON.stringify(file)}, process.pid + ' ' + started.pid + ' ');`,
  ].join('\n');
}

/** The processes that such a cell wrote down, once it has. */
export async function processesIn(file: string): Promise<number[]> {
  for (let attempt = 0; attempt < 4000; attempt += 1) {
    const numbers = read(file).match(/\d+(?= )/g) ?? [];
    if (numbers.length === 2) return numbers.map(Number);
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error('the cell did not run within minutes');
}

/** Waits until a kernel takes cells again: for a moment after an error it turns away what comes. */
export async function listeningAgain(kernel: Kernel): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    await new Promise((wait) => setTimeout(wait, 100));
    if ((await kernel.execute('void 0;', 300)).status === 'ok') return;
  }
  throw new Error('the kernel took no cell within a minute of an error');
}

/** Those of some processes that are still there after a minute, or none as soon as all are gone. */
export async function stillRunning(processes: readonly number[]): Promise<number[]> {
  let running = [...processes];
  for (let attempt = 0; attempt < 1200 && running.length > 0; attempt += 1) {
    await new Promise((wait) => setTimeout(wait, 50));
    running = running.filter(isRunning);
  }
  return running;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // On Linux, a process that ended stays in the list as a zombie until its parent has asked after it.
  return !/^\d+ \(.*\) [ZX]/.test(read(`/proc/${pid}/stat`));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
