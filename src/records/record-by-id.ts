import { ArgumentError } from '../errors/argument-error.js';
import { didYouMean } from '../errors/suggest.js';

/** A record asked for by an identifier that none has. */
export class UnknownRecordError extends ArgumentError {
  override readonly name = 'UnknownRecordError';

  constructor(
    /** The identifier asked for. */
    readonly id: string,
    /** Those there are. */
    readonly known: readonly string[],
  ) {
    super(
      'id',
      id,
      'the identifier of a record',
      `no record has the identifier "${id}"${didYouMean(id, known) || among(known)}`,
    );
  }
}

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

function among(known: readonly string[]): string {
  if (known.length === 0) return '; there are none';
  const more = known.length > 3 ? ` and ${known.length - 3} more` : '';
  return `; there are ${known.slice(0, 3).join(', ')}${more}`;
}
