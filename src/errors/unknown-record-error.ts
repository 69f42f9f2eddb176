import { ArgumentError } from './argument-error.js';
import { didYouMean } from './suggest.js';

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

function among(known: readonly string[]): string {
  if (known.length === 0) return '; there are none';
  const more = known.length > 3 ? ` and ${known.length - 3} more` : '';
  return `; there are ${known.slice(0, 3).join(', ')}${more}`;
}
