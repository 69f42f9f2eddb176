import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatasetError } from '../errors/dataset-error.js';
import { csvText } from '../escapes/csv-text.js';
import { readJson } from '../files/read-json.js';
import { standingText } from '../files/standing-files.js';
import { writeFiles } from '../files/write-files.js';
import { removeKilledRuns } from '../files/write-journal.js';
import { codebook, isCodebook } from './codebook.js';
import {
  type Descriptor,
  type FieldDescriptor,
  isTable,
  type ResourceDescriptor,
  type TableDescriptor,
} from './descriptor.js';
import { firstResources, inJson } from './first-files.js';
import { loadDataset } from './load-dataset.js';
import { isName } from './names-in-languages.js';
import { withOwnColumns } from './own-columns.js';
import { presentVersion } from './present-version.js';
import { readDescriptor } from './read-descriptor.js';
import type { Dataset, TableRow } from './records.js';
import { schemaVersionOf, versionColumn } from './schema-version.js';
import { readTableText, type TableText } from './table-text.js';

/** A file that an upgrade writes, and what changes in it. */
export interface UpgradedFile {
  /** The name of the file, within the folder of the record. */
  readonly file: string;
  /** What changes, a sentence each without its full stop. */
  readonly changes: readonly string[];
}

/** What an upgrade does to a record. */
export interface Upgrade {
  /** The version of the form in which the record stood. */
  readonly from: number;
  /** The version in which it stands now. */
  readonly to: number;
  /** The files that are written; none where the record stood in the present form. */
  readonly files: readonly UpgradedFile[];
}

/**
 * Rewrites a record of an older form in the present one: its tables, their description and version in `datapackage.json`, and the
 * codebook. What its cells say stays as it is written; what an older column says is put where it stands today. The files change
 * together or not at all, and only if the record can be read in its new form.
 *
 * @param folder - the folder of the record
 * @param options - with `dryRun`, nothing is written
 * @returns the versions, and each file with what changes in it; no files where there is nothing to do
 * @throws DatasetError if the record cannot be read, is of a newer version, or could not be read in the present form; FileError if a
 *   file cannot be written. Nothing has changed then
 * @example
 * ```ts
 * const { mkdtempSync, rmSync } = process.getBuiltinModule('node:fs');
 * const folder = mkdtempSync('council-');
 * startDataset(folder);
 * upgradeDataset(folder) // => { from: 2, to: 2, files: [] }
 * rmSync(folder, { recursive: true });
 * ```
 */
export function upgradeDataset(
  folder: string,
  options: { readonly dryRun?: boolean } = {},
): Upgrade {
  const { dryRun = false } = options;
  if (!dryRun) removeKilledRuns(folder);
  const dataset = loadDataset(folder);
  const own = readJson(join(folder, 'datapackage.json')) as Descriptor;
  const [from, to] = [schemaVersionOf(own), presentVersion()];
  if (from === to) return { from, to, files: [] };
  const tables = presentTables(folder, own, dataset);
  const descriptor = presentDescriptor(own, tables);
  const files = new Map<string, { readonly text: string; readonly changes: readonly string[] }>();
  files.set('datapackage.json', {
    text: inJson(descriptor),
    changes: [`tells version ${to} of the form, and describes the tables in it`],
  });
  for (const { resource, text, changes } of tables) {
    if (text !== undefined) files.set(resource.path, { text, changes });
  }
  const standing = standingText(join(folder, 'README.md'));
  if (standing !== undefined && isCodebook(standing)) {
    const text = codebook(descriptor, countsOf(dataset));
    if (text !== standing) files.set('README.md', { text, changes: ['is written anew'] });
  }
  const texts = [...files].map(([file, { text }]) => [file, text] as const);
  requireSound(folder, descriptor, new Map(texts));
  if (!dryRun) writeFiles(new Map(texts.map(([file, text]) => [join(folder, file), text])));
  return { from, to, files: [...files].map(([file, { changes }]) => ({ file, changes })) };
}

/** A resource in the present form; its text and what changes in it, where its file is written. */
interface PresentTable {
  readonly resource: ResourceDescriptor;
  readonly text?: string;
  readonly changes: readonly string[];
}

/** The resources of a record in the present form: its own, and those that hold what older columns told. */
function presentTables(folder: string, own: Descriptor, dataset: Dataset): PresentTable[] {
  const names = own.resources.map(({ name }) => name);
  const told = Object.keys(dataset.tables).filter(
    (name) => (dataset.tables[name] ?? []).length > 0,
  );
  const form = firstResources([...names, ...told], own['sovnarkom:languages']);
  const had = own.resources.map((resource): PresentTable => {
    const model = form.find(({ name }) => name === resource.name);
    if (!model || !isTable(model)) return { resource, changes: [] };
    const text = readTableText(readFileSync(join(folder, resource.path)), resource.path);
    if ('expected' in text) throw new DatasetError(folder, [text]);
    return presentTable(resource, model, text, dataset.tables[model.name] ?? []);
  });
  const added = form
    .filter(isTable)
    .filter(({ name }) => told.includes(name) && !names.includes(name))
    .map((resource): PresentTable => {
      const rows = dataset.tables[resource.name] ?? [];
      const columns = resource.schema.fields.map((field) => field.name);
      const changes = [`is added with ${rowsInWords(rows.length)}`];
      return { resource, text: csvText(columns, rows), changes };
    });
  return [...had, ...added];
}

/** A table in the present form. Its file is written only where its heading or its rows are others. */
function presentTable(
  own: ResourceDescriptor,
  model: TableDescriptor,
  text: TableText,
  rows: readonly TableRow[],
): PresentTable {
  const fields = [...model.schema.fields.filter(isWanted(text)), ...ownFields(own, model)];
  const columns = fields.map((field) => field.name);
  const added = columns.filter((name) => !text.header.includes(name));
  const gone = text.header.filter((name) => !columns.includes(name));
  const isSame = added.length + gone.length === 0 && rows.length === text.rows.length;
  const inFile = isSame
    ? [...fields].sort((a, b) => text.header.indexOf(a.name) - text.header.indexOf(b.name))
    : fields;
  const resource = { ...model, ...own, schema: schemaOf(own, model, inFile) };
  if (isSame) return { resource, changes: [] };
  const cells = rows.map((row, index) => {
    const written = text.rows[index]?.cells ?? [];
    return Object.fromEntries(
      columns.map((name) => [name, written[text.header.indexOf(name)] || row[name]]),
    );
  });
  const more = rows.length - text.rows.length;
  const changes = [
    ...gone.map((name) => `column ${name} is taken out; what it told stands in its new place`),
    ...(added.length > 0 ? [`columns added: ${added.join(', ')}`] : []),
    ...(more > 0 ? [`${rowsInWords(more)} added`] : []),
  ];
  return { resource, text: csvText(columns, cells), changes };
}

/** Names have columns in the languages that a table has them in: an empty column would be none of the record. */
function isWanted({ header }: TableText): (field: FieldDescriptor) => boolean {
  return (field) => !isName(field) || header.includes(field.name);
}

/** The columns that a record describes beside those of the form, as it describes them. */
function ownFields(own: ResourceDescriptor, model: TableDescriptor): FieldDescriptor[] {
  const kept = readDescriptorFields(own, model);
  return (own.schema?.fields ?? []).filter(({ name }) => kept.has(name));
}

function readDescriptorFields(own: ResourceDescriptor, model: TableDescriptor): Set<string> {
  const known = new Set(model.schema.fields.map((field) => field.name));
  const { schema } = withOwnColumns(model, own);
  return new Set(schema.fields.map(({ name }) => name).filter((name) => !known.has(name)));
}

/** The schema of a table in the present form, with what the record says of it besides. */
function schemaOf(
  own: ResourceDescriptor,
  model: TableDescriptor,
  fields: readonly FieldDescriptor[],
): TableDescriptor['schema'] {
  const { foreignKeys: _, 'sovnarkom:lists': __, ...said } = own.schema ?? model.schema;
  return { ...said, ...model.schema, fields };
}

/** The descriptor in the present form; what the record says itself stays. */
function presentDescriptor(own: Descriptor, tables: readonly PresentTable[]): Descriptor {
  const { [versionColumn]: _, resources: __, ...said } = own;
  const order = readDescriptor().resources.map(({ name }) => name);
  const place = ({ name }: ResourceDescriptor) => order.indexOf(name);
  const listed = own.resources.length;
  // What is added stands where the form has it; the others keep the order of the record.
  const resources = tables.slice(0, listed).map(({ resource }) => resource);
  for (const { resource } of tables.slice(listed)) {
    const behind = resources.findIndex((one) => place(one) > place(resource));
    resources.splice(behind === -1 ? resources.length : behind, 0, resource);
  }
  return { ...said, [versionColumn]: presentVersion(), resources };
}

/** Reads the record as it is to be, in a folder of its own, so that nothing is written that cannot be read. */
function requireSound(
  folder: string,
  { resources }: Descriptor,
  files: ReadonlyMap<string, string>,
): void {
  const stage = mkdtempSync(join(tmpdir(), 'sovnarkom-upgrade-'));
  try {
    const texts = new Map<string, string | Uint8Array>(files);
    for (const { path } of resources) {
      if (!texts.has(path)) texts.set(path, readFileSync(join(folder, path)));
    }
    for (const path of texts.keys()) mkdirSync(dirname(join(stage, path)), { recursive: true });
    writeFiles(new Map([...texts].map(([path, text]) => [join(stage, path), text])));
    loadDataset(stage);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const why = error.problems.map((problem) => ({
      ...problem,
      expected: `${problem.expected}; so it would be in the present form, and nothing was written`,
    }));
    throw new DatasetError(folder, why);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function countsOf({ tables, sources }: Dataset): Record<string, number> {
  const lists = Object.entries({ ...tables, sources });
  return Object.fromEntries(lists.map(([name, rows]) => [name, rows.length]));
}

function rowsInWords(count: number): string {
  return count === 1 ? 'one row' : `${count} rows`;
}
