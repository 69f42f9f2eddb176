import type { Problem } from '../errors/dataset-error.js';
import type { Descriptor } from './descriptor.js';
import type { Row } from './table-rows.js';

/** The rows of every table that could be read, by the table's name, and the identifiers of the works. */
export interface Rows {
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** Undefined if the works could not be read. */
  readonly sources: ReadonlySet<string> | undefined;
}

/** What must hold between the values of a dataset: gives a problem for each place where it does not. */
export type Rule = (rows: Rows, descriptor: Descriptor) => Problem[];

/** The rows of a table; none if it could not be read. */
export function rowsOf(rows: Rows, table: string): readonly Row[] {
  return rows.tables.get(table) ?? [];
}
