import { describe, expect, test, vi } from 'vitest';
import { type Frame, toFrame } from '../../src/frames/index.js';

/** What a frame prints. */
function printed(frame: Frame): string {
  const lines: unknown[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  try {
    frame.print();
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}

describe('a frame of rows', () => {
  test('has the keys as columns, in the order of their first appearance', () => {
    const frame = toFrame([
      { body: 'VTsIK', yes: 150 },
      { no: 7, yes: 12, body: 'Sovnarkom' },
    ]);
    expect(frame.columns).toEqual(['body', 'yes', 'no']);
    expect(frame.values).toEqual([
      ['VTsIK', 150, Number.NaN],
      ['Sovnarkom', 12, 7],
    ]);
  });

  test('has NaN, never zero, for what is missing, undefined or null', () => {
    const frame = toFrame([{ yes: 1, abstain: 0 }, { yes: undefined, abstain: null }, {}]);
    expect(frame.values).toEqual([
      [1, 0],
      [Number.NaN, Number.NaN],
      [Number.NaN, Number.NaN],
    ]);
  });

  test('keeps texts, numbers and truth values as they are', () => {
    const row = { text: '', number: 0, truth: false };
    expect(toFrame([row]).values).toEqual([['', 0, false]]);
  });

  test('can be printed, missing values among them', () => {
    const text = printed(toFrame([{ body: 'VTsIK', yes: 150 }, { body: 'Sovnarkom' }]));
    for (const part of ['body', 'yes', 'VTsIK', '150', 'Sovnarkom']) expect(text).toContain(part);
  });

  test('can be made, and printed, of no rows', () => {
    expect(toFrame([]).shape).toEqual([0, 0]);
    expect(printed(toFrame([]))).not.toBe('');
  });
});
