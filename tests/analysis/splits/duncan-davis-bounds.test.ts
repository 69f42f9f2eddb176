import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duncanDavisBounds } from '../../../src/analysis/splits/duncan-davis-bounds.js';
import { frechetBounds } from '../../../src/analysis/splits/frechet-bounds.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

describe('the method of bounds', () => {
  test("follows Duncan and Davis (1953) in King's notation (1997): X = 0.8, T = 0.5", () => {
    const { group, rest } = duncanDavisBounds({ groupShare: 0.8, optionShare: 0.5 });
    expect(group).toEqual({
      kind: 'bounds',
      atLeast: expect.closeTo((0.5 - 0.2) / 0.8),
      atMost: expect.closeTo(0.5 / 0.8),
    });
    expect(rest).toEqual({ kind: 'bounds', atLeast: 0, atMost: 1 });
  });

  test('gives the 0 and 20 percent of King (1997, chapter 1): two precincts of a referendum in Oregon', () => {
    // Women are 40 and 60 percent of the voters, opponents 40 and 60 percent; shares are of all voters.
    const women = [0.4, 0.6].map((share) => {
      const { group } = duncanDavisBounds({ groupShare: share, optionShare: share });
      return group.kind === 'bounds' ? group.atLeast * share : undefined;
    });
    expect(women).toEqual([0, expect.closeTo(0.2)]);
    const men = [0.4, 0.6].map((share) => {
      const { rest } = duncanDavisBounds({ groupShare: share, optionShare: share });
      return rest.kind === 'bounds' ? rest.atMost * (1 - share) : undefined;
    });
    expect(men).toEqual([expect.closeTo(0.4), expect.closeTo(0.4)]);
  });

  test('a homogeneous population leaves no doubt, and an empty group has no rate', () => {
    expect(duncanDavisBounds({ groupShare: 1, optionShare: 0.3 })).toEqual({
      group: { kind: 'bounds', atLeast: 0.3, atMost: 0.3 },
      rest: { kind: 'nobody in the group' },
    });
    expect(duncanDavisBounds({ groupShare: 0, optionShare: 0.3 })).toEqual({
      group: { kind: 'nobody in the group' },
      rest: { kind: 'bounds', atLeast: 0.3, atMost: 0.3 },
    });
  });

  test('are the Fréchet bounds as shares of the group', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 50 })
          .chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.nat(n), fc.constant(n))),
        ([row, column, total]) => {
          const { atLeast, atMost } = frechetBounds({ row, column, total });
          const { group } = duncanDavisBounds({
            groupShare: row / total,
            optionShare: column / total,
          });
          expect(group).toEqual({
            kind: 'bounds',
            atLeast: expect.closeTo(atLeast / row, 10),
            atMost: expect.closeTo(atMost / row, 10),
          });
        },
      ),
    );
  });

  test.each([
    [{ groupShare: -0.1, optionShare: 0.5 }, 'groupShare must be a probability from 0 to 1'],
    [{ groupShare: 0.5, optionShare: 1.1 }, 'optionShare must be a probability from 0 to 1'],
    [{ groupShare: NaN, optionShare: 1 }, 'groupShare must be a probability from 0 to 1'],
  ])('%o is refused', (shares, message) => {
    expect(() => duncanDavisBounds(shares)).toThrow(ArgumentError);
    expect(() => duncanDavisBounds(shares)).toThrow(message);
  });
});
