import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestCases, successShare } from '../../../src/analysis/influence/success-share.js';
import { clopperPearsonInterval } from '../../../src/analysis/intervals/clopper-pearson-interval.js';
import { wilsonInterval } from '../../../src/analysis/intervals/wilson-interval.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('fewestCases', () => {
  test.each([
    [undefined, 6],
    [0.9, 5],
    [0.95, 6],
    [0.9375, 5],
    [0.99, 8],
    [0.5, 2],
  ])('at %s are %s', (confidence, cases) => {
    expect(fewestCases(confidence === undefined ? {} : { confidence })).toBe(cases);
  });

  test.each([0, 1, Number.NaN])('refuses a confidence of %s', (confidence) => {
    expect(() => fewestCases({ confidence })).toThrow(
      new ArgumentError('confidence', confidence, 'a number between 0 and 1, both excluded'),
    );
  });
});

describe('successShare', () => {
  test('gives the share of what was decided, with both intervals, and what is certain', () => {
    expect(successShare({ successes: 7, failures: 3, open: 10 }, { confidence: 0.9 })).toEqual({
      known: true,
      share: 0.7,
      decided: 10,
      certain: { atLeast: 0.35, atMost: 0.85 },
      wilson: wilsonInterval(7, 10, { confidence: 0.9 }),
      exact: clopperPearsonInterval(7, 10, { confidence: 0.9 }),
      conclusion: 'no conclusion',
      reason: '7 of 10; exact two-sided p-value 0.344',
    });
  });

  test('has no share when nothing was decided', () => {
    expect(successShare({ successes: 0, failures: 0, open: 3 })).toEqual({
      known: false,
      reason: 'no case was decided',
      conclusion: 'too few cases',
    });
  });

  test.each([
    [5, 0, 'too few cases', '5 decided, and fewer than 6 cannot show anything at 0.95'],
    [6, 0, 'more often than not', '6 of 6; exact two-sided p-value 0.031'],
    [0, 6, 'less often than not', '0 of 6; exact two-sided p-value 0.031'],
    [5, 1, 'no conclusion', '5 of 6; exact two-sided p-value 0.219'],
    [3, 3, 'no conclusion', '3 of 6; exact two-sided p-value 1.000'],
    [9, 1, 'more often than not', '9 of 10; exact two-sided p-value 0.021'],
    [2, 12, 'less often than not', '2 of 14; exact two-sided p-value 0.013'],
  ])('of %s successes and %s failures concludes: %s', (successes, failures, conclusion, reason) => {
    expect(successShare({ successes, failures })).toMatchObject({ conclusion, reason });
  });

  test('draws a conclusion at a confidence that is reached exactly', () => {
    expect(successShare({ successes: 5, failures: 0 }, { confidence: 0.9375 }).conclusion).toBe(
      'more often than not',
    );
  });

  test('concludes just when the exact interval leaves out one half', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (successes, failures) => {
        fc.pre(successes + failures >= 6);
        const result = successShare({ successes, failures });
        if (!result.known) throw new Error('there are cases');
        const { lower, upper } = result.exact;
        const expected =
          lower > 0.5
            ? 'more often than not'
            : upper < 0.5
              ? 'less often than not'
              : 'no conclusion';
        expect(result.conclusion).toBe(expected);
      }),
    );
  });

  test.each(['successes', 'failures', 'open'])('refuses what is no count of %s', (name) => {
    for (const wrong of [-1, 0.5, Number.NaN, Infinity]) {
      expect(() => successShare({ successes: 1, failures: 1, [name]: wrong })).toThrow(
        new ArgumentError(`counts.${name}`, wrong, 'a whole number of cases, zero or more'),
      );
    }
  });

  test('refuses what is no confidence, even when nothing was decided', () => {
    expect(() => successShare({ successes: 0, failures: 0 }, { confidence: 1 })).toThrow(
      new ArgumentError('confidence', 1, 'a number between 0 and 1, both excluded'),
    );
  });
});
