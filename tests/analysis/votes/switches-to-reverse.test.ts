import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { switchesToReverse } from '../../../src/analysis/index.js';
import { ArgumentError } from '../../../src/errors/index.js';
import { aWholeNumber, votesCast, wrongCounts } from './vote-arbitraries.js';

const adopted = (yes: number, no: number) => yes > no;

/** The outcome once k voters have gone over from the side that won. */
function adoptedAfter(k: number, { yes, no }: { yes: number; no: number }): boolean {
  return adopted(yes, no) ? adopted(yes - k, no + k) : adopted(yes + k, no - k);
}

describe('the switches that reverse a vote', () => {
  test.each([
    [12, 7, 3],
    [29, 23, 3],
    [150, 98, 26],
    [20, 25, 3],
    [1, 0, 1],
    [2, 0, 1],
    [3, 0, 2],
    [0, 1, 1],
    [0, 2, 2],
    [0, 3, 2],
    [7, 7, 1],
    [8, 7, 1],
    [7, 8, 1],
  ])('of %i to %i are %i', (yes, no, expected) => {
    expect(switchesToReverse({ yes, no })).toBe(expected);
  });

  test('are the fewest that change the outcome, found by trying every number', () => {
    fc.assert(
      fc.property(votesCast, (counts) => {
        let k = 1;
        while (adoptedAfter(k, counts) === adopted(counts.yes, counts.no)) k++;
        expect(switchesToReverse(counts)).toBe(k);
      }),
      { numRuns: 500 },
    );
  });

  test('are never more than the voters of the side that won', () => {
    fc.assert(
      fc.property(votesCast, ({ yes, no }) => {
        expect(switchesToReverse({ yes, no })).toBeLessThanOrEqual(Math.max(yes, no));
      }),
    );
  });

  test('do not depend on the abstentions', () => {
    expect(switchesToReverse({ yes: 20, no: 25, abstain: 12 })).toBe(3);
  });

  test('of a vote in which nobody was for or against are refused', () => {
    expect(() => switchesToReverse({ yes: 0, no: 0, abstain: 9 })).toThrow(
      new ArgumentError('yes + no', 0, 'at least one vote for or against'),
    );
  });

  test.each(wrongCounts)('of %o are refused for %s', (counts, argument, given) => {
    expect(() => switchesToReverse(counts)).toThrow(
      new ArgumentError(argument, given, aWholeNumber),
    );
  });
});
