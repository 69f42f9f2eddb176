import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedPackages } from '../../src/reproduction/installed-packages.js';

let project: string;
const at = (path: string) => join(project, path);

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sovnarkom-packages-'));
  mkdirSync(at('node_modules/one/node_modules/two'), { recursive: true });
  mkdirSync(at('inner/notebooks'), { recursive: true });
  writeFileSync(at('node_modules/.package-lock.json'), '{}');
});
afterAll(() => rmSync(project, { recursive: true }));

test('what is installed is what npm lists in a folder and those above it', () => {
  const listed = installedPackages(at('inner/notebooks'));
  expect(listed).toMatch(/^[0-9a-f]{64}$/);
  // Packages of packages are in the same list, and what programs keep there are none.
  mkdirSync(at('inner/node_modules/.cache'), { recursive: true });
  expect(installedPackages(at('node_modules/one/node_modules/two'))).toBe(listed);
  expect(installedPackages(at('inner/notebooks'))).toBe(listed);
  writeFileSync(at('node_modules/.package-lock.json'), '{ "packages": {} }');
  expect(installedPackages(at('inner/notebooks'))).not.toBe(listed);
});

test('it is not known where packages lie that npm has not listed', () => {
  mkdirSync(at('inner/node_modules/three'), { recursive: true });
  expect(installedPackages(at('inner/notebooks'))).toBeUndefined();
});
