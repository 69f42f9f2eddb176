import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Kernel } from '../../src/notebook/kernel.js';
import { unseen } from '../../src/notebook/touched-files.js';

test('a kernel notes the files that its cells look at, by whichever function, once each', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-touched-'));
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'with é'];
  for (const name of names) writeFileSync(join(folder, name), name);
  const kernel = await Kernel.start(folder, undefined, { notesFiles: true });
  try {
    const cell = [
      "import fs, { existsSync, readFileSync } from 'node:fs';",
      "import { readFile } from 'node:fs/promises';",
      "import { pathToFileURL } from 'node:url';",
      "readFileSync('a'); readFileSync('a'); fs.readFileSync(Buffer.from('b'));",
      "readFileSync(pathToFileURL('c')); await readFile('d');",
      "await new Promise((done) => fs.readFile('e', done));",
      "for await (const part of fs.createReadStream('f')) void part;",
      "await fs.promises.stat('g'); readFileSync('with é'); existsSync('not there');",
      "fs.closeSync(fs.openSync('g', 'r')); readFileSync('a', 'utf8'); void 0;",
    ];
    const { status, outputs } = await kernel.execute(cell.join('\n'), 60);
    expect(outputs).toEqual([]);
    expect(status).toBe('ok');
    const expected = [...names, 'not there'].map((name) => join(folder, name));
    // The kernel itself looks for packages there, too.
    const touched = kernel.touchedFiles().filter(({ path }) => expected.includes(path));
    expect(touched.map(({ path }) => path).sort()).toEqual(expected.sort());
    expect(kernel.touchedFiles().map(({ path }) => path)).not.toContain(unseen);
    for (const { path, changed } of touched) {
      expect(changed).toBe(statSync(path, { throwIfNoEntry: false })?.mtimeMs);
    }
  } finally {
    kernel.kill();
    rmSync(folder, { recursive: true });
  }
});

describe('a kernel notes', { timeout: 120_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sovnarkom-touched-'));
    mkdirSync(join(folder, 'tree/inner/inmost'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What is noted of a cell. */
  async function noted(cell: string): Promise<string[]> {
    const kernel = await Kernel.start(folder, undefined, { notesFiles: true });
    try {
      const { status } = await kernel.execute(cell, 60);
      expect(status).toBe('ok');
      return kernel.touchedFiles().map(({ path }) => path);
    } finally {
      kernel.kill();
    }
  }

  test('each folder in a folder that is gone through, and the variables that are asked for', async () => {
    const paths = await noted(
      "import { readdirSync } from 'node:fs';\nimport { readdir } from 'node:fs/promises';\n" +
        "readdirSync('tree', { recursive: true }); await readdir('none', { recursive: true }).catch(() => {});\n" +
        "process.env.OF_A_CELL = process.env.A_ROUND; const own = process.env.OF_A_CELL === 'undefined';",
    );
    const inFolder = ['tree', 'tree/inner', 'tree/inner/inmost', 'none'];
    expect(paths).toEqual(expect.arrayContaining(inFolder.map((one) => join(folder, one))));
    expect(paths).toContain('$A_ROUND');
    expect(paths).not.toContain(unseen);
  });

  test.each([
    [
      "import { execFileSync } from 'node:child_process';\nconst a = execFileSync(process.execPath, ['-v']);",
    ],
    [
      "import { execFile } from 'node:child_process';\nimport { promisify } from 'node:util';\n" +
        "const b = await promisify(execFile)(process.execPath, ['-v']);",
    ],
    [
      "import { Worker } from 'node:worker_threads';\nconst c = new Worker('', { eval: true });\n" +
        "await new Promise<void>((done) => c.once('exit', () => done()));",
    ],
    ["const d = await fetch('http://127.0.0.1:59999').catch(() => 0);"],
    ["try { require('node:sqlite'); } catch {}"],
    ["try { process.dlopen({ exports: {} }, 'none.node'); } catch {}"],
  ])('that something is read that it does not see: %s', async (cell) => {
    expect(await noted(cell)).toContain(unseen);
  });
});
