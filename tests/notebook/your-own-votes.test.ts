import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executeNotebook } from '../../src/notebook/execute-notebook.js';
import {
  type Cell,
  type Notebook,
  readNotebook,
  wholeText,
} from '../../src/notebook/notebook-file.js';
import { NotebookFolder } from './temporary-notebooks.js';

const original = new URL('../../notebooks/09-your-own-votes.ipynb', import.meta.url).pathname;

/** The sources of the code cells, with the record in a folder of the test. */
const sourcesOf = ({ cells }: Notebook) =>
  cells
    .filter((cell) => cell.cell_type === 'code')
    .map((cell) => wholeText(cell.source).replace("'../figures/lindenau'", "'lindenau'"));

const outputs = (cells: readonly Cell[]) =>
  cells.map((cell) => JSON.stringify(cell.outputs?.map((one) => ({ ...one, execution_count: 0 }))));

describe('the notebook on one’s own votes', () => {
  let folder: NotebookFolder;
  let sources: string[];
  const record = () => join(folder.path, 'lindenau');
  const tables = () =>
    Object.fromEntries(
      readdirSync(record())
        .filter((name) => /\.(csv|json|md)$/.test(name))
        .map((name) => [name, readFileSync(join(record(), name), 'utf8')]),
    );
  beforeAll(async () => {
    folder = new NotebookFolder();
    sources = sourcesOf(await readNotebook(original));
    expect(sources.join('')).toContain("'lindenau'");
  });
  afterAll(() => folder.remove());

  test('can be run cell by cell, each twice, and gives the same', {
    timeout: 300_000,
  }, async () => {
    const path = folder.write('twice.ipynb', ...sources.flatMap((source) => [source, source]));
    const { cells } = await executeNotebook(path);
    const first = outputs(cells.filter((_, index) => index % 2 === 0));
    expect(outputs(cells.filter((_, index) => index % 2 === 1))).toEqual(first);
  });

  test('keeps its folder and what the reader typed when it runs again', {
    timeout: 300_000,
  }, async () => {
    expect(existsSync(record())).toBe(true);
    appendFileSync(join(record(), 'people.csv'), 'ash,Anna Ash,Анна Аш,Άννα Ας,mill,,\n');
    const before = tables();
    await executeNotebook(folder.write('again.ipynb', ...sources));
    expect(tables()).toEqual(before);
  });

  test('refuses in words what the reader changed, and leaves it', {
    timeout: 300_000,
  }, async () => {
    const changed = sources.map((source) => source.replace('yes: 17, no: 6', 'yes: 18, no: 6'));
    const before = tables();
    await expect(executeNotebook(folder.write('changed.ipynb', ...changed))).rejects.toThrow(
      /rows\[0\]\.yes must be "17", as in row 2 of votes\.csv, which has the id bridge-vote already/,
    );
    expect(tables()).toEqual(before);
  });
});
