import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutNoise } from '../../src/figures/figure-table.js';
import { figuresOf, figureTable, loadDataset } from '../../src/index.js';

const { figures } = figuresOf(loadDataset());

describe('the data behind a figure as a table', () => {
  test('has numbers with six digits that count, whole ones with all of theirs', () => {
    expect([0.1 + 0.2, 200 / 3, 1 / 3e9, 1234567, -0.5].map(withoutNoise)).toEqual([
      0.3, 66.6667, 3.33333e-10, 1234567, -0.5,
    ]);
    expect(withoutNoise('0.30000000000000004')).toBe('0.30000000000000004');
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const written = Number(withoutNoise(number));
        expect(Math.abs(written - number)).toBeLessThanOrEqual(Math.abs(number) * 5e-6);
      }),
    );
  });

  test.each(figures)(
    '$name: each heading once, one form of date, no digits of the computer',
    (figure) => {
      const { columns, rows } = figureTable(figure, 'en');
      for (const of of ['name', 'heading'] as const) {
        expect(new Set(columns.map((column) => column[of])).size).toBe(columns.length);
      }
      // The words of a heading, its unit among them, stand in it once.
      for (const { name, heading = '', unit } of columns) {
        const words = heading.toLowerCase().split(/[^a-z]+/);
        if (unit !== undefined && !/[ -]/.test(unit)) {
          expect(
            words.filter((word) => word === unit),
            name,
          ).toHaveLength(1);
        }
      }
      const day = String.raw`(?:\d{4}(?:-\d\d(?:-\d\d)?)?~?)`;
      const date = new RegExp(`^${day}(?:/(?:${day}|\\.\\.))?$|^\\.\\./${day}$`);
      for (const row of rows) {
        for (const name of [
          'date',
          'written',
          'julian',
          'gregorian',
          'estimate',
          'earliest',
          'latest',
        ]) {
          const cell = row[name];
          if (cell !== undefined && columns.some((column) => column.name === name))
            expect(cell).toMatch(date);
        }
        for (const cell of Object.values(row)) {
          if (typeof cell === 'number') expect(String(cell)).not.toMatch(/\.\d{13}/);
        }
      }
    },
  );
});
