import { describe, expect, test } from 'vitest';
import { isTable } from '../../src/records/descriptor.js';
import { loadDataset, readDescriptor } from '../../src/records/index.js';

const { evidence, tables } = loadDataset();
const dates = readDescriptor()
  .resources.filter(isTable)
  .flatMap(({ name, schema }) =>
    schema.fields
      .filter((field) => field['sovnarkom:type'] === 'historical-date')
      .map((field) => ({ table: name, date: field.name, calendar: field['sovnarkom:calendar'] })),
  );

describe('the calendar of every date of the built-in record', () => {
  test('has evidence', () => {
    const told = new Set(evidence.map(({ table, record, field }) => `${table}/${record}.${field}`));
    const dated = dates.flatMap(({ table, date, calendar }) =>
      (tables[table] ?? [])
        .filter((row) => row[date] !== undefined)
        .map((row) => `${table}/${row.id}.${calendar}`),
    );
    expect(dated.length).toBeGreaterThan(200);
    expect(dated.filter((one) => !told.has(one))).toEqual([]);
  });

  test('is stated only where the words give the day in both', () => {
    const fields = new Set(dates.map(({ table, calendar }) => `${table}.${calendar}`));
    const stated = evidence.filter(
      ({ table, field, certainty }) => fields.has(`${table}.${field}`) && certainty === 'stated',
    );
    expect(stated.length).toBeGreaterThan(0);
    const bothDays = /\d{1,2} \S+ \S+ \(\d{1,2} \S+ \S+\)/;
    expect(stated.filter(({ passage }) => !bothDays.test(passage.quote))).toEqual([]);
  });
});
