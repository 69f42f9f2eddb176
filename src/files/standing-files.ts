import { lstatSync, readFileSync } from 'node:fs';
import type { Files } from './write-files.js';

/**
 * Which of some files stand already with another content than they would get: what would be lost by writing them.
 *
 * @param files - what is to be written, by path
 * @returns the paths of those that stand, a folder or a broken link among them
 */
export function standingFiles(files: Files): string[] {
  return [...files].flatMap(([path, content]) => {
    return !isThere(path) || contentOf(path)?.equals(Buffer.from(content)) ? [] : [path];
  });
}

/** Whether anything is at a path, be it a broken link. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Below a file, nothing is.
    return false;
  }
}

/**
 * The text of a file, to see whether it is one of ours.
 *
 * @param path - the file
 * @returns the text; undefined if there is no such file, or it cannot be read
 */
export function standingText(path: string): string | undefined {
  return contentOf(path)?.toString('utf8');
}

/**
 * The content of a file.
 *
 * @param path - the file
 * @returns its bytes; undefined if there is no such file, or it cannot be read
 */
export function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
