import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seatRows } from '../../src/charts/seat-rows.js';
import { ArgumentError } from '../../src/index.js';

const groups = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 })
  .filter((seats) => seats.some((one) => one > 0));

describe('seats in straight rows', () => {
  test('are as many as the groups have, and no two in one place', () => {
    fc.assert(
      fc.property(groups, (seats) => {
        const plan = seatRows(seats);
        for (const [group, count] of seats.entries()) {
          expect(plan.seats.filter((one) => one.group === group)).toHaveLength(count);
        }
        const places = new Set(plan.seats.map(({ x, y }) => `${x} ${y}`));
        expect(places.size).toBe(plan.seats.length);
      }),
    );
  });

  test('are divided in half by the middle: of an odd number one stands on it', () => {
    fc.assert(
      fc.property(groups, (seats) => {
        const plan = seatRows(seats);
        const on = (side: number) => plan.seats.filter(({ x }) => Math.sign(x) === side).length;
        expect(on(-1)).toBe(on(1));
        expect(on(0)).toBe(plan.seats.length % 2);
      }),
    );
  });

  test('follow one another from the left to the right', () => {
    fc.assert(
      fc.property(groups, (seats) => {
        const { seats: placed } = seatRows(seats);
        for (const [index, seat] of placed.entries()) {
          expect(seat.x).toBeGreaterThanOrEqual(placed[index - 1]?.x ?? seat.x);
          expect(seat.group).toBeGreaterThanOrEqual(placed[index - 1]?.group ?? 0);
        }
      }),
    );
  });

  test('are rows of as many seats, but for two', () => {
    const { seats, rows, longest } = seatRows([11, 9]);
    const lengths = [0.5, 1.5, 2.5].map((y) => seats.filter((one) => one.y === y).length);
    expect([rows, longest, lengths]).toEqual([3, 8, [6, 6, 8]]);
  });

  test('need a seat, and whole numbers', () => {
    for (const wrong of [[], [0, 0], [1.5], [-1]]) {
      expect(() => seatRows(wrong)).toThrow(ArgumentError);
    }
  });
});
