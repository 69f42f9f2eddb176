import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { reasonOf } from '../errors/file-error.js';

/**
 * The bytes of a file of a record. A descriptor names files of its own folder: not those above it, nor, by a link, those of another,
 * nor what is no file, such as a pipe that never ends.
 *
 * @param folder - the record's folder
 * @param file - the file, as the descriptor names it
 * @returns the bytes, or in words why there are none
 * @example
 * ```ts
 * readWithin(builtInFolder, '../package.json') // => { refused: 'it lies outside the folder of the record' }
 * ```
 */
export function readWithin(
  folder: string,
  file: string,
): Uint8Array | { readonly refused: string } {
  try {
    const path = realpathSync(join(folder, file));
    const inside = relative(realpathSync(folder), path);
    if (isAbsolute(file) || isAbsolute(inside) || inside === '..' || /^\.\.[\\/]/.test(inside)) {
      return { refused: 'it lies outside the folder of the record' };
    }
    if (!statSync(path).isFile()) return { refused: 'it is no regular file' };
    return readFileSync(path);
  } catch (error) {
    return { refused: reasonOf(error) ?? 'it cannot be read' };
  }
}
