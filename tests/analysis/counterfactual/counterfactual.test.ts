import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  counterfactual,
  type VoteChange,
} from '../../../src/analysis/counterfactual/counterfactual.js';
import { judgeVote } from '../../../src/analysis/votes/judge-vote.js';
import type { CastOption } from '../../../src/analysis/votes/vote-option.js';
import { majorityOfThosePresent } from '../../../src/analysis/votes/voting-rule.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const simple = { majority: 'simple' } as const;
const confidence = { yes: 29, no: 23, abstain: 3 };

describe('counterfactual', () => {
  test('removes voters and judges again', () => {
    const vote = { yes: 23, no: 23, abstain: 3 };
    expect(counterfactual(confidence, { remove: { yes: 6 } }, simple)).toEqual({
      vote,
      before: judgeVote(confidence, simple),
      after: judgeVote(vote, simple),
      changed: true,
    });
    expect(counterfactual(confidence, { remove: { yes: 5 } }, simple).changed).toBe(false);
  });

  test('removes first, then turns, then adds', () => {
    const change = {
      add: { yes: 1, no: 2, abstain: 3 },
      remove: { yes: 29, no: 1, abstain: 1 },
      turn: [
        { from: 'no', to: 'yes', voters: 10 },
        { from: 'yes', to: 'abstain', voters: 4 },
      ],
    } as const;
    expect(counterfactual(confidence, change, simple).vote).toEqual({
      yes: 7,
      no: 14,
      abstain: 9,
    });
  });

  test('leaves the vote that was given as it was, and the size of the body', () => {
    const vote = { yes: 5, no: 4, abstain: 0, members: 18 };
    const after = counterfactual(vote, { remove: { yes: 2 } }, simple).vote;
    expect(after).toEqual({ yes: 3, no: 4, abstain: 0, members: 18 });
    expect(vote.yes).toBe(5);
  });

  test('changes nothing when nobody changes', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (yes, no) => {
        const change = { remove: { yes: 0 }, add: { abstain: 0 } };
        expect(counterfactual({ yes, no }, change, simple).changed).toBe(false);
      }),
    );
  });

  test('undoes a turn by turning back', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(20), (yes, no, voters) => {
        fc.pre(voters <= yes);
        const turn = [
          { from: 'yes', to: 'no', voters },
          { from: 'no', to: 'yes', voters },
        ] as const;
        expect(counterfactual({ yes, no }, { turn }, simple).vote).toEqual({ yes, no });
      }),
    );
  });

  test('cannot tell a change that hangs on unknown abstentions, but can tell one that does not', () => {
    const vote = { yes: 29, no: 23 };
    expect(counterfactual(vote, { remove: { yes: 1 } }, majorityOfThosePresent).changed).toBe(
      'cannot be told',
    );
    expect(counterfactual(vote, { remove: { yes: 20 } }, majorityOfThosePresent).changed).toBe(
      'cannot be told',
    );
    const few = { yes: 29, no: 23, abstain: { atLeast: 0, atMost: 5 } };
    expect(counterfactual(few, { remove: { yes: 20 } }, majorityOfThosePresent).changed).toBe(true);
  });

  test.each<[VoteChange, string, unknown, string]>([
    [{ remove: { yes: 30 } }, 'change.remove.yes', 30, 'at most the 29 who voted so'],
    [{ remove: { no: -1 } }, 'change.remove.no', -1, 'a whole number of voters, zero or more'],
    [
      { add: { abstain: 0.5 } },
      'change.add.abstain',
      0.5,
      'a whole number of voters, zero or more',
    ],
    [
      { turn: [{ from: 'no', to: 'yes', voters: 24 }] },
      'change.turn[0].voters',
      24,
      'at most the 23 who voted so',
    ],
    [
      { turn: [{ from: 'absent' as CastOption, to: 'yes', voters: 1 }] },
      'change.turn[0].from',
      'absent',
      '"yes", "no" or "abstain"',
    ],
    [
      { turn: [{ from: 'no', to: 'absent' as CastOption, voters: 1 }] },
      'change.turn[0].to',
      'absent',
      '"yes", "no" or "abstain"',
    ],
  ])('refuses %j', (change, argument, given, expected) => {
    expect(() => counterfactual(confidence, change, simple)).toThrow(
      new ArgumentError(argument, given, expected),
    );
  });

  test('refuses to turn voters to abstentions that are not known', () => {
    const turn = [{ from: 'yes', to: 'abstain', voters: 1 }] as const;
    const expected = 'a known number, because change.turn[0].voters changes it';
    expect(() => counterfactual({ yes: 1, no: 0 }, { turn }, simple)).toThrow(
      new ArgumentError('vote.abstain', undefined, expected),
    );
  });

  test('refuses to change abstentions that are not known', () => {
    const turn = [{ from: 'abstain', to: 'no', voters: 1 }] as const;
    expect(() => counterfactual({ yes: 1, no: 0 }, { turn }, simple)).toThrow(
      new ArgumentError(
        'vote.abstain',
        undefined,
        'a known number, because change.turn[0].voters changes it',
      ),
    );
  });

  test('refuses to add more voters than the body has members', () => {
    const vote = { yes: 5, no: 4, abstain: 0, members: 10 };
    expect(() => counterfactual(vote, { add: { no: 2 } }, simple)).toThrow(
      new ArgumentError('vote.members', 10, 'at least the 11 who took part'),
    );
  });
});
