import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isTable } from '../../src/records/descriptor.js';
import {
  hasIdentifier,
  type Property,
  propertiesOf,
  propertyName,
} from '../../src/records/properties.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';

const tables = readDescriptor().resources.filter(isTable);

/** The interfaces and types of records.ts, by their names, with the words of each. */
const written = readFileSync(new URL('../../src/records/records.ts', import.meta.url), 'utf8')
  .replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
  .replaceAll(/\s+/g, ' ');
const interfaces = new Map(
  [...written.matchAll(/export interface (\w+) \{(.*?)\}/g)].map(([, name = '', body = '']) => [
    name,
    new Map(
      [...body.matchAll(/readonly (\w+): (.*?);/g)].map(([, property = '', type = '']) => [
        property,
        type,
      ]),
    ),
  ]),
);
const aliases = new Map(
  [...written.matchAll(/export type (\w+) = (.*?);/g)].map(([, name = '', type = '']) => [
    name,
    type,
  ]),
);

/** The name of the interface of a table's records, as that of the dataset tells it. */
function interfaceOf(table: string): string {
  const type = interfaces.get('Dataset')?.get(propertyName(table)) ?? 'none';
  return type.replace(/^readonly (\w+)\[\]$/, '$1');
}

/** The members of a type, with what its names stand for: of `Bound | undefined` five. */
function members(type: string): Set<string> {
  const parts = type.split('|').map((one) => one.trim());
  return new Set(
    parts
      .filter((one) => one !== '')
      .flatMap((one) => {
        const [, name = '', property = ''] = /^(\w+)\['(\w+)'\]$/.exec(one) ?? [];
        const alias = aliases.get(one) ?? interfaces.get(name)?.get(property);
        return alias === undefined ? [one] : [...members(alias)];
      }),
  );
}

/** The type that the descriptor states of a property. */
function stated(property: Property): Set<string> {
  const told = (type: string) => members(type);
  const optional = (type: string, required: boolean | undefined) =>
    told(required ? type : `${type} | undefined`);
  switch (property.holds) {
    case 'list':
      return told(`readonly ${interfaceOf(property.resource)}[]`);
    case 'records':
      return told('readonly string[]');
    case 'name':
      return optional(
        'Name',
        property.fields.every((field) => field.constraints?.required),
      );
    case 'date':
      return optional('HistoricalDate', property.field.constraints?.required);
    case 'source':
      return optional('Source', property.field.constraints?.required);
    case 'record':
      return optional(interfaceOf(property.resource), property.field.constraints?.required);
    case 'text':
    case 'number': {
      const { field } = property;
      const { required, enum: choices } = field.constraints ?? {};
      const always = field['sovnarkom:default'] !== undefined;
      const type = choices?.map((one) => `'${one}'`).join(' | ');
      return optional(
        type ?? (property.holds === 'number' ? 'number' : 'string'),
        required || (always && field['sovnarkom:default-where'] === undefined),
      );
    }
  }
}

/** The same where a list of words is written as any text. */
function loosely(type: ReadonlySet<string>): Set<string> {
  return new Set([...type].map((one) => (one.startsWith("'") ? 'string' : one)));
}

describe('the schema', () => {
  test('is read from every interface', () => {
    expect(interfaces.size).toBeGreaterThan(tables.length);
  });

  test.each(tables.map((table) => [table.name, table] as const))(
    'and the interface of the records of %s state the same properties',
    (name, table) => {
      const own = interfaces.get(interfaceOf(name));
      const properties = propertiesOf(table, tables);
      const known = hasIdentifier(table) ? ['table'] : [];
      expect([...(own?.keys() ?? [])].sort()).toEqual(
        [...known, ...properties.map((one) => one.name)].sort(),
      );
      if (hasIdentifier(table)) expect(own?.get('table')).toBe(`'${name}'`);
    },
  );

  const all = tables.flatMap((table) =>
    propertiesOf(table, tables).map((property) => [table.name, property.name, property] as const),
  );
  test.each(all)('and the interface of %s state the same type of %s', (table, name, property) => {
    const own = members(interfaces.get(interfaceOf(table))?.get(name) ?? 'none');
    const type = stated(property);
    expect([type, loosely(type)]).toContainEqual(own);
  });

  test('knows the tables and columns to which it refers', () => {
    const columns = new Map(
      tables.map((table) => [table.name, new Set(table.schema.fields.map((one) => one.name))]),
    );
    for (const { name, schema } of tables) {
      const has = (column: string, table = name) =>
        expect(columns.get(table), `${table}.${column}`).toContain(column);
      for (const column of schema.primaryKey) has(column);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        for (const column of fields) has(column);
        for (const column of reference.fields) has(column, reference.resource);
      }
      for (const { resource, field, by } of schema['sovnarkom:lists'] ?? []) {
        has(by);
        has(field, resource);
      }
      for (const field of schema.fields) {
        const calendar = field['sovnarkom:calendar'];
        const where = field['sovnarkom:default-where'];
        const otherwise = field['sovnarkom:otherwise'];
        if (calendar !== undefined) has(calendar);
        if (where !== undefined) has(where);
        if (otherwise !== undefined) has(`${otherwise}_${field['sovnarkom:language']}`);
        if (field['sovnarkom:type'] === 'name') {
          expect(field.name.endsWith(`_${field['sovnarkom:language']}`), field.name).toBe(true);
        }
      }
    }
  });
});
