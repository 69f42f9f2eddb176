import { describe, expect, test } from 'vitest';
import { countedVoteOf, judgeVote, loadDataset } from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

const dataset = loadDataset();

describe('a vote with the size of its body', () => {
  const counted = (id: string) =>
    countedVoteOf(dataset, dataset.votes.find((one) => one.id === id)!);

  test('has the counts as they are told, and the members as far as they are', () => {
    expect(counted('vtsik-1917-11-04-confidence')).toMatchObject({
      yes: 29,
      no: 23,
      abstain: 3,
      members: 101,
    });
    const [kadets] = dataset.votes.filter((one) => one.yes === 150);
    expect(countedVoteOf(dataset, kadets!).members).toEqual({ atLeast: 216, atMost: 366 });
  });

  test('has no members where more were counted than there were', () => {
    const vote = counted('sovnarkom-1917-12-30-antonov-lenin');
    expect([vote.yes, vote.no, vote.members]).toEqual([12, 7, undefined]);
    expect(judgeVote(vote, { majority: 'simple' }).outcome).toBe('adopted');
    expect(judgeVote(vote, { majority: 'absolute' }).outcome).toBe('cannot be told');
  });

  test('can be judged, for every recorded vote', () => {
    for (const vote of dataset.votes) {
      if (vote.yes === undefined || vote.no === undefined) {
        expectArgumentError(
          () => countedVoteOf(dataset, vote),
          'vote',
          vote.id,
          'yes and no are told',
        );
      } else {
        expect(judgeVote(countedVoteOf(dataset, vote), { majority: 'simple' }).reason).not.toBe('');
      }
    }
  });
});
