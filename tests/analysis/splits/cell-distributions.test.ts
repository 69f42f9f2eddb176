import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CellDistributions,
  cellDistributions,
} from '../../../src/analysis/splits/cell-distributions.js';
import type { SplitAssumption } from '../../../src/analysis/splits/split-assumption.js';
import type { SplitVote } from '../../../src/analysis/splits/split-vote.js';
import { voteOptions } from '../../../src/analysis/votes/vote-option.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';
import { everyTable, possibleVotes, type Row, variedVotes, waysOf } from './every-table.js';

function possible(result: CellDistributions) {
  if (result.status !== 'possible') throw new Error(result.status);
  return result;
}

const agreement = ([yes, no, abstain]: Row) => {
  const all = yes + no + abstain;
  return all === 0 ? 1 : (3 * Math.max(yes, no, abstain) - all) / (2 * all);
};

const assumptions = fc.record({
  over: fc.constantFrom<'ballots' | 'splits'>('ballots', 'splits'),
  atLeast: fc.constantFrom(0, 0.4, 0.7, 1),
  given: fc.option(fc.record({ value: fc.integer({ min: -2, max: 2 }), other: fc.boolean() })),
});

type Assumed = {
  over: 'ballots' | 'splits';
  atLeast: number;
  given: { value: number; other: boolean } | null;
};

/** Expects the distributions under an assumption to be those of trying every table. */
function expectThoseOfEveryTable(vote: SplitVote, { over, atLeast, given }: Assumed): void {
  const tables = everyTable(vote);
  const last = vote.groups.length - 1;
  const assumption: SplitAssumption = {
    over,
    ...(atLeast === 0 ? {} : { cohesion: { atLeast } }),
    ...(given === null
      ? {}
      : {
          given: [
            {
              terms: [
                { group: 'A', option: 'yes' },
                {
                  group: vote.groups[last]!.name,
                  option: given.other ? 'absent' : 'no',
                  coefficient: -1,
                },
              ],
              relation: 'at least',
              value: given.value,
            },
          ],
        }),
  };
  const kept = tables.filter(
    (table) =>
      table.every((row) => agreement(row) >= atLeast) &&
      (given === null || table[0]![0] - table[last]![given.other ? 3 : 1] >= given.value),
  );
  const weigh = (table: Row[]) => (over === 'splits' ? 1n : waysOf(vote, table));
  const result = cellDistributions(vote, assumption);
  if (kept.length === 0) {
    expect(result).toEqual({ status: 'excluded by assumption', assumption });
    return;
  }
  const { total, cells } = possible(result);
  expect(total).toBe(kept.reduce((sum, table) => sum + weigh(table), 0n));
  const expected = vote.groups.flatMap(({ name }, group) =>
    voteOptions.map((option, index) => {
      const weights = new Map<number, bigint>();
      for (const table of kept) {
        const count = table[group]![index]!;
        weights.set(count, (weights.get(count) ?? 0n) + weigh(table));
      }
      return [name, option, [...weights].sort(([a], [b]) => a - b)];
    }),
  );
  const found = cells.map(({ group, option, counts }) => [
    group,
    option,
    counts.map(({ count, weight }) => [count, weight]),
  ]);
  expect(found).toEqual(expected);
}

describe('the distribution of each cell', () => {
  test('is that of trying every table, under every kind of assumption', () => {
    fc.assert(
      fc.property(possibleVotes, assumptions, (vote, assumed) => {
        fc.pre(everyTable(vote).length <= 400);
        expectThoseOfEveryTable(vote, assumed);
      }),
      { numRuns: 250 },
    );
  });

  test.each(Object.entries(variedVotes))('is that of trying every table for %s', (_, vote) => {
    for (const over of ['ballots', 'splits'] as const) {
      for (const atLeast of [0, 0.5]) {
        expectThoseOfEveryTable(vote, { over, atLeast, given: null });
        for (const value of [-2, 0, 2, 9]) {
          for (const other of [true, false]) {
            expectThoseOfEveryTable(vote, { over, atLeast, given: { value, other } });
          }
        }
      }
    }
  });

  test.each(['ballots', 'splits'] as const)(
    'over %s is exact where the weights are larger than ordinary numbers hold',
    (over) => {
      const groups = [200, 200, 200].map((members, index) => ({ name: `g${index}`, members }));
      const { total, cells } = possible(cellDistributions({ totals: {}, groups }, { over }));
      // With the totals unknown every group divides by itself.
      expect(total).toBe(over === 'splits' ? 1373701n ** 3n : 4n ** 600n);
      const weights = cells[0]!.counts.map(({ weight }) => weight);
      expect(weights[199]).toBe(over === 'splits' ? 3n * 1373701n ** 2n : 200n * 3n * 4n ** 400n);
      expect(weights.reduce((sum, weight) => sum + weight)).toBe(total);
    },
  );

  test('sums to one, and its mean is its expected count', () => {
    fc.assert(
      fc.property(possibleVotes, fc.constantFrom('ballots', 'splits'), (vote, over) => {
        const { cells } = possible(
          cellDistributions(vote, { over: over as SplitAssumption['over'] }),
        );
        for (const { counts, expected } of cells) {
          expect(counts.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
          const mean = counts.reduce((sum, c) => sum + c.count * c.probability, 0);
          expect(expected).toBeCloseTo(mean, 12);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('over ballots is hypergeometric when only totals are known', () => {
    const { cells, total } = possible(
      cellDistributions(
        {
          totals: { yes: 12, no: 7, abstain: 0, absent: 0 },
          groups: [
            { name: 'A', members: 11 },
            { name: 'B', members: 8 },
          ],
        },
        { over: 'ballots' },
      ),
    );
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    expect(total).toBe(50388n);
    expect(cells[0]!.counts.map(({ count }) => count)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    for (const { count, weight, probability } of cells[0]!.counts) {
      const ways = choose(11, count) * choose(8, 12 - count);
      expect(weight).toBe(BigInt(Math.round(ways)));
      expect(probability).toBeCloseTo(ways / 50388, 14);
    }
    expect(cells[0]!.expected).toBeCloseTo((11 * 12) / 19, 12);
  });

  test('gives the 18 votes of the neighbourhood model in Freedman, Klein, Ostland and Roberts (1998)', () => {
    // 500 registered voters, 100 of them Hispanic; 90 votes for a Hispanic candidate: 90 · 100 / 500.
    const { cells } = possible(
      cellDistributions(
        {
          totals: { yes: 90, abstain: 0, absent: 0 },
          groups: [
            { name: 'Hispanic', members: 100 },
            { name: 'Anglo', members: 400 },
          ],
        },
        { over: 'ballots' },
      ),
    );
    expect(cells[0]!.expected).toBeCloseTo(18, 10);
    expect(cells[4]!.expected).toBeCloseTo(72, 10);
    expect(cells[0]!.counts).toHaveLength(91);
  });

  test('stays the same when equal groups are named apart or pooled', () => {
    const groups = [6, 5, 4].map((members, index) => ({ name: `g${index}`, members }));
    const totals = { yes: 6, no: { atLeast: 3, atMost: 5 } };
    const apart = possible(cellDistributions({ totals, groups }, { over: 'ballots' }));
    const pooled = possible(
      cellDistributions(
        { totals, groups: [groups[0]!, { name: 'rest', members: 9 }] },
        { over: 'ballots' },
      ),
    );
    expect(apart.total).toBe(pooled.total);
    expect(apart.cells.slice(0, 4)).toEqual(pooled.cells.slice(0, 4));
  });

  test('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(possibleVotes, fc.constantFrom('ballots', 'splits'), (vote, over) => {
        const of = (groups: SplitVote['groups']) => {
          const { cells } = possible(
            cellDistributions({ ...vote, groups }, { over: over as SplitAssumption['over'] }),
          );
          return new Map(cells.map((cell) => [`${cell.group} ${cell.option}`, cell]));
        };
        expect(of([...vote.groups].reverse())).toEqual(of(vote.groups));
      }),
      { numRuns: 50 },
    );
  });

  test('of some groups is that of these among all', () => {
    const assumption = { over: 'ballots' } as const;
    fc.assert(
      fc.property(possibleVotes, fc.nat(), (vote, at) => {
        const { name } = vote.groups[at % vote.groups.length]!;
        const all = possible(cellDistributions(vote, assumption));
        const some = possible(cellDistributions(vote, assumption, { groups: [name] }));
        expect(some.total).toBe(all.total);
        expect(some.cells).toEqual(all.cells.filter(({ group }) => group === name));
      }),
      { numRuns: 50 },
    );
  });

  test('a body of 320 with 248 votes in five groups is computed exactly', () => {
    const groups = [150, 90, 40, 25, 15].map((members, index) => ({ name: `g${index}`, members }));
    const vote = { totals: { yes: 150, no: 98 }, groups };
    const overBallots = possible(cellDistributions(vote, { over: 'ballots' }));
    // The mean of a hypergeometric distribution, though the weights have hundreds of digits.
    expect(overBallots.cells[0]!.expected).toBeCloseTo((150 * 150) / 320, 9);
    expect(overBallots.cells[17]!.expected).toBeCloseTo((15 * 98) / 320, 9);
    const overSplits = possible(cellDistributions(vote, { over: 'splits' }));
    const yes = overSplits.cells.filter(({ option }) => option === 'yes');
    expect(yes.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(150, 9);
  });

  test('an assumption that leaves nothing is an answer, not a probability', () => {
    const vote: SplitVote = {
      totals: { yes: 1, no: 1 },
      groups: [{ name: 'A', members: 2 }],
    };
    const united: SplitAssumption = { over: 'ballots', cohesion: { atLeast: 0.5 } };
    expect(cellDistributions(vote, united)).toEqual({
      status: 'excluded by assumption',
      assumption: united,
    });
    const given = [
      { terms: [{ option: 'yes' as const }], relation: 'at least' as const, value: 2 },
    ];
    expect(cellDistributions(vote, { over: 'splits', given }).status).toBe(
      'excluded by assumption',
    );
  });

  test('impossible and unlimited votes are answered as such', () => {
    const over = { over: 'splits' } as const;
    const impossible = { totals: { yes: 3 }, groups: [{ name: 'A', members: 2 }] };
    expect(cellDistributions(impossible, over).status).toBe('impossible');
    const open: SplitVote = { totals: {}, groups: [{ name: 'A', members: { atLeast: 2 } }] };
    expect(cellDistributions(open, over)).toMatchObject({
      status: 'unbounded',
      cells: voteOptions.map((option) => ({ group: 'A', option })),
    });
  });

  test('a wrong vote or assumption is an error', () => {
    const groups = [{ name: 'A', members: 2 }];
    const asked = (names: string[]) => () =>
      cellDistributions({ totals: {}, groups }, { over: 'splits' }, { groups: names });
    expect(asked(['A', 'B'])).toThrow('asked.groups[1] must be one of the groups A; "B" was given');
    expect(asked([])).toThrow('asked.groups must be one group or more');
    expect(() => cellDistributions({ totals: { no: -1 }, groups }, { over: 'splits' })).toThrow(
      ArgumentError,
    );
    const cohesion = { atLeast: -1 };
    expect(() => cellDistributions({ totals: {}, groups }, { over: 'splits', cohesion })).toThrow(
      'assumption.cohesion.atLeast must be a probability from 0 to 1; -1 was given',
    );
  });
});
