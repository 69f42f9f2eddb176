import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { upgrade } from '../../src/cli/upgrade.js';
import { loadDataset } from '../../src/records/load-dataset.js';
import { type Folder, folderWith, oneVote } from '../records/altered-dataset.js';
import { run } from './run.js';

let path: string;
let folder: Folder;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'sovnarkom-upgrade-'));
  folder = folderWith(oneVote, path);
  folder.changeDescriptor((descriptor) => {
    delete descriptor['sovnarkom:schemaVersion'];
  });
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

describe('sovnarkom upgrade', () => {
  test('rewrites an older record and says what it changed, then has nothing to do', async () => {
    const first = await run(upgrade, path);
    expect(first.code).toBe(0);
    expect(first.out.replaceAll(path, 'council')).toBe(
      [
        'council rewritten from version 1 of the form to version 2:',
        '  datapackage.json: tells version 2 of the form, and describes the tables in it.',
        'wrote datapackage.json',
        '',
      ].join('\n'),
    );
    expect(loadDataset(path).notes).toEqual([]);
    const second = await run(upgrade, path);
    expect(second.code).toBe(0);
    expect(second.out).toBe(
      `nothing to do: ${path} is of version 2 of the form, the present one\n`,
    );
  });

  test('writes nothing in a dry run', async () => {
    const before = folder.read('datapackage.json');
    const { out } = await run(upgrade, path, '--dry-run');
    expect(out).toMatch(/would be rewritten from version 1 .*\n.*\nnothing was written\n$/);
    expect(folder.read('datapackage.json')).toBe(before);
  });

  test('prints the changes as JSON', async () => {
    const { out } = await run(upgrade, path, '--dry-run', '--json');
    expect(JSON.parse(out)).toMatchObject({
      folder: path,
      dryRun: true,
      from: 1,
      to: 2,
      files: [{ file: 'datapackage.json', changes: [expect.any(String)] }],
    });
  });

  test('takes one folder', async () => {
    await expect(run(upgrade, 'a', 'b')).rejects.toThrow('upgrade takes one folder; 2 were named');
  });
});
