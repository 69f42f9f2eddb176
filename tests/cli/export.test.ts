import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exportRecord } from '../../src/cli/export.js';
import { UsageError } from '../../src/errors/usage-error.js';
import { toPopolo } from '../../src/interchange/popolo.js';
import { builtInFolder } from '../../src/records/built-in-folder.js';
import { loadDataset } from '../../src/records/load-dataset.js';
import { startDataset } from '../../src/records/start-dataset.js';
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
    expect(JSON.parse(out)).toEqual({
      format: 'bibtex',
      files: [file],
      cannotHold: ['anything but the works'],
    });
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
    [[], 'id,name_en'],
    [['--lang', 'ru'], 'id;name_en'],
    [['--lang', 'ru', '--separator', 'tab'], 'id\tname_en'],
  ])('writes tables for Excel with the separator of a language: %j', async (words, heading) => {
    const target = join(inventedFolder({}), 'excel');
    await exported('--format', 'csv', '--excel', '--out', target, ...words);
    expect(readFileSync(join(target, 'bodies.csv'), 'utf8')).toMatch(`\uFEFF${heading}`);
    expect(existsSync(join(target, 'datapackage.json'))).toBe(false);
  });

  test.each([
    ['xlsx', 'r.xlsx', 'PK'],
    ['parquet', 'r/votes.parquet', 'PAR1'],
    ['voteview', 'r/rollcalls.csv', 'congress,chamber,rollnumber'],
  ])('writes %s, and tells beside the output what it cannot hold', async (format, file, start) => {
    const place = inventedFolder({});
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const data = builtInFolder;
    await run(
      exportRecord,
      '--format',
      format,
      '--out',
      join(place, file.split('/')[0]!),
      '--data',
      data,
    );
    expect(told.mock.calls.join()).toMatch(`${format} cannot hold, of this record:\n  `);
    told.mockRestore();
    expect(readFileSync(join(place, file), 'latin1').startsWith(start)).toBe(true);
  });

  test.each([
    [[], '--format needs one of json, csv, xlsx, parquet, popolo, voteview, csl, bibtex'],
    [['--format', 'bibtx'], '"bibtx" was given; did you mean bibtex?'],
    [['--format', 'constructor'], '"constructor" was given'],
    [['--format', 'csv'], 'name it with --out FOLDER'],
    [['--format', 'voteview'], 'voteview is a folder of files: name it with --out FOLDER'],
    [['--format', 'xlsx'], 'xlsx is no text: name the file with --out FILE'],
    [['--format', 'xlsx', '--out', 'a.xlsx', '--excel'], '--excel is for --format csv'],
    [['--format', 'csv', '--out', 'a', '--lang', 'ru'], '--lang and --separator tell how --excel'],
    [
      ['--format', 'csv', '--out', 'a', '--excel', '--lang', 'de'],
      '--lang is one of en, el, ru; "de"',
    ],
    [
      ['--format', 'csv', '--out', 'a', '--excel', '--separator', '!'],
      '--separator is one of , ; | and',
    ],
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

  describe('writes over nothing that is there', () => {
    const council = () => {
      const mine = join(inventedFolder({}), 'mine');
      startDataset(mine, { title: 'Our council' });
      return mine;
    };
    const texts = (place: string) =>
      Object.fromEntries(
        readdirSync(place).map((name) => [name, readFileSync(join(place, name), 'utf8')]),
      );
    const failureOf = (...words: string[]) =>
      run(exportRecord, ...words).catch((error: unknown) => error as Error) as Promise<Error>;

    test('a record of one’s own, with --data forgotten: both records are named, and both ways out', async () => {
      const mine = council();
      const before = texts(mine);
      const note = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { message } = await failureOf('--format', 'csv', '--out', mine);
      expect(message).toContain(`export would write the record “${loadDataset().title}” over `);
      expect(message).toContain(
        `of ${mine}, which holds the record “Our council”; nothing was written.`,
      );
      expect(message).toContain(`add --data ${mine}.`);
      expect(message).toMatch(
        /Name another place with --out, or write over what is there with --force\.$/,
      );
      expect(note.mock.calls.join()).toContain(`--data ${mine} exports that`);
      note.mockRestore();
      expect(texts(mine)).toEqual(before);
    });

    test('a record by itself, also through a link', async () => {
      const mine = council();
      writeFileSync(join(mine, 'sources.json'), '[ ]');
      const before = texts(mine);
      const link = join(inventedFolder({}), 'link');
      symlinkSync(mine, link);
      for (const out of [mine, link]) {
        const { message } = await failureOf('--format', 'csv', '--out', out, '--data', mine);
        expect(message).toContain('from which it is read; nothing was written.');
      }
      expect(texts(mine)).toEqual(before);
    });

    test.each(['json', 'popolo', 'csl', 'bibtex'])(
      'a file with another content: %s',
      async (format) => {
        const file = join(inventedFolder({}), 'mine.txt');
        writeFileSync(file, 'mine');
        const { message } = await failureOf('--format', format, '--out', file, '--data', folder);
        expect(message).toContain(`over ${file}`);
        expect(readFileSync(file, 'utf8')).toBe('mine');
      },
    );

    test('unless told to', async () => {
      const mine = council();
      expect((await exported('--format', 'csv', '--out', mine, '--force')).code).toBe(0);
      expect(loadDataset(mine).tables).toEqual(loadDataset(folder).tables);
    });

    test('a folder where a file is wanted, and a file where a folder is', async () => {
      const place = inventedFolder({});
      writeFileSync(join(place, 'file'), '');
      await expect(exported('--format', 'csl', '--out', place, '--force')).rejects.toThrow(
        /it is a folder, and a file is wanted/,
      );
      await expect(exported('--format', 'csv', '--out', join(place, 'file'))).rejects.toThrow(
        /a file stands where a folder is wanted/,
      );
    });
  });
});
