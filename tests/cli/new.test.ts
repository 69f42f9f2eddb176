import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRecord } from '../../src/cli/new.js';
import { loadDataset } from '../../src/index.js';
import { run } from './run.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('sovnarkom new', () => {
  test('starts a project whose record has no problems, and says what to do', async () => {
    const council = join(folder, 'council');
    const { code, out } = await run(startRecord, council);
    expect(code).toBe(0);
    expect(out).toMatch(/^wrote \d+ files to .*council; in it, npm install && npm run reproduce /);
    expect(readdirSync(council)).toContain('package.json');
    expect(loadDataset(join(council, 'data')).votes).toHaveLength(6);
  });

  test('starts a record alone, without rows, in the tables that are needed', async () => {
    const council = join(folder, 'council');
    const { out } = await run(startRecord, council, '--empty', '--title', 'Our council');
    expect(out).toMatch(/^wrote \d+ files to .*council; begin with bodies\.csv, sessions\.csv, /);
    expect(
      readdirSync(council)
        .filter((file) => file.endsWith('.csv'))
        .sort(),
    ).toEqual(['bodies', 'motions', 'parties', 'sessions', 'votes'].map((table) => `${table}.csv`));
    expect(loadDataset(council).title).toBe('Our council');
  });

  test('prints what was written as JSON', async () => {
    const { out } = await run(startRecord, folder, '--empty', '--json');
    const { files, first } = JSON.parse(out);
    expect([...files].sort()).toEqual(readdirSync(folder).sort());
    expect(first).toEqual(['bodies', 'sessions', 'motions', 'votes']);
  });

  test('needs one folder', async () => {
    await expect(run(startRecord)).rejects.toThrow('new needs one folder; 0 were named');
    await expect(run(startRecord, 'a', 'b')).rejects.toThrow('2 were named');
  });

  test.each([[[]], [['--empty']]])('refuses a folder with something in it: %j', async (words) => {
    await run(startRecord, folder, '--empty');
    const before = readdirSync(folder);
    await expect(run(startRecord, folder, ...words)).rejects.toThrow(/empty folder/);
    expect(readdirSync(folder)).toEqual(before);
  });
});
