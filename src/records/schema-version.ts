import type { Problem } from '../errors/dataset-error.js';
import type { Descriptor } from './descriptor.js';

/** Where a descriptor tells the version of its form. */
export const versionColumn = 'sovnarkom:schemaVersion';

/**
 * The version of the form in which a record stands.
 *
 * @param descriptor - its descriptor
 * @returns what it tells; 1 if it tells none, as it was before versions were told
 */
export function schemaVersionOf(descriptor: Descriptor): number {
  return descriptor[versionColumn] ?? 1;
}

/**
 * What is wrong with the version of its form that a descriptor tells.
 *
 * @param own - the descriptor
 * @param present - the version that this toolkit reads, and with it every older one
 * @returns a problem where it is no version, or a newer one; none otherwise
 */
export function versionProblems(own: Descriptor, present: number): Problem[] {
  const told: unknown = own[versionColumn];
  const known = present === 1 ? '1' : `a whole number from 1 to ${present}`;
  const wrong = (expected: string) => [
    { file: 'datapackage.json', column: versionColumn, value: JSON.stringify(told), expected },
  ];
  if (told === undefined) return [];
  if (typeof told !== 'number' || !Number.isSafeInteger(told) || told < 1) {
    return wrong(`the version of the form of the record, ${known}`);
  }
  if (told <= present) return [];
  return wrong(
    `${known}: the record was written by a newer sovnarkom, and this one could misread it; install a newer one (npm install sovnarkom@latest)`,
  );
}

/**
 * What is said of a record of an older version when it is read.
 *
 * @param version - the version of its form
 * @param present - the version in which it is read
 * @returns a sentence; none for the present version
 */
export function versionNotes(version: number, present: number): string[] {
  if (version >= present) return [];
  return [
    `The record is of version ${version} of the form (${versionColumn} in datapackage.json; 1 if it tells none), and is read as version ${present}. sovnarkom upgrade rewrites it.`,
  ];
}
