import type { FieldDescriptor, TableDescriptor } from './descriptor.js';

/** What a property of a record holds, and from which columns of its table it is read. */
export type Property =
  | {
      readonly holds: 'text' | 'number' | 'records' | 'source';
      readonly name: string;
      readonly field: FieldDescriptor;
    }
  | { readonly holds: 'date'; readonly name: string; readonly field: FieldDescriptor }
  | {
      readonly holds: 'record';
      readonly name: string;
      readonly field: FieldDescriptor;
      readonly resource: string;
    }
  | { readonly holds: 'name'; readonly name: string; readonly fields: readonly FieldDescriptor[] }
  | {
      readonly holds: 'list';
      readonly name: string;
      /** The table whose rows are listed, of which `field` holds what `by` holds here. */
      readonly resource: string;
      readonly field: string;
      readonly by: string;
    };

/**
 * The name by which a record has what a column holds, and a dataset the records of a table.
 *
 * @param column - the name of a column or table, its words set apart by `_`
 * @returns the same in one word
 * @example
 * ```ts
 * propertyName('proposer_party') // => 'proposerParty'
 * ```
 */
export function propertyName(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The name of the column of which a record has the content under a name of its own.
 *
 * @param property - the name of a property, or already that of the column
 * @returns the name of the column
 * @example
 * ```ts
 * columnName('proposerParty') // => 'proposer_party'
 * ```
 */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Whether the rows of a table are records with an identifier, that others can point at and that evidence can name. */
export function hasIdentifier({ schema }: TableDescriptor): boolean {
  return schema.primaryKey.length === 1 && schema.primaryKey[0] === 'id';
}

/**
 * The properties of the records of a table, as its description states them: a name for its columns in each language, a date for
 * its column and that of its calendar, a record for a key into another table.
 *
 * @param table - the description of the table
 * @param tables - those of all tables
 * @returns the properties, in the order of the columns, the lists of other records last
 * @example
 * ```ts
 * const tables = readDescriptor().resources.filter((one) => one.schema);
 * const votes = tables.find((one) => one.name === 'votes');
 * propertiesOf(votes, tables)[1].holds // => 'record'
 * ```
 */
export function propertiesOf(
  { name, schema }: TableDescriptor,
  tables: readonly TableDescriptor[],
): Property[] {
  const calendars = new Set(schema.fields.map((field) => field['sovnarkom:calendar']));
  const targets = new Map(
    schema.foreignKeys?.map((key) => [key.fields[0], key.reference.resource]),
  );
  const listed = new Set(
    tables
      .flatMap((one) => one.schema['sovnarkom:lists'] ?? [])
      .filter((list) => list.resource === name && targets.has(list.field))
      .map((list) => list.field),
  );
  const names = new Map<string, FieldDescriptor[]>();
  const properties: Property[] = [];
  for (const field of schema.fields) {
    if (calendars.has(field.name) || listed.has(field.name)) continue;
    if (field['sovnarkom:type'] === 'name') {
      const stem = nameStem(field);
      const fields = names.get(stem);
      if (fields) {
        fields.push(field);
        continue;
      }
      names.set(stem, [field]);
      properties.push({ holds: 'name', name: propertyName(stem), fields: names.get(stem) ?? [] });
      continue;
    }
    properties.push(propertyOf(field, targets.get(field.name)));
  }
  const lists = schema['sovnarkom:lists'] ?? [];
  return [
    ...properties,
    ...lists.map((list) => ({
      holds: 'list' as const,
      name: propertyName(list.resource),
      ...list,
    })),
  ];
}

/** `name` of `name_en`. */
export function nameStem({ name, 'sovnarkom:language': language = '' }: FieldDescriptor): string {
  return name.endsWith(`_${language}`) ? name.slice(0, -language.length - 1) : name;
}

function propertyOf(field: FieldDescriptor, resource: string | undefined): Property {
  const name = propertyName(field.name);
  if (resource !== undefined) return { holds: 'record', name, field, resource };
  switch (field['sovnarkom:type']) {
    case 'historical-date':
      return { holds: 'date', name, field };
    case 'records':
      return { holds: 'records', name, field };
    case 'source':
      return { holds: 'source', name, field };
    default:
      return { holds: field.type === 'integer' ? 'number' : 'text', name, field };
  }
}
