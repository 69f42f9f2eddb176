import { afterEach, describe, expect, test, vi } from 'vitest';
import { print } from '../../src/notebook/index.js';

describe('printing below a cell', () => {
  afterEach(() => vi.restoreAllMocks());

  test('takes lines and lists of lines, and breaks what is too long', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    print('one', ['two', 'word '.repeat(30).trim()]);
    const printed = log.mock.calls.flatMap(([text]) => String(text).split('\n'));
    expect(printed.slice(0, 2)).toEqual(['one', 'two']);
    expect(printed.length).toBe(4);
    expect(printed.every((line) => line.length <= 100)).toBe(true);
  });
});
