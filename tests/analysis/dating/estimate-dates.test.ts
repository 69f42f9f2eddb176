import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateBounds } from '../../../src/analysis/dating/date-bounds.js';
import { estimateDates } from '../../../src/analysis/dating/estimate-dates.js';
import type { PagedItem } from '../../../src/analysis/dating/paged-item.js';
import { seededRandom } from '../../../src/analysis/distributions/seeded-random.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('estimateDates', () => {
  const dated = [
    { page: 10, day: 0 },
    { page: 20, day: 10 },
    { page: 30, day: 12 },
    { page: 40, day: 20 },
  ];

  test('places an item between its dated neighbours, in proportion to the pages', () => {
    const { items, conflicts } = estimateDates([...dated, { page: 35 }]);
    expect(conflicts).toEqual([]);
    expect(items).toEqual([
      { status: 'dated', day: 0 },
      { status: 'dated', day: 10 },
      { status: 'dated', day: 12 },
      { status: 'dated', day: 20 },
      {
        status: 'estimated',
        estimate: 16,
        interval: { earliest: 12, latest: 20, basis: 'bounds' },
      },
    ]);
  });

  test('narrows the interval to the errors of the dated items when they are enough', () => {
    // The errors are 4 and 3: at one third the first of the two counts, at two thirds the second.
    const at = (confidence: number) =>
      estimateDates([...dated, { page: 35 }], { confidence }).items[4];
    expect(at(1 / 3)).toMatchObject({
      interval: { earliest: 13, latest: 19, basis: 'leave-one-out' },
    });
    expect(at(0.3)).toEqual(at(1 / 3));
    expect(at(0.6)).toMatchObject({ interval: { earliest: 12, latest: 20, basis: 'bounds' } });
  });

  test('cuts one end at a bound, and keeps the other', () => {
    const items = estimateDates([...dated, { page: 31 }], { confidence: 0.3 }).items;
    expect(items[4]).toEqual({
      status: 'estimated',
      estimate: 12.8,
      interval: { earliest: 12, latest: 15.8, basis: 'leave-one-out' },
    });
    const late = estimateDates([...dated, { page: 39 }], { confidence: 0.3 }).items;
    expect(late[4]).toMatchObject({
      interval: { earliest: expect.closeTo(16.2, 12), latest: 20, basis: 'leave-one-out' },
    });
  });

  test('makes no estimate beyond the dated pages, but gives the bound', () => {
    const { items } = estimateDates([{ page: 5 }, ...dated, { page: 41 }]);
    expect(items[0]).toEqual({ status: 'open', bounds: { latest: 0 } });
    expect(items[5]).toEqual({ status: 'open', bounds: { earliest: 20 } });
    expect(estimateDates([{ page: 1 }]).items).toEqual([{ status: 'open', bounds: {} }]);
  });

  test('relies on no bound when the dated items contradict each other', () => {
    const items = [{ page: 1, day: 10 }, { page: 2, day: 4 }, { page: 3 }, { page: 4, day: 20 }];
    expect(estimateDates(items)).toEqual({
      items: [
        { status: 'dated', day: 10 },
        { status: 'dated', day: 4 },
        { status: 'estimated', estimate: 13.5 },
        { status: 'dated', day: 20 },
      ],
      conflicts: [{ first: 0, second: 1 }],
    });
    // Left out, page 2 is put on 10 + 10/3, and so is off by 28/3.
    const { items: wide } = estimateDates(items, { confidence: 0.5 });
    expect(wide[2]).toEqual({
      status: 'estimated',
      estimate: 13.5,
      interval: {
        earliest: expect.closeTo(13.5 - 28 / 3, 9),
        latest: expect.closeTo(13.5 + 28 / 3, 9),
        basis: 'leave-one-out',
      },
    });
  });

  test('gives an item on the first dated page the day of that page, and no certain interval', () => {
    const items = [{ page: 1, day: 3 }, { page: 1 }, { page: 2, day: 9 }];
    expect(estimateDates(items).items[1]).toStrictEqual({ status: 'estimated', estimate: 3 });
  });

  test('gives an item on the last dated page no certain interval either', () => {
    const items = [{ page: 1, day: 3 }, { page: 2 }, { page: 2, day: 9 }];
    expect(estimateDates(items).items[1]).toStrictEqual({ status: 'estimated', estimate: 9 });
  });

  test('keeps the estimate within the interval, and both within the bounds', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 15 }), (steps) => {
        let page = 0;
        let day = 0;
        const items = steps.map(([pages, days, known]): PagedItem => {
          page += pages;
          day += days;
          return known ? { page, day } : { page };
        });
        const bounds = dateBounds(items).items;
        for (const [index, item] of estimateDates(items, { confidence: 0.5 }).items.entries()) {
          if (item.status !== 'estimated') continue;
          const { earliest, latest } = item.interval!;
          expect(earliest).toBeLessThanOrEqual(item.estimate);
          expect(latest).toBeGreaterThanOrEqual(item.estimate);
          expect(earliest).toBeGreaterThanOrEqual(bounds[index]!.earliest!);
          expect(latest).toBeLessThanOrEqual(bounds[index]!.latest!);
        }
      }),
    );
  });

  test('covers at its stated rate, in a seeded simulation of minute books', () => {
    const random = seededRandom(1917);
    let covered = 0;
    let estimated = 0;
    for (let book = 0; book < 300; book += 1) {
      let page = 0;
      let day = 0;
      const truth = Array.from({ length: 24 }, () => {
        page += 1 + Math.floor(random() * 12);
        day += Math.floor(random() * 5);
        return { page, day };
      });
      const hidden = 1 + Math.floor(random() * 22);
      const items = truth.map((item, index) => (index === hidden ? { page: item.page } : item));
      const item = estimateDates(items, { confidence: 0.8 }).items[hidden]!;
      if (item.status !== 'estimated' || item.interval === undefined) continue;
      estimated += 1;
      const { earliest, latest } = item.interval;
      const actual = truth[hidden]!.day;
      if (earliest <= actual + 1e-9 && actual - 1e-9 <= latest) covered += 1;
    }
    expect(estimated).toBe(300);
    expect(covered / estimated).toBeGreaterThan(0.76);
    expect(covered / estimated).toBeLessThan(0.9);
  });

  test('refuses no item and no confidence', () => {
    expect(() => estimateDates([])).toThrow(new ArgumentError('items', [], 'at least one item'));
    expect(() => estimateDates([{ page: 1 }], { confidence: 1 })).toThrow(
      new ArgumentError('confidence', 1, 'a number between 0 and 1, both excluded'),
    );
  });
});
