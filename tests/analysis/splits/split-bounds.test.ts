import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SplitBounds, splitBounds } from '../../../src/analysis/splits/split-bounds.js';
import type { SplitVote } from '../../../src/analysis/splits/split-vote.js';
import { voteOptions } from '../../../src/analysis/votes/vote-option.js';
import { everyTable, possibleVotes } from './every-table.js';

function cellsOf(bounds: SplitBounds) {
  if (bounds.status === 'impossible') throw new Error(bounds.reason.explanation);
  return bounds.cells;
}

const range = (vote: SplitVote, group: string, option: string) => {
  const cell = cellsOf(splitBounds(vote)).find((c) => c.group === group && c.option === option);
  return [cell?.atLeast, cell?.atMost];
};

describe('the bounds of what each group did', () => {
  test('are those of King (1997, chapter 1) for two precincts of a hundred voters', () => {
    const precinct = (women: number, opposed: number): SplitVote => ({
      totals: { no: opposed, abstain: 0, absent: 0 },
      groups: [
        { name: 'women', members: women },
        { name: 'men', members: 100 - women },
      ],
    });
    expect(range(precinct(40, 40), 'women', 'no')).toEqual([0, 40]);
    expect(range(precinct(40, 40), 'men', 'no')).toEqual([0, 40]);
    expect(range(precinct(60, 60), 'women', 'no')).toEqual([20, 60]);
    expect(range(precinct(60, 60), 'men', 'no')).toEqual([0, 40]);
  });

  test('the vote of twelve to seven with one voter who is neither in the eleven nor in the seven', () => {
    const vote: SplitVote = {
      totals: { yes: 12, no: 7 },
      groups: [
        { name: 'Bolsheviks', members: 11 },
        { name: 'Left SRs', members: 7 },
        { name: 'others', members: 1 },
      ],
    };
    expect(cellsOf(splitBounds(vote)).map(({ atLeast, atMost }) => [atLeast, atMost])).toEqual([
      [4, 11],
      [0, 7],
      [0, 0],
      [0, 0],
      [0, 7],
      [0, 7],
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  test('twenty-five to twenty with six Bolsheviks and six Left SRs abstaining', () => {
    const vote: SplitVote = {
      totals: { yes: 20, no: 25 },
      groups: [
        { name: 'Bolsheviks', members: 62, counts: { abstain: 6 } },
        { name: 'Left SRs', members: 29, counts: { abstain: 6 } },
        { name: 'others', members: 10, counts: { abstain: 0 } },
      ],
    };
    expect(range(vote, 'Bolsheviks', 'no')).toEqual([0, 25]);
    // Of the 45 voters, 23 Left SRs and 10 others leave 12 to the Bolsheviks at least.
    expect(range(vote, 'Bolsheviks', 'absent')).toEqual([11, 44]);
    expect(range(vote, 'Left SRs', 'yes')).toEqual([0, 20]);
    expect(range(vote, 'others', 'abstain')).toEqual([0, 0]);
  });

  test('two totals leave a group only what another, who must vote, does not need', () => {
    // At most six votes, five of B; the one of A that is left is against.
    const vote: SplitVote = {
      totals: { yes: { atMost: 3 }, no: { atMost: 3 } },
      groups: [
        { name: 'A', members: 'unknown', counts: { no: { atLeast: 1 } } },
        { name: 'B', members: 5, counts: { abstain: 0, absent: 0 } },
      ],
    };
    expect(range(vote, 'A', 'yes')).toEqual([0, 0]);
    expect(range(vote, 'A', 'no')).toEqual([1, 1]);
    expect(range(vote, 'B', 'yes')).toEqual([3, 3]);
    expect(range(vote, 'B', 'no')).toEqual([2, 2]);
  });

  test('a cell that nothing limits has no greatest count', () => {
    const vote: SplitVote = { totals: { yes: 3 }, groups: [{ name: 'A', members: 'unknown' }] };
    expect(cellsOf(splitBounds(vote)).map(({ atLeast, atMost }) => [atLeast, atMost])).toEqual([
      [3, 3],
      [0, null],
      [0, null],
      [0, null],
    ]);
  });

  test('an impossible vote is answered with the reason', () => {
    const vote = { totals: { yes: 3 }, groups: [{ name: 'A', members: 2 }] };
    expect(splitBounds(vote)).toMatchObject({
      status: 'impossible',
      reason: { needed: 3, available: 2 },
    });
  });

  test('contain every table and are reached by some', () => {
    fc.assert(
      fc.property(possibleVotes, (vote) => {
        const tables = everyTable(vote);
        const found = cellsOf(splitBounds(vote));
        const expected = vote.groups.flatMap(({ name }, group) =>
          voteOptions.map((option, index) => {
            const counts = tables.map((table) => table[group]![index]!);
            return {
              group: name,
              option,
              atLeast: Math.min(...counts),
              atMost: Math.max(...counts),
            };
          }),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('known ballots only narrow them', () => {
    fc.assert(
      fc.property(possibleVotes, fc.constantFrom(...voteOptions), (vote, option) => {
        const [first, ...rest] = vote.groups as [SplitVote['groups'][0], ...SplitVote['groups']];
        const ballots = { ...first.ballots, [option]: (first.ballots?.[option] ?? 0) + 1 };
        const narrowed = splitBounds({ ...vote, groups: [{ ...first, ballots }, ...rest] });
        if (narrowed.status === 'impossible') return;
        const wide = cellsOf(splitBounds(vote));
        narrowed.cells.forEach(({ atLeast, atMost }, index) => {
          expect(atLeast).toBeGreaterThanOrEqual(wide[index]!.atLeast);
          expect(atMost).toBeLessThanOrEqual(wide[index]!.atMost!);
        });
      }),
    );
  });

  test('do not depend on the order of the groups', () => {
    fc.assert(
      fc.property(possibleVotes, (vote) => {
        const reversed = { ...vote, groups: [...vote.groups].reverse() };
        const sorted = (bounds: SplitBounds) =>
          cellsOf(bounds)
            .map((cell) => JSON.stringify(cell))
            .sort();
        expect(sorted(splitBounds(reversed))).toEqual(sorted(splitBounds(vote)));
      }),
    );
  });

  test('a body of two hundred and fifty votes and five groups is no more work', () => {
    const groups = [150, 90, 40, 25, 15].map((members, index) => ({ name: `${index}`, members }));
    const cells = cellsOf(splitBounds({ totals: { yes: 150, no: 98 }, groups }));
    expect(cells[0]).toEqual({ group: '0', option: 'yes', atLeast: 0, atMost: 150 });
    expect(cells[3]).toEqual({ group: '0', option: 'absent', atLeast: 0, atMost: 72 });
  });
});
