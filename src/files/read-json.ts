import { readFileSync } from 'node:fs';
import { FileError, fileError } from '../errors/file-error.js';

/**
 * Reads a JSON file. A byte-order mark, with which some editors save, is no part of it.
 *
 * @param path - the file
 * @returns what it says
 * @throws FileError if it cannot be read, or is not JSON
 */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(error, path, 'read');
  }
  try {
    return parseJson(text);
  } catch (error) {
    throw new FileError(`${path} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Reads JSON as {@link readJson} does, from a text.
 *
 * @param text - the text, perhaps with a byte-order mark before it
 * @param reviver - what is made of each value, as `JSON.parse` has it
 * @returns what it says
 * @throws SyntaxError if it is not JSON
 * @example
 * ```ts
 * parseJson('\uFEFF{"quota":3}') // => { quota: 3 }
 * ```
 */
export function parseJson(
  text: string,
  reviver?: (key: string, value: unknown) => unknown,
): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''), reviver);
}
