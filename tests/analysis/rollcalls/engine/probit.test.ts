import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cumulative,
  density,
  logCumulative,
  millsRatio,
} from '../../../../src/analysis/rollcalls/engine/probit.js';

describe('the normal distribution of probit models', () => {
  test('has the probabilities of printed tables', () => {
    // Abramowitz and Stegun (1964), Handbook of Mathematical Functions, tables 26.1 and 26.2.
    expect(cumulative(0)).toBeCloseTo(0.5, 15);
    expect(cumulative(1)).toBeCloseTo(0.841344746068543, 14);
    expect(cumulative(1.96)).toBeCloseTo(0.97500210485178, 13);
    expect(cumulative(-5) * 1e7).toBeCloseTo(2.866515719, 8);
    expect(logCumulative(-10)).toBeCloseTo(-53.23128515051247, 6);
    expect(millsRatio(0)).toBeCloseTo(Math.sqrt(2 / Math.PI), 8);
  });

  test('is in its table what it is by its definition, and joins in the tails', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) => {
        expect(logCumulative(z)).toBeCloseTo(Math.log(cumulative(z)), 7);
        expect(millsRatio(z)).toBeCloseTo(density(z) / cumulative(z), 6);
      }),
    );
    for (const end of [-8, 8]) {
      expect(millsRatio(end - 1e-9)).toBeCloseTo(millsRatio(end + 1e-9), 6);
      expect(logCumulative(end - 1e-9)).toBeCloseTo(logCumulative(end + 1e-9), 6);
    }
  });
});
