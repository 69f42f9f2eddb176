import { describe, expect, test } from 'vitest';
import { clopperPearsonInterval } from '../../../src/analysis/intervals/clopper-pearson-interval.js';
import { wilsonInterval } from '../../../src/analysis/intervals/wilson-interval.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe.each([
  ['wilsonInterval', wilsonInterval],
  ['clopperPearsonInterval', clopperPearsonInterval],
])('%s refuses', (_, interval) => {
  test.each([-1, 0.5, Number.NaN, Infinity])('%s successes', (successes) => {
    expect(() => interval(successes, 7)).toThrow(
      new ArgumentError('successes', successes, 'a whole number of successes, zero or more'),
    );
  });

  test.each([-1, 1.5, Number.NaN, Infinity])('%s trials', (trials) => {
    expect(() => interval(0, trials)).toThrow(
      new ArgumentError('trials', trials, 'a whole number of trials, zero or more'),
    );
  });

  test('no trial', () => {
    expect(() => interval(0, 0)).toThrow(new ArgumentError('trials', 0, 'one or more'));
  });

  test('more successes than trials', () => {
    expect(() => interval(8, 7)).toThrow(
      new ArgumentError('successes', 8, 'at most the number of trials, 7'),
    );
  });

  test.each([0, 1, -0.5, 95, Number.NaN])('a confidence of %s', (confidence) => {
    expect(() => interval(5, 7, { confidence })).toThrow(
      new ArgumentError('confidence', confidence, 'a number between 0 and 1, both excluded'),
    );
  });
});
