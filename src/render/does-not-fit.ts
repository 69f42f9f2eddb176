import { ArgumentError } from '../errors/argument-error.js';

/**
 * Whether an error of laying out a chart is that its labels need more room than the paper has. What else keeps a chart from being drawn,
 * such as a link that runs, is a fault of the chart.
 *
 * @param error - what was thrown
 * @returns whether it does not fit
 */
export function doesNotFit(error: unknown): error is ArgumentError {
  return error instanceof ArgumentError && ['width', 'height'].includes(error.argument);
}
