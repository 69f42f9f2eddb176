import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../files/read-json.js';
import { sha256OfFile } from '../files/sha-256.js';
import { writeWhole } from '../files/write-files.js';
import { writtenJson } from '../files/written-json.js';
import type { Parts } from './parts.js';

/** Something that was made: from what, and what came of it. */
export interface Made {
  readonly from: Parts;
  /** The files that came of it, by their paths from the folder of figures, each with the hash of its contents. */
  readonly files: Parts;
  /** Why it was left out, where it was. */
  readonly leftOut?: string;
}

/** What was made before, by what it is called: notebooks by their paths, figures as `en/margins`, the gallery. */
export interface MadeBefore {
  readonly notebooks: Readonly<Record<string, Made>>;
  readonly figures: Readonly<Record<string, Made>>;
}

/** The form of the file: one of another form is not read. */
const form = 1;

/**
 * Reads what was made before.
 *
 * @param folder - the folder of figures, in which it is kept
 * @returns what was made; nothing where that is not known, or kept in another form
 */
export function readMadeBefore(folder: string): MadeBefore {
  const nothing: MadeBefore = { notebooks: {}, figures: {} };
  const path = pathIn(folder);
  if (!existsSync(path)) return nothing;
  try {
    const read = readJson(path) as Partial<MadeBefore> & { form?: unknown };
    const isSound = read.form === form && isMade(read.notebooks) && isMade(read.figures);
    return isSound ? (read as MadeBefore) : nothing;
  } catch {
    // What is damaged tells nothing: all is made anew.
    return nothing;
  }
}

/** Whether what was read is what was made, by what it is called. */
function isMade(read: unknown): read is Readonly<Record<string, Made>> {
  return isRecord(read) && Object.values(read).every(isOneMade);
}

function isOneMade(read: unknown): read is Made {
  if (!isRecord(read)) return false;
  const { from, files, leftOut = '' } = read;
  return isParts(from) && isParts(files) && typeof leftOut === 'string';
}

function isParts(read: unknown): read is Parts {
  return isRecord(read) && Object.values(read).every((one) => typeof one === 'string');
}

function isRecord(read: unknown): read is Readonly<Record<string, unknown>> {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

/** Keeps what was made, in the folder of figures. */
export function writeMadeBefore(folder: string, { notebooks, figures }: MadeBefore): void {
  writeWhole(pathIn(folder), `${writtenJson({ form, notebooks, figures })}\n`);
}

/**
 * The files that are not as they were made.
 *
 * @param folder - the folder of figures
 * @param files - the files as they were made
 * @returns the paths of those that are missing or have other contents
 */
export function filesNotAsMade(folder: string, files: Parts): string[] {
  return Object.keys(files).filter((path) => hashOfFile(join(folder, path)) !== files[path]);
}

/** A hash of the contents of a file; undefined where it is not there, is no file or cannot be read. */
export function hashOfFile(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? sha256OfFile(path) : undefined;
  } catch {
    return undefined;
  }
}

function pathIn(folder: string): string {
  return join(folder, '.reproduced.json');
}
