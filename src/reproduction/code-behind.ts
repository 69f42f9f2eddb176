import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
    const texts = ['js', 'd.ts'].map((ending) => textOf(`${module}.${ending}`));
    if (texts.every((text) => text === undefined)) return wholeCode();
    found.set(module, texts.join('\n'));
    for (const text of texts) waiting.push(...namedIn(text ?? '', module));
  }
  return hashOf(found);
}

/** A hash of everything in the compiled package. */
export function wholeCode(): string {
  const files = new Map<string, string>();
  const look = (folder: string) => {
    for (const one of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, one.name);
      if (!one.isDirectory()) files.set(relative(compiled, path), readFileSync(path, 'latin1'));
      else if (!madeOfThem.includes(relative(compiled, path))) look(path);
    }
  };
  if (existsSync(compiled)) look(compiled);
  return hashOf(files);
}

/** The modules of the package that a compiled text names. */
function namedIn(text: string, module: string): string[] {
  return [...text.matchAll(namesModule)].map(([, path]) => modulePath(module, path!));
}

/** The path of a module that another names. */
export function modulePath(from: string, named: string): string {
  return join(dirname(from), named).split(sep).join('/');
}

/** The text of a compiled file; undefined where it is not there. */
export function textOf(file: string): string | undefined {
  const path = join(compiled, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(sorted.map(([path, text]) => `${path} ${sha256(text)}`).join('\n'));
}
