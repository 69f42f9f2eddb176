import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiled } from '../../src/reproduction/code-behind.js';
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
  });
});

test('the files behind a notebook are not those of packages, of figures and of folders that are gone', () => {
  const votes = at('data/votes.csv');
  const changed = 1_700_000_000_000;
  utimesSync(votes, changed / 1000, changed / 1000);
  const touched = [
    { path: votes, changed },
    { path: at('data/helper.csv'), changed: 5 },
    { path: at('figures/lindenau/votes.csv'), changed: 5 },
    { path: at('node_modules/a/index.js'), changed: 5 },
    { path: join(compiled, 'index.js'), changed: 5 },
    { path: join(tmpdir(), 'sovnarkom-gone', 'a.csv') },
    { path: '/no/such/file' },
  ];
  writeFileSync(at('data/helper.csv'), 'written since');
  const { files, changedSince } = filesBehind(touched, at('figures'));
  expect(posix(files).slice(0, 2)).toEqual(['../data/votes.csv', '../data/helper.csv']);
  expect(files).toHaveLength(3);
  expect(posix(changedSince)).toEqual(['../data/helper.csv']);
});
