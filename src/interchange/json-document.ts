import type { Dataset, Source } from '../records/records.js';

/** A row of a table in JSON: a value for every column, null where the source does not tell it. */
export type JsonRow = Readonly<Record<string, string | number | null>>;

/** A dataset as one JSON document: its tables by their names, and the works as CSL-JSON. */
export type JsonDocument = Readonly<Record<string, readonly JsonRow[] | readonly Source[]>>;

/**
 * A dataset as one JSON document.
 *
 * @param dataset - the dataset
 * @returns an object whose keys are the tables, with the works as `sources`
 * @example
 * ```ts
 * const document = toJsonDocument(loadDataset());
 * document.votes.find((vote) => vote.yes === 12).no // => 7
 * document.votes.find((vote) => vote.result === 'superseded').yes // => null
 * ```
 */
export function toJsonDocument(dataset: Dataset): JsonDocument {
  const tables = Object.entries(dataset.tables).map(([name, rows]) => [name, rows.map(toJsonRow)]);
  return { ...Object.fromEntries(tables), sources: dataset.sources };
}

/**
 * A row with null where a cell is empty, as JSON has no undefined.
 *
 * @param row - a row of a table
 * @returns the same columns
 * @example
 * ```ts
 * toJsonRow({ id: 'a', yes: undefined }) // => { id: 'a', yes: null }
 * ```
 */
export function toJsonRow(row: Readonly<Record<string, string | number | undefined>>): JsonRow {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value ?? null]));
}
