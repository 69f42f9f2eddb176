import { ArgumentError } from '../errors/argument-error.js';
import { isTable } from '../records/descriptor.js';
import { readDescriptor } from '../records/read-descriptor.js';
import type { Dataset } from '../records/records.js';
import type { Frame } from './record-frame.js';
import { toFrame } from './to-frame.js';

/**
 * A table of a record as a danfo DataFrame: a row for each row of its CSV file, a column for each of its columns. Numbers are
 * numbers; dates, names and identifiers are the texts of the file. An empty cell is null in a column of text and NaN in a column of
 * numbers, and no operation of the frame counts it.
 *
 * @param dataset - a loaded dataset
 * @param table - the table by its name in the descriptor: `votes`, `sessions`, `attendance`, `evidence`, …
 * @returns the frame, in the order of the file; without rows if the record lacks the table
 * @throws ArgumentError if there is no table of that name
 * @example
 * ```ts
 * const seats = tableFrame(loadDataset(), 'seats');
 * seats.column('seats').max() // => 678
 * tableFrame(loadDataset(), 'sessions').columns.slice(0, 4) // => ['id', 'body', 'date', 'calendar']
 * ```
 */
export function tableFrame(dataset: Dataset, table: string): Frame {
  const schemas = readDescriptor().resources.filter(isTable);
  const schema = schemas.find((one) => one.name === table)?.schema;
  if (!schema) {
    const names = schemas.map((one) => one.name).join(', ');
    throw new ArgumentError('table', table, `one of the tables ${names}`);
  }
  const columns = schema.fields.map((field) => field.name);
  return toFrame(dataset.tables[table] ?? [], columns);
}
