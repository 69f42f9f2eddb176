import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachSplit, listSplits } from '../../../src/analysis/splits/list-splits.js';
import { splitOfTable } from '../../../src/analysis/splits/split.js';
import type { SplitVote } from '../../../src/analysis/splits/split-vote.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';
import { everyTable, smallVotes } from './every-table.js';

const pair: SplitVote = {
  totals: { yes: 2, no: 1, abstain: 0, absent: 0 },
  groups: [
    { name: 'A', members: 2 },
    { name: 'B', members: 1 },
  ],
};

describe('listing the splits', () => {
  test('gives each once, the smaller count of the first cell that differs first', () => {
    expect(listSplits(pair)).toEqual({
      status: 'possible',
      splits: [
        {
          A: { yes: 1, no: 1, abstain: 0, absent: 0 },
          B: { yes: 1, no: 0, abstain: 0, absent: 0 },
        },
        {
          A: { yes: 2, no: 0, abstain: 0, absent: 0 },
          B: { yes: 0, no: 1, abstain: 0, absent: 0 },
        },
      ],
    });
  });

  test('finds exactly the tables that trying every table finds, in order', () => {
    fc.assert(
      fc.property(smallVotes, (vote) => {
        const names = vote.groups.map(({ name }) => name);
        const tables = everyTable(vote);
        fc.pre(tables.length <= 500);
        const before = (a: number[][], b: number[][]) => {
          const [x, y] = [a.flat(), b.flat()];
          const index = x.findIndex((value, i) => value !== y[i]);
          return x[index]! - y[index]!;
        };
        const expected = tables.sort(before).map((table) => splitOfTable(names, table));
        expect([...eachSplit(vote)]).toEqual(expected);
        const list = listSplits(vote);
        if (expected.length > 0) expect(list).toEqual({ status: 'possible', splits: expected });
        else expect(list.status).toBe('impossible');
      }),
      { numRuns: 100 },
    );
  });

  test('the first splits of a large vote come at once', () => {
    const groups = [150, 90, 40, 25, 15].map((members, index) => ({ name: `g${index}`, members }));
    const { value } = eachSplit({ totals: { yes: 150, no: 98 }, groups }).next();
    expect(value).toMatchObject({
      g0: { yes: 0, no: 78, abstain: 0, absent: 72 },
      g1: { yes: 70, no: 20, abstain: 0, absent: 0 },
    });
  });

  test('a list is never cut short', () => {
    expect(listSplits(pair, { limit: 2 }).status).toBe('possible');
    expect(() => listSplits(pair, { limit: 1 })).toThrow(ArgumentError);
    expect(() => listSplits(pair, { limit: 1 })).toThrow(
      'limit must be at least the number of possible splits; 1 was given',
    );
    const groups = [{ name: 'A', members: 40 }];
    expect(() => listSplits({ totals: {}, groups })).toThrow(
      'limit must be at least the number of possible splits; 10000 was given',
    );
  });

  test.each([0, -1, 1.5, NaN, Infinity])('a limit of %s is refused', (limit) => {
    expect(() => listSplits(pair, { limit })).toThrow(
      `limit must be a whole number of splits, one or more; ${limit} was given`,
    );
  });

  test('where no split is possible there is none to list, though nothing limits a cell', () => {
    const vote: SplitVote = {
      totals: { yes: 9 },
      groups: [
        { name: 'A', members: 'unknown', counts: { yes: { atMost: 2 } } },
        { name: 'B', members: 3 },
      ],
    };
    expect([...eachSplit(vote)]).toEqual([]);
    expect(listSplits(vote)).toMatchObject({ reason: { needed: 9, available: 5 } });
  });

  test('a cell that nothing limits is named', () => {
    const vote: SplitVote = {
      totals: { absent: 2 },
      groups: [{ name: 'A', members: { atLeast: 1 } }],
    };
    expect(listSplits(vote)).toEqual({
      status: 'unbounded',
      cells: [
        { group: 'A', option: 'yes' },
        { group: 'A', option: 'no' },
        { group: 'A', option: 'abstain' },
      ],
    });
    expect(() => eachSplit(vote).next()).toThrow(
      'vote must be limited; "no limit to yes in A" was given',
    );
  });
});
