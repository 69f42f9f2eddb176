import { describe, expect, test } from 'vitest';
import { monotoneCurve } from '../../../src/analysis/dating/monotone-curve.js';
import { datedItems } from '../../../src/analysis/dating/paged-item.js';

describe('monotoneCurve', () => {
  test('runs straight from one dated page to the next', () => {
    const curve = monotoneCurve(
      datedItems([
        { page: 10, day: 0 },
        { page: 20, day: 5 },
        { page: 30, day: 25 },
      ]),
    );
    expect([10, 14, 20, 25, 30].map(curve)).toEqual([0, 2, 5, 15, 25]);
  });

  test('does not reach beyond the dated pages', () => {
    const curve = monotoneCurve(
      datedItems([
        { page: 10, day: 0 },
        { page: 20, day: 5 },
      ]),
    );
    expect([9, 21].map(curve)).toEqual([undefined, undefined]);
    expect(monotoneCurve([])(1)).toBeUndefined();
  });

  test('pools dates that run against the pages, each page weighing as its items', () => {
    const curve = monotoneCurve(
      datedItems([
        { page: 1, day: 6 },
        { page: 1, day: 8 },
        { page: 2, day: 1 },
        { page: 3, day: 9 },
      ]),
    );
    expect([1, 2, 3].map(curve)).toEqual([5, 5, 9]);
  });
});
