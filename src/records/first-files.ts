import { csvText } from '../escapes/csv-text.js';
import { codebook } from './codebook.js';
import { type Descriptor, firstTables, isTable, type ResourceDescriptor } from './descriptor.js';
import { formInLanguages, namesInLanguages } from './names-in-languages.js';
import { presentVersion } from './present-version.js';
import { readDescriptor } from './read-descriptor.js';
import type { Source } from './records.js';

const firstSteps = [
  `Rows are needed in ${firstTables.slice(0, -1).join(', ')} and ${firstTables.at(-1)}, in that order: a vote is the decision on a motion in a session of a body.`,
  'Every other table may stay empty, or be left out: sovnarkom add NAME adds one.',
  'What the words of a source bear is shown by three more: the work in sources.json (CSL-JSON), its words in passages, and in evidence a row for each value.',
  'When all values have one, take "sovnarkom:evidence": "optional" out of datapackage.json: from then on a value without evidence is refused.',
].join(' ');

/** A row of a table: the values of its columns; those that are left out stay empty. */
export type FirstRow = Readonly<Record<string, string | number>>;

/** What a record begins with. */
export interface FirstContent {
  /** The name of the package, in small letters. */
  readonly name: string;
  readonly title: string;
  /** What it is, for the codebook; the first steps if left out. */
  readonly description?: string;
  /** The languages of its names; those of the form if left out. */
  readonly languages?: readonly string[];
  /** The tables, by name; every table if left out. */
  readonly tables?: readonly string[];
  /** Rows of the tables, by their names. */
  readonly rows?: Readonly<Record<string, readonly FirstRow[]>>;
  readonly sources?: readonly Source[];
  /** The content of the list of figures. */
  readonly figures?: object;
}

/**
 * The files of a record that begins: descriptor, tables, list of works, list of figures, codebook.
 *
 * @param content - what it begins with
 * @returns the texts of the files, by their names
 */
export function firstFiles(content: FirstContent): Map<string, string> {
  const { name, title, description = firstSteps, languages, tables, rows = {} } = content;
  const { sources = [], figures = { figures: [] } } = content;
  const resources = firstResources(tables, languages);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description,
    version: '0.1.0',
    'sovnarkom:schemaVersion': presentVersion(),
    'sovnarkom:evidence': 'optional' as const,
    ...(languages && { 'sovnarkom:languages': languages }),
    resources,
  };
  const counts = Object.fromEntries(
    [...Object.entries(rows), ['sources', sources] as const].map(([one, list]) => [
      one,
      list.length,
    ]),
  );
  const files = new Map([
    ['datapackage.json', inJson(descriptor)],
    ['README.md', codebook(descriptor, counts)],
  ]);
  for (const resource of resources) {
    files.set(resource.path, textOf(resource, { rows, sources, figures }));
  }
  return files;
}

function textOf(
  resource: ResourceDescriptor,
  { rows, sources, figures }: Required<Pick<FirstContent, 'rows' | 'sources' | 'figures'>>,
): string {
  if (isTable(resource)) {
    return csvText(
      resource.schema.fields.map((field) => field.name),
      rows[resource.name] ?? [],
    );
  }
  return inJson(resource.name === 'figures' ? figures : sources);
}

/** JSON as a descriptor and its neighbours are written. */
export function inJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * The resources of a record with some tables: those of the form that the toolkit reads, without keys into tables that it has not.
 *
 * @param tables - the tables, by name; every table if left out
 * @param languages - the languages of its names; those of the form if left out
 * @returns the resources, in the order of the form; the lists of works and of figures are always among them
 */
export function firstResources(
  tables: readonly string[] | undefined,
  languages: readonly string[] | undefined,
): ResourceDescriptor[] {
  const { resources }: Descriptor = formInLanguages(readDescriptor(), languages);
  const isHad = (name: string) => {
    const resource = resources.find((one) => one.name === name);
    return !resource || !isTable(resource) || (tables?.includes(name) ?? true);
  };
  return resources
    .filter(({ name }) => isHad(name))
    .map((resource) => {
      const { schema, ...rest } = namesInLanguages(resource, languages);
      if (!schema) return rest;
      const { foreignKeys = [], 'sovnarkom:lists': lists = [], ...form } = schema;
      const keys = foreignKeys.filter((key) => isHad(key.reference.resource));
      const listed = lists.filter((list) => isHad(list.resource));
      return {
        ...rest,
        schema: {
          ...form,
          ...(keys.length > 0 && { foreignKeys: keys }),
          ...(listed.length > 0 && { 'sovnarkom:lists': listed }),
        },
      };
    });
}
