import { ToolkitError } from './toolkit-error.js';

/** A command used wrongly: exit code 2. */
export class UsageError extends ToolkitError {
  override readonly name = 'UsageError';
}
