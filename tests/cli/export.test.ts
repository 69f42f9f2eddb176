import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportRecord } from '../../src/cli/export.js';
import { UsageError } from '../../src/cli/usage-error.js';
import { toPopolo } from '../../src/interchange/popolo.js';
import { loadDataset } from '../../src/records/load-dataset.js';
import { invented, inventedFolder } from '../invented-dataset.js';
import { run } from './run.js';

const folder = inventedFolder(invented);
const exported = (...words: string[]) => run(exportRecord, ...words, '--data', folder);

describe('sovnarkom export', () => {
  test('prints one JSON document whose keys are the tables', async () => {
    const { out, code } = await exported('--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ votes: [{ yes: 12 }, { yes: null }, { yes: 3 }] });
  });

  test('prints Popolo, CSL-JSON and BibTeX', async () => {
    const popolo = JSON.parse((await exported('--format', 'popolo')).out);
    expect(popolo).toEqual(toPopolo(loadDataset(folder)));
    expect(JSON.parse((await exported('--format', 'csl')).out)[0]).toMatchObject({ id: 'essay' });
    expect((await exported('--format', 'bibtex')).out).toMatch(/^@book\{essay,\n/);
    expect(JSON.parse((await exported('--format', 'bibtex', '--json')).out).bibtex).toMatch(
      /^@book/,
    );
  });

  test('writes a file, making its folder, and says which', async () => {
    const file = join(inventedFolder({}), 'new', 'works.bib');
    expect((await exported('--format', 'bibtex', '--out', file)).out).toBe(`${file}\n`);
    expect(readFileSync(file, 'utf8')).toBe((await exported('--format', 'bibtex')).out);
    const { out } = await exported('--format', 'bibtex', '--out', file, '--json');
    expect(JSON.parse(out)).toEqual({ format: 'bibtex', files: [file] });
  });

  test('writes a folder of tables that can be loaded', async () => {
    const target = join(inventedFolder({}), 'csv');
    const { out } = await exported('--format', 'csv', '--out', target, '--json');
    expect(JSON.parse(out).files).toHaveLength(readdirSync(target).length);
    expect(loadDataset(target).tables).toEqual(loadDataset(folder).tables);
    expect(readFileSync(join(target, 'votes_flat.csv'), 'utf8')).toContain(
      '\nmill-vote,council,Council,',
    );
  });

  test.each([
    [[], '--format needs one of json, popolo, csl, bibtex, csv'],
    [['--format', 'bibtx'], '"bibtx" was given; did you mean bibtex?'],
    [['--format', 'constructor'], '"constructor" was given'],
    [['--format', 'csv'], 'name it with --out FOLDER'],
  ])('%j is a wrong use', async (words, message) => {
    const failure = await exported(...words).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toContain(message);
  });

  test('a dataset that cannot be read is told, and nothing is written', async () => {
    const file = join(inventedFolder({}), 'out.json');
    const words = ['--format', 'json', '--out', file, '--data', join(folder, 'nowhere')];
    await expect(run(exportRecord, ...words)).rejects.toThrow(/datapackage\.json/);
    expect(existsSync(file)).toBe(false);
  });
});
