import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { installed, isPermissive } from './list.mjs';

const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as object;

describe('what is installed', () => {
  test('is under licences that ask to be named, and no more', () => {
    const packages = installed(lock);
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
  });

  test('with the package is what it depends on, and what that depends on', () => {
    const users = installed(lock).filter((one) => one.users);
    expect(users.map(({ name }) => name)).toContain('vega');
    expect(users.map(({ name }) => name)).toContain('vega-scale');
    expect(users.map(({ name }) => name)).not.toContain('vitest');
  });
});

test.each([
  ['MIT', true],
  ['(AFL-2.1 OR BSD-3-Clause)', true],
  ['MIT AND OFL-1.1', true],
  ['GPL-3.0', false],
  ['MIT AND GPL-3.0', false],
  [undefined, false],
])('%s asks no more than to be named: %s', (licence, is) => {
  expect(isPermissive(licence)).toBe(is);
});
