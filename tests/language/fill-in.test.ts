import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillIn, hasPlaces } from '../../src/language/fill-in.js';

const src = join(import.meta.dirname, '../../src');

describe('the places of a text are filled', () => {
  test('with what is given, as it is', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('$&', '$`', "$'", '$1', '$$', '{first}', '{last}', '{'),
    );
    fc.assert(
      fc.property(texts, texts, (first, last) => {
        expect(fillIn('{first}, {last}; {first}', { first, last })).toBe(
          `${first}, ${last}; ${first}`,
        );
      }),
    );
  });

  test('but those of which nothing is told, which stay or are told of', () => {
    expect(fillIn('{party} {toString}', { party: 'Reds' })).toBe('Reds {toString}');
    expect(fillIn('{party}', {}, (place) => `no ${place}`)).toBe('no {party}');
  });

  test('and braces that are no place are none', () => {
    expect(['{party}', '{{7}}', '{}', '{Party}', '{a b}'].map(hasPlaces)).toEqual([
      true,
      ...[false, false, false, false],
    ]);
  });

  test('in one way in all of src: a text that replaces another would read $& as a command', () => {
    const others = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /\.replace(?:All)?\(\s*['"`]\{[A-Za-z]+\}/.test(readFileSync(join(src, file), 'utf8')),
      );
    expect(others).toEqual([]);
  });
});
