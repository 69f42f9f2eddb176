import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../files/read-json.js';
import { sha256 } from '../files/sha-256.js';
import { contentOf } from '../files/standing-files.js';
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
    return read.form === form ? { ...nothing, ...read } : nothing;
  } catch {
    // What is damaged tells nothing: all is made anew.
    return nothing;
  }
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

/** A hash of the contents of a file; undefined where it is not there. */
export function hashOfFile(path: string): string | undefined {
  const content = contentOf(path);
  return content && sha256(content);
}

function pathIn(folder: string): string {
  return join(folder, '.reproduced.json');
}
