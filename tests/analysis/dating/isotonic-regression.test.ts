import fc from 'fast-check';
import { mean, sum } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { isotonicRegression } from '../../../src/analysis/dating/isotonic-regression.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const value = fc.integer({ min: -20, max: 20 });
const weighted = fc.array(fc.tuple(value, fc.integer({ min: 1, max: 5 })), {
  minLength: 1,
  maxLength: 12,
});

describe('isotonicRegression', () => {
  // The example of the function isoreg in R's package stats.
  test('pools the example of R’s isoreg', () => {
    expect(isotonicRegression([1, 0, 4, 3, 3, 5, 4, 2, 0])).toEqual([
      0.5, 0.5, 3, 3, 3, 3, 3, 3, 3,
    ]);
  });

  test('weighs what it pools', () => {
    expect(isotonicRegression([1, 4, 1, 9], [1, 1, 2, 1])).toEqual([1, 2, 2, 9]);
  });

  test('pools backwards as far as needed', () => {
    expect(isotonicRegression([3, 4, 5, 0])).toEqual([3, 3, 3, 3]);
  });

  test('leaves a sequence that never decreases as it is', () => {
    expect(isotonicRegression([1, 1, 2, 5])).toEqual([1, 1, 2, 5]);
    expect(isotonicRegression([7])).toEqual([7]);
  });

  // T. Robertson, F. T. Wright and R. L. Dykstra (1988), Order Restricted Statistical Inference,
  // chapter 1: the greatest, over starts up to i, of the least mean, over ends from i.
  test('agrees with the max-min formula', () => {
    fc.assert(
      fc.property(weighted, (pairs) => {
        const values = pairs.map(([one]) => one);
        const weights = pairs.map(([, weight]) => weight);
        const average = (from: number, to: number) => {
          const part = pairs.slice(from, to + 1);
          const total = sum(part.map(([one, weight]) => one * weight));
          return total / sum(part.map(([, weight]) => weight));
        };
        const positions = [...values.keys()];
        const fitted = isotonicRegression(values, weights);
        for (const at of positions) {
          const lows = positions
            .filter((from) => from <= at)
            .map((from) =>
              Math.min(...positions.filter((to) => to >= at).map((to) => average(from, to))),
            );
          expect(fitted[at]).toBeCloseTo(Math.max(...lows), 9);
        }
      }),
    );
  });

  test('never decreases, keeps the mean, and moves with its values', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const fitted = isotonicRegression(values);
        for (const [index, day] of fitted.slice(1).entries()) {
          expect(day).toBeGreaterThanOrEqual(fitted[index]!);
        }
        expect(mean(fitted)).toBeCloseTo(mean(values), 9);
        const moved = isotonicRegression(values.map((one) => 2 * one + 100));
        for (const [index, day] of moved.entries()) {
          expect(day).toBeCloseTo(2 * fitted[index]! + 100, 9);
        }
      }),
    );
  });

  test('refuses no value, values that are no numbers, and weights that do not fit', () => {
    expect(() => isotonicRegression([])).toThrow(
      new ArgumentError('values', [], 'at least one value'),
    );
    for (const wrong of [Number.NaN, Infinity]) {
      expect(() => isotonicRegression([1, wrong])).toThrow(
        new ArgumentError('values[1]', wrong, 'a finite number'),
      );
    }
    expect(() => isotonicRegression([1, 2], [1])).toThrow(
      new ArgumentError('weights', [1], 'as many as the 2 values'),
    );
    for (const wrong of [0, -1, Number.NaN, Infinity]) {
      expect(() => isotonicRegression([1, 2], [1, wrong])).toThrow(
        new ArgumentError('weights[1]', wrong, 'a finite number above 0'),
      );
    }
  });
});
