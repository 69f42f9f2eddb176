import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What came of calling everything that an entry exports with wrong arguments. */
interface Report {
  /** The call during which the program was ended. */
  readonly hangs?: string;
  /** The calls that ended in an error which is none of the package's. */
  readonly faults: readonly string[];
  /** How often each function was called. */
  readonly called: Readonly<Record<string, number>>;
}

const entries = {
  sovnarkom: 'index.js',
  'sovnarkom/frames': 'frames.js',
  'sovnarkom/notebook': 'notebook.js',
};

let folder: string;
let reports: readonly Report[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-arguments-'));
  reports = await callWrongly(Object.keys(entries));
}, 1_300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Calls everything of the entries, in a process of its own: what hangs can be ended there, and what writes files does so there. */
async function callWrongly(names: readonly string[]): Promise<readonly Report[]> {
  const file = join(folder, 'reports.json');
  const place = mkdtempSync(join(folder, 'place-'));
  const program = join(root, 'tests/entries/call-wrongly.mjs');
  await new Promise((resolve) => {
    const child = spawn(process.execPath, [program, file, ...names], {
      cwd: place,
      stdio: 'ignore',
      timeout: 1_200_000,
      killSignal: 'SIGKILL',
    });
    child.on('exit', resolve);
  });
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Report[];
}

async function functionsOf(file: string): Promise<string[]> {
  const names = (await import(pathToFileURL(join(root, 'dist/bundle', file)).href)) as object;
  return Object.entries(names)
    .filter(([, value]) => typeof value === 'function' && value.prototype?.constructor !== value)
    .map(([name]) => name);
}

describe('every exported function answers wrong arguments with an error of the package, or a result', () => {
  test.each(Object.values(entries).map((file, index) => ({ file, index })))(
    '$file',
    async ({ file, index }) => {
      expect(reports.find((one) => one.hangs)?.hangs).toBeUndefined();
      const { faults, called } = reports[index]!;
      expect(faults).toEqual([]);
      expect(Object.keys(called).sort()).toEqual((await functionsOf(file)).sort());
      // Each with every wrong value, at least in one place.
      expect(Object.values(called).filter((count) => count < 10)).toEqual([]);
    },
  );
});
