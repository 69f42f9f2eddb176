import { describe, expect, test } from 'vitest';
import type { FieldDescriptor, TableDescriptor } from '../../src/records/descriptor.js';
import {
  columnName,
  hasIdentifier,
  nameStem,
  propertiesOf,
  propertyName,
} from '../../src/records/properties.js';

const field = (name: string, more: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
  ...{ name, type: 'string', description: name },
  ...more,
});

const table = (
  name: string,
  fields: readonly FieldDescriptor[],
  more: Partial<TableDescriptor['schema']> = {},
): TableDescriptor => ({
  ...{ name, path: `${name}.csv`, title: name, description: name },
  schema: { fields, primaryKey: ['id'], ...more },
});

const key = (column: string, resource: string) => ({
  fields: [column],
  reference: { resource, fields: ['id'] },
});

describe('a name', () => {
  test('of a column of several words is one word in a record, and the other way round', () => {
    for (const [column, property] of [
      ['id', 'id'],
      ['part_of_day', 'partOfDay'],
      ['left_out', 'leftOut'],
    ] as const) {
      expect(propertyName(column)).toBe(property);
      expect(columnName(property)).toBe(column);
      expect(columnName(column)).toBe(column);
    }
    expect(propertyName('note_2')).toBe('note_2');
  });

  test('ends with its language, which its stem has not', () => {
    const language = { 'sovnarkom:language': 'en' };
    expect(nameStem(field('full_name_en', language))).toBe('full_name');
    expect(nameStem(field('token', language))).toBe('token');
    expect(nameStem(field('name_en', { 'sovnarkom:language': 'el' }))).toBe('name_en');
    expect(nameStem(field('name'))).toBe('name');
  });
});

test('a table has records with an identifier if `id` alone is its key', () => {
  expect(hasIdentifier(table('a', []))).toBe(true);
  for (const primaryKey of [['name'], ['id', 'name'], ['name', 'id'], []]) {
    expect(hasIdentifier(table('a', [], { primaryKey }))).toBe(false);
  }
});

describe('a property', () => {
  const held = (more: Partial<FieldDescriptor>) =>
    propertiesOf(table('a', [field('last_page', more)]), [])[0];

  test('holds what the column is said to hold', () => {
    const name = 'lastPage';
    expect(held({})).toEqual({ holds: 'text', name, field: field('last_page') });
    expect(held({ type: 'integer' })).toMatchObject({ holds: 'number', name });
    expect(held({ 'sovnarkom:type': 'historical-date' })).toMatchObject({ holds: 'date', name });
    expect(held({ 'sovnarkom:type': 'records' })).toMatchObject({ holds: 'records', name });
    expect(held({ 'sovnarkom:type': 'source' })).toMatchObject({ holds: 'source', name });
    expect(held({ 'sovnarkom:type': 'note', type: 'integer' })).toMatchObject({ holds: 'number' });
    for (const type of ['historical-date', 'records', 'source'] as const) {
      expect(held({ 'sovnarkom:type': type })).toHaveProperty('field.name', 'last_page');
    }
  });

  test('that is a key into a table holds its record', () => {
    const fields = [field('id'), field('next_house')];
    const houses = table('houses', fields, { foreignKeys: [key('next_house', 'houses')] });
    expect(propertiesOf(houses, [houses])).toEqual([
      { holds: 'text', name: 'id', field: fields[0] },
      { holds: 'record', name: 'nextHouse', field: fields[1], resource: 'houses' },
    ]);
  });

  test('that is a name holds its columns in every language, where the first of them stands', () => {
    const name = (column: string, language: string) =>
      field(column, { 'sovnarkom:type': 'name', 'sovnarkom:language': language });
    const fields = [
      name('full_name_en', 'en'),
      field('id'),
      name('name_en', 'en'),
      name('full_name_el', 'el'),
      name('full_name_ru', 'ru'),
    ];
    expect(propertiesOf(table('a', fields), [])).toEqual([
      { holds: 'name', name: 'fullName', fields: [fields[0], fields[3], fields[4]] },
      { holds: 'text', name: 'id', field: fields[1] },
      { holds: 'name', name: 'name', fields: [fields[2]] },
    ]);
  });

  test('is no column that tells the calendar of a date', () => {
    const fields = [
      field('date', { 'sovnarkom:type': 'historical-date', 'sovnarkom:calendar': 'dated_by' }),
      field('dated_by'),
    ];
    expect(propertiesOf(table('a', fields), []).map(({ name }) => name)).toEqual(['date']);
  });
});

describe('a list of records', () => {
  const windows = table('house_windows', [field('id'), field('house'), field('room')], {
    foreignKeys: [key('house', 'houses')],
  });
  const lists = [{ resource: 'house_windows', field: 'house', by: 'id' }];
  const houses = table('houses', [field('id')], { 'sovnarkom:lists': lists });
  const names = (...tables: readonly TableDescriptor[]) =>
    propertiesOf(windows, tables).map(({ name }) => name);

  test('stands last, under the name of their table', () => {
    expect(propertiesOf(houses, [houses, windows])).toEqual([
      { holds: 'text', name: 'id', field: field('id') },
      { holds: 'list', name: 'houseWindows', ...lists[0] },
    ]);
  });

  test('takes the place of what points the other way, if that is a key', () => {
    expect(names(windows)).toEqual(['id', 'house', 'room']);
    expect(names(houses, windows)).toEqual(['id', 'room']);
    const elsewhere = [{ resource: 'doors', field: 'house', by: 'id' }];
    expect(
      names({ ...houses, schema: { ...houses.schema, 'sovnarkom:lists': elsewhere } }),
    ).toEqual([...['id', 'house', 'room']]);
    const byRoom = [{ resource: 'house_windows', field: 'room', by: 'id' }];
    expect(names({ ...houses, schema: { ...houses.schema, 'sovnarkom:lists': byRoom } })).toEqual([
      ...['id', 'house', 'room'],
    ]);
  });
});
