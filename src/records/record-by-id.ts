import { UnknownRecordError } from '../errors/unknown-record-error.js';

/**
 * The record with an identifier: a vote, a session, a party, …
 *
 * @param records - the records to look among, such as `dataset.votes`
 * @param id - the identifier
 * @returns the record
 * @throws UnknownRecordError if none has it, with the nearest identifiers there are
 * @example
 * ```ts
 * recordById(loadDataset().votes, 'sovnarkom-1917-12-30-antonov-lenin').yes // => 12
 * ```
 */
export function recordById<T extends { readonly id: string }>(
  records: readonly T[],
  id: string,
): T {
  const found = records.find((record) => record.id === id);
  if (!found) {
    throw new UnknownRecordError(
      id,
      records.map((record) => record.id),
    );
  }
  return found;
}
