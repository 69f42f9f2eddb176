import { ArgumentError, requireCount } from '../../errors/argument-error.js';

/** Beyond this many draws an exact sum over all counts would take too long. */
const MOST_DRAWS = 1_000_000;

/** Checks the number of draws of a random count: the seats of a body, the trials of a series. */
export function requireDraws(argument: string, value: number, of: string): void {
  requireCount(argument, value, of);
  if (value < 1 || value > MOST_DRAWS) {
    throw new ArgumentError(argument, value, `a number of ${of} from 1 to 1,000,000`);
  }
}

/** Checks a count that cannot be above a total. */
export function requirePart(
  argument: string,
  value: number,
  of: string,
  total: number,
  whole: string,
): void {
  requireCount(argument, value, of);
  if (value > total) {
    throw new ArgumentError(argument, value, `at most the ${total} ${whole}`);
  }
}
