import { describe, expect, test } from 'vitest';
import { leaveOneOutDating } from '../../../src/analysis/dating/leave-one-out.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('leaveOneOutDating', () => {
  test('dates each item from the others, but for the first and the last page', () => {
    const items = [
      { page: 30, day: 12 },
      { page: 10, day: 0 },
      { page: 15 },
      { page: 40, day: 20 },
      { page: 20, day: 10 },
    ];
    expect(leaveOneOutDating(items)).toEqual({
      tested: true,
      items: [
        {
          index: 0,
          day: 12,
          estimate: 15,
          error: 3,
          bounds: { earliest: 10, latest: 20 },
          withinBounds: true,
        },
        {
          index: 4,
          day: 10,
          estimate: 6,
          error: -4,
          bounds: { earliest: 0, latest: 12 },
          withinBounds: true,
        },
      ],
      meanAbsoluteError: 3.5,
      largestError: 4,
    });
  });

  test('shows an item that the others contradict, too early or too late', () => {
    const at = (day: number) =>
      leaveOneOutDating([
        { page: 1, day: 10 },
        { page: 2, day },
        { page: 3, day: 12 },
      ]);
    const within = (day: number) => {
      const result = at(day);
      return result.tested && result.items[0]?.withinBounds;
    };
    expect([9, 10, 12, 13].map(within)).toEqual([false, true, true, false]);
  });

  test('bounds an item on the first page only by later ones', () => {
    const items = [
      { page: 1, day: 0 },
      { page: 1, day: 2 },
      { page: 3, day: 4 },
    ];
    expect(leaveOneOutDating(items)).toMatchObject({
      items: [
        { index: 0, estimate: 2, bounds: { latest: 4 }, withinBounds: true },
        { index: 1, estimate: 0, bounds: { latest: 4 }, withinBounds: true },
      ],
    });
    const [first] = (leaveOneOutDating(items) as { items: readonly object[] }).items;
    expect(first).toHaveProperty('bounds', { latest: 4 });
  });

  test('tests two items on one page against each other', () => {
    expect(
      leaveOneOutDating([
        { page: 1, day: 3 },
        { page: 1, day: 5 },
      ]),
    ).toMatchObject({
      items: [
        { index: 0, error: 2, bounds: {} },
        { index: 1, error: -2, bounds: {} },
      ],
    });
  });

  test('says so when no item can be tested', () => {
    const reason = 'no dated item lies between two other dated pages';
    expect(leaveOneOutDating([{ page: 1 }])).toEqual({ tested: false, reason });
    expect(
      leaveOneOutDating([
        { page: 1, day: 0 },
        { page: 2, day: 1 },
      ]),
    ).toEqual({ tested: false, reason });
  });

  test('refuses no item', () => {
    expect(() => leaveOneOutDating([])).toThrow(
      new ArgumentError('items', [], 'at least one item'),
    );
  });
});
