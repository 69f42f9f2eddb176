import type { Dataset, Passage } from './records.js';
import { comparableText, type PlaceInSource, placesInSource } from './source-places.js';

/** A passage whose quote is not where the record says. */
export interface UnverifiedPassage {
  readonly passage: Passage;
  /** Where else the quote stands; empty if nowhere. */
  readonly elsewhere: readonly PlaceInSource[];
}

/** The outcome of comparing the quotes of a record with a copy of their source. */
export interface SourceCheck {
  /** How many passages were looked for. */
  readonly checked: number;
  /** Those whose quote is not where the record says, in the order of the record. */
  readonly notFound: readonly UnverifiedPassage[];
  /** The line of the copy at which paragraph 1 of the text stands; undefined if no quote told it. */
  readonly firstLine: number | undefined;
}

/**
 * Looks for every quote of a record in a copy of its source.
 *
 * The copy is cut into paragraphs and notes as {@link placesInSource} does. White space, line ends and the encoding of accents
 * are not compared.
 *
 * @param copy - the text of the copy
 * @param dataset - the record
 * @param work - the identifier of the work to look for, if the record quotes several
 * @returns how many quotes were looked for, and those that are not where the record says, with where else they stand
 * @example
 * ```ts
 * const dataset = { passages: [{ part: 'text', paragraph: 2, quote: 'two words' }, { part: 'note', paragraph: 1, quote: 'Page 9' }] };
 * verifySource('A heading\n\nFirst.\n\nHere two words.\n\n[1] Page 8.', dataset).notFound.map((one) => one.passage.quote) // => ['Page 9']
 * ```
 */
export function verifySource(
  copy: string,
  dataset: Pick<Dataset, 'passages'>,
  work?: string,
): SourceCheck {
  const passages = dataset.passages.filter(
    (passage) => work === undefined || passage.source.id === work,
  );
  const { places, firstLine } = placesInSource(copy, passages);
  const notFound = passages.flatMap((passage) => {
    const quote = comparableText(passage.quote);
    const standing = places.filter((place) => place.text.includes(quote));
    const asRecorded = standing.some(
      (place) =>
        place.part === passage.part &&
        (place.part === 'caption' || place.number === passage.paragraph),
    );
    if (asRecorded) return [];
    const elsewhere = standing.map(({ part, number, line }) => ({ part, number, line }));
    return [{ passage, elsewhere }];
  });
  return { checked: passages.length, notFound, firstLine };
}
