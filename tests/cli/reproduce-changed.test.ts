import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notebookOf } from '../notebook/temporary-notebooks.js';
import { start } from './command.js';
import { copyOfProject } from './copy-of-project.js';

let place: string;
let project: string;

const timeout = 300_000;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'sovnarkom-changed-'));
  project = copyOfProject(join(place, 'project'));
  for (const name of readdirSync(join(project, 'notebooks'))) {
    if (name.endsWith('.ipynb')) rmSync(join(project, 'notebooks', name));
  }
  write('notebooks/record.ipynb', [
    "import { loadDataset } from 'sovnarkom';\nconsole.log(loadDataset().votes.map((vote) => vote.yes).join(' '));",
  ]);
  write('notebooks/number.ipynb', [
    "import { readFileSync } from 'node:fs';\nimport { twice } from './twice';",
    "console.log(twice(Number(readFileSync('number.txt', 'utf8'))));",
  ]);
  writeFileSync(at('notebooks/number.txt'), '7');
  writeFileSync(at('notebooks/twice.ts'), 'export const twice = (n: number) => 2 * n;\n');
  const list = JSON.parse(readFileSync(at('data/figures.json'), 'utf8'));
  const figures = list.figures
    .filter((one: { name: string }) => ['recorded-votes', 'dating-by-page'].includes(one.name))
    .map((one: object) => ({ ...one, notebook: 'record' }));
  writeFileSync(at('data/figures.json'), JSON.stringify({ ...list, figures }));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

function at(path: string): string {
  return join(project, path);
}

function write(path: string, cells: readonly string[]): void {
  writeFileSync(at(path), JSON.stringify(notebookOf(...cells)));
}

async function reproduce(folder: string, ...words: readonly string[]) {
  const program = join(folder, 'dist/bundle/sovnarkom.js');
  const { code, stdout, stderr } = await start(folder, ['reproduce', ...words], {}, program).ended;
  expect(code, stderr).toBe(0);
  return stdout;
}

/** What is told of each thing, by its name. */
function told(stdout: string): Record<string, string> {
  const lines = stdout.split('\n').filter((line) => line.includes(': '));
  return Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(': ')),
      line.slice(line.indexOf(': ') + 2).replaceAll('\\', '/'),
    ]),
  );
}

/** Every file of a folder, by its path from there. */
function filesOf(folder: string, from = folder): [string, string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one): [string, string][] => {
    const path = join(folder, one.name);
    return one.isDirectory()
      ? filesOf(path, from)
      : [[relative(from, path), readFileSync(path, 'latin1')]];
  });
}

const asItWas = {
  number: 'as it was',
  record: 'as it was',
  'recorded-votes': 'as it was',
  'dating-by-page': 'as it was',
  gallery: 'as it was',
};

describe('sovnarkom reproduce --changed', { timeout }, () => {
  test('makes what was not made before, and then nothing', async () => {
    const before = 'it was not made before';
    expect(told(await reproduce(project, '--changed'))).toEqual(
      Object.fromEntries(Object.keys(asItWas).map((name) => [name, before])),
    );
    const made = filesOf(at('figures'));
    const times = made.map(([path]) => statSync(at(join('figures', path))).mtimeMs);
    expect(made.length).toBeGreaterThan(60);
    expect(told(await reproduce(project, '--changed'))).toEqual(asItWas);
    const [again, kept] = [filesOf(at('figures')), '.reproduced.json'];
    expect(again).toEqual(made);
    // Only what is known of them is written anew, and the catalogues.
    const touched = made.filter(
      ([path], n) => statSync(at(join('figures', path))).mtimeMs !== times[n],
    );
    expect(
      touched.map(([path]) => path).filter((path) => !/figures\.(tex|bib)$/.test(path)),
    ).toEqual([kept]);
  });

  test('makes what a number of the record touches, and says which file has changed', async () => {
    const votes = at('data/votes.csv');
    const text = readFileSync(votes, 'utf8');
    const changed = text.replace(/^(vtsik-1917-11-04-confidence,.*),29,23,/m, '$1,29,22,');
    expect(changed).not.toBe(text);
    writeFileSync(votes, changed);
    expect(told(await reproduce(project, '--changed'))).toEqual({
      ...asItWas,
      record: 'data/votes.csv has changed',
      'recorded-votes': 'what it shows has changed',
      gallery: 'what it shows has changed',
    });
    expect(readFileSync(at('notebooks/record.ipynb'), 'utf8')).toContain('29');
  });

  test('makes what other files, cells, code and hands have touched, and no more', async () => {
    writeFileSync(at('notebooks/number.txt'), '8');
    writeFileSync(at('notebooks/twice.ts'), 'export const twice = (n: number) => n + n;\n');
    rmSync(at('figures/el/dating-by-page.png'));
    appendFileSync(at('figures/ru/recorded-votes.svg'), ' ');
    const stored = readFileSync(at('notebooks/record.ipynb'), 'utf8');
    writeFileSync(
      at('notebooks/record.ipynb'),
      stored.replace('"execution_count": 1', '"execution_count": 2'),
    );
    expect(told(await reproduce(project, '--changed'))).toEqual({
      number: 'notebooks/number.txt, notebooks/twice.ts have changed',
      record: 'notebooks/record.ipynb is missing or was changed',
      'recorded-votes (en)': 'as it was',
      'recorded-votes (el)': 'as it was',
      'recorded-votes (ru)': 'figures/ru/recorded-votes.svg is missing or was changed',
      'dating-by-page (en)': 'as it was',
      'dating-by-page (el)': 'figures/el/dating-by-page.png is missing or was changed',
      'dating-by-page (ru)': 'as it was',
      gallery: 'as it was',
    });
    expect(readFileSync(at('notebooks/number.ipynb'), 'utf8')).toContain('16');
    // The code that draws is that of both figures; what loads a record is no part of the other notebook.
    appendFileSync(at('dist/render/svg.js'), '// changed\n');
    appendFileSync(at('dist/records/load-dataset.js'), '// changed\n');
    write('notebooks/number.ipynb', ["import { readFileSync } from 'node:fs';\nconsole.log(3);"]);
    const rows = JSON.parse(await reproduce(project, '--changed', '--json'));
    const code = 'code of the toolkit that it uses has changed';
    expect(rows).toMatchObject([
      { notebook: 'number', why: 'its cells have changed', figures: 0, files: 0 },
      { notebook: 'record', why: code, figures: 2, files: 60 },
    ]);
  });

  test('leaves the same bytes as a run that makes everything', async () => {
    const whole = copyOfProject(join(place, 'whole'));
    for (const part of ['dist', 'data', 'notebooks']) {
      rmSync(join(whole, part), { recursive: true });
      cpSync(at(part), join(whole, part), { recursive: true });
    }
    await reproduce(whole);
    const known = (folder: string) =>
      filesOf(folder).filter(([path]) => path !== '.reproduced.json');
    expect(known(join(whole, 'figures'))).toEqual(known(at('figures')));
    expect(filesOf(join(whole, 'notebooks'))).toEqual(filesOf(at('notebooks')));
  });

  test('makes again what has changed while it ran', async () => {
    write('notebooks/number.ipynb', [
      "import { writeFileSync } from 'node:fs';\nimport { twice } from './twice';\nconsole.log(twice(4));",
      "writeFileSync('twice.ts', 'export const twice = (n: number) => 2 * n;\\n');",
    ]);
    const number = 'notebooks/number.ipynb';
    await reproduce(project, '--changed', number);
    const why = 'notebooks/twice.ts has changed';
    expect(told(await reproduce(project, '--changed', number))).toEqual({ number: why });
    expect(told(await reproduce(project, '--changed', number))).toEqual({ number: 'as it was' });
  });

  test('makes everything where what was made is not known', async () => {
    writeFileSync(at('figures/.reproduced.json'), '{"form": 1, "notebooks": ');
    const after = told(await reproduce(project, '--changed', 'notebooks/number.ipynb'));
    expect(after).toEqual({ number: 'it was not made before' });
  });

  test('is not prepared for where a whole run draws nothing and has no folder of figures', async () => {
    await reproduce(project, 'notebooks/number.ipynb', '--out', 'none');
    expect(existsSync(at('none'))).toBe(false);
  });

  test('is no comparison', async () => {
    const program = at('dist/bundle/sovnarkom.js');
    const words = ['reproduce', '--changed', '--check'];
    const { code, stderr } = await start(project, words, {}, program).ended;
    expect(code).toBe(2);
    expect(stderr).toContain('leave out --changed');
  });
});
