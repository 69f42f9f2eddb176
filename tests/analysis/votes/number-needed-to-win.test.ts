import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberNeededToWin } from '../../../src/analysis/index.js';
import { ArgumentError } from '../../../src/errors/index.js';
import { aWholeNumber, wrongCounts, yesAndNo } from './vote-arbitraries.js';

describe('the number needed to win', () => {
  test.each([
    [12, 7, 10],
    [29, 23, 27],
    [150, 98, 125],
    [20, 25, 23],
    [1, 0, 1],
    [1, 1, 2],
    [0, 0, 1],
  ])('of %i to %i is %i', (yes, no, expected) => {
    expect(numberNeededToWin({ yes, no })).toBe(expected);
  });

  test('is the smallest that beats the rest of the votes, found by trying', () => {
    fc.assert(
      fc.property(yesAndNo, ({ yes, no }) => {
        const cast = yes + no;
        let needed = 0;
        while (needed <= cast - needed) needed++;
        expect(numberNeededToWin({ yes, no })).toBe(needed);
      }),
    );
  });

  test('was reached by just the motions that had more votes for than against', () => {
    fc.assert(
      fc.property(yesAndNo, ({ yes, no }) => {
        expect(yes >= numberNeededToWin({ yes, no })).toBe(yes > no);
      }),
    );
  });

  test('does not count the abstentions', () => {
    expect(numberNeededToWin({ yes: 29, no: 23, abstain: 3 })).toBe(27);
  });

  test.each(wrongCounts)('of %o is refused for %s', (counts, argument, given) => {
    expect(() => numberNeededToWin(counts)).toThrow(
      new ArgumentError(argument, given, aWholeNumber),
    );
  });
});
