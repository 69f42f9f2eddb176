import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRIME, WordTable } from '../../../src/interchange/import/word-table.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function codeIn(table: WordTable, text: string): number {
  const bytes = bytesOf(text);
  const hash = bytes.reduce((number, byte) => Math.imul(number ^ byte, PRIME), 0);
  return table.codeOf(bytes, 0, bytes.length, hash);
}

test('texts have the numbers in which they are first met', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3 })), (texts) => {
      const table = new WordTable();
      const codes = texts.map((text) => codeIn(table, text));
      const known = [...new Set(texts.map((text) => textOf(bytesOf(text))))];
      expect(table.words(textOf)).toEqual(known);
      expect(codes).toEqual(texts.map((text) => known.indexOf(textOf(bytesOf(text)))));
    }),
  );
});

test('many texts, and long ones, are held apart, and counted in bytes', () => {
  const table = new WordTable();
  const texts = Array.from({ length: 20_000 }, (_, number) => `member ${number} `.repeat(5));
  for (const [code, text] of texts.entries()) expect(codeIn(table, text)).toBe(code);
  expect(texts.map((text) => codeIn(table, text))).toEqual([...texts.keys()]);
  expect(table.size).toBe(texts.join('').length);
});

test('texts of one number that are not the same are two', () => {
  const table = new WordTable();
  const both = bytesOf('yesno!');
  expect([
    table.codeOf(both, 0, 3, 7),
    table.codeOf(both, 3, 6, 7),
    table.codeOf(both, 0, 3, 7),
  ]).toEqual([0, 1, 0]);
});
