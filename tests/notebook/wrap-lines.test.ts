import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapLines } from '../../src/notebook/index.js';

describe('lines that are too long', () => {
  test('are broken between words, and go on two spaces deeper', () => {
    expect(wrapLines('  one two three', 9)).toEqual(['  one two', '    three']);
  });

  test('keep a word that is longer than a line whole', () => {
    expect(wrapLines('see https://example.org/long now', 10)).toEqual([
      'see',
      '  https://example.org/long',
      '  now',
    ]);
  });

  test('are left as they are where they fit, spaces included', () => {
    expect(wrapLines('a  b', 4)).toEqual(['a  b']);
    expect(wrapLines('')).toEqual(['']);
  });

  test('lose no word, and none is longer than told unless a single word is', () => {
    const word = fc.stringMatching(/^[a-zα-ω]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 16, max: 60 }),
        (words, width) => {
          const lines = wrapLines(words.join(' '), width);
          expect(lines.join(' ').split(/ +/)).toEqual(words);
          expect(lines.every((line) => line.length <= width)).toBe(true);
        },
      ),
    );
  });
});
