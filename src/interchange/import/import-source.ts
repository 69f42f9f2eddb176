import { sha256 } from '../../files/sha-256.js';
import type { ImportFile } from './read-import.js';

/**
 * A file as a work from which a record was made, with a digest by which it can be known again.
 *
 * @param file - the file
 * @param number - its number among the works of that kind
 * @returns the work, as CSL-JSON
 */
export function sourceOf(file: ImportFile, number: number) {
  return { id: `file-${number}`, type: 'dataset', title: file.name, note: digestOf(file) };
}

/** The digest of a file, as it is noted. */
export function digestOf({ bytes }: ImportFile): string {
  return `SHA-256 ${sha256(bytes)}`;
}
