// Checks the package as users get it: packed, installed in an empty folder elsewhere, imported from JavaScript and CommonJS, and a
// project started with it, installed and reproduced. Linted by publint and arethetypeswrong, which are fetched for the purpose.
// NODES=22,24 runs the same with other versions of Node, which npm brings. Prints `N passed, N failed`; exit code 1 if any failed.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'sovnarkom-packed-'));
const results = [];

function check(name, problem) {
  results.push(problem === '');
  console.log(`${problem === '' ? 'ok  ' : 'FAIL'} ${name}${problem === '' ? '' : `\n${problem}`}`);
}

/** What a command prints, or throws what went wrong. */
function run(folder, program, words, path = '') {
  const env = { ...process.env, PATH: [path, process.env.PATH].filter(Boolean).join(delimiter) };
  const ran = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (ran.status === 0) return ran.stdout;
  throw new Error(
    `${program} ${words.join(' ')}\n${ran.error?.message ?? ran.stdout + ran.stderr}`,
  );
}

/** Checks that a task does what it should: it throws, or gives what is wrong. */
function attempt(name, task) {
  try {
    check(name, task() ?? '');
  } catch (error) {
    check(name, error.message);
  }
}

function emptyFolder(name) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  return folder;
}

const install = (folder, ...packages) =>
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages]);

/** The folders of programs to put before others, by version of Node. */
function nodes() {
  const others = (process.env.NODES ?? '').split(',').filter(Boolean);
  const brought = others.map((version) => {
    const folder = emptyFolder(`node-${version}`);
    install(folder, `node@${version}`);
    return join(folder, 'node_modules/.bin');
  });
  return ['', ...brought].map((path) => [run(scratch, 'node', ['--version'], path).trim(), path]);
}

const module = `
import { builtInFolder, loadDataset, marginsChart, toSvg } from 'sovnarkom';
import { banzhaf } from 'sovnarkom/power';
const svg = await toSvg(marginsChart(loadDataset(builtInFolder).votes.slice(0, 4)));
console.log(svg.startsWith('<svg'), String(banzhaf({ quota: 2, weights: [1, 1, 1] }).swings));
`;
const common = `
const { builtInFolder, loadDataset, marginsChart, toSvg } = require('sovnarkom');
const { banzhaf } = require('sovnarkom/power');
toSvg(marginsChart(loadDataset(builtInFolder).votes.slice(0, 4))).then((svg) =>
  console.log(svg.startsWith('<svg'), String(banzhaf({ quota: 2, weights: [1, 1, 1] }).swings)),
);
`;

/** What is wrong with a notebook that was run. */
function faultOfNotebook(path) {
  const { cells } = JSON.parse(readFileSync(path, 'utf8'));
  const silent = cells.filter((cell) => cell.cell_type === 'code' && cell.outputs.length === 0);
  return silent.length > 0 ? `${silent.length} cells put out nothing` : '';
}

try {
  const packed = join(
    scratch,
    run(root, 'npm', ['pack', '--silent', '--pack-destination', scratch]).trim(),
  );
  const consumer = emptyFolder('consumer');
  attempt('the package installs in an empty folder', () => void install(consumer, packed));
  writeFileSync(join(consumer, 'module.mjs'), module);
  writeFileSync(join(consumer, 'common.cjs'), common);
  const versions = nodes();
  for (const [version, path] of versions) {
    for (const file of ['module.mjs', 'common.cjs']) {
      attempt(`Node ${version} imports it in ${file}`, () => {
        const said = run(consumer, 'node', [file], path).trim();
        return said === 'true 2,2,2' ? '' : said;
      });
    }
  }

  for (const [version, path] of versions) {
    attempt(`Node ${version} runs a command, and nothing complains`, () => {
      const env = {
        ...process.env,
        PATH: [path, process.env.PATH].filter(Boolean).join(delimiter),
      };
      const words = ['sovnarkom', 'list', 'votes'];
      return spawnSync('npx', words, { cwd: consumer, env, encoding: 'utf8' }).stderr;
    });
  }

  const project = join(scratch, 'council');
  attempt('new starts a project', () => void run(consumer, 'npx', ['sovnarkom', 'new', project]));
  attempt('the project installs', () => void install(project));
  for (const [version, path] of versions) {
    rmSync(join(project, 'figures'), { recursive: true, force: true });
    attempt(`Node ${version} reproduces it`, () => {
      run(project, 'npm', ['run', 'reproduce'], path);
      const figures = ['en', 'el', 'ru'].filter(
        (one) => !existsSync(join(project, 'figures', one, 'margins.pdf')),
      );
      return figures.length > 0
        ? `no figures in ${figures.join(', ')}`
        : faultOfNotebook(join(project, 'notebooks/votes.ipynb'));
    });
    attempt(`Node ${version} runs its script`, () => {
      run(project, 'npm', ['run', 'analysis'], path);
      return readdirSync(join(project, 'figures')).some((file) => file.endsWith('.pdf'))
        ? ''
        : 'no picture';
    });
  }
  attempt(
    'what it reproduces is as stored',
    () => void run(project, 'npx', ['sovnarkom', 'reproduce', '--check']),
  );

  const linters = emptyFolder('linters');
  install(linters, 'publint@0.3.25', '@arethetypeswrong/cli@0.18.5');
  attempt('publint finds nothing', () => {
    const said = run(linters, 'npx', ['publint', 'run', '--strict', packed]);
    return said.includes('All good!') ? '' : said;
  });
  // The package is one of modules: CommonJS requires it as Node does since 20.19.
  attempt('arethetypeswrong finds nothing', () => {
    run(linters, 'npx', ['attw', packed, '--profile', 'esm-only', '--no-emoji']);
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
