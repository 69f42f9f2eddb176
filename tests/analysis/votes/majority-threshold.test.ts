import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestTotal, majorityThreshold } from '../../../src/analysis/votes/majority-threshold.js';
import type { Fraction } from '../../../src/analysis/votes/voting-rule.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const fraction = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20))
  .map(([part, rest]): Fraction => [part, part + rest]);

describe('majorityThreshold', () => {
  // Constitution of the United States: two thirds of a Senate of 100 to convict, three fourths of
  // 50 states to amend, and a majority of 435 representatives.
  test.each([
    [435, undefined, 218],
    [100, undefined, 51],
    [100, [2, 3], 67],
    [50, [3, 4], 38],
    [30, [2, 3], 20],
    [31, [2, 3], 21],
    [7, [1, 1], 7],
    [1, [1, 3], 1],
  ] as const)('of %s with share %s is %s', (total, share, votes) => {
    expect(majorityThreshold(total, share)).toBe(votes);
  });

  test('is one vote at the least, also of nothing', () => {
    expect(majorityThreshold(0)).toBe(1);
    expect(majorityThreshold(0, [2, 3])).toBe(1);
  });

  test('is the smallest number that reaches the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fraction, (total, share) => {
        const votes = majorityThreshold(total, share);
        expect(votes * share[1]).toBeGreaterThanOrEqual(total * share[0]);
        expect((votes - 1) * share[1]).toBeLessThan(total * share[0]);
      }),
    );
  });

  test('stays exact where products leave the whole numbers', () => {
    expect(majorityThreshold(9_007_199_254_740_990, [2, 3])).toBe(6_004_799_503_160_660);
  });

  test.each([-1, 0.5, Number.NaN, Infinity])('refuses a total of %s', (total) => {
    expect(() => majorityThreshold(total)).toThrow(
      new ArgumentError('total', total, 'a whole number of votes, zero or more'),
    );
  });

  test.each([
    [[0, 3]],
    [[4, 3]],
    [[1, 0]],
    [[0.5, 1]],
    [[-1, 2]],
    [[1, 1.5]],
    [[1]],
    [[1, 2, 3]],
    [0.5],
    [Number.NaN],
  ])('refuses a share of %s', (share) => {
    expect(() => majorityThreshold(10, share as unknown as Fraction)).toThrow(
      new ArgumentError('share', share, 'two whole numbers above 0, as [2, 3] for two thirds'),
    );
  });
});

describe('largestTotal', () => {
  test('is the largest total of which the votes reach the share', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fraction, (votes, share) => {
        const total = largestTotal(votes, share);
        expect(votes * share[1]).toBeGreaterThanOrEqual(total * share[0]);
        expect(votes * share[1]).toBeLessThan((total + 1) * share[0]);
      }),
    );
  });

  test('refuses what is no count and no share', () => {
    expect(() => largestTotal(-1, [1, 2])).toThrow(
      new ArgumentError('votes', -1, 'a whole number of votes, zero or more'),
    );
    expect(() => largestTotal(1, [3, 2])).toThrow(
      new ArgumentError('share', [3, 2], 'two whole numbers above 0, as [2, 3] for two thirds'),
    );
  });
});
