import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArgumentError, addRows, DatasetError, startDataset } from '../../src/index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-rows-'));
  startDataset(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const parties = () => readFileSync(join(folder, 'parties.csv'), 'utf8').split('\n').slice(1);

describe('rows are added to a table', () => {
  test('below those that are there, in the order of its columns, what is left out empty', () => {
    addRows(folder, 'parties', [{ name_en: 'Mill, Old', id: 'mill' }]);
    addRows(folder, 'parties', [{ id: 'dam', note: 'new' }, { id: 'weir' }]);
    expect(parties()).toEqual(['mill,"Mill, Old",,,,', 'dam,,,,,new', 'weir,,,,,', '']);
  });

  test('on a line of their own where the file ends without one', () => {
    writeFileSync(join(folder, 'parties.csv'), 'id,name_en,name_ru,name_el,colour,note\na,A,A,A,,');
    addRows(folder, 'parties', [{ id: 'b' }]);
    expect(parties()).toEqual(['a,A,A,A,,', 'b,,,,,', '']);
  });

  test('none is added for a table or column that is not there', () => {
    expect(() => addRows(folder, 'vote', [])).toThrow(/table must be one of bodies, /);
    expect(() => addRows(folder, 'parties', [{ id: 'a' }, { name: 'A' }])).toThrow(
      /column must be one of id, /,
    );
    expect(parties()).toEqual(['']);
  });

  test('that is there already is passed over, so that a script can be run again', () => {
    const rows = [{ id: 'mill', name_en: 'Mill, Old', note: 'new' }, { id: 'dam' }];
    addRows(folder, 'parties', rows);
    addRows(folder, 'parties', [...rows, { id: 'weir' }, { id: 'weir' }]);
    addRows(folder, 'parties', rows);
    expect(parties()).toEqual(['mill,"Mill, Old",,,,new', 'dam,,,,,', 'weir,,,,,', '']);
  });

  test('with the identifier of another is refused, with both values and the way out; nothing is written', () => {
    addRows(folder, 'parties', [{ id: 'mill', name_en: 'Mill' }]);
    const again = () =>
      addRows(folder, 'parties', [{ id: 'dam' }, { id: 'mill', name_en: 'Mole' }]);
    expect(again).toThrow(
      'rows[1].name_en must be "Mill", as in row 2 of parties.csv, which has the id mill already (change that row in parties.csv, or give this one another); "Mole" was given',
    );
    expect(() => addRows(folder, 'parties', [{ id: 'mill' }])).toThrow(ArgumentError);
    expect(parties()).toEqual(['mill,Mill,,,,', '']);
  });

  test('is known by all columns of its key where that has several', () => {
    const row = { table: 'votes', record: 'v', passage: 'p', certainty: 'stated' };
    const rows = ['yes', 'no'].map((field) => ({ ...row, field }));
    for (const _ of [1, 2]) addRows(folder, 'evidence', rows);
    expect(readFileSync(join(folder, 'evidence.csv'), 'utf8').split('\n')).toHaveLength(1 + 2 + 1);
  });

  test('goes below the headings as the file has them, in whatever order', () => {
    writeFileSync(join(folder, 'parties.csv'), 'note,id,name_el,name_ru,name_en\n');
    addRows(folder, 'parties', [{ id: 'mill', name_en: 'Mill', note: 'new' }]);
    expect(parties()).toEqual(['new,mill,,,Mill', '']);
  });

  test('is not added to a table that cannot be read', () => {
    writeFileSync(join(folder, 'parties.csv'), 'id;name_en;name_ru;name_el;note\n');
    expect(() => addRows(folder, 'parties', [{ id: 'a' }])).toThrow(DatasetError);
    rmSync(join(folder, 'parties.csv'));
    expect(() => addRows(folder, 'parties', [{ id: 'a' }])).toThrow(/parties\.csv cannot be read/);
  });
});
