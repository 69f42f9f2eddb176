import { join } from 'node:path';
import { filesNotAsMade, type Made } from './made-before.js';
import { changedParts, type Parts } from './parts.js';

/** What is said of a change in a part that is no file. */
const ofParts: Readonly<Record<string, string>> = {
  cells: 'its cells have changed',
  shows: 'what it shows has changed',
  code: 'code of the toolkit that it uses has changed',
  packages: 'an installed package, or the version of Node, has changed',
  unseen: 'it reads what is not seen, by another program, a thread, a library or from the network',
};

/** So many changed files are named. */
const mostNamed = 3;

/**
 * Why something is to be made again.
 *
 * @param made - how it was made before; undefined if it was not
 * @param now - what it would be made from now
 * @param folder - the folder of figures
 * @returns the reason, in words; undefined if it is as it would be made
 */
export function whyMade(made: Made | undefined, now: Parts, folder: string): string | undefined {
  if (made === undefined) return 'it was not made before';
  const parts = changedParts(made.from, now);
  const told = parts.filter((part) => Object.hasOwn(ofParts, part)).map((part) => ofParts[part]!);
  const files = parts.filter((part) => !Object.hasOwn(ofParts, part));
  const named = files
    .slice(0, mostNamed)
    .map((file) => (file.startsWith('$') ? file : join(folder, file)));
  if (files.length > mostNamed) named.push(`${files.length - mostNamed} more files`);
  if (named.length > 0)
    told.push(`${named.join(', ')} ${files.length > 1 ? 'have' : 'has'} changed`);
  if (told.length > 0) return told.join('; ');
  const lost = filesNotAsMade(folder, made.files);
  if (lost.length === 0) return undefined;
  const [first] = lost.map((file) => join(folder, file));
  if (lost.length === 1) return `${first} is missing or was changed`;
  return `${first} and ${lost.length - 1} more of its files are missing or were changed`;
}
