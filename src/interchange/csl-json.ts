import type { Source } from '../records/records.js';

/**
 * Works as CSL-JSON, as Zotero, pandoc and citation processors read it.
 *
 * @param sources - the works of a dataset
 * @returns a list of items in their order, without properties that have no value
 * @see Citation Style Language, CSL-JSON data schema, version 1.0.2
 * @example
 * ```ts
 * toCslJson([{ id: 'a', type: 'book', title: 'Τα πρακτικά', edition: undefined }]) // => [{ id: 'a', type: 'book', title: 'Τα πρακτικά' }]
 * ```
 */
export function toCslJson(sources: readonly Source[]): Source[] {
  return sources.map(
    (source) =>
      Object.fromEntries(
        Object.entries(source).filter(([, value]) => value !== undefined && value !== null),
      ) as unknown as Source,
  );
}
