import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { winningShare } from '../../../src/analysis/index.js';
import { ArgumentError } from '../../../src/errors/index.js';
import { aWholeNumber, votesCast, wrongCounts } from './vote-arbitraries.js';

describe('the share of the winning side', () => {
  test.each([
    [20, 25, 12, 25 / 45, 25 / 57],
    [29, 23, 3, 29 / 52, 29 / 55],
    [150, 98, 3, 150 / 248, 150 / 251],
    [7, 7, 0, 0.5, 0.5],
    [5, 0, 0, 1, 1],
    [0, 5, 5, 1, 0.5],
  ])('of %i to %i with %i abstentions', (yes, no, abstain, ofVotes, ofCounted) => {
    expect(winningShare({ yes, no, abstain })).toEqual({ ofVotes, ofCounted });
  });

  test('of all counted is not known where the abstentions are not told', () => {
    expect(winningShare({ yes: 12, no: 7 })).toEqual({ ofVotes: 12 / 19, ofCounted: undefined });
  });

  test('is between a half and one of the votes, and no greater of all counted', () => {
    fc.assert(
      fc.property(votesCast, fc.nat(400), ({ yes, no }, abstain) => {
        const share = winningShare({ yes, no, abstain });
        expect(share.ofVotes).toBeGreaterThanOrEqual(0.5);
        expect(share.ofVotes).toBeLessThanOrEqual(1);
        expect(share.ofCounted).toBeCloseTo(
          (share.ofVotes * (yes + no)) / (yes + no + abstain),
          12,
        );
      }),
    );
  });

  test('is the same when the sides change places', () => {
    fc.assert(
      fc.property(votesCast, ({ yes, no }) => {
        expect(winningShare({ yes, no })).toEqual(winningShare({ yes: no, no: yes }));
      }),
    );
  });

  test('of a vote in which nobody was for or against is refused', () => {
    expect(() => winningShare({ yes: 0, no: 0 })).toThrow(
      new ArgumentError('yes + no', 0, 'at least one vote for or against'),
    );
  });

  test.each(wrongCounts)('of %o is refused for %s', (counts, argument, given) => {
    expect(() => winningShare(counts)).toThrow(new ArgumentError(argument, given, aWholeNumber));
  });
});
