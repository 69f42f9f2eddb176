import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standardNormalQuantile } from '../../../src/analysis/distributions/standard-normal-quantile.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('standardNormalQuantile', () => {
  // As every table of the normal distribution has them; to more digits from SciPy's norm.ppf.
  test.each([
    [1e-6, -4.753424],
    [0.01, -2.326348],
    [0.3, -0.524401],
    [0.9, 1.281552],
    [0.975, 1.959964],
    [0.9995, 3.290527],
    [1 - 1e-6, 4.753424],
  ])('of %s is %s', (probability, z) => {
    expect(Math.abs(standardNormalQuantile(probability) - z)).toBeLessThan(1.5e-6);
  });

  test('is symmetrical about one half', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 0.5, noNaN: true }), (probability) => {
        const upper = standardNormalQuantile(1 - probability);
        expect(standardNormalQuantile(probability)).toBeCloseTo(-upper, 5);
      }),
    );
  });

  test.each([0, 1, -1, 9e-7, 1 - 9e-7, Number.NaN])('refuses %s', (probability) => {
    expect(() => standardNormalQuantile(probability)).toThrow(
      new ArgumentError('probability', probability, 'a probability from 1e-6 to 1 - 1e-6'),
    );
  });
});
