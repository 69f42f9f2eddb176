import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialChances } from '../../../src/analysis/distributions/binomial-chances.js';
import { seededRandom } from '../../../src/analysis/distributions/seeded-random.js';
import { clopperPearsonInterval } from '../../../src/analysis/intervals/clopper-pearson-interval.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const atLeast = (successes: number, trials: number, probability: number) =>
  binomialChances({ successes, trials, probability }).atLeast;

describe('clopperPearsonInterval', () => {
  // R. G. Newcombe (1998), "Two-sided confidence intervals for the single proportion: comparison
  // of seven methods", Statistics in Medicine 17, table I, method 5.
  test.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('of %s in %s is as Newcombe has it', (successes, trials, lower, upper) => {
    const interval = clopperPearsonInterval(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('has closed ends when every trial, or none, succeeded', () => {
    const none = clopperPearsonInterval(0, 20);
    expect(none.lower).toBe(0);
    expect(none.upper).toBeCloseTo(1 - 0.025 ** (1 / 20), 10);
    const all = clopperPearsonInterval(20, 20, { confidence: 0.9 });
    expect(all.upper).toBe(1);
    expect(all.lower).toBeCloseTo(0.05 ** (1 / 20), 10);
  });

  test('ends where the exact tails have just half of what is left over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (a, b) => {
        const { lower, upper } = clopperPearsonInterval(a, a + b, { confidence: 0.9 });
        expect(atLeast(a, a + b, lower)).toBeCloseTo(0.05, 9);
        expect(1 - atLeast(a + 1, a + b, upper)).toBeCloseTo(0.05, 9);
      }),
      { numRuns: 50 },
    );
  });

  test('never covers at less than its stated rate, in a seeded simulation', () => {
    const random = seededRandom(1934);
    const intervals = Array.from({ length: 8 }, (_, count) => clopperPearsonInterval(count, 7));
    for (const chance of [0.05, 0.25, 0.5, 5 / 7, 0.95]) {
      let covered = 0;
      for (let repetition = 0; repetition < 4000; repetition += 1) {
        let successes = 0;
        for (let trial = 0; trial < 7; trial += 1) if (random() < chance) successes += 1;
        const { lower, upper } = intervals[successes]!;
        if (lower <= chance && chance <= upper) covered += 1;
      }
      expect(covered / 4000).toBeGreaterThanOrEqual(0.945);
    }
  });

  test('holds for many trials', () => {
    const { lower, upper } = clopperPearsonInterval(5000, 10_000);
    expect(lower).toBeCloseTo(0.490151, 5);
    expect(upper).toBeCloseTo(0.509849, 5);
  });

  test('for 682 in 925 is 0.7076683 to 0.7654066, as R gives for the plants of Conover (1971)', () => {
    const { lower, upper } = clopperPearsonInterval(682, 925);
    expect(lower).toBeCloseTo(0.7076683, 7);
    expect(upper).toBeCloseTo(0.7654066, 7);
  });

  test('has, by hand, the limits 0 and 1 − 0.025^(1/n) when nothing succeeds, and their mirror', () => {
    for (const trials of [1, 5, 18, 400]) {
      const none = clopperPearsonInterval(0, trials);
      expect(none.lower).toBe(0);
      expect(none.upper).toBeCloseTo(1 - 0.025 ** (1 / trials), 12);
      const all = clopperPearsonInterval(trials, trials);
      expect(all.lower).toBeCloseTo(0.025 ** (1 / trials), 12);
      expect(all.upper).toBe(1);
    }
  });

  test('leaves exactly half of what the confidence allows beyond each limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.nat(59),
        fc.constantFrom(0.5, 0.8, 0.95, 0.999),
        (trials, wanted, confidence) => {
          const successes = 1 + (wanted % (trials - 1));
          const { lower, upper } = clopperPearsonInterval(successes, trials, { confidence });
          const tail = (1 - confidence) / 2;
          const low = binomialChances({ successes, trials, probability: lower });
          const high = binomialChances({ successes, trials, probability: upper });
          expect(low.atLeast).toBeCloseTo(tail, 10);
          expect(high.atMost).toBeCloseTo(tail, 10);
        },
      ),
    );
  });

  test('covers every chance at least at its stated rate, counted exactly', () => {
    for (const trials of [1, 7, 18]) {
      const intervals = Array.from({ length: trials + 1 }, (_, successes) =>
        clopperPearsonInterval(successes, trials, { confidence: 0.9 }),
      );
      for (let probability = 0.01; probability < 1; probability += 0.01) {
        let covered = 0;
        for (const [successes, { lower, upper }] of intervals.entries()) {
          if (lower <= probability && probability <= upper) {
            covered += binomialChances({ successes, trials, probability }).exactly;
          }
        }
        expect(covered).toBeGreaterThanOrEqual(0.9 - 1e-12);
      }
    }
  });

  test('covers at its stated rate in a seeded simulation', () => {
    const random = seededRandom(1917);
    let covered = 0;
    for (let run = 0; run < 2000; run += 1) {
      const successes = Array.from({ length: 18 }, random).filter((draw) => draw < 0.4).length;
      const { lower, upper } = clopperPearsonInterval(successes, 18);
      if (lower <= 0.4 && 0.4 <= upper) covered += 1;
    }
    expect(covered / 2000).toBeGreaterThanOrEqual(0.95);
  });

  test('is the mirror image for failures', () => {
    const of7 = clopperPearsonInterval(7, 18);
    const of11 = clopperPearsonInterval(11, 18);
    expect(of11.lower).toBeCloseTo(1 - of7.upper, 12);
    expect(of11.upper).toBeCloseTo(1 - of7.lower, 12);
  });

  test('refuses more than a million trials', () => {
    expect(() => clopperPearsonInterval(1, 1_000_001)).toThrow(
      new ArgumentError('trials', 1_000_001, 'a number of trials from 1 to 1,000,000'),
    );
    expect(clopperPearsonInterval(0, 1_000_000).lower).toBe(0);
  });
});
