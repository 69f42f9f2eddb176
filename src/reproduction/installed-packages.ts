import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { sha256 } from '../files/sha-256.js';
import { compiled } from './code-behind.js';

/**
 * What is installed, as npm lists it beside the packages: those that a folder and the toolkit itself can use, and the version of Node.
 *
 * @param folder - the folder
 * @returns a hash that changes when a package does; undefined where npm has left no list, or not of all
 */
export function installedPackages(folder: string): string | undefined {
  const lists = new Set([folder, compiled].flatMap((place) => listsAbove(resolve(place))));
  if (lists.size === 0 || ![...lists].every((path) => existsSync(path))) return undefined;
  const texts = [...lists].map((path) => readFileSync(path, 'utf8'));
  return sha256([process.version, ...texts].join('\n'));
}

/**
 * What is installed, as a part from which something is made: where it is not listed, it is never as it was.
 *
 * @param folder - the folder
 * @returns a hash of what is listed, or what no other run has
 */
export function packagesFor(folder: string): string {
  return installedPackages(folder) ?? `not listed ${performance.timeOrigin}`;
}

/** Where the lists of packages in a folder and those above it belong; those of packages are in the list of the folder that has them. */
function listsAbove(folder: string): string[] {
  const packages = join(folder, 'node_modules');
  const isListed = folder.split(sep).includes('node_modules') || !holdsPackages(packages);
  const above = dirname(folder);
  return [
    ...(isListed ? [] : [join(packages, '.package-lock.json')]),
    ...(above === folder ? [] : listsAbove(above)),
  ];
}

/** Whether a folder of packages has some, and not only what programs keep there. */
function holdsPackages(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.'));
}
