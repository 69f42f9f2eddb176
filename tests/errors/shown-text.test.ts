import { expect, test } from 'vitest';
import { ArgumentError } from '../../src/errors/argument-error.js';
import { MissingPackageError } from '../../src/errors/missing-package-error.js';
import { shortened, visible } from '../../src/errors/shown-text.js';
import { nearest } from '../../src/errors/suggest.js';
import { ToolkitError } from '../../src/errors/toolkit-error.js';

test('a text is shown up to a length, whole letters only', () => {
  expect(shortened('abc', 3)).toBe('abc');
  expect(shortened('abcd', 3)).toBe('abc…');
  expect(shortened('𝔸𝔹ℂ𝔻', 4)).toBe('𝔸𝔹ℂ𝔻');
  expect(shortened('𝔸𝔹ℂ𝔻', 3)).toBe('𝔸𝔹ℂ…');
});

test('what a terminal would obey, or not show, is written out', () => {
  expect(visible('a\u001b[31m\u200b\u2028b')).toBe('aU+001B[31mU+200BU+2028b');
  expect(visible('Ленин, Λένιν')).toBe('Ленин, Λένιν');
});

test('what was given is shown by its kind, and shortly', () => {
  const shown = (given: unknown) =>
    /; (.*) was given$/.exec(new ArgumentError('x', given, 'y').message)?.[1];
  expect(shown({})).toBe('an empty object');
  expect(shown({ a: 1, b: 2 })).toBe('an object with a, b');
  expect(shown({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 })).toBe(
    'an object with a, b, c, d, e, f, …',
  );
  expect(shown(Object.create(null))).toBe('an empty object');
  expect(shown([{}, {}])).toBe('a list of 2');
  expect(shown(() => 5)).toBe('a function');
  expect(shown(new Map())).toBe('a Map');
  expect(shown(new Float64Array(2))).toBe('a Float64Array (Array.from makes a list of it)');
  expect(shown('a'.repeat(200))).toBe(`"${'a'.repeat(80)}…"`);
  expect(shown('\u001b')).toBe('"U+001B"');
});

test('an ArgumentError may have other words', () => {
  expect(new ArgumentError('x', 5, 'left out', 'leave x out').message).toBe('leave x out');
});

test('the nearest value is told of a text only', () => {
  expect(nearest('gray', ['grey'])).toBe(' (did you mean grey?)');
  expect(nearest('blue', ['grey'])).toBe('');
  expect(nearest(undefined, ['grey'])).toBe('');
});

test('a package that is missing is told with what needs it and how it is had', () => {
  const error = new MissingPackageError('danfojs-node', 'sovnarkom/frames');
  expect(error).toBeInstanceOf(ToolkitError);
  expect(error.missing).toBe('danfojs-node');
  expect(error.message).toBe(
    'sovnarkom/frames needs danfojs-node, which is not installed: npm install danfojs-node',
  );
});
