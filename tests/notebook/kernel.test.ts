import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCellError } from '../../src/notebook/cell-error.js';
import { Kernel, KernelError } from '../../src/notebook/index.js';
import { endAllKernels } from '../../src/notebook/kernel.js';
import {
  cellThatTellsItsProcesses,
  listeningAgain,
  NotebookFolder,
  processesIn,
  stillRunning,
  textOf,
} from './temporary-notebooks.js';

let folder: NotebookFolder;

beforeAll(() => {
  folder = new NotebookFolder();
});

afterAll(() => folder.remove());

describe('a kernel', () => {
  let kernel: Kernel;

  beforeAll(async () => {
    kernel = await Kernel.start(folder.path);
  });

  afterAll(() => kernel.kill());

  async function execute(...lines: readonly string[]) {
    return kernel.execute(lines.join('\n'), 300);
  }

  test('has the toolkit at hand, with its types', async () => {
    const execution = await execute(
      "import { loadDataset, type Vote, voteMeasures } from 'sovnarkom';",
      "import { toFrame, votesFrame } from 'sovnarkom/frames';",
      "import { executeNotebook, type Notebook, show } from 'sovnarkom/notebook';",
      'const votes: readonly Vote[] = loadDataset().votes;',
      'const first: number | undefined = votes[0]?.yes;',
      'const run: (path: string) => Promise<Notebook> = executeNotebook;',
      'const columns: string[] = votesFrame(votes).columns;',
      'console.log(first, columns[0], typeof toFrame, typeof show, typeof run);',
    );
    expect(textOf(execution.outputs, 'stderr')).toBe('');
    expect(textOf(execution.outputs, 'stdout')).toBe('20 vote function function function\n');
    expect(execution.status).toBe('ok');
    expect(execution.executionCount).toBe(1);
  });

  test.each([
    ['sovnarkom', 'loadDataset().votez;', 'votez'],
    ['sovnarkom/frames', 'toFrame(1);', 'not assignable'],
    ['sovnarkom/notebook', 'show(1);', 'not assignable'],
  ])('refuses to compile what misuses %s', async (_, cell, message) => {
    const execution = await execute(cell);
    await listeningAgain(kernel);
    expect(execution.status).toBe('error');
    expect(readCellError(execution.outputs).message).toContain(message);
  });

  test('completes names of the toolkit and their properties', async () => {
    expect(await kernel.complete('voteMeas')).toContain('voteMeasures');
    const properties = await kernel.complete('loadDataset().');
    expect(properties).toEqual(expect.arrayContaining(['votes', 'sessions', 'people']));
    expect(await kernel.complete('noSuchNameAnywhe')).toEqual([]);
  });

  test('tells of a name its type and what the doc comment says', async () => {
    const text = await kernel.inspect('loadDataset');
    expect(text).toContain('function loadDataset(folder?: string): Dataset');
    expect(text).toContain('Reads and checks a dataset');
    expect(await kernel.inspect('  ')).toBe('');
  });

  test('tells its language', async () => {
    expect(await kernel.languageInfo()).toMatchObject({
      name: 'typescript',
      file_extension: '.ts',
    });
  });

  test('keeps what a cell declares for the next, and counts cells', async () => {
    const first = await execute('const kept = 5;');
    const second = await execute('console.log(kept + 1);');
    expect(textOf(second.outputs, 'stdout')).toBe('6\n');
    expect(second.executionCount).toBe((first.executionCount ?? Number.NaN) + 1);
  });

  test('puts out streams and displays in their order', async () => {
    const { outputs } = await execute(
      "import * as tslab from 'tslab';",
      "console.log('one');",
      "console.error('two');",
      "tslab.display.html('<b>three</b>');",
      'const picture = tslab.newDisplay();',
      "picture.text('four');",
      "console.log('six');",
      "picture.text('five');",
    );
    expect(outputs).toEqual([
      { output_type: 'stream', name: 'stdout', text: ['one\n'] },
      { output_type: 'stream', name: 'stderr', text: ['two\n'] },
      { output_type: 'display_data', data: { 'text/html': ['<b>three</b>'] }, metadata: {} },
      { output_type: 'display_data', data: { 'text/plain': ['five'] }, metadata: {} },
      { output_type: 'stream', name: 'stdout', text: ['six\n'] },
    ]);
  });

  test('shows a table and a chart through the toolkit', async () => {
    const { outputs } = await execute(
      "import { recordedVotesChart } from 'sovnarkom';",
      "await show(toFrame([{ a: 1 }, { a: 2, b: 'x' }]));",
      'await show(recordedVotesChart(votes));',
    );
    const types = outputs.map((output) => 'data' in output && Object.keys(output.data));
    expect(types).toEqual([
      ['text/html', 'text/plain'],
      ['application/vnd.vegalite.v5+json', 'image/svg+xml', 'text/plain'],
    ]);
  });

  test('ends, with what it started, and says so to those who wait', async () => {
    const file = folder.file('processes');
    await execute(cellThatTellsItsProcesses(file));
    const processes = await processesIn(file);
    const waiting = execute('await new Promise(() => {});');
    kernel.kill();
    await expect(waiting).rejects.toThrow(new KernelError('the kernel was ended'));
    await expect(execute('1')).rejects.toThrow(KernelError);
    await expect(kernel.complete('a')).rejects.toThrow(KernelError);
    expect(await stillRunning(processes)).toEqual([]);
    // To end it twice does no harm.
    kernel.kill();
  });
});

describe('a kernel that cannot be had', () => {
  function connectionFolders(): string[] {
    return readdirSync(tmpdir()).filter((name) => name.startsWith('sovnarkom-kernel-'));
  }

  test('because there is no such command', async () => {
    const before = connectionFolders();
    const command = { program: '/no/such/program', arguments: ['{connection_file}'] };
    const started = Kernel.start(folder.path, command);
    await expect(started).rejects.toThrow(KernelError);
    await expect(started).rejects.toThrow(
      /^the kernel could not be started: .*\/no\/such\/program: it is not there$/,
    );
    expect(connectionFolders().filter((name) => !before.includes(name))).toEqual([]);
  });

  test('because its folder is not there', async () => {
    await expect(Kernel.start(folder.file('no/such/folder'))).rejects.toThrow(
      /^the kernel could not be started: /,
    );
  });

  test('because it ends at once: then what it complained of is told', async () => {
    const program = "console.error('no licence'); process.exit(4)";
    const command = { program: process.execPath, arguments: ['--eval', program] };
    await expect(Kernel.start(folder.path, command)).rejects.toThrow(
      new KernelError('the kernel ended with code 4: no licence'),
    );
  });

  test('because it is ended while it starts', async () => {
    const command = {
      program: process.execPath,
      arguments: ['--eval', 'setInterval(() => {}, 1e6)'],
    };
    const started = Kernel.start(folder.path, command);
    const refused = expect(started).rejects.toThrow(KernelError);
    await new Promise((wait) => setTimeout(wait, 300));
    endAllKernels();
    await refused;
  });
});
