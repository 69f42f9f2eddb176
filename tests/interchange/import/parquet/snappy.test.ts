import { snappyUncompress } from 'hyparquet';
import { expect, test } from 'vitest';
import { unpackSnappy } from '../../../../src/interchange/import/parquet/snappy.js';

const letters = (text: string) => [...new TextEncoder().encode(text)];

/** Packed bytes, and what is in them: the first number is how long that is. */
const packed: readonly (readonly [string, readonly number[]])[] = [
  ['ayes', [4, 3 << 2, ...letters('ayes')]],
  // A copy that reaches into what it writes: seven of one letter.
  ['aaaaaaaa', [8, 0, ...letters('a'), (3 << 2) | 1, 1]],
  ['abcabcabc', [9, 2 << 2, ...letters('abc'), (5 << 2) | 2, 3, 0]],
  ['abcabc', [6, 2 << 2, ...letters('abc'), (2 << 2) | 3, 3, 0, 0, 0]],
  [`${'x'.repeat(100)}`, [100, 60 << 2, 99, ...letters('x'.repeat(100))]],
  [`${'x'.repeat(300)}`, [172, 2, 61 << 2, 43, 1, ...letters('x'.repeat(300))]],
];

test.each(packed)('what Snappy packed is unpacked: %s', (text, bytes) => {
  const input = Uint8Array.from(bytes);
  const theirs = new Uint8Array(text.length);
  snappyUncompress(input, theirs);
  expect(new TextDecoder().decode(unpackSnappy(input, text.length))).toBe(text);
  expect(unpackSnappy(input, text.length)).toEqual(theirs);
});

test.each([
  ['more comes of it than was told', [4, 3 << 2, ...letters('ayes')], 3],
  ['less comes of it', [4, 3 << 2, ...letters('ayes')], 5],
  ['a copy reaches before the beginning', [8, 0, ...letters('a'), (3 << 2) | 1, 2], 8],
  ['a copy is of nothing', [8, 0, ...letters('a'), (3 << 2) | 1, 0], 8],
  ['it ends within a length', [100, 61 << 2, 99], 100],
  ['it ends within letters', [9, 8 << 2, ...letters('abc')], 9],
  ['it ends within a copy', [9, 2 << 2, ...letters('abc'), (5 << 2) | 2, 3], 9],
  ['far more is told than can come of it', [0x80, 0x80, 0x80, 0x40, 0], 2 ** 27],
])('it is doubted where %s', (_, bytes, length) => {
  expect(() => unpackSnappy(Uint8Array.from(bytes), length)).toThrow();
});
