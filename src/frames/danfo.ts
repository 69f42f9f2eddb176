import { createRequire } from 'node:module';
import { MissingPackageError } from '../errors/missing-package-error.js';

function load(): typeof import('danfojs-node') {
  try {
    return createRequire(import.meta.url)('danfojs-node');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // What danfo itself asks for and does not find is another fault.
    if (code !== 'MODULE_NOT_FOUND' || !message.includes("'danfojs-node'")) throw error;
    throw new MissingPackageError('danfojs-node', 'sovnarkom/frames', { cause: error });
  }
}

/**
 * danfo, which the package does not install: those who want no frames need none of it.
 *
 * @throws MissingPackageError when this is imported and danfo is not installed
 */
export const danfo = load();
