import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Functions that look at a file or folder, the first thing given its path; also those of `fs.promises`. */
const looking = [
  'access',
  'copyFile',
  'cp',
  'createReadStream',
  'exists',
  'lstat',
  'open',
  'opendir',
  'readFile',
  'readdir',
  'readlink',
  'realpath',
  'stat',
].flatMap((name) => [name, `${name}Sync`]);

/** A file or folder that a process looked at, by its whole path. */
export interface TouchedFile {
  readonly path: string;
  /** When it had last been changed when it was first looked at, in milliseconds since 1970; undefined where it was not there. */
  readonly changed?: number;
}

/**
 * Lets this process write down which files and folders are looked at in it from now on, each once: a {@link TouchedFile} a
 * line, in JSON. Readers that are no JavaScript, such as those of databases, are not seen.
 *
 * @param into - the file that is written
 */
export function writeTouchedFiles(into: string): void {
  const { appendFileSync, statSync } = fs;
  const seen = new Set([resolve(into)]);
  const note = (given: unknown) => {
    const path = pathOf(given);
    if (path === undefined || seen.has(path)) return;
    seen.add(path);
    const touched: TouchedFile = { path, ...changedAt(path, statSync) };
    appendFileSync(into, `${JSON.stringify(touched)}\n`);
  };
  for (const has of [fs, fs.promises] as unknown as Record<string, unknown>[]) {
    for (const name of looking) {
      const function_ = has[name];
      if (typeof function_ !== 'function') continue;
      has[name] = new Proxy(function_, {
        apply: (target, self, given) => {
          note(given[0]);
          return Reflect.apply(target, self, given);
        },
      });
    }
  }
  syncBuiltinESMExports();
}

/** When a file was last changed; nothing of one that is not there. */
function changedAt(path: string, statSync: typeof fs.statSync): Partial<TouchedFile> {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    return there ? { changed: there.mtimeMs } : {};
  } catch {
    return {};
  }
}

/** The whole path of what a function was given; undefined of an open file, and of what is no path. */
function pathOf(given: unknown): string | undefined {
  try {
    if (given instanceof URL) return fileURLToPath(given);
    if (Buffer.isBuffer(given)) return resolve(given.toString());
    return typeof given === 'string' ? resolve(given) : undefined;
  } catch {
    return undefined;
  }
}
