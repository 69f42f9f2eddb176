import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterCode } from '../../src/errors/character-code.js';
import { textFault } from '../../src/records/text-fault.js';

test.each([
  '\0',
  '\x01',
  '\x1B',
  '\x7F',
  '\x85',
  '\u2028',
  '\u2029',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\u{1FFFE}',
])('%j is no text', (character) => {
  expect(textFault(`a${character}b`)).toBe(characterCode(character));
});

test.each(['', 'Совнарком', 'a\tb\r\nc', 'ά', '“«»”', '🙂', '\u200D\u00A0\u202B', '\uFFFD'])(
  '%j is',
  (text) => {
    expect(textFault(text)).toBeUndefined();
  },
);

test('a text without controls, halves and no characters has no fault, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[\p{Cc}\u2028\u2029]/u.test(text));
      expect(textFault(text)).toBeUndefined();
    }),
  );
});
