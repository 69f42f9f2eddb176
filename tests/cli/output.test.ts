import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { output, plainText, print, printDocument, printJson } from '../../src/cli/output.js';

const program = fileURLToPath(new URL('../../dist/bundle/sovnarkom.js', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-output-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs words in a shell, `sovnarkom` being the built program; fails where any part of a pipe does. */
const shell = (words: string) =>
  spawnSync('bash', ['-o', 'pipefail', '-c', words.replaceAll('sovnarkom', `node ${program}`)], {
    cwd: folder,
    encoding: 'utf8',
  });

describe('whoever reads the output may go', () => {
  test('and nothing is said of it', () => {
    const { status, stdout, stderr } = shell('sovnarkom export --format json | head -1');
    expect([status, stdout]).toEqual([0, '{\n']);
    // What the format cannot hold is told all the same.
    expect(stderr).toMatch(/^json cannot hold, of this record:\n(?: {2}.*\n)+$/);
  });

  test('and the files are made all the same', () => {
    const words = 'sovnarkom figures margins other-rules --format svg --out made | true';
    const { status, stderr } = shell(words);
    expect([status, stderr]).toEqual([0, '']);
    const made = readdirSync(join(folder, 'made'));
    expect(made.filter((name) => name.endsWith('.svg'))).toEqual([
      'margins.svg',
      'other-rules.svg',
    ]);
    expect(made.filter((name) => name.includes('part'))).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux')('an output that takes no more is told', () => {
  test.each([
    'export --format json',
    'list evidence --json',
    'audit --json',
    'list votes',
    '--help',
  ])('in one line, with the name of the file, and code 1: %s', (words) => {
    const { status, stderr } = shell(`sovnarkom ${words} > /dev/full`);
    expect(status).toBe(1);
    const told = stderr.slice(stderr.indexOf('\nsovnarkom: '));
    expect(told).toBe(
      '\nsovnarkom: /dev/full cannot be written: the disk is full; make room, or name another place (what is there is not whole)\n',
    );
  });

  // A limit on the size of files stands for a disk that becomes full in between.
  test.each([
    ['new half', 'half'],
    ['export --format csv --out half', 'half'],
    ['figures margins --format svg --out half', 'half'],
  ])('and of what was to be made nothing is left: %s', (words, made) => {
    const { status, stderr } = shell(`trap '' XFSZ; ulimit -f 8; sovnarkom ${words}`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\nsovnarkom: half\/\S+ cannot be written: it would be larger/);
    expect(readdirSync(folder)).not.toContain(made);
  });

  test('where a part of the text was taken, too', () => {
    const { status, stderr } = shell(
      "trap '' XFSZ; ulimit -f 8; sovnarkom export --format json > cut.json",
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/cut\.json cannot be written: .* \(what is there is not whole\)\n$/);
  });

  test('a folder in which nothing can be made, without end of waiting', () => {
    const { status, stderr } = shell('sovnarkom figures margins --format svg --out /proc/x');
    expect(status).toBe(1);
    expect(stderr).toContain('/proc/x cannot be written: nothing can be made in /proc');
  });
});

describe('what is printed does not steer a terminal', () => {
  const odd = 'a\u001b[2J\u0007\u009b31m\u007f\u2028b\r\nc\td';
  const printed = (task: () => void) => {
    const texts: string[] = [];
    const write = vi.spyOn(output, 'write').mockImplementation((text) => void texts.push(text));
    task();
    write.mockRestore();
    return texts.join('');
  };

  test('as text, in which a sign stands instead', () => {
    expect(plainText(odd)).toBe('a�[2J��31m��b\nc\td');
    expect(printed(() => print(odd))).toBe('a�[2J��31m��b\nc\td\n');
  });

  test('as JSON, which says the same in escapes', () => {
    const text = printed(() => printJson({ odd }));
    expect(JSON.parse(text)).toEqual({ odd });
    expect(text.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
    expect(JSON.parse(printed(() => printDocument(JSON.stringify(odd))))).toBe(odd);
  });

  test('in an error, which may show what stands in a file', () => {
    const { stderr } = shell('sovnarkom list "$(printf \'vo\\033[2Jtes\')"');
    expect(stderr).toContain('there is no table "vo�[2Jtes"');
    expect(stderr).not.toContain('\u001b');
  });
});

test('no command reads code for what it tells: the help of analyses is data', () => {
  const text = readFileSync(
    new URL('../../dist/cli/analysis-functions.js', import.meta.url),
    'utf8',
  );
  expect(text).toContain('analysis-help.json');
  expect(text).not.toContain('readdirSync');
});
