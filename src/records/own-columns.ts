import { type FieldDescriptor, isTable, type ResourceDescriptor } from './descriptor.js';

/** The name of a column that a record may have of its own. */
const columnName = /^\p{L}[\p{L}\p{M}\p{N}_ -]*$/u;

/**
 * A resource with the columns that a record describes beside those of the form: they are kept as they stand, and mean nothing to the
 * toolkit.
 *
 * @param resource - the resource in the form that the toolkit reads
 * @param own - the resource as the record's own descriptor has it
 * @returns the resource, its own columns last; text, or whole numbers where the descriptor says so
 */
export function withOwnColumns<T extends ResourceDescriptor>(resource: T, own: unknown): T {
  if (!isTable(resource)) return resource;
  const described = (own as { readonly schema?: { readonly fields?: unknown } } | null)?.schema
    ?.fields;
  if (!Array.isArray(described)) return resource;
  const known = new Set(resource.schema.fields.map((field) => field.name));
  const more = described.flatMap((field: unknown): FieldDescriptor[] => {
    const column = (field ?? {}) as Readonly<Record<string, unknown>>;
    const { name, type, description } = column;
    // A name in a language that the record does not declare is no column of its own.
    if (typeof name !== 'string' || column['sovnarkom:language'] !== undefined) return [];
    if (known.has(name) || !columnName.test(name)) return [];
    known.add(name);
    return [
      {
        name,
        type: type === 'integer' ? 'integer' : 'string',
        description: typeof description === 'string' ? description : 'A column of this record',
      },
    ];
  });
  return {
    ...resource,
    schema: { ...resource.schema, fields: [...resource.schema.fields, ...more] },
  };
}
