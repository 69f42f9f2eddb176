import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'votes-against-members';

const vote = (counts: PlainRow): PlainTables => ({
  compositions: [{ id: 'c', body: 'club', date: '1900-01-01', counts: 'decisive-votes' }],
  seats: [
    { id: 'reds', composition: 'c', party: 'red', seats: 6 },
    { id: 'guests', composition: 'c', group: 'guests', seats: 3, status: 'to-follow' },
  ],
  sessions: [{ id: 's', body: 'club', date: '1900-02-01' }],
  votes: [{ id: 'v', session: 's', result: 'adopted', ...counts }],
});

test('more votes than seats of all kinds are a contradiction', () => {
  const [finding] = findings(rule, vote({ yes: 7, no: 2, abstain: 1 }));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.sides.map((side) => side.says)).toEqual([
    '7 + 2 + 1 = 10 votes',
    '6 + 3 = 9 members with a decisive vote, 6 of them at first',
  ]);
  expect(finding?.records).toEqual(['votes/v', 'seats/reds', 'seats/guests']);
});

test('more votes than the seats filled, but no more than those to follow, are a trap', () => {
  const [finding] = findings(rule, vote({ yes: 6, no: 2 }));
  expect(finding?.strength).toBe('trap');
  expect(finding?.text).toContain('at least 2 of the 3 that were to follow');
});

test('no more votes than the seats filled are no finding', () => {
  expect(findings(rule, vote({ yes: 4, no: 1, abstain: 1 }))).toEqual([]);
  expect(findings(rule, vote({}))).toEqual([]);
});

test('a vote of a body without a composition is not judged', () => {
  const tables = vote({ yes: 70, no: 2 });
  expect(findings(rule, { ...tables, compositions: [], seats: [] })).toEqual([]);
});
