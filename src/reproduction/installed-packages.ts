import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sha256 } from '../files/sha-256.js';
import { compiled } from './code-behind.js';

/**
 * What is installed, as npm lists it beside the packages: those that a folder and the toolkit itself can use, and the version of Node.
 *
 * @param folder - the folder
 * @returns a hash that changes when a package does; undefined where npm has left no list
 */
export function installedPackages(folder: string): string | undefined {
  const lists = new Set([folder, compiled].flatMap((place) => listsAbove(resolve(place))));
  if (lists.size === 0) return undefined;
  const texts = [...lists].map((path) => readFileSync(path, 'utf8'));
  return sha256([process.version, ...texts].join('\n'));
}

/** The lists of packages in a folder and those above it. */
function listsAbove(folder: string): string[] {
  const list = join(folder, 'node_modules', '.package-lock.json');
  const above = dirname(folder);
  return [...(existsSync(list) ? [list] : []), ...(above === folder ? [] : listsAbove(above))];
}
