import { describe, expect, test } from 'vitest';
import { underQuorum } from '../../../src/analysis/counterfactual/under-quorum.js';
import { judgeVote } from '../../../src/analysis/votes/judge-vote.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const simple = { majority: 'simple' } as const;

describe('underQuorum', () => {
  test('asks for half of the body unless told', () => {
    const vote = { yes: 5, no: 2, abstain: 0, members: 18 };
    expect(underQuorum(vote, simple)).toEqual({
      before: judgeVote(vote, simple),
      after: judgeVote(vote, { ...simple, quorum: [1, 2] }),
      changed: true,
      largestBody: 14,
    });
    expect(underQuorum({ ...vote, members: 14 }, simple).changed).toBe(false);
  });

  test('asks for another share, in place of any quorum of the rule', () => {
    const vote = { yes: 5, no: 2, abstain: 1, members: 18 };
    expect(underQuorum(vote, { ...simple, quorum: 18 }, [1, 3])).toMatchObject({
      before: { outcome: 'no quorum' },
      after: { outcome: 'adopted' },
      changed: true,
      largestBody: 24,
    });
  });

  test('cannot tell for a body of unknown size, but says up to what size it could', () => {
    expect(underQuorum({ yes: 29, no: 23, abstain: 3 }, simple)).toMatchObject({
      changed: 'cannot be told',
      largestBody: 110,
    });
  });

  test('counts only those who certainly took part', () => {
    const vote = { yes: 3, no: 2, abstain: { atLeast: 1, atMost: 4 } };
    expect(underQuorum(vote, simple).largestBody).toBe(12);
    expect(underQuorum({ yes: 3, no: 2 }, simple).largestBody).toBe(10);
  });

  test('refuses a quorum that is no share', () => {
    expect(() => underQuorum({ yes: 3, no: 2 }, simple, [3, 2])).toThrow(
      new ArgumentError('quorum', [3, 2], 'two whole numbers above 0, as [2, 3] for two thirds'),
    );
  });
});
