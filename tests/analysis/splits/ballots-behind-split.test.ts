import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballotsBehindSplit } from '../../../src/analysis/splits/ballots-behind-split.js';
import { type Split, splitOfTable } from '../../../src/analysis/splits/split.js';
import type { SplitVote } from '../../../src/analysis/splits/split-vote.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';
import { everyTable, possibleVotes, waysOf } from './every-table.js';

const vote: SplitVote = {
  totals: { yes: 4, no: { atLeast: 2, atMost: 3 } },
  groups: [
    { name: 'A', members: 5, ballots: { yes: 1 }, counts: { absent: { atMost: 1 } } },
    { name: 'B', members: { atLeast: 2, atMost: 3 } },
  ],
};
const row = (yes: number, no: number, abstain = 0, absent = 0) => ({ yes, no, abstain, absent });

describe('the ballots behind a split', () => {
  test('are the product of multinomials, of those whose ballot is not named', () => {
    // A: 4! / (2! 1! 1!) = 12, the first yes being named; B: 3! / (1! 1! 1!) = 6.
    expect(ballotsBehindSplit(vote, { A: row(3, 1, 1), B: row(1, 1, 0, 1) })).toBe(72n);
    expect(ballotsBehindSplit(vote, { A: row(2, 2, 0, 1), B: row(2, 0) })).toBe(12n);
  });

  test('are none where the split does not agree with what is known', () => {
    const none: Split[] = [
      { A: row(3, 1, 1), B: row(2, 1) }, // five yes
      { A: row(3, 1, 1), B: row(1, 0, 2) }, // one no
      { A: row(2, 2, 1), B: row(2, 2) }, // four in B
      { A: row(2, 1, 1), B: row(2, 1) }, // four in A
      { A: row(0, 2, 3), B: row(3, 0) }, // the named yes is missing
      { A: row(2, 1, 0, 2), B: row(2, 1) }, // two absent in A
    ];
    for (const split of none) expect(ballotsBehindSplit(vote, split)).toBe(0n);
  });

  test('agree with letting one person after the other decide', () => {
    fc.assert(
      fc.property(possibleVotes, fc.nat(), (some, pick) => {
        const tables = everyTable(some);
        const table = tables[pick % tables.length]!;
        const split = splitOfTable(
          some.groups.map(({ name }) => name),
          table,
        );
        expect(ballotsBehindSplit(some, split)).toBe(waysOf(some, table));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    [{ A: row(3, 1, 1) }, 'split.B must be the counts of a group of the vote'],
    [{ A: row(3, 1), B: row(1, 1), C: row(0, 0) }, 'split must be given by the groups A, B; "C"'],
    [{ A: row(3.5, 1), B: row(1, 1) }, 'split.A.yes must be a whole number of members'],
    [{ A: row(3, 1), B: row(1, -1) }, 'split.B.no must be a whole number of members'],
  ])('%o is refused', (split, message) => {
    expect(() => ballotsBehindSplit(vote, split as unknown as Split)).toThrow(ArgumentError);
    expect(() => ballotsBehindSplit(vote, split as unknown as Split)).toThrow(message);
  });
});
