import { evidenceOf } from '../records/evidence-of.js';
import type { Passage } from '../records/records.js';

/**
 * The words of the source on which a record, or one of its values, rests, for a tooltip.
 *
 * @param record - a record of a loaded dataset
 * @param fields - the values asked for; all if none is named
 * @returns the quotes in the language of the source, each with the number of its note in brackets
 * @example
 * ```ts
 * const vote = loadDataset().votes.find((one) => one.yes === 12);
 * quotesOf(vote, 'yes') // => '«έγινε δεκτό με πλειοψηφία δώδεκα ψήφων έναντι επτά» [47]'
 * ```
 */
export function quotesOf(record: object, ...fields: string[]): string {
  return [...new Set(passagesOf(record, fields).map(quoteOf))].join(' ');
}

/**
 * The words of one passage, for a tooltip.
 *
 * @param passage - its words, and its note if it has one
 * @returns the quote in the language of the source, with the number of its note in brackets
 * @example
 * ```ts
 * quoteOf({ quote: 'δώδεκα ψήφων έναντι επτά', note: 47 }) // => '«δώδεκα ψήφων έναντι επτά» [47]'
 * ```
 */
export function quoteOf({ quote, note }: Pick<Passage, 'quote' | 'note'>): string {
  return `«${quote}»${note ? ` [${note}]` : ''}`;
}

/**
 * Identifiers of the passages on which records rest, for the data behind a figure.
 *
 * @param records - records of a loaded dataset
 * @param fields - the values asked for; all if none is named
 * @returns the identifiers, each once, in the order of the evidence, set apart by a space
 * @example
 * ```ts
 * const vote = loadDataset().votes.find((one) => one.yes === 12);
 * passageIds([vote], 'yes', 'no').split(' ').length // => 1
 * ```
 */
export function passageIds(records: readonly object[], ...fields: string[]): string {
  const ids = records.flatMap((record) => passagesOf(record, fields).map(({ id }) => id));
  return [...new Set(ids)].join(' ');
}

function passagesOf(record: object, fields: readonly string[]) {
  const evidence =
    fields.length === 0 ? evidenceOf(record) : fields.flatMap((field) => evidenceOf(record, field));
  return evidence.map((one) => one.passage);
}
