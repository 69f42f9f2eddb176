import { expect } from 'vitest';
import { ArgumentError } from '../../src/index.js';

/** Expects an error about this argument that tells what was given and, in part, what was expected. */
export function expectArgumentError(
  call: () => unknown,
  argument: string,
  given: unknown,
  expected: string,
): void {
  let caught: unknown;
  try {
    call();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(ArgumentError);
  const error = caught as ArgumentError;
  expect(error.argument).toBe(argument);
  expect(error.given).toEqual(given);
  expect(error.expected).toContain(expected);
}
