import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MissingPackageError } from '../../src/errors/missing-package-error.js';
import { Kernel } from '../../src/notebook/kernel.js';

const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is told of a kernel that is started so. */
async function told(program: string, script: string, where = folder): Promise<string> {
  const start = Kernel.start(where, { program, arguments: ['-e', script] });
  const error: unknown = await start.then(
    (kernel) => kernel.kill(),
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ name: 'KernelError' });
  return (error as Error).message;
}

describe('a kernel that cannot be started is told in words', () => {
  test('where its program is not there', async () => {
    const program = join(folder, 'node');
    expect(await told(program, '')).toBe(
      `the kernel could not be started: ${program}: it is not there`,
    );
  });

  test('where its program may not be run', async () => {
    expect(await told(folder, '')).toMatch(/^the kernel could not be started: .*: you may not do/);
  });

  test('where its folder is not there', async () => {
    const where = join(folder, 'gone');
    expect(await told(process.execPath, '', where)).toBe(
      `the kernel could not be started: its folder ${where} is not there`,
    );
  });

  test('where tslab is not installed, without the lines of the program', async () => {
    const { name, message } = new MissingPackageError('tslab', 'a notebook in TypeScript');
    const script = `const error = new Error(${JSON.stringify(message)}); error.stack = '${name}: ' + error.message + '\\n    at file.js:1'; throw error`;
    expect(await told(process.execPath, script)).toBe(
      'the kernel could not be started: a notebook in TypeScript needs tslab, which is not installed: npm install tslab',
    );
  });

  test('where it ends at once, with what it said', async () => {
    const script = 'process.stderr.write("no room"); process.exitCode = 3';
    expect(await told(process.execPath, script)).toBe('the kernel ended with code 3: no room');
  });
});
