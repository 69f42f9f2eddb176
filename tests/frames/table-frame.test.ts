import { describe, expect, test } from 'vitest';
import { tableFrame } from '../../src/frames/index.js';
import { loadDataset, readDescriptor } from '../../src/records/index.js';

const dataset = loadDataset();
const tables = readDescriptor().resources.flatMap((one) => (one.schema ? [one] : []));

describe('the frame of a table', () => {
  test.each(tables.map((one) => [one.name, one] as const))('%s', (name, table) => {
    const frame = tableFrame(dataset, name);
    const rows = dataset.tables[name] ?? [];
    const { fields } = table.schema!;
    expect(frame.columns).toEqual(fields.map((field) => field.name));
    expect(frame.shape[0]).toBe(rows.length);
    for (const { name: column, type } of fields) {
      const cells = frame.column(column).values as unknown[];
      for (const [row, cell] of cells.entries()) {
        const value = rows[row]?.[column];
        if (value === undefined) expect(cell === null || Number.isNaN(cell)).toBe(true);
        else expect(cell).toBe(value);
      }
      if (type === 'integer')
        expect(frame.column(column).count()).toBe(
          rows.filter((row) => row[column] !== undefined).length,
        );
    }
  });

  test('has columns where a record has no rows', () => {
    const empty = tableFrame({ ...dataset, tables: {} }, 'votes');
    expect(empty.shape).toEqual([
      0,
      tables.find((one) => one.name === 'votes')!.schema!.fields.length,
    ]);
    expect(empty.column('yes').count()).toBe(0);
  });

  test('is refused for a table that there is not', () => {
    expect(() => tableFrame(dataset, 'vote')).toThrow(
      /table must be one of the tables .*votes.*"vote" was given/,
    );
  });
});
