import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { agreementMatrix, agreementOf, loadDataset, rollCallsFromRecord } from '../../src/index.js';
import { inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

describe('the map of agreement', () => {
  const record = loadDataset(inventedFolder(council(), []));

  test('has a field for every two members, with the votes that they shared and agreed in', async () => {
    const figure = figureOfKind(record, 'agreement-map');
    const matrix = agreementMatrix(rollCallsFromRecord(record.ballots));
    const { rows } = figure.data();
    expect(rows).toHaveLength(12 * 11);
    for (const { row, column, agreed, shared } of rows) {
      const pair = agreementOf(matrix, String(row), String(column));
      expect([agreed, shared]).toEqual([pair.agreed, pair.shared]);
    }
    const { marks } = await drawnMarks(figure.draw());
    const fields = marks.filter(({ type, row }) => type === 'rect' && row.class !== undefined);
    expect(fields).toHaveLength(rows.length);
    for (const { row } of fields) {
      const percent = (100 * Number(row.agreed)) / Number(row.shared);
      const [from = 0, to = 50] = /^under/.test(String(row.class))
        ? []
        : String(row.class).match(/\d+/g)!.map(Number);
      expect(percent).toBeGreaterThanOrEqual(from);
      expect(percent).toBeLessThanOrEqual(to);
    }
  });

  test('puts neighbours into one row where there are more members than rows', () => {
    const figure = figureOfKind(record, 'agreement-map', { parameters: { rows: 4 } });
    const { rows } = figure.data();
    const members = new Map(rows.map(({ row, row_members: count }) => [row, count]));
    expect(Math.max(...[...members.values()].map(Number))).toBe(3);
    expect([...members.values()].reduce<number>((sum, count) => sum + Number(count), 0)).toBe(12);
    expect(figure.caption('en').shown).toContain('A row is of up to 3 neighbours');
  });

  test('has the members of one party where it is asked for', () => {
    expect(() => figureOfKind(record, 'agreement-map', { parameters: { party: 'moor' } })).toThrow(
      /at least 5 named people/,
    );
    const { rows } = figureOfKind(record, 'agreement-map', {
      parameters: { party: 'green' },
    }).data();
    expect(rows).toHaveLength(6 * 5);
  });
});
