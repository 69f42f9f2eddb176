import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { completion, optionsIn } from '../../src/cli/completion.js';
import { newHelp } from '../../src/cli/new.js';
import { validateHelp } from '../../src/cli/validate.js';
import { run } from './run.js';

const load = (help: string) => async () => ({ help });
const commands = {
  new: { about: 'start a project', load: load(newHelp) },
  validate: { about: "tell every problem in a record: what's wrong", load: load(validateHelp) },
};

/** What bash would offer for words, the last of which is being typed. */
async function offered(
  words: readonly string[],
  known: Parameters<typeof completion>[1] = commands,
): Promise<string[]> {
  const { out } = await run((given) => completion(given, known), 'bash');
  const typed = words.map((word) => `'${word}'`).join(' ');
  const script = `${out}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _sovnarkom; echo "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.trim().split(' ').filter(Boolean);
}

describe('the options of a command', () => {
  test('are those that its help tells a line of, with the name of the value', () => {
    expect(optionsIn(newHelp)).toEqual([
      { name: '--empty', value: undefined, about: expect.stringMatching(/^only a record/) },
      { name: '--title', value: 'TITLE', about: 'the title of the record' },
      { name: '--json', value: undefined, about: 'print what was written as JSON' },
    ]);
  });
});

test('options that share a line are told each, and one that has several lines once', () => {
  const help =
    '  --columns LIST only these (id,yes)\n  --heading, --no-heading  whether\n  --format a  one\n  --format b  two';
  expect(optionsIn(help).map(({ name, value, about }) => [name, value, about])).toEqual([
    ['--columns', 'LIST', 'only these (id,yes)'],
    ['--heading', undefined, '--no-heading  whether'],
    ['--no-heading', undefined, '--no-heading  whether'],
    ['--format', undefined, 'a  one'],
  ]);
});

describe('sovnarkom completion', () => {
  test('completes commands in bash', async () => {
    expect(await offered(['sovnarkom', 'va'])).toEqual(['validate']);
    expect(await offered(['sovnarkom', ''])).toEqual(['new', 'validate', '--help', '--version']);
  });

  test('completes the options of a command in bash, and leaves files to the shell', async () => {
    expect(await offered(['sovnarkom', 'validate', '--'])).toEqual(['--watch', '--json', '--help']);
    expect(await offered(['sovnarkom', 'new', '--t'])).toEqual(['--title']);
    expect(await offered(['sovnarkom', 'validate', 'da'])).toEqual([]);
    expect(await offered(['sovnarkom', 'publish', '--'])).toEqual([]);
  });

  test('completes the first word behind a command that has a choice of them', async () => {
    const help = async () => ({ help: 'sovnarkom roll up|down FILES…\n\n  --json  print JSON' });
    const chosen = { roll: { about: 'rolls', load: help } };
    expect(await offered(['sovnarkom', 'roll', ''], chosen)).toEqual(['up', 'down']);
    expect(await offered(['sovnarkom', 'roll', 'do'], chosen)).toEqual(['down']);
    expect(await offered(['sovnarkom', 'roll', '--'], chosen)).toEqual(['--json', '--help']);
    expect(await offered(['sovnarkom', 'roll', 'up', 'do'], chosen)).toEqual([]);
    const { out } = await run((given) => completion(given, chosen), 'zsh');
    expect(out).toContain("'1:word:(up down)' '*:file:_files'");
  });

  test('describes commands and options to zsh, whatever is in their words', async () => {
    const { out } = await run((given) => completion(given, commands), 'zsh');
    expect(out).toMatch(/^#compdef sovnarkom\n/);
    expect(out).toContain("'new:start a project'");
    expect(out).toContain("'validate:tell every problem in a record: what'\\''s wrong'");
    expect(out).toContain("'*--title[the title of the record]:TITLE:_files'");
  });

  test('prints JSON for other shells', async () => {
    const { out } = await run((given) => completion(given, commands), '--json');
    expect(JSON.parse(out).map((one: { name: string }) => one.name)).toEqual(['new', 'validate']);
  });

  test.each([[[]], [['fish']], [['bash', 'zsh']]])(
    'needs a shell that it knows: %j',
    async (words) => {
      await expect(run((given) => completion(given, commands), ...words)).rejects.toThrow(
        'completion needs the name of a shell: bash or zsh',
      );
    },
  );
});
