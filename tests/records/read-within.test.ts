import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWithin } from '../../src/records/read-within.js';

const outer = mkdtempSync(join(tmpdir(), 'within-'));
const folder = join(outer, 'record');
mkdirSync(join(folder, 'tables'), { recursive: true });
writeFileSync(join(outer, 'secret.csv'), 'secret');
writeFileSync(join(folder, 'votes.csv'), 'votes');
writeFileSync(join(folder, 'tables', 'seats.csv'), 'seats');
symlinkSync(join(outer, 'secret.csv'), join(folder, 'linked.csv'));
symlinkSync('votes.csv', join(folder, 'inner.csv'));
symlinkSync('round.csv', join(folder, 'round.csv'));
symlinkSync(folder, join(outer, 'alias'));

const read = (file: string, from = folder) => {
  const found = readWithin(from, file);
  return found instanceof Uint8Array ? new TextDecoder().decode(found) : found.refused;
};

describe('a file of a record', () => {
  test('is read from the folder and those in it, also by a link of the folder or within it', () => {
    expect(read('votes.csv')).toBe('votes');
    expect(read('tables/seats.csv')).toBe('seats');
    expect(read('inner.csv')).toBe('votes');
    expect(read('votes.csv', join(outer, 'alias'))).toBe('votes');
  });

  test.each([
    '../secret.csv',
    'tables/../../secret.csv',
    'linked.csv',
    '../../../etc/passwd',
    '..',
  ])('%s lies outside', (file) => {
    expect(read(file)).toMatch(/outside the folder of the record|it is not there/);
  });

  test('is named from the folder: a whole path is none, not even into it', () => {
    mkdirSync(join(folder, folder), { recursive: true });
    writeFileSync(join(folder, folder, 'votes.csv'), 'within');
    expect(read(join(folder, 'votes.csv'))).toBe('it lies outside the folder of the record');
  });

  test('may stand in a folder whose name ends in dots', () => {
    mkdirSync(join(folder, 'odd..'));
    writeFileSync(join(folder, 'odd..', 'votes.csv'), 'odd');
    expect(read('odd../votes.csv')).toBe('odd');
  });

  test('is no folder, pipe or device', () => {
    expect(read('tables')).toBe('it is no regular file');
    expect(read('.')).toBe('it is no regular file');
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    expect(read('pipe.csv')).toBe('it is no regular file');
    expect(read('../../../../../dev/zero')).toMatch(/outside|not there/);
    symlinkSync('/dev/zero', join(folder, 'zero.csv'));
    expect(read('zero.csv')).toMatch(/outside/);
  });

  test('that is not there, or whose name is none, is told in words', () => {
    expect(read('none.csv')).toBe('it is not there');
    expect(read('votes.csv/none.csv')).toBe('a file stands where a folder is wanted');
    expect(read('round.csv')).toBe('its links lead in a circle');
    expect(read('a\0b')).toBe('its name holds a zero byte');
    expect(read('a'.repeat(5000))).toBe('the name is too long');
  });
});
