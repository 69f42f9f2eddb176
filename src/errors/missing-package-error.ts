import { ToolkitError } from './toolkit-error.js';

/** A package that is needed for what was asked, and is not installed. */
export class MissingPackageError extends ToolkitError {
  override readonly name = 'MissingPackageError';

  constructor(
    /** The package, by its name in the registry. */
    readonly missing: string,
    /** What needs it, as the subject of a sentence: `sovnarkom/frames`. */
    needs: string,
    options?: ErrorOptions,
  ) {
    super(`${needs} needs ${missing}, which is not installed: npm install ${missing}`, options);
  }
}
