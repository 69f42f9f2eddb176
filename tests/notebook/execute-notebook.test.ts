import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExecuteOptions } from '../../src/notebook/index.js';
import { executeNotebook, NotebookError } from '../../src/notebook/index.js';
import type { Cell, Notebook } from '../../src/notebook/notebook-file.js';
import {
  cellThatBlocks,
  cellThatTellsItsProcesses,
  NotebookFolder,
  notebookOf,
  processesIn,
  stillRunning,
  streamOf,
} from './temporary-notebooks.js';

const folder = new NotebookFolder();

afterAll(() => folder.remove());

function write(name: string, notebook: Notebook): string {
  const path = folder.file(`${name}.ipynb`);
  writeFileSync(path, JSON.stringify(notebook));
  return path;
}

async function failure(path: string, options: ExecuteOptions = {}): Promise<NotebookError> {
  const before = readFileSync(path, 'utf8');
  const error: unknown = await executeNotebook(path, options).then(
    (notebook) => new Error(`it went well: ${JSON.stringify(notebook.cells)}`),
    (reason: unknown) => reason,
  );
  expect((error as Error).message).toMatch(/code cell/);
  expect(error).toBeInstanceOf(NotebookError);
  // Whatever happens, the file stays as it was.
  expect(readFileSync(path, 'utf8')).toBe(before);
  return error as NotebookError;
}

describe('a notebook is executed', () => {
  const code = (source: string | string[], more: Partial<Cell> = {}): Cell => ({
    cell_type: 'code',
    metadata: {},
    source,
    outputs: [{ output_type: 'stream', name: 'stdout', text: 'from before' }],
    execution_count: 99,
    ...more,
  });
  const markdown: Cell = {
    cell_type: 'markdown',
    id: 'text',
    metadata: { a: 1 },
    source: ['# One'],
  };
  const raw: Cell = { cell_type: 'raw', metadata: {}, source: 'raw' };
  const processes = folder.file('processes');
  const cells: readonly Cell[] = [
    markdown,
    code(['const a: number = 2;\n', 'console.log(a);'], { id: 'first', metadata: { tags: ['x'] } }),
    code(' \n'),
    raw,
    code([
      "import * as tslab from 'tslab';\n",
      'const shown = tslab.newDisplay();\n',
      "shown.text('begun');\n",
      'console.log(await Promise.resolve(a + 1));',
    ]),
    code("shown.text('done');\na * 10"),
    code(cellThatTellsItsProcesses(processes)),
  ];
  const seen: [number, number][] = [];
  let notebook: Notebook;
  let path: string;

  beforeAll(async () => {
    path = write('well', {
      cells,
      metadata: { authors: [], kernelspec: { name: 'own' } },
      nbformat: 4,
      nbformat_minor: 5,
    });
    notebook = await executeNotebook(path, { onCell: (cell, of) => seen.push([cell, of]) });
  });

  test('cell by cell, each with its own outputs and number', () => {
    expect(notebook.cells[1]).toEqual({
      ...cells[1],
      outputs: [{ output_type: 'stream', name: 'stdout', text: ['2\n'] }],
      execution_count: 1,
    });
    expect(streamOf(notebook)).toEqual(['', '2\n', '', '', '3\n', '20\n', '']);
    expect(notebook.cells.map((cell) => cell.execution_count)).toEqual([
      undefined,
      1,
      null,
      undefined,
      2,
      3,
      4,
    ]);
  });

  test('leaving text as it is and empty cells alone', () => {
    expect(notebook.cells[0]).toEqual(markdown);
    expect(notebook.cells[3]).toEqual(raw);
    expect(notebook.cells[2]).toEqual({ ...cells[2], outputs: [], execution_count: null });
  });

  test('with a display of an earlier cell that a later one updates, as Jupyter has it', () => {
    const displays = notebook.cells.map((cell) =>
      (cell.outputs ?? []).filter((output) => output.output_type === 'display_data'),
    );
    expect(displays[4]).toEqual([
      { output_type: 'display_data', data: { 'text/plain': ['done'] }, metadata: {} },
    ]);
    expect(displays[5]).toEqual([]);
  });

  test('with the language in its metadata, and the rest of it as it was', () => {
    expect(notebook.metadata).toMatchObject({
      authors: [],
      kernelspec: { name: 'own' },
      language_info: { name: 'typescript' },
    });
    expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5]);
  });

  test('without writing its file', () => {
    expect(JSON.parse(readFileSync(path, 'utf8')).cells).toEqual(cells);
  });

  test('with word of each code cell before it runs', () => {
    expect(seen).toEqual([
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
      [5, 5],
    ]);
  });

  test('leaving no kernel behind, nor what a cell started', async () => {
    expect(await stillRunning(await processesIn(processes))).toEqual([]);
  });
});

describe.concurrent('a notebook stops at its first error', () => {
  // It runs nothing after it.
  afterAll(() => expect(existsSync(folder.file('ran-on'))).toBe(false));

  const never = "import { writeFileSync } from 'node:fs'; writeFileSync('ran-on', '');";

  test('of the compiler', async () => {
    const path = folder.write(
      'compiler',
      'const a = 1;',
      '// A text is no number.\n\nconst b: string = a;',
      never,
    );
    const error = await failure(path);
    expect(error.notebook).toBe(path);
    expect(error.cell).toBe(2);
    expect(error.error).toEqual({
      line: 3,
      source: 'const b: string = a;',
      message: "Type 'number' is not assignable to type 'string'.",
    });
    expect(error.message).toBe(
      `${path}, code cell 2, line 3: Type 'number' is not assignable to type 'string'.\n  const b: string = a;`,
    );
  });

  test('thrown deep in a function, behind comments and blank lines', async () => {
    const markdown: Cell = { cell_type: 'markdown', metadata: {}, source: 'not counted' };
    const source = [
      '// The motion.',
      '',
      'function inner(votes: number): number {',
      '',
      '  // Too many.',
      "  if (votes > 1) throw new RangeError('too many votes');",
      '  return votes;',
      '}',
      '',
      'const outer = (votes: number) => inner(votes + 1);',
      "console.log('before');",
      'outer(5);',
    ].join('\n');
    const { cells, ...rest } = notebookOf(source, never);
    const path = write('thrown', { ...rest, cells: [markdown, ...cells] });
    const error = await failure(path);
    expect([error.cell, error.error]).toEqual([
      1,
      {
        line: 6,
        source: "if (votes > 1) throw new RangeError('too many votes');",
        message: 'RangeError: too many votes',
      },
    ]);
  });

  test('of a promise that a cell awaits', async () => {
    const cell = [
      'const late = async () => {',
      '',
      "  throw new Error('too late');",
      '};',
      '',
      'await late();',
    ];
    const error = await failure(folder.write('awaited', cell.join('\n'), never));
    expect([error.cell, error.error]).toEqual([
      1,
      { line: 3, source: "throw new Error('too late');", message: 'Error: too late' },
    ]);
  });

  test('of a promise that nobody awaits', async () => {
    const cell = [
      'async function forgotten() {',
      '',
      "  throw new Error('nobody waits');",
      '}',
      '',
      'void forgotten();',
    ];
    const error = await failure(folder.write('unhandled', 'const a = 1;', cell.join('\n')));
    expect(error.cell).toBe(2);
    expect(error.error).toMatchObject({ line: 3, source: "throw new Error('nobody waits');" });
    expect(error.error.message).toContain('Error: nobody waits');
  });

  test('of a promise that nobody awaits and that is the last of a cell, without a cell after it', async () => {
    const cell = "Promise.reject(new Error('the last word'));";
    const error = await failure(folder.write('last', cell));
    expect(error.error.message).toContain('Error: the last word');
  });
});

describe.concurrent('a notebook whose kernel fails it', () => {
  test('because a cell runs past its limit: it ends, with all it started', async () => {
    const file = folder.file('limit');
    const path = folder.write('limit', cellThatTellsItsProcesses(file), cellThatBlocks);
    const error = await failure(path, { cellLimitSeconds: 15 });
    expect(error.message).toBe(`${path}, code cell 2: the cell ran past the limit of 15 seconds`);
    expect(error.error).toEqual({
      line: undefined,
      source: undefined,
      message: 'the cell ran past the limit of 15 seconds',
    });
    expect(await stillRunning(await processesIn(file))).toEqual([]);
  });

  test('because a cell ends its process: what that started ends too', async () => {
    const file = folder.file('exit');
    const path = folder.write('exit', cellThatTellsItsProcesses(file), '\nprocess.exit(3);');
    const error = await failure(path);
    expect(error.message).toBe(`${path}, code cell 2: the kernel ended with code 3`);
    expect(await stillRunning(await processesIn(file))).toEqual([]);
  });

  test('because there is no such kernel', async () => {
    const path = folder.write('none', '1');
    const kernel = { program: '/no/such/program', arguments: [] };
    await expect(executeNotebook(path, { kernel })).rejects.toThrow(
      /the kernel could not be started: .*\/no\/such\/program/,
    );
  });

  test('is not even started for a file that is no notebook', async () => {
    const path = folder.file('text.ipynb');
    writeFileSync(path, 'text');
    const kernel = { program: '/no/such/program', arguments: [] };
    await expect(executeNotebook(path, { kernel })).rejects.toThrow(/cannot be read as a notebook/);
  });
});
