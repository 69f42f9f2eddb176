import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SeatPosition, seatPositions } from '../../src/charts/seat-positions.js';
import { ArgumentError } from '../../src/index.js';

const bodies = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 })
  .filter((groups) => groups.some((seats) => seats > 0));

const named = [
  ['Sovnarkom', [11, 7]],
  ['VTsIK as elected', [62, 29, 6, 3, 1]],
  ['the Fifth Congress', [678, 269]],
  ['one seat', [1]],
  ['two seats', [1, 1]],
] as const;

function angleOf({ x, y }: SeatPosition): number {
  return Math.atan2(y, x);
}

/** What is wrong with the seats of some groups, in words. */
function faults(groups: readonly number[]): string[] {
  const { seats, diameter } = seatPositions(groups);
  const found = groups.flatMap((count, group) => {
    const own = seats.filter((seat) => seat.group === group).length;
    return own === count ? [] : [`group ${group} has ${own} seats, not ${count}`];
  });
  for (const [index, seat] of seats.entries()) {
    if (seat.y < 0 || Math.hypot(seat.x, seat.y) > 1 + 1e-5) found.push(`${index} lies outside`);
    for (const other of seats.slice(index + 1)) {
      const apart = Math.hypot(seat.x - other.x, seat.y - other.y);
      if (apart < diameter - 1e-5) found.push(`${index} overlaps another, ${apart} from it`);
      // What stands further left belongs to the same group or an earlier one.
      if (angleOf(seat) > angleOf(other) + 1e-5 && seat.group > other.group) {
        found.push(`${index} stands among seats of another group`);
      }
    }
  }
  return found;
}

describe('the seats of a hemicycle', () => {
  test.each(named)('of %s: every seat once, none upon another, groups together', (_, groups) => {
    expect(faults(groups)).toEqual([]);
  });

  test('of any body: every seat once, none upon another, groups together', () => {
    fc.assert(
      fc.property(bodies, (groups) => {
        expect(faults(groups)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('are as many on the left as on the right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (total) => {
        const { seats } = seatPositions([total]);
        const left = seats.filter((seat) => seat.x < 0).length;
        const right = seats.filter((seat) => seat.x > 0).length;
        expect(left).toBe(right);
      }),
    );
  });

  test('leave room enough for a point of half a millimetre at 84 mm', () => {
    expect(seatPositions([678, 269]).diameter * 23).toBeGreaterThan(0.5);
  });

  test('are refused where there is none, or a part of one', () => {
    for (const groups of [[], [0, 0], [1.5], [-1]]) {
      expect(() => seatPositions(groups)).toThrow(ArgumentError);
    }
  });
});
