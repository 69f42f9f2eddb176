import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCellError } from '../../src/notebook/cell-error.js';
import { Kernel } from '../../src/notebook/index.js';
import { listeningAgain, NotebookFolder } from './temporary-notebooks.js';

describe('an error in a cell', () => {
  let folder: NotebookFolder;
  let kernel: Kernel;

  beforeAll(async () => {
    folder = new NotebookFolder();
    kernel = await Kernel.start(folder.path);
    await kernel.execute(
      [
        `import { numberNeededToWin } from 'sovnarkom';`,
        'function halve(votes: number): number {',
        '  // The half of an odd number is none.',
        '  if (votes % 2 === 1) {',
        "    throw new RangeError('an odd number');",
        '  }',
        '  return votes / 2;',
        '}',
      ].join('\n'),
      300,
    );
  });

  afterAll(() => {
    kernel.kill();
    folder.remove();
  });

  async function errorOf(cell: string): Promise<ReturnType<typeof readCellError>> {
    const { outputs, status } = await kernel.execute(cell, 300);
    expect(status).toBe('error');
    await listeningAgain(kernel);
    return readCellError(outputs);
  }

  test.each([
    ['thrown where nothing is declared', ['', '', "throw new Error('x');"], 3, 'Error: x'],
    [
      'thrown deep in a method, behind comments, types and blank lines',
      [
        '// A comment.',
        '',
        'interface Counts { yes: number }',
        '',
        'class Motion {',
        '  constructor(private readonly counts: Counts) {}',
        '',
        '  /* Another',
        '     comment. */',
        '  get margin(): number {',
        '',
        "    if (this.counts.yes > 1) throw new TypeError('too many');",
        '    return 0;',
        '  }',
        '}',
        '',
        'const motion = new Motion({ yes: 2 });',
        'motion.margin;',
      ],
      12,
      'TypeError: too many',
    ],
    [
      'thrown in a function called for each item',
      [
        'const list = [1, 2];',
        '',
        'list.map((n) => {',
        '  if (n === 2) {',
        "    throw new Error('two');",
        '  }',
        '  return n;',
        '});',
      ],
      5,
      'Error: two',
    ],
    [
      'thrown behind an import that is a type alone',
      [
        "import type { Dataset } from 'sovnarkom';",
        '',
        'let dataset: Dataset | undefined;',
        "throw new Error('typed');",
      ],
      4,
      'Error: typed',
    ],
    [
      'thrown behind an enum',
      [
        'enum Side {',
        '  For,',
        '  Against,',
        '}',
        '',
        'const side: Side = Side.For;',
        'throw new Error(Side[side]);',
      ],
      7,
      'Error: For',
    ],
    [
      'of the engine, in a declaration',
      ['// JSON.', '', `const parsed = JSON.parse('{"a":');`],
      3,
      'SyntaxError: Unexpected end of JSON input',
    ],
    [
      'of the engine, in the last expression',
      ['const vote: any = {};', '', '// No such method.', 'vote.count();'],
      4,
      'TypeError: vote.count is not a function',
    ],
    [
      'of a library, in a declaration',
      ['', '// Not a count.', 'const needed = numberNeededToWin({ yes: -1, no: 2 });'],
      3,
      'ArgumentError: yes must be a whole number of votes, zero or more; -1 was given',
    ],
    [
      'of a library, in the last expression',
      ['', '// Not a count.', 'numberNeededToWin({ yes: -1, no: 2 });'],
      3,
      'ArgumentError: yes must be a whole number of votes, zero or more; -1 was given',
    ],
    [
      'of a promise that is awaited',
      ['async function late() {', '', "  throw new RangeError('late');", '}', '', 'await late();'],
      3,
      'RangeError: late',
    ],
    [
      'of a file that is not there, awaited',
      ["import { readFile } from 'node:fs/promises';", '', '', "await readFile('/no/such/file');"],
      4,
      "Error: ENOENT: no such file or directory, open '/no/such/file'",
    ],
    [
      'of a function of an earlier cell, at the line that calls it',
      ['const votes = 7;', '', '', 'const half = halve(votes);'],
      4,
      'RangeError: an odd number',
    ],
    ['of syntax', ['const a = 1;', 'const b = ;'], 2, 'Expression expected.'],
    [
      'of types, of the toolkit’s as of one’s own',
      ['', 'const needed: string = numberNeededToWin({ yes: 1, no: 2 });'],
      2,
      "Type 'number' is not assignable to type 'string'.",
    ],
  ])('%s has its line, its source and its message', async (_, cell, line, message) => {
    const error = await errorOf(cell.join('\n'));
    expect({ ...error, message: error.message.split('\n')[0] }).toEqual({
      line,
      source: cell[line - 1]?.trim(),
      message,
    });
  });

  test('of a class that is not named an error has its own name first in the message', async () => {
    const error = await errorOf(
      [
        "class Contradiction extends Error { override name = 'Contradiction'; }",
        '',
        "throw new Contradiction('25 is more than 20');",
      ].join('\n'),
    );
    expect(error).toEqual({
      line: 3,
      source: "throw new Contradiction('25 is more than 20');",
      message: 'Contradiction: 25 is more than 20',
    });
  });

  test('has all the lines of its message', async () => {
    const error = await errorOf("throw new Error('first\\nsecond');");
    expect(error.message).toBe('Error: first\nsecond');
  });

  test('is not mistaken for what the cell wrote to the error stream before', async () => {
    const error = await errorOf(
      "console.warn('21:15 - the sitting opens');\n\nthrow new Error('bad');",
    );
    expect(error).toEqual({ line: 3, source: "throw new Error('bad');", message: 'Error: bad' });
  });
});
