import { longestValue, shortened, visible } from './shown-text.js';

/** A wrong argument: it names the argument, what was given and what was expected. */
export class ArgumentError extends RangeError {
  override readonly name: string = 'ArgumentError';

  constructor(
    /** The argument at fault, as the caller wrote it: `quota`, `weights[2]`. */
    readonly argument: string,
    /** What was given. */
    readonly given: unknown,
    /** What was expected, as a noun phrase: `a whole number of votes, zero or more`. */
    readonly expected: string,
    /** What is wrong, where that takes other words than these. */
    message = `${argument} must be ${expected}; ${describe(given)} was given`,
  ) {
    super(message);
    // It may be a whole record, which Node would print with an error that nobody caught.
    Object.defineProperty(this, 'given', { enumerable: false });
  }
}

function describe(given: unknown): string {
  if (typeof given === 'bigint') return `${given}n`;
  if (typeof given === 'string') return `"${visible(shortened(given, longestValue))}"`;
  if (typeof given === 'function') return 'a function';
  if (typeof given === 'object' && given !== null) return describeObject(given);
  return String(given);
}

function describeObject(given: object): string {
  if (Array.isArray(given)) return describeList(given);
  const kind: unknown = Object.getPrototypeOf(given)?.constructor?.name;
  if (typeof kind === 'string' && kind !== 'Object') {
    return ArrayBuffer.isView(given) ? `a ${kind} (Array.from makes a list of it)` : `a ${kind}`;
  }
  const fields = Object.keys(given);
  const shown = fields.slice(0, 6).concat(fields.length > 6 ? ['…'] : []);
  return shown.length === 0 ? 'an empty object' : `an object with ${shown.join(', ')}`;
}

function describeList(given: readonly unknown[]): string {
  if (given.length === 0) return 'an empty list';
  const isPlain = given.every((one) => typeof one !== 'object' && typeof one !== 'function');
  return isPlain ? visible(shortened(String(given), longestValue)) : `a list of ${given.length}`;
}

/**
 * Throws unless the value is a whole number, zero or more.
 *
 * @param argument - the name of the argument, for the error
 * @param value - the value to check
 * @param of - what is counted: `votes`, `members`
 * @throws ArgumentError naming the argument and what was given
 */
export function requireCount(argument: string, value: number, of: string): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new ArgumentError(argument, value, `a whole number of ${of}, zero or more`);
  }
}

/**
 * Throws unless the value is a probability.
 *
 * @param argument - the name of the argument, for the error
 * @param value - the value to check
 * @throws ArgumentError naming the argument and what was given
 */
export function requireProbability(argument: string, value: number): void {
  // The bounds alone would take null, which is not known, for zero.
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw new ArgumentError(argument, value, 'a probability from 0 to 1');
  }
}

/**
 * Throws unless the value lies between 0 and 1 without being either: a confidence, a significance.
 *
 * @param argument - the name of the argument, for the error
 * @param value - the value to check
 * @throws ArgumentError naming the argument and what was given
 */
export function requireOpenProbability(argument: string, value: number): void {
  if (typeof value !== 'number' || !(value > 0 && value < 1)) {
    throw new ArgumentError(argument, value, 'a number between 0 and 1, both excluded');
  }
}
