import {
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { FileError, fileError } from '../errors/file-error.js';
import { isThere } from './standing-files.js';
import {
  partOf,
  putTogether,
  removeLeftParts,
  undoKilledRuns,
  type WaitingFile,
} from './write-journal.js';

/** The content of files, by their paths. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** How files are written. */
export interface WriteFilesOptions {
  /**
   * Whether the disk holds what is written before anything is replaced, so that the power may fail, too. It takes long, and is spared
   * where the files can be made again; yes unless told, where there are several.
   */
  readonly flush?: boolean;
}

/**
 * Writes files together or not at all: each beside its place first, then all are put there. Where that fails, every file is as it
 * was before. What a run that was killed began in their folders and did not end is undone, and what it left beside these files is
 * removed; nothing else is.
 *
 * @param files - what to write, by path; folders are made as needed, a link is followed
 * @param options - whether the power may fail
 * @returns the paths, in the order given
 * @throws FileError naming the file, what stands in the way and what to do; nothing has changed then
 */
export function writeFiles(
  files: Files,
  { flush = files.size > 1 }: WriteFilesOptions = {},
): string[] {
  const made: string[] = [];
  const parts: (WaitingFile & { readonly path: string; readonly part: string })[] = [];
  const places = new Map<string, string[]>();
  try {
    for (const [path, content] of files) {
      at(path, () => {
        made.push(...madeFolder(dirname(resolve(path))));
        const target = placeOf(path);
        parts.push({ path, target, part: partOf(target, process.pid), content });
        places.set(dirname(target), [...(places.get(dirname(target)) ?? []), target]);
      });
    }
    for (const [folder, targets] of places) {
      undoKilledRuns(folder);
      removeLeftParts(folder, targets);
    }
    for (const { path, part, content } of parts) {
      at(path, () => writeFileSync(part, content, { flush }));
    }
    const put = ({ path, part, target }: (typeof parts)[number]) =>
      at(path, () => renameSync(part, target));
    putTogether(parts, put, { flush });
  } catch (error) {
    for (const { part } of parts) if (isThere(part)) rmSync(part);
    removeEmpty(made);
    throw error;
  }
  return [...files.keys()];
}

/**
 * Writes one file whole or not at all; see {@link writeFiles}.
 *
 * @param path - the file
 * @param content - what to write
 * @returns the path
 * @throws FileError naming the file, what stands in the way and what to do
 */
export function writeWhole(path: string, content: string | Uint8Array): string {
  writeFiles(new Map([[path, content]]));
  return path;
}

function at<Result>(path: string, task: () => Result): Result {
  try {
    return task();
  } catch (error) {
    throw fileError(error, path, 'written');
  }
}

/** Makes a folder and those above it; tells which were not there, the outermost first. */
function madeFolder(folder: string): string[] {
  const missing: string[] = [];
  for (let at = folder; !isThere(at); at = dirname(at)) missing.unshift(at);
  for (const one of missing) {
    try {
      // One by one: mkdir with `recursive` never ends where the folder above refuses with ENOENT, as /proc does.
      mkdirSync(one);
    } catch (error) {
      removeEmpty(missing.slice(0, missing.indexOf(one)));
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EEXIST' && statSync(one).isDirectory()) continue;
      const refused = `nothing can be made in ${dirname(one)}; name another place`;
      throw code === 'ENOENT' ? new FileError(`${one} cannot be written: ${refused}`) : error;
    }
  }
  return missing;
}

/** Removes folders that this run made, as far as nothing is in them. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    if (isThere(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
}

/** Where a file stands: what a link leads to, so that the link stays a link. */
function placeOf(path: string): string {
  const target = resolve(path);
  if (!isThere(target)) return target;
  if (!lstatSync(target).isSymbolicLink()) return requireFile(path, target);
  try {
    return requireFile(path, realpathSync(target));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new FileError(
      `${path} cannot be written: it is a link to what is not there; remove the link, or name another file`,
    );
  }
}

function requireFile(path: string, target: string): string {
  const entry = statSync(target);
  if (entry.isFile()) return target;
  const what = entry.isDirectory() ? 'a folder' : 'a device';
  throw new FileError(
    `${path} cannot be written: it is ${what}, and a file is wanted; name another file`,
  );
}
