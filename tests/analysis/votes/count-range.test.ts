import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/analysis/votes/count-range.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const members = (count: Parameters<typeof boundsOf>[1]) => boundsOf('size', count, 'members');

describe('the bounds of a count', () => {
  test('are the count itself when it is known', () => {
    expect(members(18)).toEqual({ atLeast: 18, atMost: 18 });
    expect(members(0)).toEqual({ atLeast: 0, atMost: 0 });
  });

  test('run from 0 without end when nothing is known', () => {
    const open = { atLeast: 0, atMost: Infinity };
    expect(members(undefined)).toEqual(open);
    expect(members('unknown')).toEqual(open);
    expect(members({})).toEqual(open);
  });

  test('are filled up where only one is known', () => {
    expect(members({ atLeast: 5 })).toEqual({ atLeast: 5, atMost: Infinity });
    expect(members({ atMost: 5 })).toEqual({ atLeast: 0, atMost: 5 });
    expect(members({ atLeast: 5, atMost: 5 })).toEqual({ atLeast: 5, atMost: 5 });
  });

  test.each([-1, 0.5, Number.NaN, Infinity])('refuse a count of %s', (count) => {
    const expected = 'a whole number of members, zero or more';
    expect(() => members(count)).toThrow(new ArgumentError('size', count, expected));
    expect(() => members({ atLeast: count })).toThrow(
      new ArgumentError('size.atLeast', count, expected),
    );
  });

  test.each([-1, 0.5, Number.NaN])('refuse an upper bound of %s', (count) => {
    expect(() => members({ atMost: count })).toThrow(
      new ArgumentError('size.atMost', count, 'a whole number of members, zero or more'),
    );
  });

  test('refuse crossed bounds and what is no count at all', () => {
    expect(() => members({ atLeast: 6, atMost: 5 })).toThrow(
      new ArgumentError('size.atMost', 5, 'at least atLeast, 6'),
    );
    for (const wrong of ['18', null, true]) {
      expect(() => members(wrong as never)).toThrow(
        new ArgumentError('size', wrong, 'a number of members, bounds, or "unknown"'),
      );
    }
  });
});
