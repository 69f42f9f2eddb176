import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choices } from '../../../../src/analysis/rollcalls/engine/choices.js';
import { hitsUnder } from '../../../../src/analysis/rollcalls/engine/classification.js';
import {
  bestLines,
  type CuttingLines,
} from '../../../../src/analysis/rollcalls/engine/cutting-lines.js';
import { bestCut, ordered } from '../../../../src/analysis/rollcalls/engine/cutting-points.js';
import { insertMembers } from '../../../../src/analysis/rollcalls/engine/insert-members.js';
import {
  betterPlaceInPlane,
  scratchFor,
} from '../../../../src/analysis/rollcalls/engine/place-in-plane.js';

/** Choices of up to seven members in up to six votes, and a place on a small grid for each: some are in a line, some in one place. */
const situations = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([members, votes]) =>
    fc.record({
      signs: fc.array(fc.integer({ min: -1, max: 1 }), {
        minLength: members * votes,
        maxLength: members * votes,
      }),
      places: fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
        minLength: members,
        maxLength: members,
      }),
      votes: fc.constant(votes),
    }),
  )
  .map(({ signs, places, votes }) => ({
    choices: {
      rows: Uint32Array.from(places.keys()),
      columns: Uint32Array.from({ length: votes }, (_, vote) => vote),
      signs: Int8Array.from(signs),
      leftOut: { unanimous: 0, lopsided: 0, members: [] },
    } satisfies Choices,
    // No farther from the middle than 1.
    x0: Float64Array.from(places, ([first]) => first / 5),
    x1: Float64Array.from(places, ([, second]) => second / 5),
  }));

const toldOf = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0);

describe('the lines of optimal classification', () => {
  test('tell no fewer choices of any vote than any other line', () => {
    fc.assert(
      fc.property(
        situations,
        fc.double({ min: 0, max: Math.PI, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        ({ choices, x0, x1 }, angle, offset) => {
          const votes = choices.columns.length;
          const best = hitsUnder(choices, { x0, x1, lines: bestLines(choices, x0, x1) });
          for (const above of [1, -1]) {
            const lines: CuttingLines = {
              across0: new Float64Array(votes).fill(Math.cos(angle)),
              across1: new Float64Array(votes).fill(Math.sin(angle)),
              at: new Float64Array(votes).fill(offset),
              above: new Int8Array(votes).fill(above),
            };
            const other = hitsUnder(choices, { x0, x1, lines });
            for (const [vote, told] of best.columnHits.entries()) {
              expect(told).toBeGreaterThanOrEqual(other.columnHits[vote]!);
            }
          }
        },
      ),
    );
  });
});

describe('the place of a member in the plane', () => {
  test('tells no fewer choices than the one before, and lies within 1 of the middle', () => {
    fc.assert(
      fc.property(situations, fc.double({ min: 0, max: 3, noNaN: true }), (situation, turned) => {
        const { choices, x0, x1 } = situation;
        const lines = bestLines(choices, x0, x1);
        const before = hitsUnder(choices, { x0, x1, lines });
        const scratch = scratchFor(choices.columns.length);
        const moved = Array.from(x0, (first, row) =>
          betterPlaceInPlane(choices, lines, row, [first, x1[row]!], turned, scratch),
        );
        const after = hitsUnder(choices, {
          x0: Float64Array.from(moved, ([first]) => first),
          x1: Float64Array.from(moved, ([, second]) => second),
          lines,
        });
        for (const [row, told] of after.rowHits.entries()) {
          expect(told).toBeGreaterThanOrEqual(before.rowHits[row]!);
          expect(Math.hypot(...moved[row]!)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});

describe('members taken to better places of an order', () => {
  const toldInOrder = (choices: Choices, order: readonly number[]) => {
    const places = new Float64Array(order.length);
    for (const [place, row] of order.entries()) places[row] = place;
    const cuts = Array.from(choices.columns, (_, column) =>
      bestCut(choices, places, ordered(places), column),
    );
    const lines: CuttingLines = {
      across0: new Float64Array(cuts.length).fill(1),
      across1: new Float64Array(cuts.length),
      at: Float64Array.from(cuts, ({ at }) => at),
      above: Int8Array.from(cuts, ({ above }) => above),
    };
    return toldOf(hitsUnder(choices, { x0: places, x1: places, lines }).columnHits);
  };

  test('leave an order in which no member has a better one', () => {
    fc.assert(
      fc.property(situations, ({ choices }) => {
        const start = Array.from(choices.rows);
        const { order, settled } = insertMembers(choices, start, 50);
        expect(settled).toBe(true);
        const told = toldInOrder(choices, order);
        expect(told).toBeGreaterThanOrEqual(toldInOrder(choices, start));
        for (const from of order.keys()) {
          for (const to of order.keys()) {
            const other = order.toSpliced(from, 1).toSpliced(to, 0, order[from]!);
            expect(toldInOrder(choices, other)).toBeLessThanOrEqual(told);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
