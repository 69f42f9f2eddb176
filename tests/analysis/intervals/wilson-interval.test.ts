import fc from 'fast-check';
import { binomialDistribution } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/analysis/distributions/seeded-random.js';
import { wilsonInterval } from '../../../src/analysis/intervals/wilson-interval.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('wilsonInterval', () => {
  // R. G. Newcombe (1998), "Two-sided confidence intervals for the single proportion: comparison
  // of seven methods", Statistics in Medicine 17, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %s in %s is as Newcombe has it', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('ends exactly at 0 without a success and at 1 without a failure', () => {
    expect(wilsonInterval(0, 20).lower).toBe(0);
    expect(wilsonInterval(29, 29).upper).toBe(1);
    expect(wilsonInterval(29, 29).lower).toBeCloseTo(0.88303, 5);
  });

  test('contains the share, lies within 0 to 1 and mirrors failures', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (successes, failures) => {
        fc.pre(successes + failures > 0);
        const trials = successes + failures;
        const { lower, upper } = wilsonInterval(successes, trials);
        const mirrored = wilsonInterval(failures, trials);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(successes / trials);
        expect(upper).toBeGreaterThanOrEqual(successes / trials);
        expect(upper).toBeLessThanOrEqual(1);
        expect(mirrored.upper).toBeCloseTo(1 - lower, 9);
      }),
    );
  });

  test('is wider at a higher confidence', () => {
    expect(wilsonInterval(5, 7, { confidence: 0.99 }).lower).toBeLessThan(
      wilsonInterval(5, 7).lower,
    );
  });

  test('covers at its stated rate, averaged over all true shares, in a seeded simulation', () => {
    const random = seededRandom(1927);
    const intervals = Array.from({ length: 54 }, (_, count) => wilsonInterval(count, 53));
    let covered = 0;
    const repetitions = 20_000;
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      const chance = random();
      let successes = 0;
      for (let trial = 0; trial < 53; trial += 1) if (random() < chance) successes += 1;
      const { lower, upper } = intervals[successes]!;
      if (lower <= chance && chance <= upper) covered += 1;
    }
    expect(covered / repetitions).toBeCloseTo(0.95, 2);
  });

  test('covers nine in ten or more at any middling true share', () => {
    for (const chance of [0.1, 0.3, 0.5, 5 / 7, 0.9]) {
      const coverage = (binomialDistribution(53, chance) ?? [])
        .map((probability, count) => ({ probability, ...wilsonInterval(count, 53) }))
        .filter(({ lower, upper }) => lower <= chance && chance <= upper)
        .reduce((total, { probability }) => total + probability, 0);
      expect(coverage).toBeGreaterThan(0.92);
    }
  });

  test('reaches up to a confidence of 0.99999', () => {
    expect(wilsonInterval(5, 7, { confidence: 0.99999 }).upper).toBeLessThan(1);
    expect(() => wilsonInterval(5, 7, { confidence: 0.999991 })).toThrow(
      new ArgumentError('confidence', 0.999991, 'at most 0.99999'),
    );
  });
});
