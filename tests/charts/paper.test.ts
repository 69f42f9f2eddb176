import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMillimetres, toPixels } from '../../src/charts/paper.js';
import { millimetres } from '../../src/index.js';

describe('a width on paper', () => {
  test.each([
    ['84mm', 84],
    ['84 mm', 84],
    [' 84mm ', 84],
    ['84', 84],
    [84, 84],
    ['8.4cm', 84],
    ['1in', 25.4],
    ['3.3in', 83.82],
    [20, 20],
    ['1000mm', 1000],
    ['100cm', 1000],
    ['springer-1', 84],
    ['elsevier-1.5', 140],
    ['plos-2', 190.5],
  ])('%j is %d mm', (width, expected) => {
    expect(millimetres(width)).toBe(expected);
  });

  test.each([
    '',
    'wide',
    '84px',
    'springer',
    'elsevier-3',
    'toString',
    '-84mm',
    '84mm84',
    'mm',
    '8,4cm',
    '.5in',
    '1e2mm',
    0,
    19.999,
    1000.001,
    '0.7in',
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%j is none', (width) => {
    expect(() => millimetres(width)).toThrow(RangeError);
    expect(() => millimetres(width)).toThrow(
      `a width on paper must be from 20 mm to 1000 mm, such as 84mm, 8.4cm, 3.3in or elsevier-1; "${width}" was given`,
    );
  });

  test('is 96 pixels of a specification to the inch', () => {
    expect(toPixels(25.4)).toBe(96);
    expect(toMillimetres(96)).toBe(25.4);
    fc.assert(
      fc.property(fc.double({ min: 20, max: 1000, noNaN: true }), (width) => {
        expect(toMillimetres(toPixels(width))).toBeCloseTo(width, 9);
      }),
    );
  });
});
