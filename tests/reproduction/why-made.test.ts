import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOfFile, readMadeBefore, writeMadeBefore } from '../../src/reproduction/made-before.js';
import { whyMade } from '../../src/reproduction/why-made.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-made-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what is no file has no contents, be it endless', () => {
  expect(hashOfFile(folder)).toBeUndefined();
  expect(hashOfFile('/dev/zero')).toBeUndefined();
});

describe('why something is made', () => {
  const why = (from: Record<string, string>, now: Record<string, string>) =>
    whyMade({ from, files: {} }, now, 'figures')?.replaceAll('\\', '/');

  test('is in words, with files by their paths', () => {
    expect(whyMade(undefined, {}, 'figures')).toBe('it was not made before');
    expect(why({ cells: 'a' }, { cells: 'a' })).toBeUndefined();
    expect(why({ cells: 'a', code: 'b' }, { cells: 'c', code: 'd' })).toBe(
      'its cells have changed; code of the toolkit that it uses has changed',
    );
    expect(why({ packages: 'a' }, {})).toBe(
      'an installed package, or the version of Node, has changed',
    );
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`../data/${n}.csv`, 'a']));
    expect(why({ '../data/1.csv': 'a' }, { '../data/1.csv': 'b' })).toBe('data/1.csv has changed');
    expect(why({ $TZ: 'a' }, { $TZ: 'b' })).toBe('$TZ has changed');
    expect(why(JSON.parse('{ "../__proto__": "a", "toString": "b" }'), {})).toBe(
      '__proto__, figures/toString have changed',
    );
    expect(why(JSON.parse('{ "__proto__": "a" }'), {})).toBe('figures/__proto__ has changed');
    expect(why({ unseen: 'a' }, {})).toContain('it reads what is not seen');
    expect(why(files, {})).toBe('data/1.csv, data/2.csv, data/3.csv, 2 more files have changed');
  });

  test('may lie in what came of it', () => {
    const path = join(folder, 'a.svg');
    writeFileSync(path, 'as it was made');
    const made = { from: {}, files: { 'a.svg': hashOfFile(path)! } };
    expect(whyMade(made, {}, folder)).toBeUndefined();
    writeFileSync(path, 'by hand');
    expect(whyMade(made, {}, folder)).toBe(`${path} is missing or was changed`);
    const others = { ...made, files: { ...made.files, 'b.svg': 'x', 'c.svg': 'y' } };
    expect(whyMade(others, {}, folder)).toBe(
      `${path} and 2 more of its files are missing or were changed`,
    );
  });
});

test('what was made is kept, and is nothing where that is damaged or of another form', () => {
  const nothing = { notebooks: {}, figures: {} };
  expect(readMadeBefore(folder)).toEqual(nothing);
  const made = { from: { shows: 'a' }, files: { 'en/a.svg': 'b' }, leftOut: 'too wide' };
  writeMadeBefore(folder, { notebooks: {}, figures: { 'en/a': made } });
  expect(readMadeBefore(folder)).toMatchObject({ notebooks: {}, figures: { 'en/a': made } });
  const path = join(folder, '.reproduced.json');
  const text = readFileSync(path, 'utf8');
  const other = (one: unknown) => JSON.stringify({ form: 1, notebooks: {}, figures: one });
  const wrong = [
    undefined,
    null,
    [],
    { a: null },
    { a: { files: {} } },
    { a: { from: {}, files: ['b'] } },
    { a: { from: { b: 1 }, files: {} } },
    { a: { from: {}, files: {}, leftOut: 1 } },
  ].map(other);
  for (const damaged of [
    text.slice(0, 50),
    text.replace('"form": 1', '"form": 0'),
    '[]',
    'null',
    ...wrong,
  ]) {
    writeFileSync(path, damaged);
    expect(readMadeBefore(folder)).toEqual(nothing);
  }
});
