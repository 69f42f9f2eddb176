import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addSources, loadDataset, startDataset } from '../../src/index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-sources-'));
  startDataset(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const minutes = { id: 'minutes', type: 'document', title: 'Minutes' };

describe('works are added to the list', () => {
  test('behind those that are there, each once', () => {
    addSources(folder, [minutes]);
    const essay = { id: 'essay', type: 'book' };
    addSources(folder, [{ title: 'Minutes', type: 'document', id: 'minutes' }, essay, essay]);
    expect(loadDataset(folder).sources).toEqual([minutes, essay]);
  });

  test('but not one that is described otherwise, and nothing is written then', () => {
    addSources(folder, [minutes]);
    const other = { ...minutes, title: 'Other minutes' };
    expect(() => addSources(folder, [{ id: 'new', type: 'book' }, other])).toThrow(
      /^works\[1\] must be described as in sources\.json, which has the id minutes already/,
    );
    expect(loadDataset(folder).sources).toEqual([minutes]);
  });

  test.each(['{', '{}'])('and none to what is no list: %s', (text) => {
    const path = join(folder, 'sources.json');
    writeFileSync(path, text);
    expect(() => addSources(folder, [minutes])).toThrow(/sources\.json: expected a list of works/);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
