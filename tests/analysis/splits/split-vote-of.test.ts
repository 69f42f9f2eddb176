import { describe, expect, test } from 'vitest';
import { groupName } from '../../../src/analysis/composition/seats-by-party.js';
import { splitVoteOf } from '../../../src/analysis/splits/split-vote-of.js';
import { type Ballot, loadDataset } from '../../../src/index.js';

const { votes, compositions, ballots } = loadDataset();
const vote = (id: string) => votes.find((one) => one.id === id)!;
const composition = (id: string) => compositions.find((one) => one.id === id)!;
const confidence = vote('vtsik-1917-11-04-confidence');
const elected = composition('vtsik-elected-1917-10');

describe('splitVoteOf', () => {
  test('takes the totals that are told, and leaves out the others', () => {
    expect(splitVoteOf(confidence, elected, ballots).totals).toEqual({
      yes: 29,
      no: 23,
      abstain: 3,
    });
    const antonov = vote('sovnarkom-1917-12-30-antonov-lenin');
    const split = splitVoteOf(antonov, composition('sovnarkom-coalition'), ballots);
    expect(split.totals).toEqual({ yes: 12, no: 7 });
    expect(split.groups).toEqual([
      { name: 'bolshevik', members: 11 },
      { name: 'left-sr', members: 7 },
    ]);
  });

  test('passes over the stands of parties unless told otherwise', () => {
    const { groups } = splitVoteOf(confidence, elected, ballots);
    expect(groups.map((group) => [group.name, group.members])).toEqual([
      ['bolshevik', 62],
      ['left-sr', 29],
      ['united-sd-internationalist', 6],
      ['ukrainian-socialist', 3],
      ['maximalist-sr', 1],
    ]);
    for (const group of groups) expect(group.counts).toBeUndefined();
  });

  test('reads a stand as no vote on the other side', () => {
    const options = { stands: 'no vote on the other side' } as const;
    const { groups } = splitVoteOf(confidence, elected, ballots, options);
    expect(groups.map((group) => group.counts)).toEqual([
      undefined,
      { yes: 0 },
      { yes: 0 },
      undefined,
      undefined,
    ]);
    const kadets = vote('vtsik-1917-12-01-kadet-repression');
    const read = splitVoteOf(kadets, elected, ballots, options);
    expect(read.groups.slice(0, 2).map((group) => group.counts)).toEqual([{ no: 0 }, { yes: 0 }]);
  });

  test('keeps a limit a limit, and leaves out a number that is only about', () => {
    const [model] = ballots.filter((one) => one.count === 6);
    const counted = (change: Partial<Ballot>) =>
      splitVoteOf(model!.vote, elected, [{ ...model!, ...change }]).groups[0]?.counts;
    expect(counted({})).toEqual({ abstain: 6 });
    expect(counted({ bound: 'at-least' })).toEqual({ abstain: { atLeast: 6 } });
    expect(counted({ bound: 'at-most' })).toEqual({ abstain: { atMost: 6 } });
    expect(counted({ bound: 'about' })).toBeUndefined();
    expect(counted({ count: undefined })).toBeUndefined();
  });

  test('adds the rows of a party, and knows of the absent at least those who are excused', () => {
    const [model] = ballots.filter((one) => one.count === 6);
    const counted = (...changes: Partial<Ballot>[]) =>
      splitVoteOf(
        model!.vote,
        elected,
        changes.map((change) => ({ ...model!, ...change })),
      ).groups[0]?.counts;
    expect(counted({}, { count: 2 })).toEqual({ abstain: 8 });
    expect(counted({}, { count: 2, bound: 'at-most' })).toEqual({
      abstain: { atLeast: 6, atMost: 8 },
    });
    expect(counted({ option: 'absent' }, { option: 'excused', count: 2 })).toEqual({ absent: 8 });
    expect(counted({ option: 'excused' }, { option: 'present', count: 2 })).toEqual({
      absent: { atLeast: 8 },
    });
  });

  test('does not take one person for a party', () => {
    const [model] = ballots.filter((one) => one.count === 6);
    const person = loadDataset().people[0];
    const read = splitVoteOf(model!.vote, elected, [{ ...model!, person, count: 1 }]);
    expect(read.groups[0]?.counts).toBeUndefined();
  });

  test('seats that were to follow are between none and all', () => {
    const merged = composition('vtsik-merged-1917-11');
    const { groups } = splitVoteOf(vote('vtsik-1917-12-01-kadet-repression'), merged, ballots);
    expect(groups.map((group) => group.members)).toEqual([
      108,
      108,
      { atLeast: 0, atMost: 100 },
      { atLeast: 0, atMost: 50 },
    ]);
    expect(groups.map((group) => group.name)).toEqual(merged.seats.map(groupName));
  });

  test('a row of seats without party and group is named by its identifier', () => {
    const [seats] = elected.seats;
    expect(groupName({ ...seats!, party: undefined })).toBe(seats!.id);
  });
});
