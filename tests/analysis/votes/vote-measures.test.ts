import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  margin,
  numberNeededToWin,
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
      margin: 5,
      winningShare: { ofVotes: 12 / 19, ofCounted: undefined },
      numberNeededToWin: 10,
      switchesToReverse: 3,
      turnout: { kind: 'exceeded', counted: 19, members: 18 },
    });
  });

  test('of the rejected 20 to 25 with twelve abstentions, the size of the body not given', () => {
    expect(voteMeasures({ yes: 20, no: 25, abstain: 12 })).toEqual({
      kind: 'counted',
      margin: -5,
      winningShare: { ofVotes: 25 / 45, ofCounted: 25 / 57 },
      numberNeededToWin: 23,
      switchesToReverse: 3,
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
          margin: margin(counts),
          winningShare: winningShare(counts),
          numberNeededToWin: numberNeededToWin(counts),
          switchesToReverse: switchesToReverse(counts),
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
      reason,
    });
  });

  test('of a vote in which nobody was for or against are none', () => {
    expect(voteMeasures({ yes: 0, no: 0 })).toEqual({
      kind: 'not counted',
      reason: 'nobody voted for or against',
    });
  });

  test.each(['absolute', 'qualified'] as const)(
    'are none where an %s majority was needed',
    (majority) => {
      expect(voteMeasures({ yes: 12, no: 7, majority })).toEqual({
        kind: 'not counted',
        reason: `the measures are for a simple majority, not ${majority}`,
      });
    },
  );

  test.each(wrongCounts)('of %o are refused for %s', (counts, argument, given) => {
    expect(() => voteMeasures(counts)).toThrow(new ArgumentError(argument, given, aWholeNumber));
  });
});
