import { csvText } from '../escapes/csv-text.js';
import { type Descriptor, isTable } from '../records/descriptor.js';
import { presentVersion } from '../records/present-version.js';
import { readDescriptor } from '../records/read-descriptor.js';
import type { Dataset } from '../records/records.js';
import { schemaVersionOf, versionColumn } from '../records/schema-version.js';
import { flatVoteColumns, flatVotes } from './flat-votes.js';

/**
 * A dataset as files: its CSV tables and works with a descriptor, which together are a Data Package that can be loaded again,
 * and beside them `votes_flat.csv`, one row for a vote with all that belongs to it.
 *
 * @param dataset - the dataset
 * @param descriptor - its descriptor, as `readDescriptor` gives it
 * @returns the text of each file, by its name
 * @example
 * ```ts
 * const files = toCsvPackage(loadDataset(), readDescriptor());
 * files['parties.csv'].split('\n')[0] // => 'id,name_en,name_ru,name_el,colour,note'
 * ```
 */
export function toCsvPackage(dataset: Dataset, descriptor: Descriptor): Record<string, string> {
  const resources = withWhatOlderColumnsTold(dataset, descriptor).map((one) => ({
    ...one,
    path: `${one.name}.${isTable(one) ? 'csv' : 'json'}`,
  }));
  const tables = resources.filter(isTable).map((table) => {
    const columns = table.schema.fields.map((field) => field.name);
    return [table.path, csvText(columns, dataset.tables[table.name] ?? [])];
  });
  return {
    'datapackage.json': `${JSON.stringify({ ...descriptor, [versionColumn]: presentVersion(), resources }, null, 2)}\n`,
    ...Object.fromEntries(tables),
    ...(resources.some((one) => one.name === 'sources') && {
      'sources.json': `${JSON.stringify(dataset.sources, null, 2)}\n`,
    }),
    ...(resources.some((one) => one.name === 'figures') && {
      'figures.json': `${JSON.stringify(figuresFile(dataset), null, 1)}\n`,
    }),
    'votes_flat.csv': csvText(flatVoteColumns, flatVotes(dataset)),
  };
}

/** The resources of a record; a table that it has only because an older column is read as one is among them. */
function withWhatOlderColumnsTold(
  { tables }: Dataset,
  descriptor: Descriptor,
): Descriptor['resources'] {
  const { resources } = descriptor;
  if (schemaVersionOf(descriptor) >= presentVersion()) return resources;
  const listed = new Set(resources.map(({ name }) => name));
  const told = readDescriptor().resources.filter(
    ({ name }) => !listed.has(name) && (tables[name] ?? []).length > 0,
  );
  return [...resources, ...told];
}

/** The figures of a record as its file lists them. */
function figuresFile({ figures: { title, notebooks, entries, glosses } }: Dataset) {
  return { title, notebooks, figures: entries, glosses };
}
