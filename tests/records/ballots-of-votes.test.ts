import { expect, test } from 'vitest';
import { loadDataset } from '../../src/index.js';
import { ballotsOfVotes } from '../../src/records/ballots-of-votes.js';

test('the ballots of a record stand by vote, each once, in the order of its rows', () => {
  const record = loadDataset();
  const found = ballotsOfVotes(record);
  for (const vote of record.votes)
    expect(found.get(vote) ?? []).toEqual(record.ballots.filter((one) => one.vote === vote));
  expect([...found.values()].flat()).toHaveLength(record.ballots.length);
  expect(ballotsOfVotes({ ballots: [] }).size).toBe(0);
});
