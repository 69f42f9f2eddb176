import type { Dataset, Evidence } from './records.js';

/** The evidence of each value, values in the order of the table. */
export function evidenceByValue({ evidence }: Pick<Dataset, 'evidence'>): Evidence[][] {
  const values = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const key = `${one.table} ${one.record} ${one.field}`;
    values.set(key, [...(values.get(key) ?? []), one]);
  }
  return [...values.values()];
}
