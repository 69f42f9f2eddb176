import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeVote } from '../../../src/analysis/votes/judge-vote.js';
import { numberNeededToWin } from '../../../src/analysis/votes/number-needed-to-win.js';
import { ruleInWords } from '../../../src/analysis/votes/rule-in-words.js';
import { switchesToReverse } from '../../../src/analysis/votes/switches-to-reverse.js';
import { type StatedRule, votingRuleOf } from '../../../src/analysis/votes/voting-rule-of.js';

const rules: fc.Arbitrary<StatedRule> = fc.record({
  share: fc.constantFrom('1/2', '2/3', '3/4', '3/5'),
  reach: fc.constantFrom(undefined, 'more-than', 'at-least'),
  of: fc.constantFrom(undefined, 'votes', 'present', 'members'),
  abstentions: fc.constantFrom(undefined, 'count', 'do-not-count'),
  tie: fc.constantFrom(undefined, 'rejects', 'adopts', 'chair-decides', 'open'),
});
const counts = fc
  .record({ yes: fc.nat(40), no: fc.nat(40), abstain: fc.nat(20), away: fc.nat(20) })
  .filter(({ yes, no }) => yes + no > 0)
  .map(({ away, ...told }) => ({ ...told, members: told.yes + told.no + told.abstain + away }));

describe('a rule that a record states', () => {
  test.each<[StatedRule, ReturnType<typeof votingRuleOf>]>([
    [{ share: '1/2' }, { majority: 'simple', abstentionsCount: false, tieBreak: 'rejected' }],
    [
      { share: '1/2', abstentions: 'count', tie: 'adopts' },
      { majority: 'simple', abstentionsCount: true, tieBreak: 'adopted' },
    ],
    [
      { share: '2/4', of: 'present', tie: 'chair-decides' },
      { majority: 'simple', abstentionsCount: true, tieBreak: 'tied' },
    ],
    [
      { share: '1/2', of: 'members', quorum: '2/3' },
      { majority: 'absolute', quorum: [2, 3] },
    ],
    [
      { share: '2/3', of: 'members', quorum: '12', quorumOf: 'cast' },
      {
        majority: 'qualified',
        share: [2, 3],
        reach: 'at least',
        of: 'members',
        abstentionsCount: false,
        quorum: 12,
        quorumOf: 'cast',
      },
    ],
    [
      { share: '2/3', reach: 'more-than', of: 'present', quorum: 'none' },
      {
        majority: 'qualified',
        share: [2, 3],
        reach: 'more than',
        of: 'votes',
        abstentionsCount: true,
      },
    ],
    [{ quorum: '12' }, undefined],
  ])('%o is judged as %o', (stated, judged) => {
    expect(votingRuleOf(stated)).toEqual(judged);
  });

  test('needs a share that is a fraction', () => {
    expect(() => votingRuleOf({ share: 'most' })).toThrow('rule.share');
    expect(() => votingRuleOf({ share: '1/2', quorum: 'half' })).toThrow('rule.quorum');
    expect(() => votingRuleOf({ share: '3/2' })).toThrow('rule.share');
  });

  test('is reached with the number needed, and with no fewer', () => {
    fc.assert(
      fc.property(rules, counts, (stated, { yes, no, abstain, members }) => {
        const rule = votingRuleOf(stated)!;
        const needed = numberNeededToWin({ yes, no, abstain, members }, rule);
        const cast = yes + no;
        const outcome = (votes: number) =>
          judgeVote({ yes: votes, no: cast - votes, abstain, members }, rule).outcome;
        if (needed <= cast) expect(outcome(needed)).toBe('adopted');
        if (needed - 1 <= cast && needed > 0) expect(outcome(needed - 1)).not.toBe('adopted');
      }),
    );
  });

  test('is reversed by the switches, and by no fewer', () => {
    fc.assert(
      fc.property(rules, counts, (stated, { yes, no, abstain, members }) => {
        const rule = votingRuleOf(stated)!;
        const switches = switchesToReverse({ yes, no, abstain, members }, rule);
        const outcome = (by: number) =>
          judgeVote({ yes: yes + by, no: no - by, abstain, members }, rule).outcome;
        const adopted = outcome(0) === 'adopted';
        const side = adopted ? -1 : 1;
        const other = adopted ? 'rejected' : 'adopted';
        const most = adopted ? yes : no;
        const found = Array.from({ length: most }, (_, index) => index + 1).find(
          (by) => outcome(side * by) === other,
        );
        expect(switches).toBe(found);
      }),
    );
  });

  test('is told in words', () => {
    expect(ruleInWords({ share: '3/4', of: 'members', tie: 'open' })).toBe(
      'at least 3/4 of all members, a tie leaving it open',
    );
    expect(ruleInWords({ share: '1/2', abstentions: 'count', tie: 'adopts' })).toBe(
      'more than 1/2 of the votes, abstentions among them, a tie adopting',
    );
    expect(ruleInWords({ share: '1/2', quorum: '10', quorumOf: 'cast' })).toBe(
      'more than 1/2 of the votes for and against, with a quorum of 10 votes cast',
    );
    expect(ruleInWords({ share: '1/2', quorum: '1/3', quorumOf: 'cast' })).toBe(
      'more than 1/2 of the votes for and against, with a quorum of 1/3 of the members voting',
    );
    expect(ruleInWords({ share: '1/2', quorum: 'none', tie: 'chair-decides' })).toBe(
      'more than 1/2 of the votes for and against, the chair deciding a tie',
    );
  });
});
