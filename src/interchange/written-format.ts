import type { Dataset } from '../records/records.js';

/** A record in another format: its files, and what the format cannot hold. */
export interface WrittenFormat {
  /** The content of each file, by its name. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What of this record stands in none of them, a sentence each; nothing where all of it does. */
  readonly cannotHold: readonly string[];
}

/** The columns that a format holds, by table; `all` where it holds every column. */
export type HeldTables = Readonly<Record<string, readonly string[] | 'all'>>;

/**
 * What of a record a format leaves out, in words: tables that have rows, and columns that have values.
 *
 * @param dataset - the record
 * @param held - what the format holds
 * @returns a sentence on the tables and one on the columns, as far as any are left out
 */
export function leftOut(dataset: Dataset, held: HeldTables): string[] {
  const tables: string[] = [];
  const columns: string[] = [];
  for (const [name, rows] of Object.entries(dataset.tables)) {
    const kept = Object.hasOwn(held, name) ? held[name] : undefined;
    if (rows.length === 0 || kept === 'all') continue;
    if (kept === undefined) {
      tables.push(`${name} (${rows.length})`);
      continue;
    }
    const counts = new Map<string, number>();
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (value === undefined || kept.includes(column)) continue;
        counts.set(column, (counts.get(column) ?? 0) + 1);
      }
    }
    for (const [column, count] of counts) columns.push(`${name}.${column} (${count})`);
  }
  return [
    ...(tables.length > 0 ? [`tables, with the number of their rows: ${tables.join(', ')}`] : []),
    ...(columns.length > 0
      ? [`columns, with the number of their values: ${columns.join(', ')}`]
      : []),
  ];
}

/** What of a record is said of the list of its figures, where a format has no place for it. */
export function figuresLeftOut({ figures }: Dataset): string[] {
  return figures.entries.length > 0 ? [`the list of figures (${figures.entries.length})`] : [];
}
