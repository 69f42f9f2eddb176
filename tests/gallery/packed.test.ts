import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/gallery/json-changes.js';
import { packed, unpacked } from '../../src/gallery/packed.js';
import { sampleSize } from '../sample-of.js';

/** Each value takes a table of 16 MB to pack. */
const numRuns = sampleSize(20, 200);

describe('a value packed into letters', () => {
  test('is, unpacked, what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(unpacked(packed(json))).toEqual(json);
      }),
      { numRuns },
    );
  });

  test('is in letters that no page takes for anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(packed(text)).toMatch(/^[A-Za-z0-9+/]*=*$/);
      }),
      { numRuns },
    );
  });

  test('takes a fraction of its room where it repeats itself', () => {
    const value = Array.from({ length: 400 }, () => ({ vote: 'a vote of the record', yes: 12 }));
    expect(packed(value).length).toBeLessThan(JSON.stringify(value).length / 20);
  });
});
