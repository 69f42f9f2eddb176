import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisiveRemoval } from '../../../src/analysis/counterfactual/decisive-removal.js';
import { judgeVote } from '../../../src/analysis/votes/judge-vote.js';
import { majorityOfThosePresent } from '../../../src/analysis/votes/voting-rule.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const simple = { majority: 'simple' } as const;

describe('decisiveRemoval', () => {
  test('finds how many of the 29 had to be commissars', () => {
    expect(decisiveRemoval({ yes: 29, no: 23, abstain: 3 }, simple)).toEqual({
      found: true,
      side: 'yes',
      winners: 29,
      voters: 6,
      after: judgeVote({ yes: 23, no: 23, abstain: 3 }, simple),
    });
  });

  test('finds them among those who rejected a motion', () => {
    expect(decisiveRemoval({ yes: 20, no: 25 }, simple)).toMatchObject({
      side: 'no',
      winners: 25,
      voters: 6,
      after: { outcome: 'adopted' },
    });
  });

  test('takes the group’s votes off the losing side too', () => {
    const vote = { yes: 29, no: 23 };
    expect(decisiveRemoval(vote, simple, { amongLosers: 23 })).toMatchObject({ voters: 29 });
    expect(decisiveRemoval({ yes: 1, no: 2 }, simple, { amongLosers: 1 })).toEqual({
      found: false,
      reason: 'the outcome is the same without all 2',
    });
  });

  test('counts the loss of a quorum as a change', () => {
    const rule = { ...simple, quorum: 50 };
    expect(decisiveRemoval({ yes: 29, no: 23, abstain: 3 }, rule)).toMatchObject({
      voters: 6,
    });
    expect(decisiveRemoval({ yes: 40, no: 10, abstain: 0 }, rule)).toMatchObject({
      voters: 1,
      after: { outcome: 'no quorum' },
    });
  });

  test('has no answer when nobody won', () => {
    expect(decisiveRemoval({ yes: 5, no: 5 }, { ...simple, tieBreak: 'tied' })).toEqual({
      found: false,
      reason:
        'nobody won: tied, 5 yes of 10 votes for and against; 6 are needed; exactly half is tied',
    });
    expect(decisiveRemoval({ yes: 29, no: 23 }, majorityOfThosePresent).found).toBe(false);
  });

  test('has no answer when not even all of them make a change', () => {
    const vote = { yes: 0, no: 5, members: 18 };
    expect(decisiveRemoval(vote, { majority: 'absolute' })).toEqual({
      found: false,
      reason: 'the outcome is the same without all 5',
    });
  });

  test('is the least number: one fewer leaves the outcome as it was', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (yes, no) => {
        const result = decisiveRemoval({ yes, no }, simple);
        // A motion rejected by a tie of none, or with no vote for it, stays rejected.
        const expected = yes === 0 ? undefined : yes > no ? yes - no : no - yes + 1;
        expect(result.found ? result.voters : undefined).toBe(expected);
      }),
    );
  });

  test('refuses more of the group among the losers than there were', () => {
    expect(() => decisiveRemoval({ yes: 2, no: 1 }, simple, { amongLosers: 2 })).toThrow(
      new ArgumentError('amongLosers', 2, 'at most the 1 losing votes'),
    );
    expect(() => decisiveRemoval({ yes: 2, no: 1 }, simple, { amongLosers: -1 })).toThrow(
      new ArgumentError('amongLosers', -1, 'a whole number of voters, zero or more'),
    );
  });
});
