import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypergeometricChances, hypergeometricInterval } from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

describe('the exact interval for the members of a party in a pool', () => {
  test('by hand from the definition is 3 to 7 of eight when three of four drawn are members', () => {
    // P(3 or more | 3) = 5/70 and P(3 or fewer | 7) = 35/70, while P(3 or fewer | 8) = 0 and a draw
    // of three members needs a pool of at least three.
    const interval = hypergeometricInterval({ drawn: { members: 3, size: 4 }, poolSize: 8 });
    expect(interval).toEqual({ lower: 3, upper: 7 });
    const narrow = { drawn: { members: 3, size: 4 }, poolSize: 8, confidence: 0.8 };
    // P(3 or more | 4) = 17/70 is above a tenth, P(3 or more | 3) is not.
    expect(hypergeometricInterval(narrow)).toEqual({ lower: 4, upper: 7 });
  });

  test('holds the numbers under which neither tail is too small, and no others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.nat(29),
        fc.nat(29),
        fc.constantFrom(0.5, 0.9, 0.95),
        (poolSize, drawnUpTo, membersUpTo, confidence) => {
          const size = 1 + (drawnUpTo % poolSize);
          const drawn = { members: membersUpTo % (size + 1), size };
          const plausible: number[] = [];
          for (
            let members = drawn.members;
            members <= poolSize - (size - drawn.members);
            members += 1
          ) {
            const { atMost, atLeast } = hypergeometricChances({
              drawn,
              pool: { members, size: poolSize },
            });
            if (Math.min(atMost, atLeast) > (1 - confidence) / 2) plausible.push(members);
          }
          expect(hypergeometricInterval({ drawn, poolSize, confidence })).toEqual({
            lower: plausible[0],
            upper: plausible.at(-1),
          });
        },
      ),
    );
  });

  test('covers every pool at least at its stated rate, counted exactly', () => {
    const poolSize = 25;
    const size = 8;
    for (let members = 0; members <= poolSize; members += 1) {
      let covered = 0;
      const least = Math.max(0, size - (poolSize - members));
      for (let count = least; count <= Math.min(size, members); count += 1) {
        const drawn = { members: count, size };
        const { lower, upper } = hypergeometricInterval({ drawn, poolSize });
        if (lower <= members && members <= upper) {
          covered += hypergeometricChances({ drawn, pool: { members, size: poolSize } }).exactly;
        }
      }
      expect(covered).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('is a single number when the whole pool was drawn', () => {
    const all = { drawn: { members: 3, size: 8 }, poolSize: 8 };
    expect(hypergeometricInterval(all)).toEqual({ lower: 3, upper: 3 });
  });

  test('refuses a body that does not fit the pool, and a confidence outside 0–1', () => {
    const call = (changed: object) => () =>
      hypergeometricInterval({ drawn: { members: 3, size: 4 }, poolSize: 8, ...changed });
    const body = (members: number, size: number) => call({ drawn: { members, size } });
    expectArgumentError(call({ poolSize: -1 }), 'poolSize', -1, 'a whole number of members');
    expectArgumentError(body(0, 0), 'drawn.size', 0, 'from 1 to 1,000,000');
    expectArgumentError(body(0, 9), 'drawn.size', 9, 'at most the 8 members of the pool');
    expectArgumentError(body(5, 4), 'drawn.members', 5, 'at most the 4 members of the body');
    expectArgumentError(body(3, 4.5), 'drawn.size', 4.5, 'a whole number of members');
    expectArgumentError(body(0.5, 4), 'drawn.members', 0.5, 'a whole number of members');
    expectArgumentError(
      call({ confidence: 1 }),
      'confidence',
      1,
      'a number between 0 and 1, both excluded',
    );
  });
});
