import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const heavy = [
  'canvas',
  '@napi-rs/canvas',
  'danfojs-node',
  '@tensorflow',
  'zeromq',
  'subset-font',
  'tslab',
];

/** Notes the address of every module that is imported, beside those that are required. */
const watcher = `
  import { appendFileSync } from 'node:fs';
  let file;
  export function initialize(data) { file = data; }
  export async function load(url, context, next) {
    appendFileSync(file, url + '\\n');
    return next(url, context);
  }
`;

describe('importing', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sovnarkom-imports-'));
    writeFileSync(join(folder, 'watcher.mjs'), watcher);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The heavy packages that a program loads: as modules of either kind, or as libraries of the machine. */
  function loadedBy(program: string): string[] {
    const list = join(folder, `${Math.random()}.txt`);
    const script = `
      import { createRequire, register } from 'node:module';
      import { readFileSync, writeFileSync } from 'node:fs';
      import { pathToFileURL } from 'node:url';
      const list = ${JSON.stringify(list)};
      writeFileSync(list, '');
      register(pathToFileURL(${JSON.stringify(join(folder, 'watcher.mjs'))}), { data: list });
      ${program}
      const required = Object.keys(createRequire(import.meta.url).cache);
      const libraries = process.report.getReport().sharedObjects;
      const imported = readFileSync(list, 'utf8').split('\\n');
      console.log(JSON.stringify([...required, ...libraries, ...imported]));
    `;
    const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(child.stderr).toBe('');
    const files = JSON.parse(child.stdout) as string[];
    expect(files.some((file) => file.includes('/dist/'))).toBe(true);
    const loaded = heavy.filter((name) =>
      files.some((file) => file.includes(`/node_modules/${name}/`)),
    );
    // Vega is joined into a file of the package.
    return files.some((file) => /\/dist\/bundle\/vega\.|\/node_modules\/vega/.test(file))
      ? ['vega', ...loaded]
      : loaded;
  }

  test('the toolkit loads no package that draws, frames or runs notebooks', () => {
    expect(loadedBy("await import('sovnarkom');")).toEqual([]);
  });

  test('the toolkit and reading its record does not, either', () => {
    expect(loadedBy("(await import('sovnarkom')).loadDataset();")).toEqual([]);
  });

  test('the part for notebooks does not, either', () => {
    expect(loadedBy("await import('sovnarkom/notebook');")).toEqual([]);
  });

  test('the part for frames does not before the first frame is made', () => {
    expect(loadedBy("await import('sovnarkom/frames');")).toEqual([]);
  });

  test('is seen by these tests when it happens', () => {
    const drawing = `
      const { chart, toSvg } = await import('sovnarkom');
      const data = { values: [{ a: 1 }] };
      const title = { text: 'A' };
      await toSvg(chart('a', 'b', { title, width: 50, data, mark: 'bar', encoding: { x: { field: 'a', type: 'nominal' } } }));
    `;
    expect(loadedBy(drawing)).toEqual(expect.arrayContaining(['vega', 'canvas', 'subset-font']));
    expect(loadedBy("(await import('sovnarkom/frames')).toFrame([{ a: 1 }]);")).toContain(
      'danfojs-node',
    );
    expect(loadedBy("await import('sovnarkom'); await import('zeromq');")).toContain('zeromq');
  });
});
