import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateBounds, inDateOrder } from '../../../src/index.js';

describe('items in date order', () => {
  test('one that contradicts all others is set aside', () => {
    const items = [
      { page: 129, day: 6 },
      { page: 454, day: 8 },
      { page: 174, day: 17 },
      { page: 291, day: 42 },
    ];
    expect(inDateOrder(items)).toEqual({ agreeing: [0, 2, 3], setAside: [1] });
  });

  test('undated items are in neither list, and one page may have several days', () => {
    expect(inDateOrder([{ page: 1 }, { page: 2, day: 3 }, { page: 2, day: 1 }])).toEqual({
      agreeing: [1, 2],
      setAside: [],
    });
  });

  test('no date at all', () => {
    expect(inDateOrder([{ page: 1 }])).toEqual({ agreeing: [], setAside: [] });
  });

  test('those that agree have no conflict, every dated item is in one list, and none more would agree', () => {
    const item = fc.record({
      page: fc.integer({ min: 1, max: 9 }),
      day: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (given) => {
        const items = given.map(({ page, day }) => (day === undefined ? { page } : { page, day }));
        const { agreeing, setAside } = inDateOrder(items);
        const dated = items.flatMap((one, index) => ('day' in one ? [index] : []));
        expect([...agreeing, ...setAside].sort((a, b) => a - b)).toEqual(dated);
        if (dated.length === 0) return;
        const conflicts = (positions: readonly number[]) =>
          dateBounds(positions.map((index) => items[index]!)).conflicts.length;
        expect(conflicts(agreeing)).toBe(0);
        for (const index of setAside) expect(conflicts([...agreeing, index])).toBeGreaterThan(0);
      }),
    );
  });

  test('needs an item', () => {
    expect(() => inDateOrder([])).toThrow(expect.objectContaining({ name: 'ArgumentError' }));
  });
});
