import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { MissingPackageError } from '../../src/errors/missing-package-error.js';
import { Kernel, tslabCommand } from '../../src/notebook/kernel.js';

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

test('a kernel that finds a port taken is started on others', { timeout: 60_000 }, async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const [tried, program] = [join(folder, 'tried'), join(folder, 'start.mjs')];
  const { program: node, arguments: words } = tslabCommand();
  writeFileSync(
    program,
    `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const [tried, connection] = [${JSON.stringify(tried)}, process.argv[2]];
if (!existsSync(tried)) {
  writeFileSync(tried, '');
  const ports = JSON.parse(readFileSync(connection, 'utf8'));
  writeFileSync(connection, JSON.stringify({ ...ports, iopub_port: ${port} }));
}
await import(${JSON.stringify(pathToFileURL(words[0]!).href)});`,
  );
  const command = { program: node, arguments: [program, '{connection_file}'] };
  const kernel = await Kernel.start(folder, command);
  try {
    expect(existsSync(tried)).toBe(true);
    expect(await kernel.execute('1', 60)).toMatchObject({ status: 'ok' });
  } finally {
    kernel.kill();
    other.close();
  }
});
