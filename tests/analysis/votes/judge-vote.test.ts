import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/analysis/votes/count-range.js';
import type { CountedVote } from '../../../src/analysis/votes/counted-vote.js';
import { judgeVote, type VoteOutcome } from '../../../src/analysis/votes/judge-vote.js';
import {
  majorityOfThosePresent,
  type VotingRule,
} from '../../../src/analysis/votes/voting-rule.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const simple = { majority: 'simple' } as const;
const absolute = { majority: 'absolute' } as const;
const twoThirds = { majority: 'qualified', share: [2, 3] } as const;

describe('a simple majority', () => {
  test('is more yes than no', () => {
    expect(judgeVote({ yes: 12, no: 7 }, simple)).toEqual({
      outcome: 'adopted',
      possible: ['adopted'],
      reason: '12 yes of 19 votes for and against; 10 are needed',
    });
    expect(judgeVote({ yes: 20, no: 25, abstain: 12 }, simple).outcome).toBe('rejected');
  });

  test('does not depend on abstentions, known or not', () => {
    expect(judgeVote({ yes: 3, no: 2 }, simple).outcome).toBe('adopted');
    expect(judgeVote({ yes: 3, no: 2, abstain: 100 }, simple).outcome).toBe('adopted');
    expect(judgeVote({ yes: 3, no: 2, members: { atLeast: 5 } }, simple).outcome).toBe('adopted');
  });

  test('is not reached by a tie, unless a casting vote breaks it', () => {
    expect(judgeVote({ yes: 5, no: 5 }, simple)).toEqual({
      outcome: 'rejected',
      possible: ['rejected'],
      reason: '5 yes of 10 votes for and against; 6 are needed; exactly half is rejected',
    });
    expect(judgeVote({ yes: 5, no: 5 }, { ...simple, tieBreak: 'adopted' })).toEqual({
      outcome: 'adopted',
      possible: ['adopted'],
      reason: '5 yes of 10 votes for and against; 6 are needed; exactly half is adopted',
    });
    expect(judgeVote({ yes: 5, no: 5 }, { ...simple, tieBreak: 'tied' }).outcome).toBe('tied');
    expect(judgeVote({ yes: 5, no: 5 }, { ...simple, tieBreak: 'rejected' }).outcome).toBe(
      'rejected',
    );
  });

  test('is not helped by a tie break one vote away from the tie', () => {
    expect(judgeVote({ yes: 5, no: 6 }, { ...simple, tieBreak: 'adopted' }).outcome).toBe(
      'rejected',
    );
    expect(judgeVote({ yes: 6, no: 5 }, { ...simple, tieBreak: 'tied' }).outcome).toBe('adopted');
  });

  test('says several votes, or bounds on them, in the plural', () => {
    const vote = { yes: 0, no: 0, abstain: { atLeast: 0, atMost: 2 } };
    expect(judgeVote(vote, majorityOfThosePresent).reason).toBe(
      '0 yes of 0 to 2 present; 1 to 2 are needed; exactly half is rejected',
    );
  });

  test('says one vote in the singular', () => {
    expect(judgeVote({ yes: 1, no: 0 }, simple).reason).toBe(
      '1 yes of 1 votes for and against; 1 is needed',
    );
  });
});

describe('a majority of those present', () => {
  test('counts an abstention like a no', () => {
    expect(judgeVote({ yes: 6, no: 4, abstain: 2 }, majorityOfThosePresent)).toEqual({
      outcome: 'rejected',
      possible: ['rejected'],
      reason: '6 yes of 12 present; 7 are needed; exactly half is rejected',
    });
    expect(judgeVote({ yes: 6, no: 4, abstain: 1 }, majorityOfThosePresent).outcome).toBe(
      'adopted',
    );
    expect(judgeVote({ yes: 6, no: 4, abstain: 3 }, majorityOfThosePresent).outcome).toBe(
      'rejected',
    );
  });

  test('cannot be told when abstentions are unknown and may matter', () => {
    expect(judgeVote({ yes: 29, no: 23 }, majorityOfThosePresent)).toEqual({
      outcome: 'cannot be told',
      possible: ['adopted', 'rejected'],
      reason: 'adopted with 0 abstaining; rejected with 6 abstaining',
    });
  });

  test('can be told when the bounds on abstentions, or on the body, leave no doubt', () => {
    const atMostFive = { yes: 29, no: 23, abstain: { atLeast: 0, atMost: 5 } };
    expect(judgeVote(atMostFive, majorityOfThosePresent)).toEqual({
      outcome: 'adopted',
      possible: ['adopted'],
      reason: '29 yes of 52 to 57 present; 27 to 29 are needed',
    });
    expect(judgeVote({ yes: 29, no: 23, members: 57 }, majorityOfThosePresent).outcome).toBe(
      'adopted',
    );
    expect(judgeVote({ yes: 29, no: 23, members: 58 }, majorityOfThosePresent).outcome).toBe(
      'cannot be told',
    );
    expect(
      judgeVote({ yes: 5, no: 6, abstain: { atLeast: 1 } }, majorityOfThosePresent).reason,
    ).toBe('5 yes of 12 or more present; 7 or more are needed');
  });

  test('can be left tied', () => {
    const rule = { ...majorityOfThosePresent, tieBreak: 'tied' } as const;
    expect(judgeVote({ yes: 6, no: 4 }, rule)).toEqual({
      outcome: 'cannot be told',
      possible: ['adopted', 'rejected', 'tied'],
      reason: 'adopted with 0 abstaining; rejected with 3 abstaining; tied with 2 abstaining',
    });
  });
});

describe('an absolute majority', () => {
  test('is more than half of all members', () => {
    expect(judgeVote({ yes: 10, no: 0, members: 18 }, absolute)).toEqual({
      outcome: 'adopted',
      possible: ['adopted'],
      reason: '10 yes of 18 members; 10 are needed',
    });
    expect(judgeVote({ yes: 9, no: 0, members: 18 }, absolute).outcome).toBe('rejected');
  });

  test('cannot be told when the size of the body is unknown and may matter', () => {
    expect(judgeVote({ yes: 29, no: 23 }, absolute)).toEqual({
      outcome: 'cannot be told',
      possible: ['adopted', 'rejected'],
      reason: 'adopted in a body of 52; rejected in a body of 58',
    });
  });

  test('is out of reach in any body large enough', () => {
    expect(judgeVote({ yes: 150, no: 98, members: { atLeast: 300 } }, absolute)).toEqual({
      outcome: 'rejected',
      possible: ['rejected'],
      reason: '150 yes of 300 or more members; 151 or more are needed',
    });
  });
});

describe('a qualified majority', () => {
  // The Senate of the United States acquitted Andrew Johnson by 35 to 19 in 1868: one vote short.
  test('is at least the share of the votes', () => {
    expect(judgeVote({ yes: 35, no: 19 }, twoThirds)).toEqual({
      outcome: 'rejected',
      possible: ['rejected'],
      reason: '35 yes of 54 votes for and against; 36 are needed',
    });
    expect(judgeVote({ yes: 36, no: 18 }, twoThirds).outcome).toBe('adopted');
  });

  test('can be of those present', () => {
    const rule = { ...twoThirds, abstentionsCount: true };
    expect(judgeVote({ yes: 8, no: 2, abstain: 2 }, rule).outcome).toBe('adopted');
    expect(judgeVote({ yes: 8, no: 2, abstain: 3 }, rule).outcome).toBe('rejected');
    expect(judgeVote({ yes: 8, no: 2 }, rule).possible).toEqual(['adopted', 'rejected']);
  });

  test('can be of all members', () => {
    const rule = { ...twoThirds, of: 'members' } as const;
    expect(judgeVote({ yes: 12, no: 0, members: 18 }, rule).outcome).toBe('adopted');
    expect(judgeVote({ yes: 12, no: 0, members: 19 }, rule).outcome).toBe('rejected');
    expect(judgeVote({ yes: 12, no: 0, members: { atLeast: 12, atMost: 18 } }, rule).outcome).toBe(
      'adopted',
    );
  });

  test('of the votes is the rule unless members are named', () => {
    expect(judgeVote({ yes: 2, no: 1, members: 18 }, { ...twoThirds, of: 'votes' }).outcome).toBe(
      'adopted',
    );
  });

  test('is never reached without a vote', () => {
    expect(judgeVote({ yes: 0, no: 0 }, twoThirds).outcome).toBe('rejected');
  });
});

describe('a quorum', () => {
  test('of a number must be present, abstainers among them', () => {
    expect(judgeVote({ yes: 5, no: 3, abstain: 1 }, { ...simple, quorum: 9 }).outcome).toBe(
      'adopted',
    );
    expect(judgeVote({ yes: 5, no: 3, abstain: 0 }, { ...simple, quorum: 9 })).toEqual({
      outcome: 'no quorum',
      possible: ['no quorum'],
      reason: '8 present; the quorum is 9',
    });
  });

  test('of a share is a share of all members', () => {
    const rule = { ...simple, quorum: [1, 2] } as const;
    expect(judgeVote({ yes: 5, no: 4, abstain: 0, members: 18 }, rule).outcome).toBe('adopted');
    expect(judgeVote({ yes: 5, no: 4, abstain: 0, members: 19 }, rule)).toEqual({
      outcome: 'no quorum',
      possible: ['no quorum'],
      reason: '9 present; the quorum is 10',
    });
    expect(judgeVote({ yes: 5, no: 4, abstain: 0 }, rule)).toEqual({
      outcome: 'cannot be told',
      possible: ['adopted', 'no quorum'],
      reason: 'adopted in a body of 9; no quorum in a body of 19',
    });
    expect(judgeVote({ yes: 5, no: 4, abstain: 0, members: { atLeast: 30 } }, rule).reason).toBe(
      '9 present; the quorum is 15 or more',
    );
    expect(
      judgeVote({ yes: 5, no: 4, abstain: { atLeast: 0, atMost: 2 }, members: 30 }, rule).reason,
    ).toBe('9 to 11 present; the quorum is 15');
  });

  test('of a number is a number in a body of any size', () => {
    expect(judgeVote({ yes: 2, no: 1, abstain: 0 }, { ...simple, quorum: 9 }).reason).toBe(
      '3 present; the quorum is 9',
    );
  });

  test('that abstainers may or may not have made leaves it open', () => {
    expect(judgeVote({ yes: 5, no: 3 }, { ...simple, quorum: 9 })).toEqual({
      outcome: 'cannot be told',
      possible: ['adopted', 'no quorum'],
      reason: 'adopted with 1 abstaining; no quorum with 0 abstaining',
    });
    expect(
      judgeVote(
        { yes: 5, no: 4, members: { atLeast: 20, atMost: 22 } },
        {
          ...simple,
          quorum: [1, 2],
        },
      ),
    ).toEqual({
      outcome: 'cannot be told',
      possible: ['adopted', 'no quorum'],
      reason:
        'adopted with 1 abstaining in a body of 20; no quorum with 0 abstaining in a body of 20',
    });
    const known = { yes: 5, no: 4, abstain: { atLeast: 0, atMost: 2 }, members: 10 };
    expect(judgeVote(known, { ...simple, quorum: [1, 1] }).reason).toBe(
      'adopted with 1 abstaining; no quorum with 0 abstaining',
    );
  });

  test('and a majority may both hang on the abstentions: the fewest that do are told', () => {
    const rule = { ...majorityOfThosePresent, quorum: 55 };
    expect(judgeVote({ yes: 29, no: 23 }, rule)).toEqual({
      outcome: 'cannot be told',
      possible: ['adopted', 'rejected', 'no quorum'],
      reason: 'adopted with 3 abstaining; rejected with 6 abstaining; no quorum with 0 abstaining',
    });
  });

  test('that no number of abstainers within the bounds makes is told with those bounds', () => {
    const vote = { yes: 3, no: 2, abstain: { atLeast: 2, atMost: 3 } };
    expect(judgeVote(vote, { ...simple, quorum: 9 }).reason).toBe(
      '7 to 8 present; the quorum is 9',
    );
  });
});

describe('judge agrees with every consistent case', () => {
  const LARGEST = 40;
  const countRange = (max: number) =>
    fc.oneof(
      fc.constant(undefined),
      fc.nat(max),
      fc.nat(max).map((atLeast) => ({ atLeast })),
      fc.tuple(fc.nat(max), fc.nat(6)).map(([atLeast, more]) => ({
        atLeast,
        atMost: atLeast + more,
      })),
    );
  const share = fc.constantFrom([1, 2], [2, 3], [3, 4], [1, 3], [1, 1]).map((pair) => {
    return [pair[0]!, pair[1]!] as const;
  });
  const quorum = fc.oneof(fc.constant(undefined), fc.nat(12), share);
  const rule = fc
    .tuple(
      fc.constantFrom('simple', 'absolute', 'qualified'),
      fc.boolean(),
      fc.constantFrom('rejected', 'adopted', 'tied'),
      share,
      fc.constantFrom('votes', 'members'),
      quorum,
    )
    .map(([majority, abstentionsCount, tieBreak, part, of, present]): VotingRule => {
      const extra = present === undefined ? {} : { quorum: present };
      if (majority === 'simple') {
        const known = tieBreak as 'rejected' | 'adopted' | 'tied';
        return { majority, abstentionsCount, tieBreak: known, ...extra };
      }
      if (majority === 'absolute') return { majority, ...extra };
      return {
        majority: 'qualified',
        share: part,
        of: of as 'votes' | 'members',
        abstentionsCount,
        ...extra,
      };
    });

  /** Written from the definitions, in cross-multiplied whole numbers. */
  function outcomeByDefinition(
    { yes, no }: CountedVote,
    abstain: number,
    members: number,
    rule: VotingRule,
  ): VoteOutcome {
    const present = yes + no + abstain;
    const { quorum: needed } = rule;
    if (typeof needed === 'number' && present < needed) return 'no quorum';
    if (typeof needed === 'object' && present * needed[1] < members * needed[0]) return 'no quorum';
    if (rule.majority === 'absolute') return 2 * yes > members ? 'adopted' : 'rejected';
    const votes = rule.abstentionsCount ? present : yes + no;
    if (rule.majority === 'qualified') {
      const total = rule.of === 'members' ? members : votes;
      return yes > 0 && yes * rule.share[1] >= total * rule.share[0] ? 'adopted' : 'rejected';
    }
    if (2 * yes === votes) return rule.tieBreak ?? 'rejected';
    return 2 * yes > votes ? 'adopted' : 'rejected';
  }

  test('and every outcome it calls possible is reached by one', () => {
    const voted = fc.record({
      yes: fc.nat(6),
      no: fc.nat(6),
      abstain: countRange(5),
      members: countRange(18),
    });
    fc.assert(
      fc.property(voted, rule, ({ yes, no, abstain, members }, under) => {
        const vote: CountedVote = {
          yes,
          no,
          ...(abstain !== undefined && { abstain }),
          ...(members !== undefined && { members }),
        };
        const within = (count: number, bounds: CountedVote['abstain']) => {
          const { atLeast, atMost } = boundsOf('count', bounds, 'people');
          return count >= atLeast && count <= atMost;
        };
        const found = new Set<VoteOutcome>();
        for (let away = 0; away <= LARGEST; away += 1) {
          for (let size = Math.max(1, yes + no + away); size <= 3 * LARGEST; size += 1) {
            if (within(away, abstain) && within(size, members)) {
              found.add(outcomeByDefinition(vote, away, size, under));
            }
          }
        }
        fc.pre(found.size > 0);
        expect(new Set(judgeVote(vote, under).possible)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });
});

describe('judge refuses', () => {
  test.each([-1, 2.5, Number.NaN, Infinity])('%s votes', (votes) => {
    const expected = 'a whole number of votes, zero or more';
    expect(() => judgeVote({ yes: votes, no: 1 }, simple)).toThrow(
      new ArgumentError('vote.yes', votes, expected),
    );
    expect(() => judgeVote({ yes: 1, no: votes }, simple)).toThrow(
      new ArgumentError('vote.no', votes, expected),
    );
    expect(() => judgeVote({ yes: 1, no: 1, abstain: votes }, simple)).toThrow(
      new ArgumentError('vote.abstain', votes, 'a whole number of abstentions, zero or more'),
    );
    expect(() => judgeVote({ yes: 1, no: 1, members: votes }, simple)).toThrow(
      new ArgumentError('vote.members', votes, 'a whole number of members, zero or more'),
    );
  });

  test('more votes than members', () => {
    expect(() => judgeVote({ yes: 12, no: 7, members: 18 }, simple)).toThrow(
      new ArgumentError('vote.members', 18, 'at least the 19 who took part'),
    );
    expect(() =>
      judgeVote({ yes: 12, no: 5, abstain: { atLeast: 2 }, members: 18 }, simple),
    ).toThrow(new ArgumentError('vote.members', 18, 'at least the 19 who took part'));
  });

  test('a body without members', () => {
    expect(() => judgeVote({ yes: 0, no: 0, members: 0 }, simple)).toThrow(
      new ArgumentError('vote.members', 0, 'one or more'),
    );
  });

  test.each([
    [{ majority: 'relative' }, 'rule.majority', 'relative', '"simple", "absolute" or "qualified"'],
    [
      { majority: 'simple', tieBreak: 'chair' },
      'rule.tieBreak',
      'chair',
      '"rejected" or "adopted" or "tied"',
    ],
    [{ ...twoThirds, of: 'seats' }, 'rule.of', 'seats', '"votes" or "members"'],
    [
      { majority: 'qualified' },
      'rule.share',
      undefined,
      'two whole numbers above 0, as [2, 3] for two thirds',
    ],
    [
      { majority: 'absolute', quorum: [3, 2] },
      'rule.quorum',
      [3, 2],
      'two whole numbers above 0, as [2, 3] for two thirds',
    ],
    [
      { majority: 'simple', quorum: -1 },
      'rule.quorum',
      -1,
      'a whole number of members, zero or more',
    ],
  ])('the rule %j', (rule, argument, given, expected) => {
    expect(() => judgeVote({ yes: 1, no: 1, members: 5 }, rule as unknown as VotingRule)).toThrow(
      new ArgumentError(argument, given, expected),
    );
  });
});
