import { watch } from 'node:fs';
import { fileError } from '../errors/file-error.js';

/** So long it must be quiet, in milliseconds: a spreadsheet writes a file in several steps. */
const quiet = 150;

/**
 * Watches the files of a folder, those of its folders not among them.
 *
 * @param folder - the folder
 * @param changed - called when a file was changed, added or removed, and nothing more happened for a moment
 * @returns what ends the watch
 * @throws FileError if the folder cannot be watched
 */
export function watchFolder(folder: string, changed: () => void): { readonly close: () => void } {
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, quiet);
    });
    return {
      close: () => {
        clearTimeout(timer);
        watcher.close();
      },
    };
  } catch (error) {
    throw fileError(error, folder, 'read');
  }
}
