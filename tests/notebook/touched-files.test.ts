import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Kernel } from '../../src/notebook/kernel.js';

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
    for (const { path, changed } of touched) {
      expect(changed).toBe(statSync(path, { throwIfNoEntry: false })?.mtimeMs);
    }
  } finally {
    kernel.kill();
    rmSync(folder, { recursive: true });
  }
});
