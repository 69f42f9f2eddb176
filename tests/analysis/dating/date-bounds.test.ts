import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateBounds } from '../../../src/analysis/dating/date-bounds.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('dateBounds', () => {
  test('bounds an undated item by its dated neighbours, in whatever order they are given', () => {
    const items = [
      { page: 174, day: 17 },
      { page: 153 },
      { page: 129, day: 6 },
      { page: 99, day: 0 },
      { page: 192, day: 25 },
    ];
    expect(dateBounds(items)).toEqual({
      items: [
        { earliest: 17, latest: 17 },
        { earliest: 6, latest: 17 },
        { earliest: 6, latest: 6 },
        { earliest: 0, latest: 0 },
        { earliest: 25, latest: 25 },
      ],
      conflicts: [],
    });
  });

  test('leaves an end open beyond the dated pages', () => {
    const items = [{ page: 1 }, { page: 2, day: 5 }, { page: 3 }];
    expect(dateBounds(items).items).toEqual([
      { latest: 5 },
      { earliest: 5, latest: 5 },
      { earliest: 5 },
    ]);
    expect(dateBounds([{ page: 1 }]).items).toEqual([{}]);
  });

  test('lets an item on the page of a dated one be of another day, unless told', () => {
    const items = [{ page: 1, day: 3 }, { page: 2, day: 5 }, { page: 2 }, { page: 4, day: 9 }];
    expect(dateBounds(items).items[2]).toEqual({ earliest: 3, latest: 9 });
    expect(dateBounds(items, { onePageOneDay: true }).items[2]).toEqual({
      earliest: 5,
      latest: 5,
    });
  });

  test('reports dates that run against the pages', () => {
    const items = [
      { page: 457, day: 17 },
      { page: 177, day: 20 },
      { page: 172, day: 17 },
      { page: 300 },
    ];
    const { conflicts, items: bounds } = dateBounds(items);
    expect(conflicts).toEqual([{ first: 1, second: 0 }]);
    expect(bounds[3]).toEqual({ earliest: 20, latest: 17 });
  });

  test('finds no conflict on one page, nor between equal dates', () => {
    const items = [
      { page: 1, day: 5 },
      { page: 1, day: 4 },
      { page: 2, day: 5 },
    ];
    expect(dateBounds(items).conflicts).toEqual([]);
  });

  test('contains every order of days that fits, and is reached', () => {
    const day = fc.option(fc.nat(4), { nil: undefined });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 5 }), (days) => {
        const items = days.map((known, index) => ({
          page: index,
          ...(known !== undefined && { day: known }),
        }));
        const fits: number[][] = [];
        for (let code = 0; code < 5 ** days.length; code += 1) {
          const guess = days.map((_, index) => Math.floor(code / 5 ** index) % 5);
          const agrees = guess.every(
            (one, index) => days[index] === undefined || days[index] === one,
          );
          const grows = guess.every((one, index) => index === 0 || one >= guess[index - 1]!);
          if (agrees && grows) fits.push(guess);
        }
        const { items: bounds, conflicts } = dateBounds(items);
        expect(conflicts.length > 0).toBe(fits.length === 0);
        if (fits.length === 0) return;
        for (const [index, { earliest = 0, latest = 4 }] of bounds.entries()) {
          const possible = fits.map((guess) => guess[index]!);
          expect([earliest, latest]).toEqual([Math.min(...possible), Math.max(...possible)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('refuses no item, and pages and days that are no numbers', () => {
    expect(() => dateBounds([])).toThrow(new ArgumentError('items', [], 'at least one item'));
    for (const wrong of [Number.NaN, Infinity]) {
      expect(() => dateBounds([{ page: 1 }, { page: wrong }])).toThrow(
        new ArgumentError('items[1].page', wrong, 'a page number'),
      );
      expect(() => dateBounds([{ page: 1, day: wrong }])).toThrow(
        new ArgumentError('items[0].day', wrong, 'a number of days, or left out'),
      );
    }
  });
});
