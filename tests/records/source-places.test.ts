import { describe, expect, test } from 'vitest';
import { comparableText, placesInSource } from '../../src/records/source-places.js';

const quoted = (paragraph: number, quote: string, part: 'text' | 'note' = 'text') => ({
  part,
  paragraph,
  quote,
});
/** The paragraphs as part, number and line. */
const placed = (copy: string, ...passages: ReturnType<typeof quoted>[]) =>
  placesInSource(copy, passages).places.map(({ part, number, line }) => [part, number, line]);

describe('a copy of a work', () => {
  test('has its text where most quotes stand in their paragraphs', () => {
    const copy = 'A heading\n\nOne word.\n\nTwo words.\n\nThree words.';
    const passages = [quoted(1, 'One'), quoted(2, 'Two'), quoted(1, 'Three')];
    expect(placed(copy, ...passages)).toEqual([
      ['caption', undefined, 1],
      ['text', 1, 3],
      ['text', 2, 5],
      ['text', 3, 7],
    ]);
    expect(placesInSource(copy, passages).firstLine).toBe(3);
  });

  test('is text from its first line where no quote tells better', () => {
    expect(placed('One.\nTwo.')).toEqual([
      ['text', 1, 1],
      ['text', 2, 2],
    ]);
    expect(placesInSource('One.', [quoted(1, 'Nothing')]).firstLine).toBeUndefined();
    expect(placesInSource('One.', [quoted(1, 'One', 'note')]).firstLine).toBeUndefined();
  });

  test('may lack its first paragraphs', () => {
    expect(placed('Third.\nFourth.', quoted(3, 'Third'), quoted(4, 'Fourth'))).toEqual([
      ['text', 3, 1],
      ['text', 4, 2],
    ]);
    expect(placesInSource('\nThird.', [quoted(3, 'Third')]).firstLine).toBe(2);
  });

  test('has notes from the last [1] on, each over as many paragraphs as it has', () => {
    const copy = 'Text [1] here.\n[1] is no note.\nMore.\n[1] A note.\nIts end.\n[12] Another.';
    expect(placed(copy)).toEqual([
      ['text', 1, 1],
      ['text', 2, 2],
      ['text', 3, 3],
      ['note', 1, 4],
      ['note', 1, 5],
      ['note', 12, 6],
    ]);
  });

  test('has a paragraph a line, whatever ends the lines', () => {
    expect(placed('One.\r\nTwo.\rThree.\u2028Four.\u2029 \nSix.')).toEqual([
      ['text', 1, 1],
      ['text', 2, 2],
      ['text', 3, 3],
      ['text', 4, 4],
      ['text', 5, 6],
    ]);
  });
});

test('words are compared with single spaces and accents in one encoding', () => {
  expect(comparableText('  two\n\t words\u00a0 ')).toBe('two words');
  expect(comparableText('ψη\u0301φος')).toBe('ψήφος');
  expect(placed('ψη\u0301φος   one', quoted(4, 'ψήφος one'))).toEqual([['text', 4, 1]]);
});
