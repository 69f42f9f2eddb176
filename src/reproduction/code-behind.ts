import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../files/sha-256.js';

/** The compiled package, whether this module is a compiled one or its source. */
export const compiled = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What is made of the compiled modules, and is no part of what a module says. */
const madeOfThem = ['bundle', 'documentation'];

/** Where a compiled module names another of the package. */
const namesModule = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g;

/**
 * What compiled modules say, and all that they name, and so on.
 *
 * @param modules - their paths in the compiled package, without ending: `records/load-dataset`
 * @param options - `without`: modules that are not looked at, nor what they alone name
 * @returns a hash that changes when one of the modules does, in what it does or in its types; of the whole package where a module is
 *   not there
 */
export function codeBehind(
  modules: readonly string[],
  { without = [] }: { readonly without?: readonly string[] } = {},
): string {
  const found = new Map<string, string>();
  const waiting = [...modules];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    if (found.has(module) || without.includes(module)) continue;
    const parts = ['js', 'd.ts'].map((ending) =>
      compiledFile(join(compiled, `${module}.${ending}`)),
    );
    if (parts.every((part) => part === undefined)) return wholeCode();
    found.set(module, parts.map((part) => part?.hash).join(' '));
    for (const part of parts) {
      waiting.push(...(part?.named ?? []).map((named) => modulePath(module, named)));
    }
  }
  return hashOf(found);
}

/** A hash of everything in the compiled package. */
export function wholeCode(): string {
  const files = new Map<string, string>();
  const look = (folder: string) => {
    for (const one of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, one.name);
      if (!one.isDirectory()) files.set(relative(compiled, path), compiledFile(path)!.hash);
      else if (!madeOfThem.includes(relative(compiled, path))) look(path);
    }
  };
  if (existsSync(compiled)) look(compiled);
  return hashOf(files);
}

/** The path of a module that another names. */
export function modulePath(from: string, named: string): string {
  return join(dirname(from), named).split(sep).join('/');
}

/** The text of a compiled file; undefined where it is not there. */
export function textOf(file: string): string | undefined {
  return compiledFile(join(compiled, file))?.text;
}

/** A compiled file as it was read. */
interface CompiledFile {
  readonly text: string;
  readonly hash: string;
  /** The modules that it names, from where it is. */
  readonly named: readonly string[];
}

const known = new Map<string, { readonly mark: string; readonly file: CompiledFile }>();

/** Reads a compiled file, once while it stays as it is: it may stand behind every notebook. */
function compiledFile(path: string): CompiledFile | undefined {
  const entry = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (entry === undefined) return undefined;
  const mark = [entry.ino, entry.size, entry.mtimeNs, entry.ctimeNs].join(' ');
  const had = known.get(path);
  if (had?.mark === mark) return had.file;
  const text = readFileSync(path, 'utf8');
  const named = [...text.matchAll(namesModule)].map(([, name]) => name!);
  const file = { text, hash: sha256(text), named };
  known.set(path, { mark, file });
  return file;
}

/** A hash of files, by their paths, from those of each. */
function hashOf(files: ReadonlyMap<string, string>): string {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(sorted.map((parts) => parts.join(' ')).join('\n'));
}
