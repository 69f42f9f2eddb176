import { describe, expect, test } from 'vitest';
import { readSplitVote, type SplitVote } from '../../../src/analysis/splits/split-vote.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const anything = { atLeast: 0, atMost: Infinity };

describe('reading a vote', () => {
  test('what is left out is unknown, and named ballots raise the least count of a cell', () => {
    const vote: SplitVote = {
      totals: { no: 7 },
      groups: [
        {
          name: 'A',
          members: { atLeast: 3, atMost: 11 },
          ballots: { yes: 2 },
          counts: { abstain: 6 },
        },
        {
          name: 'B',
          members: 'unknown',
          ballots: { no: 1 },
          counts: { no: { atLeast: 3, atMost: 4 } },
        },
      ],
    };
    expect(readSplitVote(vote)).toEqual({
      names: ['A', 'B'],
      totals: [anything, { atLeast: 7, atMost: 7 }, anything, anything],
      groups: [
        {
          members: { atLeast: 3, atMost: 11 },
          cells: [{ atLeast: 2, atMost: Infinity }, anything, { atLeast: 6, atMost: 6 }, anything],
          named: [2, 0, 0, 0],
        },
        {
          members: anything,
          cells: [anything, { atLeast: 3, atMost: 4 }, anything, anything],
          named: [0, 1, 0, 0],
        },
      ],
    });
  });

  const good = { name: 'A', members: 3 };
  test.each([
    [{ totals: {}, groups: [] }, 'groups must be a list of groups; an empty list was given'],
    [
      { totals: { aye: 1 }, groups: [good] },
      'totals must be given by the options yes, no, abstain, absent; "aye" was given',
    ],
    [{ totals: { no: -1 }, groups: [good] }, 'totals.no must be a whole number of votes'],
    [
      { totals: {}, groups: [good, { ...good, name: '' }] },
      'groups[1].name must be the name of a group; "" was given',
    ],
    [
      { totals: {}, groups: [{ ...good, name: 3 }] },
      'groups[0].name must be the name of a group; 3 was given',
    ],
    [
      { totals: {}, groups: [good, good] },
      'groups[1].name must be different from every other name; "A" was given',
    ],
    [
      { totals: {}, groups: [{ name: 'A', members: 2.5 }] },
      'groups[0].members must be a whole number of members, zero or more; 2.5 was given',
    ],
    [
      { totals: {}, groups: [{ ...good, counts: { maybe: 1 } }] },
      'groups[0].counts must be given by the options',
    ],
    [
      { totals: {}, groups: [{ ...good, counts: { yes: NaN } }] },
      'groups[0].counts.yes must be a whole number of members, zero or more; NaN was given',
    ],
    [
      { totals: {}, groups: [{ ...good, ballots: { maybe: 1 } }] },
      'groups[0].ballots must be given by the options',
    ],
    [
      { totals: {}, groups: [good, { ...good, name: 'B', ballots: { absent: -2 } }] },
      'groups[1].ballots.absent must be a whole number of ballots, zero or more; -2 was given',
    ],
  ])('%o is refused', (vote, message) => {
    const read = () => readSplitVote(vote as unknown as SplitVote);
    expect(read).toThrow(ArgumentError);
    expect(read).toThrow(message);
  });
});
