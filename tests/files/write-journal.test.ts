import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../src/files/write-files.js';
import { removeKilledRuns } from '../../src/files/write-journal.js';
import { killer } from './killer.js';

let programs: string;
beforeAll(async () => {
  programs = mkdtempSync(join(tmpdir(), 'sovnarkom-killed-'));
  await build({
    input: join(import.meta.dirname, '../../src/files/write-files.ts'),
    platform: 'node',
    logLevel: 'silent',
    output: { file: join(programs, 'write-files.mjs') },
  });
  writeFileSync(join(programs, 'killer.cjs'), killer);
  writeFileSync(
    join(programs, 'write.mjs'),
    `import { writeFiles } from './write-files.mjs';
    writeFiles(new Map(process.argv.slice(2).map((path) => [path, 'new'])));`,
  );
});
afterAll(() => rmSync(programs, { recursive: true, force: true }));

let folder: string;
beforeEach(() => {
  rmSync(join(programs, 'files'), { recursive: true, force: true });
  folder = join(programs, 'files');
  mkdirSync(join(folder, 'b'), { recursive: true });
});

const names = ['a.svg', 'b/a.csv', 'b/fresh.tex'];
const stood = names.filter((name) => name !== 'b/fresh.tex');
const paths = () => names.map((name) => join(folder, name));
const all = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
const allOld = Object.fromEntries(stood.map((name) => [name, 'old']));
const allNew = Object.fromEntries(names.map((name) => [name, 'new']));

/** Writes the files anew in a process that is killed just before one of its changes; tells whether it was. */
function killedAt(change: number, by?: 'renameSync', given: Record<string, string> = {}): boolean {
  for (const name of stood) writeFileSync(join(folder, name), 'old');
  const counted = { KILLED_AT: String(change), ...(by && { KILLED_IN: by }) };
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['-r', join(programs, 'killer.cjs'), join(programs, 'write.mjs'), ...paths()],
    { env: { ...process.env, ...counted, ...given }, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(signal === 'SIGKILL' || status === 0).toBe(true);
  return signal === 'SIGKILL';
}

function killBetweenRenames(): void {
  expect(killedAt(2, 'renameSync')).toBe(true);
  expect(all()).toMatchObject({ 'a.svg': 'new', 'b/a.csv': 'old' });
}

describe('files change together or not at all, though the run is killed', () => {
  test.each([
    ['at any of its changes', {}],
    ['where a file can have but one name', { WITHOUT_LINKS: 'yes' }],
  ])(
    '%s: the next run in the folders finds all as they were, or all new',
    (_, given) => {
      const ends = new Set<string>();
      for (let change = 1; killedAt(change, undefined, given); change += 1) {
        removeKilledRuns(folder);
        removeKilledRuns(join(folder, 'b'));
        const left = all();
        ends.add(left['a.svg'] ?? 'nothing');
        expect(left, `killed at change ${change}`).toEqual(
          left['a.svg'] === 'old' ? allOld : allNew,
        );
        rmSync(folder, { recursive: true });
        mkdirSync(join(folder, 'b'), { recursive: true });
      }
      expect([...ends].sort()).toEqual(['new', 'old']);
      expect(all()).toEqual(allNew);
    },
    120_000,
  );

  test('and the next run that writes another file in one of the folders mends all of them', () => {
    killBetweenRenames();
    writeFiles(new Map([[join(folder, 'b/other.txt'), 'other']]));
    expect(all()).toEqual({ ...allOld, 'b/other.txt': 'other' });
  });

  test('and the next run that writes the same files leaves nothing of the killed one', () => {
    killBetweenRenames();
    writeFiles(new Map(paths().map((path) => [path, 'newer'])));
    expect(all()).toEqual(Object.fromEntries(names.map((name) => [name, 'newer'])));
  });

  test('and what somebody wrote into one of them since stays', () => {
    killBetweenRenames();
    writeFileSync(join(folder, 'a.svg'), 'mine');
    removeKilledRuns(folder);
    expect(all()).toEqual({ ...allOld, 'a.svg': 'mine' });
  });
});

describe('the journal of a killed run', () => {
  // No process has this number: it is beyond what any system gives.
  const journal = '.sovnarkom-2147483646.journal';
  const digest = createHash('sha256').update('kept').digest('hex');
  const named = (name: string) =>
    JSON.stringify({ run: 'x', head: '', others: [], files: [{ name, kept: false, digest }] });

  test.each(['', '{"run":', 'null', '{"run":"x"}', named('../kept.txt'), named('..')])(
    'that says %j is removed, and nothing is done',
    (text) => {
      writeFileSync(join(folder, 'kept.txt'), 'kept');
      writeFileSync(join(folder, 'b', journal), text);
      removeKilledRuns(join(folder, 'b'));
      expect(all()).toEqual({ 'kept.txt': 'kept' });
    },
  );

  test('of a run that still goes on stays, and its files', () => {
    const running = `.sovnarkom-${process.ppid}.journal`;
    const text = named('kept.txt');
    writeFileSync(join(folder, 'kept.txt'), 'kept');
    writeFileSync(join(folder, running), text);
    removeKilledRuns(folder);
    expect(all()).toEqual({ 'kept.txt': 'kept', [running]: text });
  });
});
