import {
  type Descriptor,
  type FieldDescriptor,
  isTable,
  type ResourceDescriptor,
} from '../records/descriptor.js';
import type { Dataset } from '../records/records.js';

/** A column of a table that is written in another format. */
export type WrittenColumn = Pick<
  FieldDescriptor,
  'name' | 'type' | 'description' | 'sovnarkom:type' | 'sovnarkom:calendar'
>;

/** A table that is written in another format. */
export interface WrittenTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly Readonly<Record<string, string | number | undefined>>[];
}

/**
 * A record as tables only, for formats that hold nothing else: those of its tables that have rows, its works as `sources`, each as
 * CSL-JSON with its title beside, and what its descriptor tells of it as `record`.
 *
 * @param dataset - the record
 * @param descriptor - its descriptor
 * @returns the tables, in the order of the descriptor
 */
export function recordAsTables(dataset: Dataset, descriptor: Descriptor): WrittenTable[] {
  const tables = descriptor.resources.filter(isTable).flatMap((one): WrittenTable[] => {
    const rows = dataset.tables[one.name] ?? [];
    return rows.length === 0
      ? []
      : [{ name: one.name, description: one.description, columns: one.schema.fields, rows }];
  });
  return [...tables, ...works(dataset, descriptor.resources), about(descriptor)];
}

const text = (name: string, description: string): WrittenColumn => ({
  name,
  type: 'string',
  description,
});

function works({ sources }: Dataset, resources: readonly ResourceDescriptor[]): WrittenTable[] {
  if (sources.length === 0) return [];
  return [
    {
      name: 'sources',
      description: resources.find(({ name }) => name === 'sources')?.description ?? '',
      columns: [
        text('id', 'Identifier of the work'),
        text('title', 'Its title'),
        text('csl_json', 'The work as CSL-JSON'),
      ],
      rows: sources.map((source) => ({
        id: source.id,
        title: source.title,
        csl_json: JSON.stringify(source),
      })),
    },
  ];
}

function about({ resources: _, ...told }: Descriptor): WrittenTable {
  return {
    name: 'record',
    description: 'What is told of the record as a whole',
    columns: [text('property', 'What is told'), text('value', 'Its value')],
    rows: Object.entries(told).map(([property, value]) => ({
      property,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  };
}
