import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArgumentError } from '../analysis/argument-error.js';
import { isTable } from '../records/descriptor.js';
import { readDescriptor } from '../records/read-descriptor.js';
import { csvText } from './csv-text.js';

/**
 * Adds rows to a table of a dataset, as a script does it; in a spreadsheet one types them below the heading. Nothing is checked
 * but the names of the columns: {@link loadDataset} checks the values.
 *
 * @param folder - the folder of the dataset
 * @param table - name of the table
 * @param rows - the rows; cells that are left out stay empty
 * @throws ArgumentError if there is no such table, or it has no such column; nothing is written then
 * @example
 * ```ts
 * const { mkdtempSync, rmSync } = process.getBuiltinModule('node:fs');
 * const folder = mkdtempSync('council-');
 * startDataset(folder);
 * addRows(folder, 'parties', [{ id: 'mill', name_en: 'Mill', name_ru: 'Мельница', name_el: 'Μύλος' }]);
 * loadDataset(folder).parties.map((party) => party.name.en) // => ['Mill']
 * rmSync(folder, { recursive: true });
 * ```
 */
export function addRows(
  folder: string,
  table: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): void {
  const tables = readDescriptor(folder).resources.filter(isTable);
  const found = tables.find((one) => one.name === table);
  if (!found) {
    throw new ArgumentError('table', table, `one of ${tables.map((one) => one.name).join(', ')}`);
  }
  const columns = found.schema.fields.map((field) => field.name);
  const unknown = rows.flatMap((row) => Object.keys(row)).find((name) => !columns.includes(name));
  if (unknown !== undefined) {
    throw new ArgumentError('column', unknown, `one of ${columns.join(', ')} (table ${table})`);
  }
  const path = join(folder, found.path);
  const text = csvText(columns, rows);
  // A file saved without a line end keeps its last row.
  const lead = /[^\n]$/.test(readFileSync(path, 'utf8')) ? '\n' : '';
  appendFileSync(path, lead + text.slice(text.indexOf('\n') + 1));
}
