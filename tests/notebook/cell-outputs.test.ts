import { describe, expect, test } from 'vitest';
import { CellOutputs } from '../../src/notebook/cell-outputs.js';
import type { Output } from '../../src/notebook/notebook-file.js';

type Content = Readonly<Record<string, unknown>>;

function outputsOf(...messages: readonly (readonly [string, Content])[]): Output[] {
  const outputs = new CellOutputs();
  for (const [type, content] of messages) {
    outputs.add({ header: { msg_id: 'id', msg_type: type }, parentHeader: {}, content });
  }
  return outputs.list();
}

const out = (text: string) => ['stream', { name: 'stdout', text }] as const;
const err = (text: string) => ['stream', { name: 'stderr', text }] as const;
const display = (text: string, id?: string) =>
  [
    'display_data',
    { data: { 'text/plain': text }, metadata: {}, transient: { display_id: id } },
  ] as const;
const update = (text: string, id?: string) =>
  [
    'update_display_data',
    { data: { 'text/plain': text }, metadata: {}, transient: { display_id: id } },
  ] as const;
const clear = (wait: boolean) => ['clear_output', { wait }] as const;
const shown = (text: string) => ({
  output_type: 'display_data',
  data: { 'text/plain': [text] },
  metadata: {},
});

describe('what a cell puts out', () => {
  test('is nothing at first', () => {
    expect(outputsOf()).toEqual([]);
  });

  test('has the text of a stream as lines, each with its end', () => {
    expect(outputsOf(out('one\ntwo\nthree'))).toEqual([
      { output_type: 'stream', name: 'stdout', text: ['one\n', 'two\n', 'three'] },
    ]);
  });

  test('joins texts of one stream that follow each other, lines that were cut in two included', () => {
    expect(outputsOf(out('one\ntw'), out('o\n'), out('three\n'))).toEqual([
      { output_type: 'stream', name: 'stdout', text: ['one\n', 'two\n', 'three\n'] },
    ]);
  });

  test('keeps two streams, and what stands between, apart', () => {
    const outputs = outputsOf(out('a\n'), err('b\n'), out('c\n'), display('d'), out('e\n'));
    expect(
      outputs.map((output) => (output.output_type === 'stream' ? output.name : 'display')),
    ).toEqual(['stdout', 'stderr', 'stdout', 'display', 'stdout']);
  });

  test('keeps texts as lines, JSON as it is and binary data whole', () => {
    const data = {
      'text/plain': 'a\nb',
      'text/html': '<p>\n</p>',
      'image/svg+xml': '<svg>\n</svg>',
      'application/javascript': 'a;\nb;',
      'image/png': 'aGVs\nbG8=',
      'application/json': { a: 'x\ny' },
      'application/vnd.vegalite.v5+json': { mark: 'bar' },
    };
    expect(outputsOf(['display_data', { data, metadata: { a: 1 }, transient: {} }])).toEqual([
      {
        output_type: 'display_data',
        data: {
          'text/plain': ['a\n', 'b'],
          'text/html': ['<p>\n', '</p>'],
          'image/svg+xml': ['<svg>\n', '</svg>'],
          'application/javascript': ['a;\n', 'b;'],
          'image/png': 'aGVs\nbG8=',
          'application/json': { a: 'x\ny' },
          'application/vnd.vegalite.v5+json': { mark: 'bar' },
        },
        metadata: { a: 1 },
      },
    ]);
  });

  test('has results with their number', () => {
    const content = { data: { 'text/plain': '2' }, metadata: {}, execution_count: 7 };
    expect(outputsOf(['execute_result', content])).toEqual([
      {
        output_type: 'execute_result',
        data: { 'text/plain': ['2'] },
        metadata: {},
        execution_count: 7,
      },
    ]);
  });

  test('has errors with their trace', () => {
    const content = { ename: 'Error', evalue: 'bad', traceback: ['line 1', 'line 2'], extra: 1 };
    expect(outputsOf(['error', content])).toEqual([
      { output_type: 'error', ename: 'Error', evalue: 'bad', traceback: ['line 1', 'line 2'] },
    ]);
  });

  test('has nothing of messages that put nothing out', () => {
    expect(outputsOf(['execute_input', { code: '1' }], ['comm_open', {}])).toEqual([]);
  });
});

describe('a display that is updated', () => {
  test('changes in its place', () => {
    expect(outputsOf(display('a', 'x'), display('b', 'y'), update('c', 'x'))).toEqual([
      shown('c'),
      shown('b'),
    ]);
  });

  test('changes wherever it is shown', () => {
    const outputs = outputsOf(display('a', 'x'), out('-'), display('b', 'x'), update('c', 'x'));
    expect([outputs[0], outputs[2]]).toEqual([shown('c'), shown('c')]);
    expect(outputs).toHaveLength(3);
  });

  test('can be updated again', () => {
    expect(outputsOf(display('a', 'x'), update('b', 'x'), update('c', 'x'))).toEqual([shown('c')]);
  });

  test('is not there if it was never shown', () => {
    expect(outputsOf(display('a'), update('b', 'x'), update('c'))).toEqual([shown('a')]);
  });
});

describe('outputs that are cleared', () => {
  test('go at once', () => {
    expect(outputsOf(out('a'), display('b'), clear(false))).toEqual([]);
    expect(outputsOf(out('a'), clear(false), out('b'))).toEqual([
      { output_type: 'stream', name: 'stdout', text: ['b'] },
    ]);
  });

  test('stay until something new comes, if they are to wait', () => {
    expect(outputsOf(display('a'), clear(true))).toEqual([shown('a')]);
    expect(outputsOf(display('a'), clear(true), display('b'))).toEqual([shown('b')]);
  });

  test('do not join a stream that comes after them', () => {
    expect(outputsOf(out('a\n'), clear(true), out('b\n'))).toEqual([
      { output_type: 'stream', name: 'stdout', text: ['b\n'] },
    ]);
  });

  test('are cleared once, not again with each new output', () => {
    expect(outputsOf(display('a'), clear(true), display('b'), display('c'))).toEqual([
      shown('b'),
      shown('c'),
    ]);
    expect(outputsOf(clear(true), clear(false), display('b'), display('c'))).toHaveLength(2);
  });

  test('are not updated any more', () => {
    expect(outputsOf(display('a', 'x'), clear(false), display('b'), update('c', 'x'))).toEqual([
      shown('b'),
    ]);
  });
});
