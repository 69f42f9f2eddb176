import { ArgumentError } from '../errors/argument-error.js';
import { type EvidenceIndex, evidenceIndex, ownEvidence } from './evidence-index.js';
import { columnName } from './properties.js';
import type { Dataset, Evidence } from './records.js';

/**
 * The evidence on which a record, or one of its values, rests.
 *
 * @param record - a record of a loaded dataset: a vote, a session, a composition, its seats, …; or a copy of one, `{ ...vote }`
 * @param field - the value asked for, as the record or the table names it (`proposerParty` or `proposer_party`); all values
 *   if left out
 * @param dataset - the dataset, for a record that has left it: read from JSON, or made by `structuredClone`
 * @returns the evidence, in the order of the table; an empty list if there is none
 * @throws ArgumentError if the object is not a record of a loaded dataset
 * @example
 * ```ts
 * const vote = loadDataset().votes.find((one) => one.yes === 12);
 * evidenceOf(vote, 'yes')[0].passage.quote // => 'έγινε δεκτό με πλειοψηφία δώδεκα ψήφων έναντι επτά'
 * evidenceOf(vote, 'yes')[0].passage.citations[0].locator // => '174'
 * evidenceOf({ ...vote.session }, 'date')[0].certainty // => 'stated'
 * ```
 */
export function evidenceOf(
  record: object,
  field?: string,
  dataset?: Pick<Dataset, 'evidence'>,
): Evidence[] {
  const { table, id, [ownEvidence]: own } = record as Partial<LinkedRecord>;
  const index = dataset ? evidenceIndex(dataset.evidence) : own;
  if (!index || typeof table !== 'string' || typeof id !== 'string') {
    throw new ArgumentError(
      'record',
      record,
      'a record of a loaded dataset',
      'evidenceOf needs a record of a loaded dataset',
    );
  }
  return [...index.of(table, id, ...(field === undefined ? [] : [columnName(field)]))];
}

/** What every record that evidence can name has beside its values. */
export interface LinkedRecord {
  readonly table: string;
  readonly id: string;
  readonly [ownEvidence]: EvidenceIndex;
}
