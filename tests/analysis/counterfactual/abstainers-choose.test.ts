import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abstainersChoose } from '../../../src/analysis/counterfactual/abstainers-choose.js';
import { judgeVote } from '../../../src/analysis/votes/judge-vote.js';
import {
  majorityOfThosePresent,
  type VotingRule,
} from '../../../src/analysis/votes/voting-rule.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const simple = { majority: 'simple' } as const;

describe('abstainersChoose', () => {
  test('finds that six of the twelve abstainers could have carried a motion lost 20 to 25', () => {
    expect(abstainersChoose({ yes: 20, no: 25, abstain: 12 }, simple)).toEqual({
      couldChange: true,
      fewest: 6,
      side: 'yes',
      after: judgeVote({ yes: 26, no: 25, abstain: 6 }, simple),
    });
  });

  test('finds that three abstainers could not have upset 29 to 23', () => {
    expect(abstainersChoose({ yes: 29, no: 23, abstain: 3 }, simple)).toEqual({
      couldChange: false,
      reason: 'adopted, however the 3 who abstained had voted',
    });
  });

  test('lets all of them choose, and not one more', () => {
    expect(abstainersChoose({ yes: 5, no: 3, abstain: 2 }, simple)).toMatchObject({
      couldChange: true,
      fewest: 2,
      side: 'no',
    });
    expect(abstainersChoose({ yes: 6, no: 3, abstain: 2 }, simple).couldChange).toBe(false);
    expect(abstainersChoose({ yes: 3, no: 3, abstain: 0 }, simple).couldChange).toBe(false);
  });

  test('counts votes for a motion that abstentions had defeated', () => {
    expect(abstainersChoose({ yes: 6, no: 4, abstain: 2 }, majorityOfThosePresent)).toMatchObject({
      fewest: 1,
      side: 'yes',
    });
  });

  test('agrees with trying every split of the abstainers', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.nat(8), fc.boolean(), (yes, no, abstain, present) => {
        const rule = present ? majorityOfThosePresent : simple;
        const before = judgeVote({ yes, no, abstain }, rule).outcome;
        let fewest = Infinity;
        for (let join = 0; join <= abstain; join += 1) {
          for (let oppose = 0; join + oppose <= abstain; oppose += 1) {
            const vote = { yes: yes + join, no: no + oppose, abstain: abstain - join - oppose };
            if (judgeVote(vote, rule).outcome !== before) fewest = Math.min(fewest, join + oppose);
          }
        }
        const result = abstainersChoose({ yes, no, abstain }, rule);
        expect(result.couldChange ? result.fewest : Infinity).toBe(fewest);
      }),
      { numRuns: 60 },
    );
  });

  test('finds the fewest under any rule, with a quorum and either end of a tie', () => {
    const rules: VotingRule[] = [
      { majority: 'simple', quorum: 9 },
      { majority: 'simple', tieBreak: 'adopted', abstentionsCount: true },
      { majority: 'simple', tieBreak: 'tied' },
      { majority: 'qualified', share: [2, 3] },
      { majority: 'qualified', share: [1, 3], abstentionsCount: true, quorum: [1, 2] },
      { majority: 'absolute' },
    ];
    fc.assert(
      fc.property(
        fc.nat(12),
        fc.nat(12),
        fc.nat(8),
        fc.constantFrom(...rules),
        (yes, no, abstain, rule) => {
          const vote = { yes, no, abstain, members: 32 };
          const before = judgeVote(vote, rule).outcome;
          const changing = Array.from({ length: abstain }, (_, index) => index + 1).find((turned) =>
            (['yes', 'no'] as const).some((side) => {
              const after = { ...vote, [side]: vote[side] + turned, abstain: abstain - turned };
              return judgeVote(after, rule).outcome !== before;
            }),
          );
          const result = abstainersChoose(vote, rule);
          expect(result.couldChange ? result.fewest : undefined).toBe(changing);
        },
      ),
    );
  });

  test('answers for any number of abstainers', () => {
    expect(
      abstainersChoose({ yes: 10, no: 10 ** 12, abstain: 2 * 10 ** 12 }, simple),
    ).toMatchObject({ fewest: 10 ** 12 - 9, side: 'yes' });
  });

  test('has no answer when the outcome cannot be told', () => {
    expect(abstainersChoose({ yes: 5, no: 1, abstain: 1 }, { majority: 'absolute' })).toEqual({
      couldChange: false,
      reason: 'the outcome cannot be told: adopted in a body of 7; rejected in a body of 10',
    });
  });

  test('refuses abstentions that are not known', () => {
    expect(() => abstainersChoose({ yes: 1, no: 0 } as never, simple)).toThrow(
      new ArgumentError('vote.abstain', undefined, 'a known number of abstentions'),
    );
    expect(() => abstainersChoose({ yes: 1, no: 0, abstain: -1 }, simple)).toThrow(
      new ArgumentError('vote.abstain', -1, 'a whole number of abstentions, zero or more'),
    );
  });
});
