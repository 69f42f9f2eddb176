import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addRows, startDataset } from '../../src/index.js';

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
    expect(parties()).toEqual(['mill,"Mill, Old",,,', 'dam,,,,new', 'weir,,,,', '']);
  });

  test('on a line of their own where the file ends without one', () => {
    writeFileSync(join(folder, 'parties.csv'), 'id,name_en,name_ru,name_el,note\na,A,A,A,');
    addRows(folder, 'parties', [{ id: 'b' }]);
    expect(parties()).toEqual(['a,A,A,A,', 'b,,,,', '']);
  });

  test('none is added for a table or column that is not there', () => {
    expect(() => addRows(folder, 'vote', [])).toThrow(/table must be one of bodies, /);
    expect(() => addRows(folder, 'parties', [{ id: 'a' }, { name: 'A' }])).toThrow(
      /column must be one of id, /,
    );
    expect(parties()).toEqual(['']);
  });
});
