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

/** A roll of seven members: what each did, and what was counted. */
const roll = (done: readonly string[], counts: PlainRow, more: PlainTables = {}): PlainTables => ({
  sessions: [{ id: 's', body: 'club', date: '1900-02-01' }],
  votes: [{ id: 'v', session: 's', ...counts }],
  ballots: done.map((option, index) => ({ vote: 'v', person: `p-${index}`, option })),
  ...more,
});
const seven = (seats = 7): PlainTables => ({
  compositions: [{ id: 'c', body: 'club', date: '1900-01-01' }],
  seats: [{ composition: 'c', group: 'all', seats }],
});

test('a roll with fewer of an option than were counted is a contradiction, with those who were away', () => {
  const [finding, ...others] = findings(
    rule,
    roll(['yes', 'yes', 'yes', 'no', 'no', 'excused', 'absent'], { yes: 4, no: 2 }),
  );
  expect(others).toEqual([]);
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.text).toBe(
    '3 ballots “yes” are told of in v, but 4 were counted. Beside them 2 are told as excused or absent.',
  );
});

test('a few ballots that are told are no roll', () => {
  expect(findings(rule, roll(['yes', 'no'], { yes: 4, no: 2 }))).toEqual([]);
  expect(findings(rule, roll(['opposed', 'yes', 'refused'], { yes: 2, no: 1 }))).toEqual([]);
});

test('a roll that makes the counts is no finding', () => {
  const whole = roll(['yes', 'yes', 'no', 'excused', 'present'], { yes: 2, no: 1 }, seven(5));
  expect(findings(rule, whole)).toEqual([]);
});

test('members whom a roll with rows of the absent leaves out are doubtful, more than there are a contradiction', () => {
  const done = ['yes', 'yes', 'no', 'absent', 'absent'];
  const [less] = findings(rule, roll(done, { yes: 2, no: 1 }, seven()));
  expect(less?.strength).toBe('doubtful');
  expect(less?.text).toContain('has 5 people, of 7 members of name_en 1: 2 of them are left out');
  const [more] = findings(rule, roll(done, { yes: 2, no: 1 }, seven(4)));
  expect(more?.strength).toBe('contradiction');
  // Without a row of anybody absent it is a roll of those who voted.
  expect(findings(rule, roll(['yes', 'yes', 'no'], { yes: 2, no: 1 }, seven()))).toEqual([]);
});

test('a ballot that weighs more than one counts as often', () => {
  const weighed = (weight: number) =>
    roll(
      [],
      { yes: 4, no: 1 },
      {
        ballots: [
          { vote: 'v', person: 'p', option: 'yes', weight },
          { vote: 'v', person: 'q', option: 'yes' },
          { vote: 'v', person: 'r', option: 'no' },
        ],
      },
    );
  expect(findings(rule, weighed(3))).toEqual([]);
  expect(findings(rule, weighed(4))).toHaveLength(1);
});
