import type { Dataset, Evidence, Passage } from '../records/index.js';

const indexes = new WeakMap<Dataset, ReadonlyMap<string, readonly Evidence[]>>();

function indexOf(dataset: Dataset): ReadonlyMap<string, readonly Evidence[]> {
  const known = indexes.get(dataset);
  if (known) return known;
  const made = new Map<string, Evidence[]>();
  for (const one of dataset.evidence) {
    const key = `${one.table}/${one.record}`;
    const list = made.get(key);
    if (list) list.push(one);
    else made.set(key, [one]);
  }
  indexes.set(dataset, made);
  return made;
}

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
  const all = indexOf(dataset).get(`${table}/${id}`) ?? [];
  return fields.length === 0 ? all : all.filter((one) => fields.includes(one.field));
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
