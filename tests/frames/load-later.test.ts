import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { danfo } from '../../src/frames/danfo.js';
import { loadLater } from '../../src/frames/load-later.js';

describe('a package that is loaded when it is first used', () => {
  let folder: string;
  const loaded = () => (globalThis as { loadedLater?: string[] }).loadedLater ?? [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'later-'));
    const packages = {
      whole: 'module.exports = (a, b) => a + b; module.exports.twice = (a) => 2 * a;',
      parts: 'exports.half = (a) => a / 2; exports.two = 2;',
      user: `
        const whole = require('whole');
        const withDefault = whole && whole.__esModule ? whole : { default: whole };
        const parts = require('parts');
        const there = require('there');
        exports.sum = (a, b) => withDefault.default(a, b);
        exports.twice = (a) => whole.twice(a);
        exports.half = (a) => (0, parts.half)(a);
        exports.hasHalf = () => 'half' in parts;
        exports.there = there;`,
      there: 'module.exports = { at: "once" };',
    };
    for (const [name, code] of Object.entries(packages)) {
      const place = join(folder, 'node_modules', name);
      mkdirSync(place, { recursive: true });
      const tells = `(globalThis.loadedLater ??= []).push(${JSON.stringify(name)});\n`;
      writeFileSync(join(place, 'index.js'), tells + code);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    delete (globalThis as { loadedLater?: string[] }).loadedLater;
  });

  test('is used as if it had been there, and whoever else asks for it gets it', () => {
    const require = createRequire(join(folder, 'here.js'));
    const there: unknown = require('there');
    const names = ['whole', 'parts', 'there', 'nowhere'];
    const user = loadLater(require, names, () => require('user'));
    expect(loaded()).toEqual(['there', 'user']);
    // What is loaded already is what it was.
    expect(user.there).toBe(there);
    expect(user.half(8)).toBe(4);
    expect(user.hasHalf()).toBe(true);
    expect(loaded()).toEqual(['there', 'user', 'parts']);
    expect(require('parts').two).toBe(2);
    expect([user.sum(1, 2), user.twice(4)]).toEqual([3, 8]);
    const whole = require('whole');
    expect(whole(3, 4)).toBe(7);
    expect(loaded()).toEqual(['there', 'user', 'parts', 'whole']);
  });

  test('leaves no trace where what uses it fails', () => {
    const require = createRequire(join(folder, 'there.js'));
    delete require.cache[require.resolve('parts')];
    const fails = () => {
      throw new Error('not today');
    };
    expect(() => loadLater(require, ['parts'], fails)).toThrow('not today');
    expect(require.cache[require.resolve('parts')]).toBeUndefined();
  });
});

test('what danfo seldom uses works as it did', () => {
  const frame = new danfo.DataFrame([
    { body: 'a', votes: 2 },
    { body: 'a', votes: 6 },
    { body: 'b', votes: 5 },
    { body: 'b', votes: 5 },
  ]);
  // Variance and mode of groups come from mathjs; of 2 and 6 the variance is 8.
  const groups = frame.groupby(['body']);
  expect(groups.agg({ votes: 'var' }).values).toEqual([
    ['a', 8],
    ['b', 0],
  ]);
  expect(new danfo.Series([1, 5, 5, 2]).mode()).toEqual([5]);
});
