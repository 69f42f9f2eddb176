import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeasuredValue, meanIndex } from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

const none: MeasuredValue = { kind: 'undefined', reason: 'nobody voted' };
const value = (number: number): MeasuredValue => ({ kind: 'value', value: number });
const interval = (lower: number, upper: number, alwaysDefined = true): MeasuredValue => ({
  kind: 'interval',
  lower,
  upper,
  alwaysDefined,
});

describe('the mean of an index', () => {
  test('of known values is their arithmetic mean', () => {
    expect(meanIndex([value(1), value(0.5), value(0.75)])).toEqual(value(0.75));
    expect(meanIndex([value(0)])).toEqual(value(0));
  });

  test('leaves out votes on which the index has no value', () => {
    expect(meanIndex([value(1), none, value(0.5)])).toEqual(value(0.75));
    expect(meanIndex([none, none])).toEqual({
      kind: 'undefined',
      reason: 'the index has no value in any of the votes',
    });
  });

  test('is an interval, from the mean of the lower to that of the upper bounds', () => {
    expect(meanIndex([value(0.5), interval(0.25, 1)])).toEqual(interval(0.375, 0.75));
    expect(meanIndex([interval(-0.5, 0), interval(-0.25, 0)])).toEqual(interval(-0.375, 0));
  });

  test('takes in a vote that may have no value only where that widens the interval', () => {
    expect(meanIndex([value(0.5), interval(0.75, 1, false)])).toEqual(interval(0.5, 0.75));
    expect(meanIndex([value(0.5), interval(0, 0.25, false)])).toEqual(interval(0.25, 0.5));
    expect(meanIndex([value(0.5), interval(0, 0.5, false), interval(0.25, 1, false)])).toEqual(
      interval(0.25, 0.75),
    );
  });

  test('takes in such votes from the one that widens it most, in whatever order they come', () => {
    const perhaps = [0.4, 0.1, 0.45].map((lower) => interval(lower, lower, false));
    for (const votes of [perhaps, [...perhaps].reverse()]) {
      expect(meanIndex([value(0.5), ...votes])).toEqual(interval(0.3, 0.5));
    }
  });

  test('may have no value where none of the votes is sure to have one', () => {
    expect(meanIndex([interval(0.25, 0.5, false), interval(0.5, 0.75, false)])).toEqual(
      interval(0.25, 0.75, false),
    );
    expect(meanIndex([interval(0.5, 0.5, false)])).toEqual(interval(0.5, 0.5, false));
  });

  test('has bounds that contain and reach every mean that the bounds of the votes allow', () => {
    const eighths = fc.integer({ min: -8, max: 8 }).map((number) => number / 8);
    const vote = fc.oneof(
      fc.constant(none),
      eighths.map(value),
      fc
        .tuple(eighths, eighths, fc.boolean())
        .map(([a, b, sure]) => interval(Math.min(a, b), Math.max(a, b), sure)),
    );
    fc.assert(
      fc.property(fc.array(vote, { minLength: 1, maxLength: 5 }), (votes) => {
        let sums: [number, number][] = [[0, 0]];
        for (const measured of votes) {
          let ends: number[] = [];
          let mayBeNone = true;
          if (measured.kind === 'value') {
            ends = [measured.value];
            mayBeNone = false;
          } else if (measured.kind === 'interval') {
            ends = [measured.lower, measured.upper];
            mayBeNone = !measured.alwaysDefined;
          }
          sums = sums.flatMap(([sum, count]) => [
            ...ends.map((end): [number, number] => [sum + end, count + 1]),
            ...(mayBeNone ? [[sum, count] as [number, number]] : []),
          ]);
        }
        const means = sums.flatMap(([sum, count]) => (count > 0 ? [sum / count] : []));
        const mean = meanIndex(votes);
        if (means.length === 0) expect(mean.kind).toBe('undefined');
        else if (mean.kind === 'value') {
          expect(Math.min(...means)).toBeCloseTo(mean.value, 12);
          expect(Math.max(...means)).toBeCloseTo(mean.value, 12);
        } else if (mean.kind === 'interval') {
          expect(mean.lower).toBeCloseTo(Math.min(...means), 12);
          expect(mean.upper).toBeCloseTo(Math.max(...means), 12);
          expect(mean.alwaysDefined).toBe(means.length === sums.length);
        } else expect.unreachable();
      }),
    );
  });

  test('refuses no values', () => {
    expectArgumentError(() => meanIndex([]), 'values', [], 'at least one value');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, null, '1'])('may not be of %o', (given) => {
    const wrong = given as number;
    const votes = (one: MeasuredValue) => () => meanIndex([value(1), one]);
    expectArgumentError(votes(value(wrong)), 'values[1].value', given, 'a finite number');
    expectArgumentError(votes(interval(wrong, 1)), 'values[1].lower', given, 'a finite number');
    expectArgumentError(votes(interval(0, wrong)), 'values[1].upper', given, 'a finite number');
  });

  test.each([0.5, undefined, null])('may not be of %o, which no index gives', (given) => {
    const votes = [value(1), given as unknown as MeasuredValue];
    expectArgumentError(
      () => meanIndex(votes),
      'values[1]',
      given,
      'what an index such as riceIndex gives',
    );
  });
});
