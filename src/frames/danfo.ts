import { createRequire } from 'node:module';
import { MissingPackageError } from '../errors/missing-package-error.js';
import { loadLater } from './load-later.js';

/** What danfo asks for and few use: medians and deviations, workbooks, files of other machines. It takes four times as long to load as danfo. */
const seldomUsed = ['mathjs', 'xlsx', 'request'];

function load(): typeof import('danfojs-node') {
  try {
    const require = createRequire(import.meta.url);
    const path = require.resolve('danfojs-node');
    return loadLater(createRequire(path), seldomUsed, () => require(path));
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
