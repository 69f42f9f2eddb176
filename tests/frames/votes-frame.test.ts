import { describe, expect, test, vi } from 'vitest';
import { votesFrame } from '../../src/frames/index.js';
import { loadDataset } from '../../src/records/index.js';

const { votes } = loadDataset();
const frame = votesFrame(votes);
const columns = [
  ...['vote', 'body', 'date', 'motion', 'result', 'yes', 'no', 'abstain'],
  ...[
    'margin',
    'winning_share',
    'needed_to_win',
    'needed_bound',
    'switches_to_reverse',
    'switches_bound',
  ],
];

function row(id: string) {
  const found = (frame.values as unknown[][]).find(([vote]) => vote === id);
  return Object.fromEntries(columns.map((column, index) => [column, found?.[index]]));
}

describe('the frame of votes', () => {
  test('has a row for each vote, in their order', () => {
    expect(frame.shape).toEqual([votes.length, columns.length]);
    expect(frame.column('vote').values).toEqual(votes.map((vote) => vote.id));
  });

  test('has the columns that its description names', () => {
    expect(frame.columns).toEqual(columns);
  });

  test('has the counts and measures of a vote', () => {
    expect(row('vtsik-1917-12-01-kadet-repression')).toEqual({
      vote: 'vtsik-1917-12-01-kadet-repression',
      body: 'VTsIK',
      date: '1917-12-01',
      motion: 'Repression of the Kadets',
      result: 'adopted',
      yes: 150,
      no: 98,
      abstain: 3,
      margin: 52,
      winning_share: 0.6048,
      needed_to_win: 125,
      needed_bound: 'exact',
      switches_to_reverse: 26,
      switches_bound: 'exact',
    });
    expect(row('vtsik-1917-11-04-sovnarkom-reply')).toMatchObject({
      abstain: 12,
      margin: -5,
      winning_share: 0.5556,
      needed_to_win: 23,
      switches_to_reverse: 3,
    });
  });

  test('has NaN for abstentions that are not told', () => {
    expect(row('sovnarkom-1917-12-30-antonov-lenin')).toMatchObject({
      yes: 12,
      no: 7,
      abstain: Number.NaN,
      margin: 5,
      needed_to_win: 10,
      needed_bound: 'at-least',
      switches_to_reverse: 3,
      switches_bound: 'at-most',
    });
  });

  test('has NaN for the counts and measures of a vote without counts', () => {
    expect(row('sovnarkom-1917-12-30-antonov-karelin')).toEqual({
      vote: 'sovnarkom-1917-12-30-antonov-karelin',
      body: 'Sovnarkom',
      date: '1917-12-30',
      motion: 'Karelin’s resolution on Antonov',
      result: 'rejected',
      yes: Number.NaN,
      no: Number.NaN,
      abstain: Number.NaN,
      margin: Number.NaN,
      winning_share: Number.NaN,
      needed_to_win: Number.NaN,
      needed_bound: null,
      switches_to_reverse: Number.NaN,
      switches_bound: null,
    });
  });

  test('knows no date of a session that is not dated', () => {
    const [vote] = votes;
    if (!vote) throw new Error('the votes are missing');
    const undated = { ...vote, session: { ...vote.session, date: undefined } };
    expect(votesFrame([undated]).column('date').values).toEqual([Number.NaN]);
  });

  test('can be printed', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      frame.print();
      expect(String(log.mock.calls[0]?.[0])).toContain('Sovnarkom');
    } finally {
      log.mockRestore();
    }
  });
});
