import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  requireCount,
  requireOpenProbability,
  requireProbability,
} from '../../src/errors/argument-error.js';

const message = (given: unknown) => new ArgumentError('quota', given, 'a count').message;

describe('an ArgumentError', () => {
  test('names the argument, what was given and what was expected', () => {
    const error = new ArgumentError('weights[2]', -3, 'a whole number of votes, zero or more');
    expect(error).toBeInstanceOf(RangeError);
    expect(error.name).toBe('ArgumentError');
    expect(error.argument).toBe('weights[2]');
    expect(error.given).toBe(-3);
    expect(error.expected).toBe('a whole number of votes, zero or more');
    expect(error.message).toBe(
      'weights[2] must be a whole number of votes, zero or more; -3 was given',
    );
  });

  test.each<[unknown, string]>([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['12', '"12"'],
    ['', '""'],
    [12n, '12n'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[], 'an empty list'],
    [[1, 2], '1,2'],
    [true, 'true'],
  ])('writes %o as it was given: %s', (given, written) => {
    expect(new ArgumentError('x', given, 'right').message).toBe(
      `x must be right; ${written} was given`,
    );
  });
});

describe('a wrong argument', () => {
  test('that is a list is shown by its items if they are plain, else by their number', () => {
    expect(message([])).toBe('quota must be a count; an empty list was given');
    expect(message([1, 'a'])).toBe('quota must be a count; 1,a was given');
    expect(message([1, {}])).toBe('quota must be a count; a list of 2 was given');
    expect(message([1, () => 1, 1])).toBe('quota must be a count; a list of 3 was given');
    expect(message(['\u001b'])).toBe('quota must be a count; U+001B was given');
  });

  test('that is an object is shown by its class, or by six of its fields', () => {
    expect(message(new Date(0))).toBe('quota must be a count; a Date was given');
    const six = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 };
    expect(message(six)).toBe('quota must be a count; an object with a, b, c, d, e, f was given');
    const odd = Object.assign(Object.create({ constructor: { name: 5 } }), { a: 1 });
    expect(message(odd)).toBe('quota must be a count; an object with a was given');
    expect(message(Object.create({ constructor: undefined }))).toBe(
      'quota must be a count; an empty object was given',
    );
  });
});

describe('a count', () => {
  test('may be any whole number from zero up to the largest that is exact', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(requireCount('yes', value, 'votes')).toBeUndefined();
      }),
    );
    expect(() => requireCount('yes', 0, 'votes')).not.toThrow();
    expect(() => requireCount('yes', Number.MAX_SAFE_INTEGER, 'votes')).not.toThrow();
  });

  test.each([-1, 0.5, 12.000001, Number.NaN, Number.POSITIVE_INFINITY, -Infinity, 2 ** 53])(
    'may not be %d',
    (value) => {
      expect(() => requireCount('no', value, 'members')).toThrow(
        new ArgumentError('no', value, 'a whole number of members, zero or more'),
      );
    },
  );
});

describe('a probability', () => {
  test.each([0, 0.5, 1, Number.MIN_VALUE])('may be %d', (value) => {
    expect(() => requireProbability('p', value)).not.toThrow();
  });

  test.each([-Number.MIN_VALUE, -1, 1.0000001, 2, Number.NaN, Number.POSITIVE_INFINITY])(
    'may not be %d',
    (value) => {
      expect(() => requireProbability('p', value)).toThrow(
        new ArgumentError('p', value, 'a probability from 0 to 1'),
      );
    },
  );

  test.each([null, undefined, '', '0.5', true])('may not be %o, which is no number', (given) => {
    const value = given as unknown as number;
    expect(() => requireProbability('p', value)).toThrow('p must be a probability from 0 to 1');
  });
});

describe('a confidence', () => {
  test.each([Number.MIN_VALUE, 0.95, 1 - 2 ** -53])('may be %d', (value) => {
    expect(() => requireOpenProbability('confidence', value)).not.toThrow();
  });

  test.each([0, 1, -0.5, 1.5, Number.NaN, null, '0.95'])('may not be %o', (given) => {
    expect(() => requireOpenProbability('confidence', given as number)).toThrow(
      new ArgumentError('confidence', given, 'a number between 0 and 1, both excluded'),
    );
  });
});

test('an error that nobody caught does not print a whole record that was given', () => {
  const given = { votes: Array.from({ length: 500 }, (_, id) => ({ id })) };
  const error = new ArgumentError('votes', given, 'a list of votes');
  expect(error.given).toBe(given);
  expect(inspect(error, { depth: null }).split('\n').length).toBeLessThan(40);
});
