import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'ballots-against-counts';

const ballots = (...rows: readonly PlainRow[]): PlainTables => ({
  people: [{ id: 'ann', party: 'red' }, { id: 'bob' }],
  compositions: [{ id: 'c', body: 'club', date: '1900-01-01' }],
  seats: [{ id: 'reds', composition: 'c', party: 'red', seats: 3 }],
  sessions: [{ id: 's', body: 'club', date: '1900-02-01' }],
  votes: [{ id: 'v', session: 's', result: 'adopted', yes: 9, no: 2 }],
  ballots: rows.map((row, index) => ({ id: `b${index + 1}`, vote: 'v', option: 'no', ...row })),
});

test('more ballots told of than counted are a contradiction', () => {
  const [finding] = findings(
    rule,
    ballots({ party: 'red', count: 2 }, { person: 'bob', count: 1 }),
  );
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.sides.map((side) => side.says)).toEqual(['2 counted', '2 + 1 = 3 told of']);
  expect(finding?.records).toEqual(['votes/v', 'ballots/b1', 'ballots/b2']);
});

test('a person is not counted beside the own party', () => {
  expect(findings(rule, ballots({ party: 'red', count: 2 }, { person: 'ann', count: 1 }))).toEqual(
    [],
  );
});

test('a person without a number is one, also beside a party of which no number is told', () => {
  const people = { people: ['a', 'b', 'c'].map((id) => ({ id, party: 'red' })) };
  const named = ['a', 'b', 'c'].map((person) => ({ person }));
  const [finding] = findings(rule, { ...ballots(...named, { party: 'red' }), ...people });
  expect(finding?.sides.map((side) => side.says)).toEqual(['2 counted', '1 + 1 + 1 = 3 told of']);
  expect(finding?.records).toEqual(['votes/v', 'ballots/b1', 'ballots/b2', 'ballots/b3']);
});

test('one person is counted once', () => {
  expect(findings(rule, ballots({ person: 'bob' }, { person: 'bob' }, { person: 'ann' }))).toEqual(
    [],
  );
});

test('stands, upper limits and counts not told are no ballots', () => {
  expect(findings(rule, ballots({ party: 'red', count: 3, option: 'opposed' }))).toEqual([]);
  expect(findings(rule, ballots({ party: 'red', count: 3, bound: 'at-most' }))).toEqual([]);
  expect(findings(rule, ballots({ party: 'red', count: 3, option: 'abstain' }))).toEqual([]);
});

test('more ballots of a party than seats are a contradiction', () => {
  const [finding] = findings(
    rule,
    ballots({ party: 'red', count: 2, option: 'yes' }, { party: 'red', count: 2 }),
  );
  expect(finding?.sides.map((side) => side.says)).toEqual(['4 ballots', '3 seats']);
  expect(
    findings(rule, ballots({ party: 'red', count: 2, option: 'yes' }, { party: 'red', count: 1 })),
  ).toEqual([]);
});
