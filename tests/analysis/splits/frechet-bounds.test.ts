import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frechetBounds } from '../../../src/analysis/splits/frechet-bounds.js';
import { splitBounds } from '../../../src/analysis/splits/split-bounds.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('the Fréchet bounds of a cell', () => {
  test('are max(0, row + column − total) and min(row, column)', () => {
    expect(frechetBounds({ row: 11, column: 12, total: 19 })).toEqual({ atLeast: 4, atMost: 11 });
    expect(frechetBounds({ row: 7, column: 12, total: 19 })).toEqual({ atLeast: 0, atMost: 7 });
    expect(frechetBounds({ row: 7, column: 5, total: 19 })).toEqual({ atLeast: 0, atMost: 5 });
    expect(frechetBounds({ row: 0, column: 0, total: 0 })).toEqual({ atLeast: 0, atMost: 0 });
    expect(frechetBounds({ row: 4, column: 4, total: 4 })).toEqual({ atLeast: 4, atMost: 4 });
  });

  test('are the bounds of a vote with two groups and two options', () => {
    const margins = fc
      .nat(60)
      .chain((total) => fc.tuple(fc.nat(total), fc.nat(total), fc.constant(total)));
    fc.assert(
      fc.property(margins, ([row, column, total]) => {
        const bounds = splitBounds({
          totals: { yes: column, no: total - column, abstain: 0, absent: 0 },
          groups: [
            { name: 'A', members: row },
            { name: 'B', members: total - row },
          ],
        });
        expect(bounds.status === 'possible' && bounds.cells[0]).toEqual({
          group: 'A',
          option: 'yes',
          ...frechetBounds({ row, column, total }),
        });
      }),
    );
  });

  test.each([
    [{ row: -1, column: 1, total: 2 }, 'row must be a whole number of people'],
    [{ row: 1, column: 0.5, total: 2 }, 'column must be a whole number of people'],
    [{ row: 1, column: 1, total: NaN }, 'total must be a whole number of people'],
    [{ row: 3, column: 1, total: 2 }, 'row must be no more than the total 2; 3 was given'],
    [{ row: 1, column: 3, total: 2 }, 'column must be no more than the total 2; 3 was given'],
  ])('%o is refused', (margins, message) => {
    expect(() => frechetBounds(margins)).toThrow(ArgumentError);
    expect(() => frechetBounds(margins)).toThrow(message);
  });
});
