import { evidenceOf } from './evidence-of.js';

/**
 * Whether the date of a record is inferred or computed, rather than stated by the source: it is then written in square brackets.
 *
 * @param record - a session, composition or event of a loaded dataset
 * @returns whether anything of its date is not stated; false where the record tells nothing of it
 * @throws ArgumentError if the object is not a record of a loaded dataset
 */
export function isDateInferred(record: object): boolean {
  return evidenceOf(record, 'date').some(({ certainty }) => certainty !== 'stated');
}
