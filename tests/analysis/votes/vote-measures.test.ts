import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  margin,
  numberNeededToWin,
  type StatedRule,
  switchesToReverse,
  turnout,
  voteMeasures,
  winningShare,
} from '../../../src/analysis/index.js';
import { ArgumentError } from '../../../src/errors/index.js';
import { aWholeNumber, votesCast, wrongCounts } from './vote-arbitraries.js';

describe('the measures of a vote', () => {
  test('of 12 to 7 on Antonov-Ovseenko, in a Sovnarkom of eighteen', () => {
    expect(voteMeasures({ yes: 12, no: 7 }, { atLeast: 18, atMost: 18 })).toEqual({
      kind: 'counted',
      rule: { majority: 'simple' },
      margin: 5,
      winningShare: { ofVotes: 12 / 19, ofCounted: undefined },
      numberNeededToWin: 10,
      neededBound: 'exact',
      switchesToReverse: 3,
      switchesBound: 'exact',
      turnout: { kind: 'exceeded', counted: 19, members: 18 },
    });
  });

  test('of the rejected 20 to 25 with twelve abstentions, the size of the body not given', () => {
    expect(voteMeasures({ yes: 20, no: 25, abstain: 12 })).toEqual({
      kind: 'counted',
      rule: { majority: 'simple' },
      margin: -5,
      winningShare: { ofVotes: 25 / 45, ofCounted: 25 / 57 },
      numberNeededToWin: 23,
      neededBound: 'exact',
      switchesToReverse: 3,
      switchesBound: 'exact',
      turnout: { kind: 'unknown', reason: 'the size of the body is not known' },
    });
  });

  test('are each what its own function gives', () => {
    fc.assert(
      fc.property(votesCast, fc.option(fc.nat(50), { nil: undefined }), (votes, abstain) => {
        const counts = { ...votes, abstain };
        const size = { atLeast: 300, atMost: 500 };
        expect(voteMeasures(counts, size)).toEqual({
          kind: 'counted',
          rule: { majority: 'simple' },
          margin: margin(counts),
          winningShare: winningShare(counts),
          numberNeededToWin: numberNeededToWin(counts),
          neededBound: 'exact',
          switchesToReverse: switchesToReverse(counts),
          switchesBound: 'exact',
          turnout: turnout(counts, size),
        });
      }),
    );
  });

  test.each([
    [undefined, undefined, 'the votes for and against are not told'],
    [undefined, 7, 'the votes for are not told'],
    [12, undefined, 'the votes against are not told'],
  ])('of %o to %o are none, never zero: %s', (yes, no, reason) => {
    expect(voteMeasures({ yes, no, abstain: 3 }, { atLeast: 18, atMost: 18 })).toEqual({
      kind: 'not counted',
      lacks: 'counts',
      reason,
    });
  });

  test('of a vote in which nobody was for or against are none', () => {
    expect(voteMeasures({ yes: 0, no: 0 })).toEqual({
      kind: 'not counted',
      lacks: 'counts',
      reason: 'nobody voted for or against',
    });
  });

  test('are none where it is not told what was needed, or how many members a part was needed of', () => {
    expect(voteMeasures({ yes: 12, no: 7, rule: {} })).toEqual({
      kind: 'not counted',
      lacks: 'rule',
      reason: 'it is not told what majority was needed',
    });
    const rule = { share: '1/2', of: 'members' } as const;
    const untold = {
      kind: 'not counted',
      lacks: 'members',
      reason: 'a part of the members was needed, and their number is not told',
    };
    expect(voteMeasures({ yes: 12, no: 7, rule })).toEqual(untold);
    expect(voteMeasures({ yes: 12, no: 7, rule }, { atLeast: 20, atMost: 22 })).toEqual(untold);
  });

  test('follow the rule that is told', () => {
    const counts = { yes: 12, no: 7, abstain: 3 };
    const measured = (rule: StatedRule) => {
      const measures = voteMeasures({ ...counts, rule }, { atLeast: 30, atMost: 30 });
      return measures.kind === 'counted'
        ? [measures.numberNeededToWin, measures.switchesToReverse]
        : measures;
    };
    expect(measured({ share: '1/2' })).toEqual([10, 3]);
    expect(measured({ share: '2/3' })).toEqual([13, 1]);
    expect(measured({ share: '2/3', reach: 'more-than' })).toEqual([13, 1]);
    expect(measured({ share: '1/2', of: 'present' })).toEqual([12, 1]);
    expect(measured({ share: '1/2', of: 'members' })).toEqual([16, 4]);
    expect(measured({ share: '3/4', of: 'members' })).toEqual([23, undefined]);
  });

  test('are bounds where abstentions count of which nothing is told', () => {
    const bounds = (abstain: number | undefined, rule: StatedRule, yes = 12) => {
      const measures = voteMeasures({ yes, no: 7, abstain, rule });
      return measures.kind === 'counted' && [measures.neededBound, measures.switchesBound];
    };
    expect(bounds(undefined, { share: '1/2', of: 'present' })).toEqual(['at-least', 'at-most']);
    expect(bounds(undefined, { share: '1/2', of: 'present' }, 5)).toEqual(['at-least', 'at-least']);
    expect(bounds(0, { share: '1/2', of: 'present' })).toEqual(['exact', 'exact']);
    expect(bounds(undefined, { share: '1/2' })).toEqual(['exact', 'exact']);
    expect(bounds(undefined, { share: '2/3', abstentions: 'count' })).toEqual([
      'at-least',
      'at-least',
    ]);
  });

  test.each(wrongCounts)('of %o are refused for %s', (counts, argument, given) => {
    expect(() => voteMeasures(counts)).toThrow(new ArgumentError(argument, given, aWholeNumber));
  });
});
