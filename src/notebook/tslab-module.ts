import { createRequire } from 'node:module';
import { join } from 'node:path';
import { MissingPackageError } from '../errors/missing-package-error.js';

/**
 * The path of a file of tslab: the one that the working folder has, which is the one that a kernel started there runs; else the
 * project's.
 *
 * @param file - path within the package: `dist/jupyter.js`
 * @returns the file's path
 * @throws MissingPackageError if tslab is not installed
 */
export function tslabModule(file: string): string {
  for (const from of [join(process.cwd(), 'cell.js'), import.meta.url]) {
    try {
      return createRequire(from).resolve(`tslab/${file}`);
    } catch {
      // Not here: try the next place.
    }
  }
  throw new MissingPackageError('tslab', 'a notebook in TypeScript');
}
