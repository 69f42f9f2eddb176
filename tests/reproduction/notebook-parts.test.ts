import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unseen } from '../../src/notebook/touched-files.js';
import { compiled } from '../../src/reproduction/code-behind.js';
import { codeOfCells } from '../../src/reproduction/code-of-cells.js';
import { filesBehind, partsOfNotebook } from '../../src/reproduction/notebook-parts.js';
import { changedParts } from '../../src/reproduction/parts.js';
import { notebookOf } from '../notebook/temporary-notebooks.js';

let place: string;
const at = (path: string) => join(place, path);
const posix = (paths: readonly string[]) => paths.map((path) => path.replaceAll('\\', '/'));

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'sovnarkom-parts-'));
  for (const folder of ['data', 'figures', 'notebooks']) mkdirSync(at(folder));
  writeFileSync(at('data/votes.csv'), 'id\n');
  writeFileSync(at('notebooks/helper.ts'), 'export const a = 1;\n');
});
afterAll(() => rmSync(place, { recursive: true }));

describe('a notebook is made from', () => {
  const parts = (files: readonly string[], ...cells: readonly string[]) =>
    partsOfNotebook(at('notebooks/one.ipynb'), notebookOf(...cells), files, at('figures'));

  test('its cells, not what they put out', () => {
    const notebook = notebookOf('1 + 1');
    const ran = {
      ...notebook,
      cells: notebook.cells.map((cell) => ({ ...cell, execution_count: 4, outputs: [] })),
    };
    const of = (one: typeof notebook) =>
      partsOfNotebook(at('notebooks/one.ipynb'), one, [], at('figures')).cells;
    expect(of(ran)).toBe(of(notebook));
    expect(of(notebookOf('1 + 2'))).not.toBe(of(notebook));
  });

  test('the files that it looked at, whether they are there or not, and the names in folders', () => {
    const files = ['../data/votes.csv', '../data/none.csv', '../data'];
    const before = parts(files, '1');
    writeFileSync(at('data/votes.csv'), 'id\na\n');
    expect(posix(changedParts(before, parts(files, '1')))).toEqual(['../data/votes.csv']);
    writeFileSync(at('data/none.csv'), 'id\n');
    writeFileSync(at('data/.~lock.votes.csv#'), '');
    expect(posix(changedParts(before, parts(files, '1'))).sort()).toEqual([
      '../data',
      '../data/none.csv',
      '../data/votes.csv',
    ]);
  });

  test('what lies beside it to be imported, where a cell names a path', () => {
    expect(Object.keys(parts([], 'const a = 1;'))).not.toContain('../notebooks/helper.ts');
    const keys = posix(Object.keys(parts([], "import { a } from './helper';")));
    expect(keys).toContain('../notebooks/helper.ts');
    // A link that leads back is followed once.
    for (const name of ['a', 'b'])
      symlinkSync(at('notebooks'), at(`notebooks/${name}`), 'junction');
    expect(posix(Object.keys(parts([], "import { a } from '.';")))).toEqual(keys);
  });

  test('the code of the toolkit that files beside it use', () => {
    const cells = "import { a } from './helper';";
    const own = parts([], cells).code;
    writeFileSync(at('notebooks/helper.ts'), "import { banzhaf } from 'sovnarkom';\n");
    expect(parts([], cells).code).toBe(codeOfCells(["import { banzhaf } from 'sovnarkom';"]));
    expect(parts([], cells).code).not.toBe(own);
  });

  test('the variables of its surroundings, and those that it asked for', () => {
    const [before, { TZ: zone }] = [parts(['$A_ROUND'], '1'), process.env];
    try {
      process.env.TZ = 'Asia/Tokyo';
      process.env.A_ROUND = '2';
      expect(changedParts(before, parts(['$A_ROUND'], '1')).sort()).toEqual(['$A_ROUND', '$TZ']);
    } finally {
      delete process.env.A_ROUND;
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('files larger than what is read at once', () => {
    const large = at('data/large.bin');
    writeFileSync(large, '');
    truncateSync(large, 2 ** 31 + 1);
    const hash = parts(['../data/large.bin'], '1')['../data/large.bin'];
    rmSync(large);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  }, 60_000);
});

test('the files behind a notebook are not those of packages and of folders that are gone', () => {
  const votes = at('data/votes.csv');
  const changed = 1_700_000_000_000;
  utimesSync(votes, changed / 1000, changed / 1000);
  writeFileSync(at('figures/code'), '');
  const touched = [
    { path: votes, changed },
    { path: at('data/helper.csv'), changed: 5 },
    // Of what it may have written itself it is not known when.
    { path: at('figures/code'), changed: 5 },
    { path: at('data/none.csv') },
    { path: '$A_ROUND' },
    { path: at('figures'), changed: 5 },
    { path: at('node_modules/a/index.js'), changed: 5 },
    { path: join(compiled, 'index.js'), changed: 5 },
    { path: join(tmpdir(), 'sovnarkom-gone', 'a.csv') },
  ];
  writeFileSync(at('data/helper.csv'), 'written since');
  const { files, changedSince } = filesBehind(touched, at('figures'));
  const behind = ['../data/votes.csv', '../data/helper.csv', './code', '../data/none.csv'];
  expect(posix(files)).toEqual([...behind, '$A_ROUND']);
  expect(posix(changedSince)).toEqual(['../data/helper.csv']);
  const withUnseen = filesBehind([...touched, { path: unseen }], at('figures'));
  expect(posix(withUnseen.files)).toEqual(behind);
  expect(posix(withUnseen.changedSince)).toEqual(['../data/helper.csv', unseen]);
});
