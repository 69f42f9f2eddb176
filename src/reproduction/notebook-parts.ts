import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { sha256 } from '../files/sha-256.js';
import { inKeyOrder, type Notebook, wholeText } from '../notebook/notebook-file.js';
import { type TouchedFile, unseen } from '../notebook/touched-files.js';
import { compiled } from './code-behind.js';
import { codeOfCells } from './code-of-cells.js';
import { packagesFor } from './installed-packages.js';
import { hashOfFile } from './made-before.js';
import type { Parts } from './parts.js';

/** Files that cells import from beside them, which the compiler reads and not they. */
const imported = /\.(?:[cm]?[jt]sx?|json)$/;

/** Those of them that may use the toolkit in turn. */
const isCode = /\.[cm]?[jt]sx?$/;

/** A text in a cell that may be the path of such a file. */
const namesBeside = /(['"`])\.{1,2}(?:\/|\1)/;

/** What every notebook is made from, beside what it looks at. */
export const partsOfAll = ['cells', 'code', 'packages', unseen];

/** What the clock and the language of a process go by, without looking. */
const surroundings = ['$TZ', '$LC_ALL', '$LC_MESSAGES', '$LANG', '$NODE_OPTIONS'];

/**
 * What a notebook is made from: its cells, the code of the toolkit that they use, what is installed, and each file and variable of the
 * environment that they looked at when they ran, or that lies beside them to be imported.
 *
 * @param path - the notebook file
 * @param notebook - what stands in it
 * @param files - what it looked at: paths of files, from the folder of figures, and variables as `$NAME`
 * @param folder - the folder of figures
 * @returns a hash of each part; none of `packages` where they are not listed
 */
export function partsOfNotebook(
  path: string,
  notebook: Notebook,
  files: readonly string[],
  folder: string,
): Parts {
  const { cells } = notebook;
  const sources = cells
    .filter((cell) => cell.cell_type === 'code')
    .map((one) => wholeText(one.source));
  const text = cells.map(({ outputs: _, execution_count: __, ...cell }) => cell);
  const beside = sources.some((one) => namesBeside.test(one)) ? besides(dirname(path)) : [];
  const all = [
    ...new Set([...surroundings, ...files, ...beside.map((one) => fromFolder(one, folder))]),
  ].sort();
  const code = all.filter((one) => isCode.test(one)).map((one) => textOf(join(folder, one)));
  return {
    cells: sha256(JSON.stringify(inKeyOrder({ ...notebook, cells: text }))),
    code: codeOfCells([...sources, ...code]),
    packages: packagesFor(dirname(path)),
    ...Object.fromEntries(all.map((one) => [one, hashOf(one, folder)])),
  };
}

/**
 * What cells looked at from which a notebook is made: not the files of packages, of folders of its own that are gone, and what
 * the folder of figures is to hold.
 *
 * @param touched - what the cells looked at
 * @param folder - the folder of figures
 * @returns the paths of files from the folder of figures, and variables; and what has changed since it was looked at (not in the folder
 *   of figures, where a notebook may write), with {@link unseen} where something was: variables tell nothing more then
 */
export function filesBehind(
  touched: readonly TouchedFile[],
  folder: string,
): { readonly files: string[]; readonly changedSince: string[] } {
  const figures = resolve(folder);
  const behind = touched.filter(
    ({ path }) =>
      path !== figures &&
      !path.startsWith(compiled) &&
      !path.includes(`${sep}node_modules${sep}`) &&
      !isGone(path),
  );
  const isUnseen = behind.some(({ path }) => path === unseen);
  const from = ({ path }: TouchedFile) => (isAbsolute(path) ? fromFolder(path, folder) : path);
  const isOther = ({ path, changed }: TouchedFile) => {
    if (path === unseen) return true;
    const now = lookAt(path);
    const isChanged = changed !== undefined && now?.isFile() === true && now.mtimeMs !== changed;
    return isChanged && !path.startsWith(figures + sep);
  };
  return {
    files: behind.map(from).filter((one) => one !== unseen && !(isUnseen && one.startsWith('$'))),
    changedSince: behind.filter(isOther).map(from),
  };
}

/** Whether a path lies in a folder among the temporary ones that is gone. */
function isGone(path: string): boolean {
  const [first, ...others] = relative(tmpdir(), path).split(sep);
  return (
    isAbsolute(path) &&
    first !== '..' &&
    others.length > 0 &&
    lookAt(join(tmpdir(), first!)) === undefined
  );
}

/** A path from a folder, which is no name of a part of all: `./` stands before what is in it. */
function fromFolder(path: string, folder: string): string {
  const from = relative(folder, path);
  return from.startsWith('..') || isAbsolute(from) ? from : `./${from}`;
}

function lookAt(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A hash of what was looked at: the value of a variable, or what is at a path. */
function hashOf(one: string, folder: string): string {
  if (!one.startsWith('$')) return hashOfPath(join(folder, one));
  const value = process.env[one.slice(1)];
  return value === undefined ? 'absent' : sha256(value);
}

/** A hash of what is at a path: the contents of a file, the names in a folder. */
function hashOfPath(path: string): string {
  const there = lookAt(path);
  if (there?.isDirectory()) return sha256(namesIn(path).join('\n'));
  return (there?.isFile() ? hashOfFile(path) : undefined) ?? 'absent';
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

/** The files in a folder, and in folders in it, that cells can import. */
function besides(folder: string, within: readonly string[] = []): string[] {
  const place = realpathSync(folder);
  // A link may lead back to a folder in which it lies.
  if (within.includes(place)) return [];
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    if (lookAt(path)?.isDirectory()) {
      return name === 'node_modules' ? [] : besides(path, [...within, place]);
    }
    return imported.test(name) ? [path] : [];
  });
}

function textOf(path: string): string {
  return lookAt(path)?.isFile() ? readFileSync(path, 'utf8') : '';
}
