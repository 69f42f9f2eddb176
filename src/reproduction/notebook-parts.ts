import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { sha256 } from '../files/sha-256.js';
import { inKeyOrder, type Notebook, wholeText } from '../notebook/notebook-file.js';
import type { TouchedFile } from '../notebook/touched-files.js';
import { compiled } from './code-behind.js';
import { codeOfCells } from './code-of-cells.js';
import { installedPackages } from './installed-packages.js';
import { hashOfFile } from './made-before.js';
import type { Parts } from './parts.js';

/** Files that cells import from beside them, which the compiler reads and not they. */
const imported = /\.(?:[cm]?[jt]sx?|json)$/;

/** A text in a cell that may be the path of such a file. */
const namesBeside = /['"`]\.{1,2}\//;

/** What every notebook is made from, beside the files that it looks at. */
export const partsOfAll = ['cells', 'code', 'packages'];

/**
 * What a notebook is made from: its cells, the code of the toolkit that they use, what is installed, and each file that they looked at
 * when they ran or that lies beside them to be imported.
 *
 * @param path - the notebook file
 * @param notebook - what stands in it
 * @param files - paths of the files that it looked at, from the folder of figures
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
  const all = new Set([...files, ...beside.map((one) => relative(folder, one))]);
  return {
    cells: sha256(JSON.stringify(inKeyOrder({ ...notebook, cells: text }))),
    code: codeOfCells(sources),
    packages: installedPackages(dirname(path)) ?? notListed(),
    ...Object.fromEntries([...all].sort().map((one) => [one, hashOfPath(join(folder, one))])),
  };
}

/**
 * The files that cells looked at which a notebook is made from: not those of packages, of the folder of figures and of folders of
 * its own that are gone.
 *
 * @param touched - what the cells looked at
 * @param folder - the folder of figures
 * @returns their paths from the folder of figures; and those that have changed since they were looked at
 */
export function filesBehind(
  touched: readonly TouchedFile[],
  folder: string,
): { readonly files: string[]; readonly changedSince: string[] } {
  const isOf = (whole: string) => (path: string) => path === whole || path.startsWith(whole + sep);
  const isFigure = isOf(resolve(folder));
  const isTemporary = isOf(resolve(tmpdir()));
  const behind = touched.filter(
    ({ path }) =>
      !isFigure(path) &&
      !path.startsWith(compiled) &&
      !path.includes(`${sep}node_modules${sep}`) &&
      !(isTemporary(path) && lookAt(path) === undefined),
  );
  const from = (one: TouchedFile) => relative(folder, one.path);
  const isOther = ({ path, changed }: TouchedFile) => {
    const now = lookAt(path);
    return changed !== undefined && now?.isFile() === true && now.mtimeMs !== changed;
  };
  return { files: behind.map(from), changedSince: behind.filter(isOther).map(from) };
}

/** Where npm has left no list of packages, nothing is known to be as it was. */
function notListed(): string {
  return `not listed ${performance.timeOrigin}`;
}

function lookAt(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
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
function besides(folder: string): string[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    if (lookAt(path)?.isDirectory()) return name === 'node_modules' ? [] : besides(path);
    return imported.test(name) ? [path] : [];
  });
}
