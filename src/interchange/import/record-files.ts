import { csvText } from '../../escapes/csv-text.js';
import { codebook } from '../../records/codebook.js';
import {
  type Descriptor,
  firstTables,
  isTable,
  type ResourceDescriptor,
} from '../../records/descriptor.js';
import { formInLanguages, namesInLanguages } from '../../records/names-in-languages.js';
import { presentVersion } from '../../records/present-version.js';
import { readDescriptor } from '../../records/read-descriptor.js';
import { sourceOf } from './import-source.js';
import type { ImportFile } from './read-import.js';
import type { RecordRow } from './record-rows.js';

/** What stands over a record that was imported. */
export interface RecordHeading {
  /** The name of the Data Package, in small letters. */
  readonly name: string;
  readonly title: string;
  readonly language: string;
  /** The files of which it was made. */
  readonly sources: readonly ImportFile[];
}

/**
 * The files of a record that was imported: its descriptor, the tables that have rows and those to which they lead, the list of the files
 * of which it was made, the figures that can be drawn of it, and a codebook.
 *
 * @param tables - the rows of each table
 * @param heading - what stands over the record
 * @returns the text of each file, by its name
 */
export function recordFiles(
  tables: ReadonlyMap<string, readonly RecordRow[]>,
  heading: RecordHeading,
): Map<string, string> {
  const { name, title, language, sources } = heading;
  const form = formInLanguages(readDescriptor(), [language]).resources.map((one) =>
    namesInLanguages(one, [language]),
  );
  const resources = wanted(form, tables);
  const descriptor: Descriptor & { readonly $schema: string; readonly description: string } = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description: `Imported from ${sources.map((one) => one.name).join(', ')}. What stood in columns that the record has none for is kept in the notes.`,
    version: '0.1.0',
    'sovnarkom:schemaVersion': presentVersion(),
    'sovnarkom:evidence': 'optional',
    'sovnarkom:languages': [language],
    resources,
  };
  const files = new Map<string, string>();
  files.set('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
  const counts: Record<string, number> = {};
  for (const resource of resources) {
    if (isTable(resource)) {
      const rows = tables.get(resource.name) ?? [];
      counts[resource.name] = rows.length;
      files.set(
        resource.path,
        csvText(
          resource.schema.fields.map((field) => field.name),
          rows,
        ),
      );
    } else if (resource.name === 'sources') {
      counts.sources = sources.length;
      files.set(
        resource.path,
        `${JSON.stringify(
          sources.map((file, index) => sourceOf(file, index + 1)),
          null,
          2,
        )}\n`,
      );
    } else if (resource.name === 'figures') {
      files.set(resource.path, `${JSON.stringify({ figures: figuresOf(tables) }, null, 1)}\n`);
    }
  }
  files.set('README.md', codebook(descriptor, counts));
  return files;
}

/** The tables that have rows or are needed, and those to which their keys lead. */
function wanted(
  form: readonly ResourceDescriptor[],
  tables: ReadonlyMap<string, readonly RecordRow[]>,
): ResourceDescriptor[] {
  const names = new Set(['sources', 'figures', ...firstTables]);
  for (const [name, rows] of tables) if (rows.length > 0) names.add(name);
  // A set that grows while it is gone through is gone through to its new end.
  for (const name of names) {
    const keys = form.find((one) => one.name === name)?.schema?.foreignKeys ?? [];
    for (const { reference } of keys) if (reference.resource) names.add(reference.resource);
  }
  return form.filter(({ name }) => names.has(name));
}

/** The figures that any record of votes with counts has. */
function figuresOf(tables: ReadonlyMap<string, readonly RecordRow[]>) {
  const isCounted = ({ yes, no }: RecordRow) => Number(yes ?? 0) + Number(no ?? 0) > 0;
  return (tables.get('votes') ?? []).some(isCounted)
    ? ['recorded-votes', 'margins'].map((kind) => ({ name: kind, kind, words: {} }))
    : [];
}
