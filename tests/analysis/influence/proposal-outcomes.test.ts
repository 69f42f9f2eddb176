import { describe, expect, test } from 'vitest';
import {
  type Proposal,
  proposalOutcomes,
} from '../../../src/analysis/influence/proposal-outcomes.js';
import { successShare } from '../../../src/analysis/influence/success-share.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const proposals: Proposal[] = [
  { party: 'Left SR', formal: 'adopted', practice: 'achieved' },
  { party: 'Left SR', formal: 'adopted', practice: 'not achieved' },
  { party: 'Bolshevik', formal: 'adopted' },
  { party: 'Left SR', formal: 'rejected', practice: 'achieved' },
  { party: 'Left SR', formal: 'deferred' },
  { party: 'Left SR', formal: 'unknown', practice: 'unknown' },
];

describe('proposalOutcomes', () => {
  test('sets the outcome in practice beside the formal one, by party', () => {
    const none = { achieved: 0, 'not achieved': 0, unknown: 0 };
    expect(proposalOutcomes(proposals, { confidence: 0.9 })).toEqual([
      {
        party: 'Left SR',
        proposals: 5,
        table: {
          adopted: { achieved: 1, 'not achieved': 1, unknown: 0 },
          rejected: { achieved: 1, 'not achieved': 0, unknown: 0 },
          deferred: { achieved: 0, 'not achieved': 0, unknown: 1 },
          unknown: { achieved: 0, 'not achieved': 0, unknown: 1 },
        },
        formal: successShare({ successes: 2, failures: 1, open: 2 }, { confidence: 0.9 }),
        practice: successShare({ successes: 2, failures: 1, open: 2 }, { confidence: 0.9 }),
      },
      {
        party: 'Bolshevik',
        proposals: 1,
        table: {
          adopted: { achieved: 0, 'not achieved': 0, unknown: 1 },
          rejected: none,
          deferred: none,
          unknown: none,
        },
        formal: successShare({ successes: 1, failures: 0 }, { confidence: 0.9 }),
        practice: successShare({ successes: 0, failures: 0, open: 1 }, { confidence: 0.9 }),
      },
    ]);
  });

  test('measures success in practice apart from formal success', () => {
    const [party] = proposalOutcomes([
      { party: 'A', formal: 'adopted', practice: 'not achieved' },
      { party: 'A', formal: 'adopted', practice: 'not achieved' },
      { party: 'A', formal: 'rejected', practice: 'achieved' },
    ]);
    expect(party?.formal).toMatchObject({ share: 2 / 3 });
    expect(party?.practice).toMatchObject({ share: 1 / 3 });
  });

  test('refuses no proposal, and outcomes that are none', () => {
    expect(() => proposalOutcomes([])).toThrow(
      new ArgumentError('proposals', [], 'at least one proposal'),
    );
    expect(() =>
      proposalOutcomes([proposals[0]!, { party: 'A', formal: 'passed' } as unknown as Proposal]),
    ).toThrow(
      new ArgumentError(
        'proposals[1].formal',
        'passed',
        '"adopted" or "rejected" or "deferred" or "unknown"',
      ),
    );
    expect(() =>
      proposalOutcomes([{ party: 'A', formal: 'adopted', practice: 'partly' } as never]),
    ).toThrow(
      new ArgumentError(
        'proposals[0].practice',
        'partly',
        '"achieved" or "not achieved" or "unknown"',
      ),
    );
  });
});
