import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellDistributions } from '../../../src/analysis/splits/cell-distributions.js';
import { countBallots, countSplits } from '../../../src/analysis/splits/count-splits.js';
import { judgeStatement } from '../../../src/analysis/splits/judge-statement.js';
import type { SplitVote } from '../../../src/analysis/splits/split-vote.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';
import { everyTable, smallVotes, waysOf } from './every-table.js';

const groupsOf = (...sizes: number[]) =>
  sizes.map((members, index) => ({ name: `g${index}`, members }));

describe('the number of splits', () => {
  test('is 239,382,173 for the five by three table of Diaconis and Gangolli (1995)', () => {
    const vote = {
      totals: { yes: 65, no: 25, abstain: 45, absent: 0 },
      groups: groupsOf(10, 62, 13, 11, 39),
    };
    expect(countSplits(vote)).toEqual({ status: 'possible', count: 239382173n });
  });

  test.each([
    [1, 24n],
    [2, 282n],
    [3, 2008n],
    [4, 10147n],
  ])('is that of the 4 × 4 magic squares with line sum %i (OEIS A001496): %s', (line, count) => {
    const totals = { yes: line, no: line, abstain: line, absent: line };
    const vote = { totals, groups: groupsOf(line, line, line, line) };
    expect(countSplits(vote)).toEqual({ status: 'possible', count });
  });

  test('is exact where it is larger than ordinary numbers hold', () => {
    // With the totals unknown every group divides by itself: C(m + 3, 3) ways each.
    const vote = { totals: {}, groups: groupsOf(200, 200, 200) };
    expect(countSplits(vote)).toEqual({ status: 'possible', count: 1373701n ** 3n });
  });

  test('is the number of tables found by trying them all', () => {
    fc.assert(
      fc.property(smallVotes, (vote) => {
        const count = BigInt(everyTable(vote).length);
        expect(countSplits(vote)).toMatchObject(
          count === 0n ? { status: 'impossible' } : { status: 'possible', count },
        );
      }),
      { numRuns: 200 },
    );
  });

  test.each<SplitVote['totals']>([
    { yes: 8, no: 6 },
    { yes: { atLeast: 7, atMost: 9 }, no: { atLeast: 4 } },
    { yes: 8, no: 6, abstain: 3 },
    { abstain: { atMost: 10 } },
  ])('is that of trying every table where groups are large enough to run evenly: %o', (totals) => {
    const vote = { totals, groups: groupsOf(11, 9) };
    const tables = everyTable(vote);
    expect(countSplits(vote)).toEqual({ status: 'possible', count: BigInt(tables.length) });
    const named = tables.map((table) => [table[0]![0], table[0]![2] - table[1]![1]] as const);
    for (const value of [-3, 0, 2]) {
      const verdict = judgeStatement(vote, {
        terms: [
          { group: 'g0', option: 'abstain' },
          { group: 'g1', option: 'no', coefficient: -1 },
        ],
        relation: 'exactly',
        value,
      });
      const favourable = BigInt(named.filter(([, difference]) => difference === value).length);
      expect(verdict.status === 'possible' && verdict.probabilities[1]).toMatchObject({
        favourable,
      });
    }
    const result = cellDistributions(vote, { over: 'splits' });
    const yes = result.status === 'possible' ? result.cells[0]!.counts : [];
    expect(yes.map(({ count, weight }) => [count, weight])).toEqual(
      [...new Set(named.map(([count]) => count))]
        .sort((a, b) => a - b)
        .map((count) => [count, BigInt(named.filter(([other]) => other === count).length)]),
    );
  });

  test('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([9, 7, 4, 2], { minLength: 4 }), (sizes) => {
        const vote = {
          totals: { yes: 8, no: { atLeast: 5, atMost: 7 } },
          groups: groupsOf(...sizes),
        };
        const inOrder = { ...vote, groups: groupsOf(2, 4, 7, 9) };
        expect(countSplits(vote)).toEqual(countSplits(inOrder));
        expect(countBallots(vote)).toEqual(countBallots(inOrder));
      }),
      { numRuns: 10 },
    );
  });

  test('cells that nothing limits are named, and impossible totals explained', () => {
    const open: SplitVote = {
      totals: { yes: 1, no: 1, abstain: 0 },
      groups: [{ name: 'A', members: 'unknown' }],
    };
    const unbounded = { status: 'unbounded', cells: [{ group: 'A', option: 'absent' }] };
    expect(countSplits(open)).toEqual(unbounded);
    expect(countBallots(open)).toEqual(unbounded);
    expect(countSplits({ totals: { yes: 9 }, groups: groupsOf(8) }).status).toBe('impossible');
    expect(countBallots({ totals: { yes: 9 }, groups: groupsOf(8) }).status).toBe('impossible');
  });

  test('a body too large for exact counting is refused, not guessed at', () => {
    const vote = {
      totals: { yes: 3000, no: 3000, abstain: 3000 },
      groups: groupsOf(5000, 6000),
    };
    expect(() => countSplits(vote)).toThrow(ArgumentError);
    expect(() => countSplits(vote)).toThrow(
      'vote must be small enough, or known well enough, for an exact computation; "a group that can have divided in more than 2000000 ways" was given',
    );
  });

  test('a wrong total is an error', () => {
    expect(() => countSplits({ totals: { yes: -1 }, groups: groupsOf(1) })).toThrow(ArgumentError);
    expect(() => countBallots({ totals: { yes: 0.5 }, groups: groupsOf(1) })).toThrow(
      ArgumentError,
    );
  });
});

describe('the number of ballots behind all splits', () => {
  test('is the multinomial coefficient of the totals when nothing else is known', () => {
    // 19! / (12! 7!) = 50388, however the nineteen are grouped.
    const totals = { yes: 12, no: 7, abstain: 0, absent: 0 };
    expect(countBallots({ totals, groups: groupsOf(11, 7, 1) })).toEqual({
      status: 'possible',
      count: 50388n,
    });
  });

  test('leaves named ballots out', () => {
    const groups = [
      { name: 'A', members: 11, ballots: { yes: 2 } },
      { name: 'B', members: 8, ballots: { no: 1 } },
    ];
    // 16! / (10! 6!)
    expect(countBallots({ totals: { yes: 12, no: 7, abstain: 0, absent: 0 }, groups })).toEqual({
      status: 'possible',
      count: 8008n,
    });
  });

  test('is the sum over the tables found by trying them all', () => {
    fc.assert(
      fc.property(smallVotes, (vote) => {
        const tables = everyTable(vote);
        fc.pre(tables.length > 0 && tables.length <= 300);
        const count = tables.reduce((sum, table) => sum + waysOf(vote, table), 0n);
        expect(countBallots(vote)).toEqual({ status: 'possible', count });
      }),
      { numRuns: 100 },
    );
  });
});
