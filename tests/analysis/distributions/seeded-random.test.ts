import { mean, sampleWithReplacement, variance } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/analysis/distributions/seeded-random.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('seededRandom', () => {
  // P. L'Ecuyer, R. Simard, E. J. Chen and W. D. Kelton (2002), "An object-oriented random-number
  // package with many long streams and substreams", Operations Research 50: the package starts
  // from six words of 12345.
  test('gives the numbers of MRG32k3a from its usual start', () => {
    const random = seededRandom(12345);
    const numbers = Array.from({ length: 5 }, () => random());
    const expected = [0.127011, 0.318528, 0.309186, 0.825847, 0.22163];
    for (const [index, number] of numbers.entries()) {
      expect(number).toBeCloseTo(expected[index]!, 6);
    }
  });

  test('gives the same numbers for a seed, and others for another', () => {
    const [one, again, other] = [seededRandom(1), seededRandom(1), seededRandom(2)];
    const first = one();
    expect(again()).toBe(first);
    expect(other()).not.toBe(first);
    expect(one()).not.toBe(first);
  });

  test('is spread evenly between 0 and 1', () => {
    const random = seededRandom(1918);
    const numbers = Array.from({ length: 50_000 }, () => random());
    expect(Math.min(...numbers.slice(0, 1000))).toBeGreaterThan(0);
    expect(Math.max(...numbers.slice(0, 1000))).toBeLessThan(1);
    expect(mean(numbers)).toBeCloseTo(0.5, 2);
    expect(variance(numbers)).toBeCloseTo(1 / 12, 2);
  });

  test('serves simple-statistics as a random source', () => {
    const draw = () => sampleWithReplacement(['a', 'b', 'c'], 5, seededRandom(7));
    expect(draw()).toEqual(draw());
  });

  test('takes the largest seed, and refuses what is none', () => {
    expect(seededRandom(4294944442)()).toBeGreaterThan(0);
    for (const seed of [0, -1, 0.5, 4294944443, Number.NaN, Infinity]) {
      expect(() => seededRandom(seed)).toThrow(
        new ArgumentError('seed', seed, 'a whole number from 1 to 4294944442'),
      );
    }
  });
});
