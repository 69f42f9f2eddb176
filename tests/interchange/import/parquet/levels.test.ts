import { expect, test } from 'vitest';
import { readPacked } from '../../../../src/interchange/import/parquet/levels.js';

function read(bytes: readonly number[], width: number, count: number): number[] {
  const into = new Int32Array(count);
  readPacked(Uint8Array.from(bytes), 0, bytes.length, width, into);
  return [...into];
}

test('numbers side by side in bits are those of the example of the format', () => {
  expect(read([3, 0x88, 0xc6, 0xfa], 3, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('runs of one number are as long as is told, and as many as are wanted', () => {
  expect(read([10, 7, 4, 1], 3, 7)).toEqual([7, 7, 7, 7, 7, 1, 1]);
  expect(read([200, 1, 0x34, 0x12], 16, 100)).toEqual(new Array(100).fill(0x1234));
  expect(read([20, 5], 3, 4)).toEqual([5, 5, 5, 5]);
});

test('numbers of many bits, of none, and a last group that is cut off', () => {
  const wide = 0x7edcba98;
  const bytes = [wide & 255, (wide >> 8) & 255, (wide >> 16) & 255, wide >> 24];
  expect(read([3, ...bytes], 31, 1)).toEqual([wide]);
  expect(read([3], 0, 8)).toEqual(new Array(8).fill(0));
  expect(read([3, 0b101], 1, 3)).toEqual([1, 0, 1]);
});

test('fewer than are wanted are doubted', () => {
  for (const [bytes, width] of [
    [[], 1],
    [[4], 3],
    [[3, 0x88], 3],
    [[0, 1], 1],
    [[255, 255, 255, 255, 255, 255], 1],
    [[3, 1], 40],
  ] as const) {
    expect(() => read(bytes, width, 8)).toThrow();
  }
});
