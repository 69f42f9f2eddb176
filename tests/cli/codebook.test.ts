import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeCodebook } from '../../src/cli/codebook.js';
import { invented, inventedFolder } from '../invented-dataset.js';
import { run } from './run.js';

describe('sovnarkom codebook', () => {
  test('writes the codebook, and then finds it up to date', async () => {
    const folder = inventedFolder(invented);
    const file = join(folder, 'README.md');
    expect((await run(writeCodebook, '--check', '--data', folder)).code).toBe(1);
    expect(existsSync(file)).toBe(false);
    expect(await run(writeCodebook, '--data', folder)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^wrote /),
    });
    expect(readFileSync(file, 'utf8')).toContain('| [votes](#votes) | 3 |');
    expect(readFileSync(file, 'utf8')).toContain('| [sources](#sources) | 1 |');
    const checked = await run(writeCodebook, '--check', '--data', folder);
    expect(checked).toMatchObject({ code: 0, out: expect.stringMatching(/is up to date\n$/) });
    expect((await run(writeCodebook, '--data', folder)).out).toMatch(/is up to date\n$/);
  });

  test('says that it is not up to date, and leaves it', async () => {
    const folder = inventedFolder(invented);
    const file = join(folder, 'README.md');
    writeFileSync(file, 'old');
    const { code, out } = await run(writeCodebook, '--check', '--data', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/is not up to date: write it with sovnarkom codebook\n$/);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  test('replaces a README.md that is no codebook only if told to', async () => {
    const folder = inventedFolder(invented);
    const file = join(folder, 'README.md');
    writeFileSync(file, '# My notes');
    await expect(run(writeCodebook, '--data', folder)).rejects.toThrow(
      `${file} is there already, and is no codebook; nothing was written. Move it, or replace it with --force`,
    );
    expect(readFileSync(file, 'utf8')).toBe('# My notes');
    expect((await run(writeCodebook, '--data', folder, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Codebook/);
  });

  test('prints what was done as JSON', async () => {
    const folder = inventedFolder(invented);
    const { out } = await run(writeCodebook, '--data', folder, '--json');
    expect(JSON.parse(out)).toMatchObject({
      upToDate: false,
      counts: { votes: 3, sources: 1, names: 3 },
    });
  });
});
