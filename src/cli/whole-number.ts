import { UsageError } from '../errors/usage-error.js';

/** The whole number that an option is given, 1 or more; anything else is a wrong use. */
export function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) {
    throw new UsageError(`${option} needs a whole number, 1 or more; "${text}" was given`);
  }
  return Number(text);
}
