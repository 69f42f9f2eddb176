import { isTable } from './descriptor.js';
import { readDescriptor } from './read-descriptor.js';
import type { Dataset } from './records.js';

/** A value of a record that no row of the table `evidence` rests on words of a source. */
export interface ValueWithoutEvidence {
  /** Name of the table. */
  readonly table: string;
  /** Identifier of the record. */
  readonly record: string;
  /** Column of the value. */
  readonly field: string;
  readonly value: string | number;
}

/**
 * What of a record still lacks evidence: the values that a record whose evidence is required cannot have without it.
 *
 * @param dataset - the dataset
 * @returns the values, in the order of the tables, their rows and columns; none of a record whose evidence is complete
 * @example
 * ```ts
 * valuesWithoutEvidence(loadDataset()) // => []
 * ```
 */
export function valuesWithoutEvidence(dataset: Dataset): ValueWithoutEvidence[] {
  const place = (table: string, record: string, field: string) =>
    JSON.stringify([table, record, field]);
  const proven = new Set(dataset.evidence.map((one) => place(one.table, one.record, one.field)));
  return readDescriptor()
    .resources.filter(isTable)
    .flatMap(({ name: table, schema }) => {
      const fields = schema.fields.filter((one) => one['sovnarkom:evidence'] === 'required');
      return (dataset.tables[table] ?? []).flatMap((row) =>
        fields.flatMap(({ name: field }) => {
          const value = row[field];
          const record = String(row.id);
          if (value === undefined || proven.has(place(table, record, field))) return [];
          return [{ table, record, field, value }];
        }),
      );
    });
}
