import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArgumentError } from '../errors/argument-error.js';
import { DatasetError } from '../errors/dataset-error.js';
import { fileError } from '../errors/file-error.js';
import { csvText } from '../escapes/csv-text.js';
import { writeWhole } from '../files/write-files.js';
import { isTable, type TableDescriptor } from '../records/descriptor.js';
import { readDescriptor } from '../records/read-descriptor.js';
import { readTableText } from '../records/table-text.js';

/** A row to be added: the values of its columns; those that are left out stay empty. */
export type AddedRow = Readonly<Record<string, string | number>>;

/**
 * Adds rows to a table of a dataset, as a script does it; in a spreadsheet one types them below the heading. A script can be run
 * again: a row that is there already is passed over, and nothing that stands in the file changes. Nothing else is checked but the
 * names of the columns: {@link loadDataset} checks the values.
 *
 * @param folder - the folder of the dataset
 * @param table - name of the table
 * @param rows - the rows; cells that are left out stay empty
 * @throws ArgumentError if there is no such table, or it has no such column, or a row of the same key (`id`, for most tables) has
 *   other values; DatasetError if the table cannot be read. Nothing is written then
 * @example
 * ```ts
 * const { mkdtempSync, rmSync } = process.getBuiltinModule('node:fs');
 * const folder = mkdtempSync('council-');
 * startDataset(folder);
 * const mill = { id: 'mill', name_en: 'Mill', name_ru: 'Мельница', name_el: 'Μύλος' };
 * for (const time of [1, 2]) addRows(folder, 'parties', [mill]);
 * loadDataset(folder).parties.map((party) => party.name.en) // => ['Mill']
 * rmSync(folder, { recursive: true });
 * ```
 */
export function addRows(folder: string, table: string, rows: readonly AddedRow[]): void {
  const tables = readDescriptor(folder).resources.filter(isTable);
  const found = tables.find((one) => one.name === table);
  if (!found) {
    throw new ArgumentError('table', table, `one of ${tables.map((one) => one.name).join(', ')}`);
  }
  const path = join(folder, found.path);
  const { header, text, standing } = standingRows(folder, path, found);
  const unknown = rows.flatMap((row) => Object.keys(row)).find((name) => !header.includes(name));
  if (unknown !== undefined) {
    throw new ArgumentError('column', unknown, `one of ${header.join(', ')} (table ${table})`);
  }
  const added: AddedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const key = keyOf(found, row);
    const same = key === undefined ? undefined : standing.get(key);
    if (same) requireSame(found, index, row, same);
    else added.push(row);
    if (key !== undefined && !same) {
      standing.set(key, { place: `rows[${index}]`, values: inText(header, row) });
    }
  }
  if (added.length === 0) return;
  // A file saved without a line end keeps its last row.
  const lead = /[^\n]$/.test(text) ? '\n' : '';
  const lines = csvText(header, added);
  writeWhole(path, text + lead + lines.slice(lines.indexOf('\n') + 1));
}

/** A row that stands in the file, or was given before: where, and its values. */
interface StandingRow {
  readonly place: string;
  readonly values: ReadonlyMap<string, string>;
}

function standingRows(
  folder: string,
  path: string,
  table: TableDescriptor,
): { header: readonly string[]; text: string; standing: Map<string, StandingRow> } {
  const bytes = readBytes(path);
  const read = readTableText(bytes, table.path);
  if ('expected' in read) throw new DatasetError(folder, [read]);
  const standing = new Map<string, StandingRow>();
  for (const { number, cells } of read.rows) {
    const values = new Map(read.header.map((name, index) => [name, cells[index] ?? '']));
    const key = keyOf(table, Object.fromEntries(values));
    if (key !== undefined) standing.set(key, { place: `row ${number} of ${table.path}`, values });
  }
  return { header: read.header, text: bytes.toString('utf8'), standing };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(error, path, 'read');
  }
}

function inText(header: readonly string[], row: AddedRow): ReadonlyMap<string, string> {
  return new Map(header.map((name) => [name, String(row[name] ?? '')]));
}

/** What a row is known by; undefined where it has no key, or the key is empty. */
function keyOf({ schema }: TableDescriptor, row: AddedRow): string | undefined {
  const values = schema.primaryKey.map((name) => String(row[name] ?? ''));
  return values.every((value) => value === '') ? undefined : JSON.stringify(values);
}

function requireSame(
  { schema, path }: TableDescriptor,
  index: number,
  row: AddedRow,
  { place, values }: StandingRow,
): void {
  for (const [column, cell] of values) {
    const given = String(row[column] ?? '');
    if (given === cell) continue;
    const key = schema.primaryKey.map((name) => `${name} ${row[name]}`).join(', ');
    const stands = cell === '' ? 'empty' : `"${cell}"`;
    throw new ArgumentError(
      `rows[${index}].${column}`,
      row[column],
      `${stands}, as in ${place}, which has the ${key} already (change that row in ${path}, or give this one another)`,
    );
  }
}
