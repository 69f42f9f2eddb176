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
  test('starts a record and says where to begin', async () => {
    const council = join(folder, 'council');
    const { code, out } = await run(startRecord, council, '--title', 'Our council');
    expect(code).toBe(0);
    expect(out).toMatch(/^wrote \d+ files to .*council; begin with bodies\.csv, sessions\.csv, /);
    expect(loadDataset(council).title).toBe('Our council');
  });

  test('prints what was written as JSON', async () => {
    const { out } = await run(startRecord, folder, '--json');
    const { files, first } = JSON.parse(out);
    expect([...files].sort()).toEqual(readdirSync(folder).sort());
    expect(first).toEqual(['bodies', 'sessions', 'motions', 'votes']);
  });

  test('needs one folder', async () => {
    await expect(run(startRecord)).rejects.toThrow('new needs one folder; 0 were named');
    await expect(run(startRecord, 'a', 'b')).rejects.toThrow('2 were named');
  });

  test('refuses a folder with something in it', async () => {
    await run(startRecord, folder);
    await expect(run(startRecord, folder)).rejects.toThrow(/empty folder/);
  });
});
