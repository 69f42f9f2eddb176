import { describe, expect, test } from 'vitest';
import { compareSuccess } from '../../../src/analysis/influence/compare-success.js';
import { fisherExactTest } from '../../../src/analysis/influence/fisher-exact-test.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('compareSuccess', () => {
  test('finds a difference that the cases bear', () => {
    const table = [
      [10, 2],
      [3, 15],
    ] as const;
    expect(compareSuccess({ successes: 10, failures: 2 }, { successes: 3, failures: 15 })).toEqual({
      ...fisherExactTest(table),
      conclusion: 'the shares differ',
      reason: 'two-sided p-value 0.001',
    });
  });

  test('finds none where the cases could have shown one', () => {
    expect(
      compareSuccess({ successes: 3, failures: 1 }, { successes: 1, failures: 3 }),
    ).toMatchObject({
      conclusion: 'no difference shown',
      reason: 'two-sided p-value 0.486',
    });
  });

  test('refuses a conclusion that no outcome of so few cases could bear', () => {
    expect(compareSuccess({ successes: 3, failures: 0 }, { successes: 0, failures: 3 })).toEqual({
      pValue: 0.1,
      smallestPossible: 0.1,
      conclusion: 'too few cases',
      reason: 'no table with these totals has a p-value below 0.100',
    });
  });

  test('takes a level that is reached exactly', () => {
    const compare = (significance: number) =>
      compareSuccess({ successes: 3, failures: 0 }, { successes: 0, failures: 3 }, { significance })
        .conclusion;
    expect(compare(0.1)).toBe('the shares differ');
    expect(compare(0.09)).toBe('too few cases');
  });

  test('passes over open cases', () => {
    const first = { successes: 10, failures: 2 };
    const second = { successes: 3, failures: 15 };
    expect(compareSuccess({ ...first, open: 40 }, second)).toEqual(compareSuccess(first, second));
  });

  test('refuses what is no count and no level', () => {
    const expected = 'a whole number of cases, zero or more';
    const fine = { successes: 1, failures: 1 };
    expect(() => compareSuccess({ successes: -1, failures: 1 }, fine)).toThrow(
      new ArgumentError('first.successes', -1, expected),
    );
    expect(() => compareSuccess(fine, { successes: 1, failures: 0.5 })).toThrow(
      new ArgumentError('second.failures', 0.5, expected),
    );
    for (const significance of [0, 1, -1, Number.NaN]) {
      expect(() => compareSuccess(fine, fine, { significance })).toThrow(
        new ArgumentError('significance', significance, 'a number between 0 and 1, both excluded'),
      );
    }
  });
});
