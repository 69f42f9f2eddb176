import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { tableNames } from '../../src/figures/how-much-is-stated/words.js';
import { loadDataset } from '../../src/index.js';
import { isTable } from '../../src/records/descriptor.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';
import { type InventedTables, inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

/** The council with words on which the counts of two votes rest. */
const evidenced: InventedTables = {
  ...council(),
  passages: ['bridge', 'school'].map((id, place) => ({
    id: `words-${id}`,
    source: 'essay',
    part: 'text',
    paragraph: place + 1,
    quote: `on the ${id}`,
    gloss: `on the ${id}`,
  })),
  evidence: [
    ['bridge', 'yes', 'bridge', 'stated'],
    ['bridge', 'no', 'bridge', 'stated'],
    ['bridge', 'no', 'school', 'inferred'],
    ['bridge', 'abstain', 'bridge', 'computed'],
    ['school', 'yes', 'school', 'inferred'],
  ].map(([vote, field, passage, certainty]) => ({
    table: 'votes',
    record: `vote-${vote}`,
    field: field!,
    passage: `words-${passage}`,
    certainty: certainty!,
    ...(certainty === 'stated' ? {} : { reasoning: 'It follows.' }),
  })),
};

const record = loadDataset(inventedFolder(evidenced));
const kind = 'how-much-is-stated';

describe('the figure of how much is stated', () => {
  test('counts each cell once, as stated only where all its passages state it', () => {
    const rows = figureOfKind(record, kind).data().rows;
    expect(rows[0]).toEqual({
      table: 'votes',
      columns: 7,
      all: 42,
      values: 25,
      stated: 1,
      computed: 1,
      inferred: 2,
      unsupported: 21,
      untold: 17,
      stated_by: 'words-bridge',
      computed_by: 'words-bridge',
      inferred_by: 'words-bridge',
      evidence: 'words-bridge',
    });
    for (const row of rows) {
      const parts = [row.stated, row.computed, row.inferred, row.unsupported, row.untold];
      expect(parts.reduce((sum: number, one) => sum + Number(one), 0)).toBe(row.all);
    }
  });

  test('counts no cell whose emptiness means a value', () => {
    const rows = figureOfKind(record, kind).data().rows;
    // The weight of a ballot is one where its cell is empty.
    expect(rows.find(({ table }) => table === 'ballots')).toMatchObject({ all: 144, untold: 0 });
  });

  test('draws the parts of each table side by side, and those of no value broken', async () => {
    const { marks } = await drawnMarks(figureOfKind(record, kind).draw());
    const bars = marks.filter(({ type, row }) => type === 'rect' && row.table === 'votes');
    expect(bars.map(({ row }) => [row.what, row.count])).toEqual([
      ['stated', 1],
      ['computed', 1],
      ['inferred', 2],
      ['without evidence', 21],
      ['empty', 17],
    ]);
    expect(bars.map(({ row }) => row.from).slice(1)).toEqual(
      bars.map(({ row }) => row.to).slice(0, -1),
    );
    expect(bars.at(-1)?.row.to).toBe(100);
  });

  test('of a record without evidence is not drawn, and says what that lacks', () => {
    const without = loadDataset(inventedFolder(council()));
    expect(() => figureOfKind(without, kind)).toThrow(/table evidence/);
  });

  test('names every table whose values need evidence in every language', () => {
    const tables = readDescriptor()
      .resources.filter(isTable)
      .filter(({ schema }) =>
        schema.fields.some((one) => one['sovnarkom:evidence'] === 'required'),
      );
    expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(tableNames).sort());
  });
});
