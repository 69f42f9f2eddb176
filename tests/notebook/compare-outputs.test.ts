import { describe, expect, test } from 'vitest';
import { compareOutputs } from '../../src/notebook/index.js';
import type { Cell, Notebook, Output } from '../../src/notebook/notebook-file.js';

function notebook(...cells: readonly (readonly Output[])[]): Notebook {
  return {
    cells: cells.map((outputs) => ({ cell_type: 'code', metadata: {}, source: '1', outputs })),
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function stream(text: string | string[], name = 'stdout'): Output {
  return { output_type: 'stream', name, text };
}

function display(data: Readonly<Record<string, unknown>>): Output {
  return { output_type: 'display_data', data, metadata: {} };
}

describe('two executions of a notebook', () => {
  test('with the same outputs do not differ', () => {
    const one = notebook([stream('a\n')], [], [display({ 'text/plain': 'x' })]);
    expect(compareOutputs(one, one)).toEqual([]);
  });

  test('may have cut streams and texts up in different ways', () => {
    const one = notebook([stream('a\nb\n'), stream('c\n', 'stderr')]);
    const other = notebook([stream(['a\n']), stream('b'), stream('\n'), stream(['c\n'], 'stderr')]);
    expect(compareOutputs(one, other)).toEqual([]);
    expect(
      compareOutputs(
        notebook([display({ 'text/html': '<p>\n</p>' })]),
        notebook([display({ 'text/html': ['<p>\n', '</p>'] })]),
      ),
    ).toEqual([]);
  });

  test('may have JSON with its keys in another order, and other numbers of execution', () => {
    const result = (data: object, count: number): Output => ({
      output_type: 'execute_result',
      data: { 'application/json': data },
      metadata: {},
      execution_count: count,
    });
    expect(
      compareOutputs(notebook([result({ a: 1, b: 2 }, 1)]), notebook([result({ b: 2, a: 1 }, 9)])),
    ).toEqual([]);
  });

  test('differ at the first line that is another', () => {
    expect(
      compareOutputs(notebook([stream('a\nb\nc\n')]), notebook([stream('a\nB\nC\n')])),
    ).toEqual([{ cell: 1, what: 'output 1, stdout', expected: 'b', actual: 'B' }]);
  });

  test('differ where one ends before the other', () => {
    expect(compareOutputs(notebook([stream('a\n')]), notebook([stream('a\nb\n')]))).toEqual([
      { cell: 1, what: 'output 1, stdout', expected: '(nothing more)', actual: 'b' },
    ]);
    expect(compareOutputs(notebook([stream('a\nb\n')]), notebook([stream('a\n')]))).toEqual([
      { cell: 1, what: 'output 1, stdout', expected: 'b', actual: '(nothing more)' },
    ]);
  });

  test('differ in the number of outputs', () => {
    expect(compareOutputs(notebook([stream('a')]), notebook([]))).toEqual([
      { cell: 1, what: 'the number of outputs', expected: '1', actual: '0' },
    ]);
  });

  test('differ in the type of an output, and in the stream', () => {
    const error: Output = { output_type: 'error', ename: 'E', evalue: 'v', traceback: ['t'] };
    expect(compareOutputs(notebook([stream('a')]), notebook([error]))).toEqual([
      { cell: 1, what: 'output 1, its type', expected: 'stream', actual: 'error' },
    ]);
    expect(compareOutputs(notebook([stream('a')]), notebook([stream('a', 'stderr')]))).toEqual([
      { cell: 1, what: 'output 1, stdout', expected: 'a', actual: '(none)' },
      { cell: 1, what: 'output 1, stderr', expected: '(none)', actual: 'a' },
    ]);
  });

  test('differ in the trace of an error', () => {
    const error = (...traceback: string[]): Output => ({
      output_type: 'error',
      ename: 'E',
      evalue: 'v',
      traceback,
    });
    expect(compareOutputs(notebook([error('a', 'b')]), notebook([error('a', 'c')]))).toEqual([
      { cell: 1, what: 'output 1, error', expected: 'b', actual: 'c' },
    ]);
  });

  test('differ in every form of a display that is another, and in forms that are missing', () => {
    const before = display({
      'text/plain': 'a',
      'image/svg+xml': '<svg><g/></svg>',
      'x/y': { n: 1 },
    });
    const after = display({
      'text/plain': 'a',
      'image/svg+xml': '<svg><p/></svg>',
      'x/z': { n: 1 },
    });
    expect(compareOutputs(notebook([before]), notebook([after]))).toEqual([
      { cell: 1, what: 'output 1, image/svg+xml', expected: '<g/>', actual: '<p/>' },
      { cell: 1, what: 'output 1, x/y', expected: '{', actual: '(none)' },
      { cell: 1, what: 'output 1, x/z', expected: '(none)', actual: '{' },
    ]);
  });

  test('differ in a number within JSON', () => {
    const chart = (votes: number) =>
      display({ 'application/json': { data: { values: [{ votes }] } } });
    expect(compareOutputs(notebook([chart(12)]), notebook([chart(13)]))).toEqual([
      {
        cell: 1,
        what: 'output 1, application/json',
        expected: '"votes": 12',
        actual: '"votes": 13',
      },
    ]);
  });

  test('are counted by code cells alone, and by outputs from one', () => {
    const markdown: Cell = { cell_type: 'markdown', metadata: {}, source: 'text' };
    const mixed = (text: string): Notebook => {
      const { cells, ...rest } = notebook([stream('same')], [display({}), stream(text)]);
      return { ...rest, cells: [markdown, ...cells.slice(0, 1), markdown, ...cells.slice(1)] };
    };
    expect(compareOutputs(mixed('a'), mixed('b'))).toEqual([
      { cell: 2, what: 'output 2, stdout', expected: 'a', actual: 'b' },
    ]);
  });

  test('differ in every cell that does', () => {
    const one = notebook([stream('a')], [stream('b')], [stream('c')]);
    const other = notebook([stream('x')], [stream('b')], [stream('z')]);
    expect(compareOutputs(one, other).map((difference) => difference.cell)).toEqual([1, 3]);
  });

  test('differ where a cell was never executed', () => {
    const { cells, ...rest } = notebook([stream('a')]);
    const bare = { ...rest, cells: cells.map(({ outputs: _, ...cell }) => cell) };
    expect(compareOutputs(bare, notebook([stream('a')]))).toHaveLength(1);
    expect(compareOutputs(notebook([stream('a')]), bare)).toHaveLength(1);
  });
});

describe('a difference is shown so that it can be seen', () => {
  function only(before: string, after: string): { expected: string; actual: string } {
    const found = compareOutputs(notebook([stream(before)]), notebook([stream(after)]));
    expect(found).toHaveLength(1);
    return found[0]!;
  }

  test('also late in a long line, as in the text alternative of a chart', () => {
    const { expected, actual } = only(
      `${'many words '.repeat(40)}12 for\n`,
      `${'many words '.repeat(40)}13 for\n`,
    );
    expect(expected).toContain('12 for');
    expect(actual).toContain('13 for');
  });

  test('also if it is nothing but space', () => {
    const { expected, actual } = only('12 for\n', '12 for  \n');
    expect(expected).not.toBe(actual);
  });

  test('in an excerpt, not in a whole font or picture', () => {
    const { expected, actual } = only('a'.repeat(100_000), 'b'.repeat(100_000));
    expect(expected.length).toBeLessThan(500);
    expect(actual.length).toBeLessThan(500);
  });
});
