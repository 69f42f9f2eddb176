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
import { executeNotebook } from '../src/notebook/execute-notebook.js';

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

/** Whether a program is a cell of a notebook: what it shows has no place elsewhere. */
const isCell = ({ program }: { readonly program: string }) =>
  program.includes("from 'sovnarkom/notebook'");

const strict = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  // Declarations stand by themselves.
  skipLibCheck: false,
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

/** What the compilers that a reader can have are told: the one in a cell of a notebook, and the newest in its two ways. */
const compilers: [string, string, object][] = [
  [
    'TypeScript 5.0 as a cell of a notebook',
    oldest,
    { module: 'esnext', moduleResolution: 'node' },
  ],
  [
    'the newest TypeScript as NodeNext',
    newest,
    { module: 'nodenext', moduleResolution: 'nodenext' },
  ],
  ['the newest TypeScript as a bundler', newest, { module: 'esnext', moduleResolution: 'bundler' }],
];

/** The entries of the package: all names together, and the groups of them. */
const entries = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object }).exports,
)
  .filter((entry) => entry !== './package.json')
  .map((entry) => entry.replace('.', 'sovnarkom'));

/** A program that takes everything from some entries, and a name of each group that has it. */
function programOf(names: readonly string[]): string {
  const imports = names.map((name, index) => `import * as group${index} from '${name}';`);
  const used = names.map((_, index) => `Object.keys(group${index}).length`);
  return `${imports.join('\n')}\nconst counts: number[] = [${used.join(', ')}];\nexport default counts;\n`;
}

const own = entries.filter((entry) => entry !== 'sovnarkom/frames');
const named = `
    import { voteMeasures } from 'sovnarkom/votes';
    import { banzhaf, type VotingGame } from 'sovnarkom/power';
    import { loadDataset } from 'sovnarkom/records';
    const game: VotingGame = { quota: 2, weights: [1, 1, 1] };
    const swings: readonly bigint[] = banzhaf(game).swings;
    console.log(swings, voteMeasures(loadDataset().votes[0]!).kind);`;

describe('for a reader under strict, who checks all declarations, compile', () => {
  test('some programs of README and docs, and many groups of names', () => {
    expect(files.length).toBeGreaterThan(1);
    expect(own.length).toBeGreaterThan(15);
  });

  test('one of the compilers is TypeScript 5.0', () => {
    const version = spawnSync(process.execPath, [join(root, 'node_modules', oldest), '--version']);
    expect(String(version.stdout)).toContain('5.0');
  });

  test.each(compilers)(
    'all of them, as %s resolves',
    { timeout: 300_000 },
    (_, compiler, options) => {
      writeFileSync(join(folder, 'groups.ts'), programOf(own));
      writeFileSync(join(folder, 'named.ts'), named);
      expect(compile(compiler, options, [...files, 'groups.ts', 'named.ts'])).toBe('');
    },
  );

  test('but not a program that takes what may be missing', { timeout: 300_000 }, () => {
    const wrong =
      "import { loadDataset, voteMeasures } from 'sovnarkom';\nvoteMeasures(loadDataset().votes.find((one) => one.id === 'a'));\n";
    writeFileSync(join(folder, 'wrong.ts'), wrong);
    const says = compile(newest, { module: 'nodenext', moduleResolution: 'nodenext' }, [
      'wrong.ts',
    ]);
    expect(says).toMatch(/wrong\.ts\(2.*undefined/);
  });
});

describe('every program of README and docs', () => {
  test('does what it says, without an error', { timeout: 300_000 }, () => {
    const written = { noEmit: false, skipLibCheck: true, outDir: 'run', rootDir: '.' };
    const nodeNext = { module: 'nodenext', moduleResolution: 'nodenext' };
    expect(compile(newest, { ...nodeNext, ...written }, files)).toBe('');
    // Each to its end before the next, in one process.
    const scripts = programs.filter((one) => !isCell(one));
    const all = scripts.map(({ name }) => `await import('./run/${name}.js');`).join('\n');
    writeFileSync(join(folder, 'all.mjs'), all);
    const ran = spawnSync(process.execPath, ['all.mjs'], { cwd: folder, encoding: 'utf8' });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout.split('\n').length).toBeGreaterThan(scripts.length);
  });

  test('or, where it is a cell, runs in a notebook', { timeout: 300_000 }, async () => {
    const cells = programs.filter(isCell);
    expect(cells.length).toBeGreaterThan(0);
    for (const { program } of cells) {
      const path = join(folder, 'cell.ipynb');
      const cell = { cell_type: 'code', metadata: {}, source: program, outputs: [] };
      writeFileSync(
        path,
        JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 4 }),
      );
      const { cells: executed } = await executeNotebook(path);
      expect(executed[0]?.outputs?.length).toBeGreaterThan(1);
    }
  });
});

describe('the kind of figure that the page on figures shows', () => {
  test('takes no more than 40 lines', () => {
    const [whole = ''] = programsOf('notebooks/figures.md').filter((one) =>
      one.includes('= kind<'),
    );
    const lines = whole.trim().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.length).toBeLessThanOrEqual(40);
  });
});

describe('the frames compile', () => {
  test.each(compilers)(
    'but for the declarations of danfo itself, %s resolves',
    { timeout: 300_000 },
    (_, compiler, options) => {
      writeFileSync(join(folder, 'frames.ts'), programOf(['sovnarkom/frames']));
      const says = compile(compiler, options, ['frames.ts']);
      const places = says.split('\n').filter((line) => /^\S+\(\d+,\d+\): error/.test(line));
      expect(places.filter((line) => !line.includes('node_modules/danfojs-node/'))).toEqual([]);
      expect(compile(compiler, { ...options, skipLibCheck: true }, ['frames.ts'])).toBe('');
    },
  );
});
