import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add, addHelp } from '../../src/cli/add.js';
import { addRows } from '../../src/interchange/index.js';
import {
  addTable,
  firstTables,
  loadDataset,
  readDescriptor,
  startDataset,
} from '../../src/records/index.js';
import { run } from '../cli/run.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-add-'));
  startDataset(folder, { tables: firstTables });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const tables = () =>
  (JSON.parse(read('datapackage.json')).resources as { name: string; schema?: object }[]).map(
    ({ name }) => name,
  );

describe('a record that begins with few tables', () => {
  test('has those and the lists of works and figures, without keys into tables that it has not', () => {
    const { resources } = JSON.parse(read('datapackage.json')) as ReturnType<typeof readDescriptor>;
    expect(tables().sort()).toEqual([...firstTables, 'figures', 'sources'].sort());
    const targets = resources.flatMap(({ schema }) =>
      (schema?.foreignKeys ?? []).map((key) => key.reference.resource),
    );
    expect(targets.filter((target) => !tables().includes(target))).toEqual([]);
    expect(loadDataset(folder).parties).toEqual([]);
  });

  test('says of what points into a table that it has not how to add it', () => {
    addRows(folder, 'bodies', [
      { id: 'council', name_en: 'C', name_ru: 'C', name_el: 'C', kind: 'assembly' },
    ]);
    addRows(folder, 'sessions', [{ id: 'first', body: 'council', chair: 'adler' }]);
    expect(() => loadDataset(folder)).toThrow(
      'column chair: "adler": expected an id of the table people (which the record does not have yet: sovnarkom add people)',
    );
  });
});

describe('a table that is added', () => {
  test('has its heading, its description and its place in the codebook', () => {
    expect(addTable(folder, 'attendance')).toEqual([
      'datapackage.json',
      'attendance.csv',
      'README.md',
    ]);
    expect(read('attendance.csv')).toMatch(/^id,session,person,[^\n]*\n$/);
    expect(read('README.md')).toContain('| [attendance](#attendance) | 0 |');
    expect(loadDataset(folder).attendance).toEqual([]);
  });

  test('gives the others their keys into it, and the order is that of the form', () => {
    addTable(folder, 'parties');
    addTable(folder, 'people');
    const order = readDescriptor().resources.map(({ name }) => name);
    expect(tables()).toEqual(order.filter((name) => tables().includes(name)));
    const all = mkdtempSync(join(tmpdir(), 'sovnarkom-add-'));
    startDataset(all, { tables: [...firstTables, 'parties', 'people'] });
    const { resources } = JSON.parse(readFileSync(join(all, 'datapackage.json'), 'utf8'));
    rmSync(all, { recursive: true });
    expect(JSON.parse(read('datapackage.json')).resources).toEqual(resources);
  });

  test('is written once: added again, nothing changes', () => {
    addTable(folder, 'parties');
    const before = read('datapackage.json');
    expect(addTable(folder, 'parties')).toEqual([]);
    expect(read('datapackage.json')).toBe(before);
  });

  test('takes a file of its name as it is, and what the descriptor says of its own', () => {
    writeFileSync(join(folder, 'parties.csv'), 'id,name_en,name_ru,name_el\nmill,Mill,Mill,Mill\n');
    const descriptor = JSON.parse(read('datapackage.json'));
    descriptor.contributors = [{ title: 'Me' }];
    descriptor.resources[0].title = 'My bodies';
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
    expect(addTable(folder, 'parties')).not.toContain('parties.csv');
    expect(loadDataset(folder).parties).toHaveLength(1);
    expect(read('README.md')).toContain('| [parties](#parties) | 1 |');
    expect(JSON.parse(read('datapackage.json'))).toMatchObject({ contributors: [{ title: 'Me' }] });
    expect(read('datapackage.json')).toContain('My bodies');
  });

  test('leaves a README.md of the user’s alone', () => {
    writeFileSync(join(folder, 'README.md'), '# Mine\n');
    expect(addTable(folder, 'parties')).toEqual(['datapackage.json', 'parties.csv']);
    expect(read('README.md')).toBe('# Mine\n');
  });

  test('that is not known is refused with the nearest', () => {
    expect(() => addTable(folder, 'partys')).toThrow(/did you mean parties\?/);
  });

  test('of a folder without a record is refused', () => {
    expect(() => addTable(join(folder, 'nowhere'), 'parties')).toThrow(
      /datapackage\.json cannot be/,
    );
  });
});

describe('sovnarkom add', () => {
  test('adds tables and tells the files', async () => {
    const { code, out } = await run(add, 'people', 'parties', '--data', folder);
    expect(code).toBe(0);
    expect(out).toContain('people.csv');
    expect(out).toContain('parties.csv');
    expect((await run(add, 'people', '--data', folder)).out).toBe(
      'the record has people already\n',
    );
  });

  test('prints JSON', async () => {
    const { out } = await run(add, 'people', '--data', folder, '--json');
    expect(JSON.parse(out).added[0]).toMatchObject({ table: 'people' });
  });

  test('needs a table, and its help lists them', async () => {
    await expect(run(add)).rejects.toThrow(/add needs a table/);
    for (const { name } of readDescriptor().resources) expect(addHelp()).toContain(`\n  ${name} `);
  });
});
