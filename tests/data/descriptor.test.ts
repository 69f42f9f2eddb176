import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInFolder } from '../../src/records/built-in-folder.js';

// Written from the standard, https://datapackage.org/standard/data-package/ (version 2.0); tests/elsewhere/check.mjs validates
// against the published profiles where they can be had.

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}
interface Schema {
  readonly $schema: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly missingValues: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly schema?: Schema;
}

const descriptor = JSON.parse(readFileSync(join(builtInFolder, 'datapackage.json'), 'utf8'));
const resources: readonly Resource[] = descriptor.resources;
const tables = resources.filter(
  (one): one is Resource & { readonly schema: Schema } => one.schema !== undefined,
);

describe('the descriptor of the record is a Data Package', () => {
  test('names its profile, licence, contributors, sources and version', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
    expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const licence of descriptor.licenses) expect(licence.name ?? licence.path).toBeTruthy();
    for (const one of descriptor.contributors) expect(one.title).toBeTruthy();
    for (const one of descriptor.sources) expect(one.title).toBeTruthy();
  });

  test('gives each resource its own name and a file in the folder', () => {
    expect(new Set(resources.map((one) => one.name)).size).toBe(resources.length);
    for (const { name, path } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).not.toMatch(/^\/|\.\.|^\w+:/);
      expect(existsSync(join(builtInFolder, path))).toBe(true);
    }
  });

  test.each(tables.map((one) => [one.name, one] as const))('%s has a Table Schema', (_, table) => {
    const { schema } = table;
    const names = schema.fields.map((field) => field.name);
    expect(table.type).toBe('table');
    expect(schema.$schema).toBe('https://datapackage.org/profiles/2.0/tableschema.json');
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...schema.primaryKey]));
    expect(schema.missingValues).toEqual(['']);
    for (const { type, constraints = {} } of schema.fields) {
      expect(['string', 'integer']).toContain(type);
      const allowed = [
        'required',
        'unique',
        ...(type === 'string' ? ['pattern', 'enum'] : ['minimum']),
      ];
      for (const constraint of Object.keys(constraints)) expect(allowed).toContain(constraint);
    }
  });

  test.each(tables.map((one) => [one.name, one] as const))(
    'the keys of %s lead to columns that are there',
    (_, { schema }) => {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = tables.find((one) => one.name === reference.resource);
        expect(target?.schema.fields.map((field) => field.name)).toEqual(
          expect.arrayContaining([...reference.fields]),
        );
        expect(schema.fields.map((field) => field.name)).toEqual(
          expect.arrayContaining([...fields]),
        );
        expect(fields).toHaveLength(reference.fields.length);
      }
    },
  );

  test.each(tables.map((one) => [one.name, one] as const))(
    'the heading of %s is the fields, in their order',
    (_, { path, schema }) => {
      const text = readFileSync(join(builtInFolder, path), 'utf8');
      expect(text.split(/\r?\n/)[0]).toBe(schema.fields.map((field) => field.name).join(','));
    },
  );
});
