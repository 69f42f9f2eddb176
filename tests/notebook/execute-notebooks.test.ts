import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { executeNotebook } from '../../src/notebook/execute-notebook.js';
import { executeNotebooks } from '../../src/notebook/execute-notebooks.js';
import { Kernel } from '../../src/notebook/kernel.js';
import { SharedCompiler } from '../../src/notebook/shared-compiler.js';
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
/** Files that cells import from beside them are compiled outside of the folders of packages only. */
const outside = mkdtempSync(join(tmpdir(), 'notebooks-'));

afterAll(() => {
  folder.remove();
  rmSync(outside, { recursive: true, force: true });
});

function write(name: string, ...sources: readonly string[]): string {
  const path = join(outside, `${name}.ipynb`);
  writeFileSync(path, JSON.stringify(notebookOf(...sources)));
  return path;
}

const timeout = 120_000;

describe('notebooks that share a compiler', { timeout }, () => {
  test('put out what each puts out alone, one after the other and at once', async () => {
    writeFileSync(join(outside, 'local.ts'), 'export const local: number = 7;\n');
    const paths = [
      write('own', 'const a: number = 1;\na', 'const b = [a, 2];\nconsole.log(b)'),
      // What a cell imports from beside it is compiled once for each kernel that asks.
      write('first', "import { local } from './local';\nlocal + 1", 'local * 2'),
      write('second', "import { local } from './local';\nlocal + 2"),
      write(
        'module.ipynb',
        "/** @module inner */\nexport const inner = 'of a cell';",
        "import { inner } from './inner';\ninner",
      ),
      // Some readers of lines take these for ends.
      write('ends', 'console.log(`a\u2028b\u2029c`.length)'),
      write('public', "import * as tslab from 'tslab';\ntslab.versions.typescript"),
    ];
    const alone = [];
    for (const path of paths) alone.push(await executeNotebook(path));
    expect(alone.map((one) => streamOf(one).join(''))).toEqual([
      '1\n[ 1, 2 ]\n',
      '8\n14\n',
      '9\n',
      'of a cell\n',
      '5\n',
      expect.stringMatching(/^5\.\d+\.\d+\n$/),
    ]);
    for (const jobs of [1, 2]) {
      const heard: string[] = [];
      const together = await executeNotebooks(paths, {
        jobs,
        onCell: (path, cell, of) => heard.push(`${path} ${cell} ${of}`),
      });
      expect(together.map((one) => one.path)).toEqual(paths);
      expect(together.map((one) => one.executed)).toEqual(alone);
      expect(heard.sort()).toEqual(
        [[2], [2], [1], [2], [1], [1]]
          .flatMap(([of], at) =>
            Array.from({ length: of! }, (_, cell) => `${paths[at]} ${cell + 1} ${of}`),
          )
          .sort(),
      );
    }
  });

  test('know nothing of each other’s names and modules', async () => {
    const declares = write('declares', '/** @module left */\nexport const left = 1;');
    const names = write('names', 'const mine = 1;');
    const asks = (text: string) => write('asks', text);
    await expect(executeNotebooks([names, asks('mine + 1')])).rejects.toThrow(
      /asks\.ipynb, code cell 1, line 1: Cannot find name 'mine'/,
    );
    await expect(
      executeNotebooks([declares, asks("import { left } from './left';\nleft")]),
    ).rejects.toThrow(/asks\.ipynb, code cell 1, line 1: Cannot find module '\.\/left'/);
  });

  test('of several folders see what stands in their own', async () => {
    const inner = join(outside, 'inner');
    mkdirSync(inner);
    for (const [place, value] of [
      [outside, 1],
      [inner, 2],
    ] as const) {
      writeFileSync(join(place, 'beside.ts'), `export const beside = ${value};\n`);
      writeFileSync(
        join(place, 'reads.ipynb'),
        JSON.stringify(notebookOf("import { beside } from './beside';\nbeside")),
      );
    }
    const done = await executeNotebooks([outside, inner].map((at) => join(at, 'reads.ipynb')));
    expect(done.map((one) => streamOf(one.executed).join(''))).toEqual(['1\n', '2\n']);
  });

  test('end together where one fails, and those that have not begun do not begin', async () => {
    const processes = folder.file('processes');
    const blocks = folder.write('a', cellThatTellsItsProcesses(processes), cellThatBlocks);
    const fails = folder.write(
      'b.ipynb',
      `import { existsSync } from 'node:fs';
while (!existsSync(${JSON.stringify(processes)})) await new Promise((done) => setTimeout(done, 50));
throw new Error('no further');`,
    );
    const begun: string[] = [];
    const running = executeNotebooks([blocks, fails, folder.write('c', '1')], {
      jobs: 2,
      onCell: (path) => begun.push(path),
    });
    await expect(running).rejects.toThrow(/b\.ipynb, code cell 1, line 3: Error: no further/);
    expect(await stillRunning(await processesIn(processes))).toEqual([]);
    expect(new Set(begun)).toEqual(new Set([blocks, fails]));
  });
});

describe('a compiler', { timeout }, () => {
  test('completes and explains names for a kernel', async () => {
    const compiler = SharedCompiler.start(folder.path);
    const kernel = await Kernel.start(folder.path, undefined, { compiler });
    try {
      await kernel.execute('const margin = 5;', 60);
      expect(await kernel.complete('mar')).toContain('margin');
      expect(await kernel.inspect('margin')).toContain('const margin: 5');
    } finally {
      kernel.kill();
      compiler.end();
    }
  });

  test('that ends lets no kernel wait for it', async () => {
    const compiler = SharedCompiler.start(folder.path);
    const kernel = await Kernel.start(folder.path, undefined, { compiler });
    try {
      compiler.end();
      const { status, outputs } = await kernel.execute('1', 60);
      expect(status).toBe('error');
      expect(JSON.stringify(outputs)).toContain('the compiler of the notebooks has ended');
    } finally {
      kernel.kill();
    }
  });
});
