import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  maximalLosingCoalitions,
  minimalWinningCoalitions,
  winningCoalitions,
} from '../../../src/index.js';

describe('the largest coalitions that lose', () => {
  test('are all the others where one decides alone', () => {
    expect(maximalLosingCoalitions({ quota: 51, weights: [62, 29, 6, 3, 1] })).toEqual([
      [1, 2, 3, 4],
    ]);
  });

  test('are each party alone where any two win', () => {
    expect(maximalLosingCoalitions({ quota: 394, weights: [378, 379, 30] })).toEqual([
      [0],
      [1],
      [2],
    ]);
  });

  test('are nobody where everybody wins alone', () => {
    expect(maximalLosingCoalitions({ quota: 1, weights: [1, 1] })).toEqual([[]]);
  });

  test('lose, and win with any one more; every minimal winning coalition has one beneath it', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 30 }), (given, quota) => {
        fc.pre(given.reduce((sum, one) => sum + one, 0) >= quota);
        const game = { quota, weights: given };
        const votes = (coalition: readonly number[]) =>
          coalition.reduce((sum, player) => sum + given[player]!, 0);
        const losing = maximalLosingCoalitions(game);
        for (const coalition of losing) {
          expect(votes(coalition)).toBeLessThan(quota);
          for (const player of given.keys()) {
            if (coalition.includes(player)) continue;
            expect(votes(coalition) + given[player]!).toBeGreaterThanOrEqual(quota);
          }
        }
        expect(winningCoalitions(game).length).toBeGreaterThan(0);
        for (const winning of minimalWinningCoalitions(game)) {
          const without = winning.slice(1);
          const beneath = losing.some((one) => without.every((player) => one.includes(player)));
          expect(beneath).toBe(true);
        }
      }),
    );
  });
});
