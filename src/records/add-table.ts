import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ArgumentError } from '../errors/argument-error.js';
import { nearest } from '../errors/suggest.js';
import { csvText } from '../escapes/csv-text.js';
import { readJson } from '../files/read-json.js';
import { standingText } from '../files/standing-files.js';
import { writeFiles } from '../files/write-files.js';
import { codebook, isCodebook } from './codebook.js';
import { type Descriptor, isTable, type ResourceDescriptor } from './descriptor.js';
import { firstResources, inJson } from './first-files.js';
import { readDescriptor } from './read-descriptor.js';
import { readTableText } from './table-text.js';

/**
 * Adds a table to a record that was started with fewer: its heading, its description in `datapackage.json`, and its columns in the
 * codebook. A file of its name that stands there already is taken as it is.
 *
 * @param folder - the folder of the record
 * @param table - the name of the table: `attendance`
 * @returns the names of the files that were written or changed, within the folder; none if the record has the table
 * @throws ArgumentError if there is no such table; FileError if the record cannot be read, or a file cannot be written
 * @example
 * ```ts
 * const { mkdtempSync, rmSync } = process.getBuiltinModule('node:fs');
 * const folder = mkdtempSync('council-');
 * startDataset(folder, { tables: ['bodies', 'sessions', 'motions', 'votes'] });
 * addTable(folder, 'parties') // => ['datapackage.json', 'parties.csv', 'README.md']
 * addTable(folder, 'parties') // => []
 * rmSync(folder, { recursive: true });
 * ```
 */
export function addTable(folder: string, table: string): string[] {
  const known = readDescriptor().resources.map(({ name }) => name);
  if (!known.includes(table)) {
    throw new ArgumentError('table', table, `one of ${known.join(', ')}${nearest(table, known)}`);
  }
  const own = readJson(join(folder, 'datapackage.json')) as Descriptor;
  if (own.resources.some(({ name }) => name === table)) return [];
  const descriptor = { ...own, resources: withTable(own, table) };
  const added = descriptor.resources.find(({ name }) => name === table);
  const files = new Map([['datapackage.json', inJson(descriptor)]]);
  if (added && !existsSync(join(folder, added.path))) files.set(added.path, emptyText(added));
  const standing = standingText(join(folder, 'README.md'));
  if (standing === undefined || isCodebook(standing)) {
    files.set('README.md', codebook(descriptor, rowsCounted(folder, descriptor)));
  }
  writeFiles(new Map([...files].map(([file, text]) => [join(folder, file), text])));
  return [...files.keys()];
}

/** The resources with one more, in the order of the form. What the record says of the others itself stays. */
function withTable(own: Descriptor, table: string): ResourceDescriptor[] {
  const names = own.resources.map(({ name }) => name);
  const languages = own['sovnarkom:languages'];
  const before = firstResources(names, languages);
  const after = firstResources([...names, table], languages);
  const kept = new Map(
    own.resources.map((resource) => {
      const written = before.find(({ name }) => name === resource.name);
      const isAsWritten = JSON.stringify(written) === JSON.stringify(resource);
      return [resource.name, isAsWritten ? undefined : resource] as const;
    }),
  );
  const listed = after.filter(({ name }) => kept.has(name) || name === table);
  const others = own.resources.filter(({ name }) => !after.some((one) => one.name === name));
  return [...listed.map((resource) => kept.get(resource.name) ?? resource), ...others];
}

function emptyText(resource: ResourceDescriptor): string {
  if (isTable(resource)) {
    return csvText(
      resource.schema.fields.map((field) => field.name),
      [],
    );
  }
  return inJson(resource.name === 'figures' ? { figures: [] } : []);
}

/** How many rows each table has, as far as it can be read. */
function rowsCounted(folder: string, { resources }: Descriptor): Record<string, number> {
  const counts = resources.map(({ name, path, schema }) => {
    const text = standingText(join(folder, path));
    if (text === undefined) return [name, 0] as const;
    if (schema === undefined) return [name, listedIn(text)] as const;
    const table = readTableText(new TextEncoder().encode(text), path);
    return [name, 'rows' in table ? table.rows.length : 0] as const;
  });
  return Object.fromEntries(counts);
}

function listedIn(text: string): number {
  try {
    const content: unknown = JSON.parse(text);
    return Array.isArray(content) ? content.length : 0;
  } catch {
    return 0;
  }
}
