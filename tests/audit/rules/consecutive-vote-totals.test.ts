import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'consecutive-vote-totals';

const votes = (...counts: readonly PlainRow[]): PlainTables => ({
  votes: counts.map((cells, index) => ({
    id: `v${index + 1}`,
    session: 's',
    result: 'adopted',
    ...cells,
  })),
});

test('two complete counts of one session with different totals are doubtful', () => {
  const [finding] = findings(
    rule,
    votes({ position: 2, yes: 9, no: 3, abstain: 1 }, { position: 1, yes: 8, no: 4, abstain: 3 }),
  );
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.text).toContain('15 votes were counted and then 13');
  expect(finding?.records).toEqual(['votes/v2', 'votes/v1']);
});

test('equal totals, an incomplete count or another session are no finding', () => {
  const first = { yes: 8, no: 4, abstain: 3 };
  expect(findings(rule, votes(first, { yes: 9, no: 6, abstain: 0 }))).toEqual([]);
  expect(findings(rule, votes(first, { yes: 9, no: 5 }))).toEqual([]);
  expect(findings(rule, votes(first, { yes: 9, no: 5, abstain: 0, session: 'other' }))).toEqual([]);
});
