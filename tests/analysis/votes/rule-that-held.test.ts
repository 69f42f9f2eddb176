import { describe, expect, test } from 'vitest';
import { decidedByMargin, ruleThatHeld } from '../../../src/analysis/votes/rule-that-held.js';
import { datasetOf, type PlainRow } from '../../audit/dataset-of.js';

/** The rule of a vote on 1 February 1900, by these rules of its body. */
function held(rules: readonly PlainRow[], vote: PlainRow = {}) {
  const { votes } = datasetOf({
    sessions: [{ id: 's', body: 'club', date: '1900-02-01' }],
    rules: rules.map((rule, index) => ({ id: `r-${index}`, body: 'club', ...rule })),
    votes: [{ id: 'v', session: 's', ...vote }],
  });
  return ruleThatHeld(votes[0]!);
}

describe('the rule by which a vote was decided', () => {
  test('is taken to be more for than against where the record tells none', () => {
    expect(held([])).toEqual({ kind: 'assumed', rule: { majority: 'simple' } });
    expect(held([{ matter: 'Statutes', share: '2/3' }]).kind).toBe('assumed');
  });

  test('is that of its body on the day', () => {
    const rules = [
      { share: '1/2', of: 'members', to: '1900-01-31' },
      { share: '2/3', from: '1900-02-01', to: '1900-12-31' },
      { share: '3/4', from: '1901' },
    ];
    expect(held(rules)).toMatchObject({ kind: 'told', rule: { share: [2, 3] } });
  });

  test('is not told where two rules can have held on the day, or the share is not told', () => {
    expect(
      held([
        { share: '1/2', to: '1900' },
        { share: '2/3', from: '1900' },
      ]),
    ).toEqual({
      kind: 'not told',
    });
    expect(held([{ quorum: '12' }])).toEqual({ kind: 'not told' });
  });

  test('is the one that the vote names, before that of its body', () => {
    const rules = [{ share: '1/2' }, { matter: 'Statutes', share: '3/4' }];
    expect(held(rules, { rule: 'r-1' })).toMatchObject({ rule: { share: [3, 4] } });
  });

  test('leaves a vote to its margin where nothing else counts', () => {
    expect(decidedByMargin({})).toBe(true);
    expect(decidedByMargin({ rule: { share: '1/2', quorum: 'none' } })).toBe(true);
    for (const rule of [
      {},
      { share: '2/3' },
      { share: '1/2', of: 'present' },
      { share: '1/2', of: 'members' },
      { share: '1/2', reach: 'at-least' },
      { share: '1/2', quorum: '12' },
      { share: '1/2', tie: 'adopts' },
      { share: '1/2', tie: 'chair-decides' },
    ] as const) {
      expect(decidedByMargin({ rule })).toBe(false);
    }
  });
});
