import { evidenceIndex } from '../records/evidence-index.js';
import type { Dataset, Evidence, Passage } from '../records/index.js';

/**
 * The evidence of a record by its table and identifier.
 *
 * @param dataset - the dataset
 * @param table - name of the table
 * @param id - identifier of the record
 * @param fields - the fields asked for; all if none is named
 * @returns the evidence, in the order of the table; none if there is no such record
 */
export function evidenceFor(
  dataset: Dataset,
  table: string,
  id: string,
  ...fields: string[]
): readonly Evidence[] {
  return evidenceIndex(dataset.evidence).of(table, id, ...fields);
}

/** How near two records stand in the source: in the same passage, in the same paragraph, or neither. */
export type Nearness = 'passage' | 'paragraph' | 'apart';

/**
 * How near the evidence of two records stands: the words of a number and those of the list behind it share a passage or at
 * least a paragraph.
 *
 * @param one - evidence of the one
 * @param other - evidence of the other
 * @returns the nearest that any two of their passages come
 */
export function nearness(one: readonly Evidence[], other: readonly Evidence[]): Nearness {
  const pairs = one.flatMap((a) => other.map((b) => [a.passage, b.passage] as const));
  if (pairs.some(([a, b]) => a === b)) return 'passage';
  return pairs.some(([a, b]) => sameParagraph(a, b)) ? 'paragraph' : 'apart';
}

function sameParagraph(a: Passage, b: Passage): boolean {
  return a.source === b.source && a.part === b.part && a.paragraph === b.paragraph;
}
