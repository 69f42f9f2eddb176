import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileError, fileError } from '../../src/errors/file-error.js';
import { standingFiles, standingText } from '../../src/files/standing-files.js';
import { writeFiles, writeWhole } from '../../src/files/write-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (...path: string[]) => join(folder, ...path);
const text = (...path: string[]) => readFileSync(at(...path), 'utf8');
const all = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** A text that cannot be written. */
const broken = {
  get byteLength() {
    return 1;
  },
} as unknown as Uint8Array;

describe('a file is written whole or not at all', () => {
  test('with its text as UTF-8, at the path that is given back, its folders made', () => {
    expect(writeWhole(at('a/b/c.txt'), 'ψήφος голос\n')).toBe(at('a/b/c.txt'));
    expect(text('a/b/c.txt')).toBe('ψήφος голос\n');
    expect(all()).toEqual(['a', 'a/b', 'a/b/c.txt']);
  });

  test('so that one that is there stays as it was where writing fails', () => {
    writeWhole(at('b.txt'), 'before');
    expect(() => writeWhole(at('b.txt'), broken)).toThrow();
    expect(text('b.txt')).toBe('before');
    expect(all()).toEqual(['b.txt']);
  });

  test('and no folder is left that was made for it', () => {
    expect(() => writeWhole(at('new/inner/b.txt'), broken)).toThrow();
    expect(all()).toEqual([]);
  });

  test('through a link, which stays a link', () => {
    writeFileSync(at('kept.txt'), 'old');
    symlinkSync(at('kept.txt'), at('link.txt'));
    writeWhole(at('link.txt'), 'new');
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
    expect(text('kept.txt')).toBe('new');
  });
});

describe('files change together or not at all', () => {
  test('where the last cannot be written, the first is as it was', () => {
    writeFileSync(at('a.txt'), 'old');
    const files = new Map<string, string | Uint8Array>([
      [at('a.txt'), 'new'],
      [at('b.txt'), 'new'],
      [at('c.txt'), broken],
    ]);
    expect(() => writeFiles(files)).toThrow();
    expect(text('a.txt')).toBe('old');
    expect(all()).toEqual(['a.txt']);
  });

  test('where a folder stands in the place of the last, too', () => {
    writeFileSync(at('a.txt'), 'old');
    mkdirSync(at('c.txt'));
    const files = new Map(['a.txt', 'b.txt', 'c.txt'].map((name) => [at(name), 'new']));
    expect(() => writeFiles(files)).toThrow(
      `${at('c.txt')} cannot be written: it is a folder, and a file is wanted; name another file`,
    );
    expect(text('a.txt')).toBe('old');
    expect(all()).toEqual(['a.txt', 'c.txt']);
  });
});

test('a file that was replaced is let go', () => {
  const names = ['a.txt', 'b.txt'];
  for (const name of names) writeFileSync(at(name), 'old');
  linkSync(at('a.txt'), at('mine.txt'));
  writeFiles(new Map(names.map((name) => [at(name), 'new'])));
  expect(names.map((name) => [text(name), statSync(at(name)).nlink])).toEqual([
    ['new', 1],
    ['new', 1],
  ]);
  expect([text('mine.txt'), statSync(at('mine.txt')).nlink]).toEqual(['old', 1]);
  expect(all()).toEqual([...names, 'mine.txt']);
});

describe('what a killed run left', () => {
  test('is removed by the next that writes the file, and nothing else is', () => {
    // No process has this number: it is beyond what any system gives.
    const left = '.sovnarkom-2147483646-a.txt.part';
    const others = [
      '.sovnarkom-2147483646-b.txt.part',
      `.sovnarkom-${process.pid}-a.txt.part.mine`,
      'a.txt.part',
    ];
    for (const name of [left, ...others]) writeFileSync(at(name), 'half');
    writeWhole(at('a.txt'), 'whole');
    expect(all()).toEqual([...others, 'a.txt'].sort());
  });

  test('is left where that run still goes on', () => {
    const running = `.sovnarkom-${process.ppid}-a.txt.part`;
    writeFileSync(at(running), 'half');
    writeWhole(at('a.txt'), 'whole');
    expect(all()).toEqual([running, 'a.txt'].sort());
  });
});

describe('a file that cannot be written is told in words', () => {
  test('where a file stands in place of a folder', () => {
    writeFileSync(at('a'), '');
    expect(() => writeWhole(at('a/b.txt'), '')).toThrow(
      `${at('a/b.txt')} cannot be written: a file stands where a folder is wanted`,
    );
    expect(() => writeWhole(at('a/b/c.txt'), '')).toThrow(/a file stands where a folder is wanted/);
  });

  test('where a link leads nowhere', () => {
    symlinkSync(at('nowhere'), at('link.txt'));
    expect(() => writeWhole(at('link.txt'), '')).toThrow(/it is a link to what is not there/);
    expect(existsSync(at('nowhere'))).toBe(false);
  });

  test.skipIf(process.platform !== 'linux')('where nothing can be made, and ends', () => {
    expect(() => writeWhole('/proc/figures/en/a.svg', '')).toThrow(
      '/proc/figures cannot be written: nothing can be made in /proc; name another place',
    );
    expect(() => writeWhole('/dev/full', '')).toThrow(/is a device, and a file is wanted/);
  });

  test.each(['ENOSPC', 'EACCES', 'EISDIR', 'EEXIST', 'ENOENT', 'EUNKNOWN'])('%s', (code) => {
    const raw = Object.assign(new Error(`${code}: raw words`), { code });
    const error = fileError(raw, 'a.svg', 'written');
    expect(error).toBeInstanceOf(FileError);
    expect((error as Error).message).toMatch(/^a\.svg cannot be written: /);
    expect((error as Error).message).not.toContain('raw words');
  });

  test('any other error stays as it is', () => {
    const other = new RangeError('too wide');
    expect(fileError(other, 'a.svg', 'written')).toBe(other);
  });
});

describe('files that stand', () => {
  test('are those with another content', () => {
    writeFileSync(at('same'), 'text');
    writeFileSync(at('other'), 'mine');
    mkdirSync(at('folder'));
    symlinkSync(at('nowhere'), at('link'));
    const names = ['same', 'other', 'folder', 'link', 'new'];
    const files = new Map(names.map((name) => [at(name), 'text']));
    expect(standingFiles(files)).toEqual([at('other'), at('folder'), at('link')]);
    expect(standingText(at('other'))).toBe('mine');
    expect(standingText(at('folder'))).toBeUndefined();
  });
});
