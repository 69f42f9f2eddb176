import { describe, expect, test } from 'vitest';
import { requireVoteCounts, requireVotesCast } from '../../../src/analysis/votes/vote-counts.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';
import { aWholeNumber, wrongCounts } from './vote-arbitraries.js';

describe('the counts of a vote', () => {
  test.each(wrongCounts)('%o are refused for %s', (counts, argument, given) => {
    const error = new ArgumentError(argument, given, aWholeNumber);
    expect(() => requireVoteCounts(counts)).toThrow(error);
    expect(() => requireVotesCast(counts)).toThrow(error);
  });

  test('may leave the abstentions untold', () => {
    expect(() => requireVoteCounts({ yes: 12, no: 7 })).not.toThrow();
    expect(() => requireVoteCounts({ yes: 12, no: 7, abstain: undefined })).not.toThrow();
    expect(() => requireVoteCounts({ yes: 12, no: 7, abstain: 0 })).not.toThrow();
  });

  test('may all be zero, unless somebody must have voted', () => {
    const nobody = { yes: 0, no: 0, abstain: 3 };
    expect(() => requireVoteCounts(nobody)).not.toThrow();
    expect(() => requireVotesCast(nobody)).toThrow(
      new ArgumentError('yes + no', 0, 'at least one vote for or against'),
    );
    expect(() => requireVotesCast({ yes: 1, no: 0 })).not.toThrow();
    expect(() => requireVotesCast({ yes: 0, no: 1 })).not.toThrow();
  });
});
