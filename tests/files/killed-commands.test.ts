import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeKilledRunsOf } from '../../src/files/write-journal.js';
import { killer } from './killer.js';

const root = join(import.meta.dirname, '../..');
const compiled = (file: string) => pathToFileURL(join(root, 'dist', file)).href;
const importing = (file: string, text: string) => `
  import { importRecord } from '${compiled('interchange/import/import-record.js')}';
  const bytes = new TextEncoder().encode(${JSON.stringify(text)});
  await importRecord([{ name: '${file}', bytes }], process.argv[2], { body: 'Council' });`;

/** What the commands do, as programs that take a folder. */
const programs = {
  import: [
    importing('may.csv', 'date,motion,yes,no\n2024-05-06,A,7,4\n'),
    importing('june.csv', 'date,motion,member,vote\n2024-06-06,B,Ada,yes\n'),
  ],
  new: [
    `import { startProject } from '${compiled('project/start-project.js')}';
    startProject(process.argv[2]);`,
  ],
};

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'sovnarkom-killed-'));
  writeFileSync(join(place, 'killer.cjs'), killer);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs a program in the folder; it is killed just before one of its changes by renaming, if told. */
function run(program: string, folder: string, killedAt?: number): NodeJS.Signals | null {
  const file = join(place, 'program.mjs');
  writeFileSync(file, program);
  const env = { ...process.env, KILLED_IN: 'renameSync', KILLED_AT: String(killedAt ?? -1) };
  const words = ['-r', join(place, 'killer.cjs'), file, folder];
  const { signal, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return signal;
}

function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort();
  return Object.fromEntries(
    files.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

test.each(Object.entries(programs))(
  '%s that is killed leaves all files as they were, and a second run does it',
  (name, steps) => {
    const [last = '', ...before] = [...steps].reverse();
    const fresh = (word: string) => {
      const folder = join(place, `${name} ${word}`, 'council');
      mkdirSync(folder, { recursive: true });
      for (const step of before.reverse()) run(step, folder);
      return folder;
    };
    const whole = fresh('whole');
    const stood = textsIn(whole);
    run(last, whole);
    const done = textsIn(whole);
    expect(Object.keys(done).length).toBeGreaterThan(Object.keys(stood).length);
    const killed = fresh('killed');
    // What becomes new goes into its place one after another: killed at the first of them, and in between.
    expect(run(last, killed, 1)).toBe('SIGKILL');
    removeKilledRunsOf(killed, Object.keys(done));
    expect(textsIn(killed)).toEqual(stood);
    expect(run(last, killed, 3)).toBe('SIGKILL');
    run(last, killed);
    expect(textsIn(killed)).toEqual(done);
  },
);

/** Files of `src/` that write by themselves: what they write is theirs alone, and gone when they end. */
const temporary = [
  'interchange/import/add-to-record.ts',
  'interchange/import/import-record.ts',
  'notebook/kernel.ts',
  'notebook/touched-files.ts',
];

test('everything that stays is written by the room of files, which puts it in its place whole', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const writing = files
    .filter((file) => file.endsWith('.ts') && !/^(?:files|browser)\b/.test(file))
    .filter((file) => {
      const code = readFileSync(join(root, 'src', file), 'utf8').replace(/^ *\*.*$/gm, '');
      return /\b(?:writeFile|appendFile|rename|copyFile|cp)(?:Sync)?\(|createWriteStream/.test(
        code,
      );
    });
  expect(writing.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(temporary);
});
