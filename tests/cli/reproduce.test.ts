import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/language/language.js';
import {
  type Cell,
  type Notebook,
  notebookText,
  readNotebook,
} from '../../src/notebook/notebook-file.js';
import { pictureFormats } from '../../src/render/save.js';
import {
  cellThatBlocks,
  cellThatTellsItsProcesses,
  NotebookFolder,
  processesIn,
  stillRunning,
  streamOf,
} from '../notebook/temporary-notebooks.js';
import { run, start } from './command.js';
import { copyOfProject } from './copy-of-project.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: NotebookFolder;

beforeAll(() => {
  folder = new NotebookFolder();
});

afterAll(() => folder.remove());

function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Leaves of a notebook's code the cell that begins it and those that show some figures. */
function keepCells(path: string, figures: readonly string[]): void {
  const notebook = JSON.parse(textOf(path)) as Notebook;
  const [first, ...others] = notebook.cells.filter((cell) => cell.cell_type === 'code');
  const shows = (cell: Cell) =>
    cell.outputs?.some(
      (output) =>
        'data' in output &&
        figures.includes((output.data[chartType] as { name?: string } | undefined)?.name ?? ''),
    );
  const cells = [first!, ...others.filter(shows)];
  expect(cells).toHaveLength(figures.length + 1);
  writeFileSync(path, JSON.stringify({ ...notebook, cells }));
}

const chartType = 'application/vnd.vegalite.v5+json';

/** A copy of the record that lists of its figures only some. */
function recordWithFigures(name: string, names: readonly string[]): string {
  const copy = folder.file(name);
  cpSync(join(root, 'data'), copy, { recursive: true });
  const path = join(copy, 'figures.json');
  const list = JSON.parse(textOf(path)) as { figures: { name: string }[] };
  const kept = list.figures.filter((figure) => names.includes(figure.name));
  writeFileSync(path, JSON.stringify({ ...list, figures: kept }));
  return copy;
}

// CI compares all of the project's notebooks; here, one as it is and after a change of the record.
describe('sovnarkom reproduce --check on a notebook of the project', () => {
  const notebook = join('notebooks', '01-recorded-votes.ipynb');

  test('finds its outputs as stored, draws nothing and changes nothing', async () => {
    const before = textOf(join(root, notebook));
    const out = folder.file('figures');
    const words = ['reproduce', notebook, '--check', '--out', out];
    const { code, stdout, stderr } = await run(root, words);
    expect(stdout).not.toContain('not as stored');
    expect(stdout).toMatch(/^notebook +cells +figures +files +seconds\n01-recorded-votes +\d+ +/);
    expect(code).toBe(0);
    expect(textOf(join(root, notebook))).toBe(before);
    expect(existsSync(out)).toBe(false);
    // A progress line while it works.
    expect(stderr).toContain('01-recorded-votes: cell 1 of ');
  });

  test('names figure and cell where one number of the data is changed', async () => {
    const copy = copyOfProject(folder.file('changed'));
    const votes = join(copy, 'data/votes.csv');
    const changed = textOf(votes).replace(/^(vtsik-1917-11-04-confidence,.*),29,23,/m, '$1,29,22,');
    expect(changed).not.toBe(textOf(votes));
    writeFileSync(votes, changed);
    const names = ['recorded-votes', 'margins'];
    keepCells(join(copy, notebook), names);
    const program = join(copy, 'dist/bundle/sovnarkom.js');
    const { code, stdout } = await start(copy, ['reproduce', notebook, '--check'], {}, program)
      .ended;
    expect(code).toBe(1);
    for (const name of names) {
      expect(stdout).toMatch(
        new RegExp(`^01-recorded-votes, code cell \\d+, .*figure ${name}.*: not as stored$`, 'm'),
      );
    }
  });
});

describe('sovnarkom reproduce', () => {
  test('draws the figures of a notebook in each language, each with what a paper needs', async () => {
    const path = folder.write('01-recorded-votes', "console.log('no number');");
    const out = folder.file('drawn');
    const names = ['margins', 'recorded-votes'];
    const data = recordWithFigures('record', [...names, 'turnout']);
    const words = ['reproduce', path, '--out', out, '--data', data];
    const { code, stdout, stderr } = await run(folder.path, words);
    expect(code).toBe(0);
    const endings = [
      'alt.txt',
      'caption.txt',
      'columns.csv',
      'csv',
      'tex',
      'vl.json',
      ...pictureFormats,
    ];
    const files = languages.flatMap((language) => [
      `${language}/figures.tex`,
      `${language}/figures.bib`,
      ...names.flatMap((name) => endings.map((ending) => `${language}/${name}.${ending}`)),
    ]);
    const written = readdirSync(out, { recursive: true, encoding: 'utf8' });
    for (const file of files) expect(written).toContain(file);
    const each = endings.length * languages.length * names.length;
    expect(stdout).toMatch(new RegExp(`^01-recorded-votes +1 +${names.length} +${each} +`, 'm'));
    expect(stderr).toContain('01-recorded-votes: figure margins (ru)\n');
  });

  test('tells the number that a notebook types and does not show', async () => {
    const path = folder.write('typed', "console.log('votes: 12');");
    const notebook = JSON.parse(textOf(path));
    notebook.cells.unshift({
      cell_type: 'markdown',
      id: 'prose',
      metadata: {},
      source: 'Twelve against seven.',
    });
    writeFileSync(path, JSON.stringify(notebook));
    const { code, stdout } = await run(folder.path, ['reproduce', path]);
    expect(code).toBe(1);
    expect(stdout).toContain('typed, cell 1: no output of the notebook shows the number seven\n');
    expect(stdout).not.toContain('number Twelve');
  });
});

describe.concurrent('sovnarkom reproduce', () => {
  test('stores outputs, and shows where they differ from those that come out', async () => {
    const path = folder.write('stored', "console.log('twenty-five');", "console.log('twenty');");
    const first = await run(folder.path, ['reproduce', path, '--json']);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toEqual([
      {
        notebook: 'stored',
        cells: 2,
        figures: 0,
        files: 0,
        seconds: expect.any(Number),
        differences: [],
        unsupported: [],
      },
    ]);
    const notebook = await readNotebook(path);
    expect(streamOf(notebook)).toEqual(['twenty-five\n', 'twenty\n']);
    const stored = textOf(path);
    expect(stored).toBe(notebookText(notebook));

    writeFileSync(path, stored.replace('twenty\\n', 'thirty\\n'));
    const altered = textOf(path);
    expect(altered).not.toBe(stored);
    const other = await run(folder.path, ['reproduce', path, '--check']);
    expect(other.code).toBe(1);
    expect(other.stdout).toContain(
      'stored, code cell 2, output 1, stdout: not as stored\n  - thirty\n  + twenty\n',
    );
    expect(textOf(path)).toBe(altered);
  });

  test('stops at an error with notebook, cell, line, message and source, and leaves the file as it was', async () => {
    const path = folder.write('fails', 'const a = 1;', "// No.\nthrow new Error('no majority');");
    const before = textOf(path);
    const { code, stdout, stderr } = await run(folder.path, ['reproduce', path]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(
      `\nsovnarkom: ${path}, code cell 2, line 2: Error: no majority\n  throw new Error('no majority');\n`,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(textOf(path)).toBe(before);
  });

  test('ends a cell that runs past the limit, and with it the other notebooks', async () => {
    const files = ['one', 'two'].map((name) => folder.file(name));
    const paths = files.map((file, index) =>
      folder.write(`limit-${index}`, cellThatTellsItsProcesses(file), cellThatBlocks),
    );
    const before = paths.map(textOf);
    const words = ['reproduce', ...paths, '--jobs', '2', '--limit', '15'];
    const { code, stdout, stderr } = await run(folder.path, words);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /limit-[01]\.ipynb, code cell 2: the cell ran past the limit of 15 seconds/,
    );
    expect(paths.map(textOf)).toEqual(before);
    for (const file of files) expect(await stillRunning(await processesIn(file))).toEqual([]);
  });

  test('does not begin with the other notebooks when one cannot be read', async () => {
    const broken = folder.file('broken.ipynb');
    writeFileSync(broken, 'no notebook');
    const good = folder.write('good', "console.log('ran');");
    const before = textOf(good);
    const { code, stderr } = await run(folder.path, ['reproduce', broken, good, '--jobs', '2']);
    expect(code).toBe(1);
    expect(stderr).toContain(`${broken} cannot be read as a notebook`);
    expect(textOf(good)).toBe(before);
  });
});

describe.concurrent('sovnarkom reproduce, interrupted', () => {
  test.each([
    ['SIGINT', 130, []],
    // Nor is a notebook that ran to its end before written while another runs.
    ['SIGTERM', 143, ["console.log('first');"]],
    // The terminal is closed.
    ['SIGHUP', 129, []],
  ] as const)(
    'by %s ends every kernel and what it started, and writes nothing',
    async (signal, expected, earlier) => {
      const file = folder.file(signal);
      const path = folder.write(
        signal,
        cellThatTellsItsProcesses(file),
        'await new Promise(() => {});',
      );
      const paths = [
        ...earlier.map((source, index) => folder.write(`${signal}-${index}`, source)),
        path,
      ];
      const before = new Map(paths.map((one) => [one, textOf(one)]));
      const temporary = mkdtempSync(join(tmpdir(), 'sovnarkom-signal-'));
      const words = ['reproduce', ...before.keys(), '--jobs', '1'];
      const { child, ended } = start(folder.path, words, { TMPDIR: temporary });
      const processes = await processesIn(file);
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      const left = await stillRunning([...processes, child.pid!]);
      // A test that fails leaves nothing behind, either.
      for (const pid of left) process.kill(pid, 'SIGKILL');
      expect(left).toEqual([]);
      expect([code, stdout]).toEqual([expected, '']);
      expect(stderr).toContain('interrupted: nothing was written');
      for (const [one, text] of before) expect(textOf(one)).toBe(text);
      // The connection file, with its key, is gone too.
      const files = readdirSync(temporary);
      rmSync(temporary, { recursive: true });
      expect(files).toEqual([]);
    },
  );

  test('by its own end, however it comes, ends every kernel', async () => {
    const file = folder.file('killed');
    const path = folder.write(
      'killed',
      cellThatTellsItsProcesses(file),
      'await new Promise(() => {});',
    );
    const { child, ended } = start(folder.path, ['reproduce', path]);
    const [kernel, started] = await processesIn(file);
    child.kill('SIGKILL');
    await ended;
    expect(await stillRunning([kernel!])).toEqual([]);
    // What a cell started outlives a runner that is killed: nobody is left to end it.
    process.kill(started!);
  });
});

describe.concurrent('sovnarkom reproduce without names', () => {
  test('takes the notebooks of the folder notebooks, in the order of their names', async () => {
    const own = folder.file('own');
    mkdirSync(join(own, 'notebooks'), { recursive: true });
    for (const name of ['b', 'a']) {
      const path = folder.write(`own/notebooks/${name}`, '');
      expect(existsSync(path)).toBe(true);
    }
    writeFileSync(join(own, 'notebooks/notes.txt'), '');
    const { code, stdout } = await run(own, ['reproduce', '--jobs', '2']);
    expect(code).toBe(0);
    expect(stdout.match(/^\w+/gm)).toEqual(['notebook', 'a', 'b', 'all']);
  });
});
