import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every page that shows programs: those at the top, in data and in notebooks. */
const pages = ['.', 'data', 'notebooks'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** The programs of a page: its fenced blocks of TypeScript and JavaScript. */
function programsOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```(?:ts|js|typescript|javascript)\n([\s\S]*?)^```/gm)].map(
    (block) => block[1]!,
  );
}

const programs = pages.flatMap((page) =>
  programsOf(page).map((program, index) => ({
    name: `${page.replace(/\W+/g, '-')}-${index + 1}`,
    program,
  })),
);

const strict = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  // Chart and frame types are checked by their packages; ours have to stand by themselves.
  skipLibCheck: true,
  types: ['node'],
};

/** A reader's project, whose node_modules holds the package and what comes with it. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-consumer-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/sovnarkom'));
  for (const name of ['@types', 'danfojs-node']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  for (const { name, program } of programs) writeFileSync(join(folder, `${name}.ts`), program);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compile(compiler: string, options: object, files: readonly string[]): string {
  const config = join(folder, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
  const args = [join(root, 'node_modules', compiler), '-p', config];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

const oldest = '@tslab/typescript-for-tslab/bin/tsc';
const newest = 'typescript/bin/tsc';
const files = programs.map(({ name }) => `${name}.ts`);

describe('the programs of README and docs compile for a reader under strict', () => {
  test('there are some', () => {
    expect(files.length).toBeGreaterThan(1);
  });

  test('with TypeScript 5.0 as a cell of a notebook does', { timeout: 300_000 }, () => {
    const version = spawnSync(process.execPath, [join(root, 'node_modules', oldest), '--version']);
    expect(String(version.stdout)).toContain('5.0');
    expect(compile(oldest, { module: 'esnext', moduleResolution: 'node' }, files)).toBe('');
  });

  test.each([
    ['NodeNext', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['a bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('with the newest TypeScript as %s resolves', { timeout: 300_000 }, (_, options) => {
    expect(compile(newest, options, files)).toBe('');
  });

  test('and a program that takes what may be missing does not', { timeout: 300_000 }, () => {
    const wrong =
      "import { loadDataset, voteMeasures } from 'sovnarkom';\nvoteMeasures(loadDataset().votes.find((one) => one.id === 'a'));\n";
    writeFileSync(join(folder, 'wrong.ts'), wrong);
    const says = compile(newest, { module: 'nodenext', moduleResolution: 'nodenext' }, [
      'wrong.ts',
    ]);
    expect(says).toMatch(/wrong\.ts\(2.*undefined/);
  });
});
