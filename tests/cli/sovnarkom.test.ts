import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './command.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-cli-'));
});

afterAll(() => {
  // Nothing of this writes a file.
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

describe.concurrent('the command line', () => {
  test.each([['--help'], ['-h'], ['help']])('tells its commands: %s', async (word) => {
    const { code, stdout, stderr } = await run(folder, [word]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^sovnarkom COMMAND \[OPTIONS\]\n/);
    expect(stdout).toMatch(/\n {2}reproduce +execute the notebooks and write the figures\n/);
    expect(stdout).toMatch(/\n {2}lab +open the notebooks in JupyterLab\n/);
    expect(stdout).toContain('DEBUG=sovnarkom');
  });

  test.each(['reproduce', 'lab'])('tells the options of a command: %s --help', async (command) => {
    for (const word of ['--help', '-h']) {
      const { code, stdout, stderr } = await run(folder, [command, word]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.startsWith(`sovnarkom ${command} `)).toBe(true);
    }
  });

  test('without a command tells its commands, and is used wrongly', async () => {
    const { code, stdout } = await run(folder, []);
    expect(code).toBe(2);
    expect(stdout).toContain('sovnarkom COMMAND');
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['an unknown command', ['publish'], 'there is no command "publish"'],
    ['a command that is a word of JavaScript', ['toString'], 'there is no command "toString"'],
    ['an option in place of a command', ['--check'], 'there is no command "--check"'],
    [
      'an unknown option',
      ['reproduce', '--chek'],
      'there is no option --chek; did you mean --check?',
    ],
    ['an option without its value', ['reproduce', '--jobs'], '--jobs needs a value behind it'],
    ['a value for an option that has none', ['reproduce', '--check=yes'], '--check takes no value'],
    [
      'no jobs',
      ['reproduce', '--jobs', '0'],
      '--jobs needs a whole number, 1 or more; "0" was given',
    ],
    [
      'half a job',
      ['reproduce', '--jobs=1.5'],
      '--jobs needs a whole number, 1 or more; "1.5" was given',
    ],
    ['a number of jobs below zero', ['reproduce', '--jobs=-1'], '"-1" was given'],
    [
      'a limit in words',
      ['reproduce', '--limit', 'long'],
      '--limit needs a whole number, 1 or more; "long" was given',
    ],
    ['no notebooks', ['reproduce'], 'there is no folder'],
  ];

  test.each(wrong)(
    'with %s ends with code 2 and a message, not a stack',
    async (_, words, message) => {
      const { code, stdout, stderr } = await run(folder, words);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^\nsovnarkom: /);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  test('answers a command that there is not with the nearest, and not with the whole help', async () => {
    expect((await run(folder, ['figurs'])).stderr).toBe(
      '\nsovnarkom: there is no command "figurs"; did you mean figures?\n',
    );
    expect((await run(folder, ['publish'])).stderr).toBe(
      '\nsovnarkom: there is no command "publish"; sovnarkom --help lists them\n',
    );
  });

  test('tells its version', async () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect((await run(folder, ['--version'])).stdout).toBe(`${version}\n`);
  });

  test.each([
    ['of use', ['reproduce', '--jobs', '0'], 2],
    ['of work', ['reproduce', 'none.ipynb'], 1],
  ] as const)('shows where an error %s arose if DEBUG=sovnarkom', async (_, words, expected) => {
    const { code, stderr } = await run(folder, words, { DEBUG: 'sovnarkom' });
    expect(code).toBe(expected);
    expect(stderr).toMatch(/^\s+at .*\/dist\//m);
    for (const other of ['', '*']) {
      expect((await run(folder, words, { DEBUG: other })).stderr).not.toMatch(/^\s+at /m);
    }
  });

  test('names a notebook that is not there, and ends with code 1', async () => {
    const { code, stderr } = await run(folder, ['reproduce', 'none.ipynb']);
    expect(code).toBe(1);
    expect(stderr).toContain('sovnarkom: none.ipynb cannot be read: it is not there');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe.concurrent('sovnarkom lab', () => {
  test('without JupyterLab says in two lines what to install', async () => {
    const { code, stdout, stderr } = await run(folder, ['lab'], { PATH: '/nonexistent' });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'JupyterLab is not installed. Install it with: python3 -m pip install jupyterlab\nThen run this command again.\n',
    );
  });
});
