import { ToolkitError } from './toolkit-error.js';

/** A kernel that cannot be started, stopped, or does not do what it should. */
export class KernelError extends ToolkitError {
  override readonly name = 'KernelError';
}
