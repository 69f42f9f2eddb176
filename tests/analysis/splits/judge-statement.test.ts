import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  judgePredicate,
  judgeStatement,
  type StatementVerdict,
} from '../../../src/analysis/splits/judge-statement.js';
import type { Split } from '../../../src/analysis/splits/split.js';
import type { SplitAssumption } from '../../../src/analysis/splits/split-assumption.js';
import type { SplitStatement } from '../../../src/analysis/splits/split-statement.js';
import type { SplitVote } from '../../../src/analysis/splits/split-vote.js';
import { voteOptions } from '../../../src/analysis/votes/vote-option.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';
import { everyTable, possibleVotes, variedVotes } from './every-table.js';

const antonov: SplitVote = {
  totals: { yes: 12, no: 7 },
  groups: [
    { name: 'Bolshevik commissars', members: 11 },
    { name: 'Left SR commissars', members: 7 },
    { name: 'others', members: { atLeast: 0, atMost: 5 } },
  ],
};

const bolshevik = (relation: SplitStatement['relation'], value: number): SplitStatement => ({
  terms: [{ group: 'Bolshevik commissars', option: 'yes' }],
  relation,
  value,
});

const holds = (verdict: StatementVerdict | { status: 'unbounded' }) =>
  verdict.status === 'possible' ? verdict.holds : verdict.status;

describe('a statement about the vote of twelve to seven', () => {
  test('at least one of the twelve was not one of the eleven Bolshevik commissars: in all splits', () => {
    const elsewhere: SplitStatement = {
      terms: [
        { group: 'Left SR commissars', option: 'yes' },
        { group: 'others', option: 'yes' },
      ],
      relation: 'at least',
      value: 1,
    };
    const verdict = judgeStatement(antonov, elsewhere);
    expect(verdict).toMatchObject({ status: 'possible', holds: 'in all splits' });
    expect(verdict.status === 'possible' && verdict.probabilities).toMatchObject([
      { kind: 'probability', assumption: { over: 'ballots' }, probability: 1 },
      { kind: 'probability', assumption: { over: 'splits' }, probability: 1 },
    ]);
    expect(holds(judgeStatement(antonov, bolshevik('at most', 11)))).toBe('in all splits');
  });

  test('all eleven voted yes: in some; twelve of them did: in none', () => {
    expect(holds(judgeStatement(antonov, bolshevik('exactly', 11)))).toBe('in some splits');
    expect(holds(judgeStatement(antonov, bolshevik('at least', 12)))).toBe('in no split');
    expect(holds(judgeStatement(antonov, bolshevik('more than', 10)))).toBe('in some splits');
  });

  test('somebody outside the two groups voted: in all splits, because nineteen are more than eighteen', () => {
    const others: SplitStatement = {
      terms: [
        { group: 'others', option: 'yes' },
        { group: 'others', option: 'no' },
      ],
      relation: 'at least',
      value: 1,
    };
    expect(holds(judgeStatement(antonov, others))).toBe('in all splits');
  });

  test('without the others there is no split to speak of', () => {
    const groups = antonov.groups.slice(0, 2);
    const verdict = judgeStatement({ ...antonov, groups }, bolshevik('at most', 11));
    expect(verdict).toMatchObject({
      status: 'impossible',
      reason: { kind: 'too few members', needed: 19, available: 18 },
    });
    expect(holds(judgePredicate({ ...antonov, groups }, () => true))).toBe('impossible');
  });

  test('others without number leave the verdict and take the probability away', () => {
    const groups = [...antonov.groups.slice(0, 2), { name: 'others', members: 'unknown' as const }];
    const vote = { ...antonov, groups };
    const assumptions: SplitAssumption[] = [{ over: 'ballots' }];
    const verdict = judgeStatement(vote, bolshevik('at most', 11), { assumptions });
    expect(verdict).toEqual({
      status: 'possible',
      holds: 'in all splits',
      probabilities: [{ kind: 'unbounded', assumption: { over: 'ballots' } }],
    });
    expect(holds(judgeStatement(vote, bolshevik('at most', 10)))).toBe('in some splits');
    expect(judgePredicate(vote, () => true)).toEqual({
      status: 'unbounded',
      cells: [
        { group: 'others', option: 'abstain' },
        { group: 'others', option: 'absent' },
      ],
    });
    const absent: SplitStatement = {
      terms: [{ group: 'others', option: 'absent' }],
      relation: 'at most',
      value: 1,
    };
    expect(() => judgeStatement(vote, absent)).toThrow(
      'statement must be about counts that something limits; "absent in others" was given',
    );
  });

  test('a cell without limit takes nothing from the verdict about the others', () => {
    // The unlimited cell must be able to hold all whom its group and its option require.
    const vote: SplitVote = {
      totals: { yes: 2, no: 0, abstain: 0, absent: { atLeast: 9 } },
      groups: [
        { name: 'A', members: 3, counts: { absent: 1 } },
        { name: 'B', members: { atLeast: 6 }, counts: { absent: { atLeast: 2 } } },
      ],
    };
    const yes = (value: number): SplitStatement => ({
      terms: [{ group: 'B', option: 'yes' }],
      relation: 'exactly',
      value,
    });
    expect(holds(judgeStatement(vote, yes(0)))).toBe('in all splits');
    const free: SplitVote = { ...vote, groups: [{ name: 'A', members: 3 }, vote.groups[1]!] };
    expect([0, 1, 2, 3].map((value) => holds(judgeStatement(free, yes(value))))).toEqual([
      'in some splits',
      'in some splits',
      'in some splits',
      'in no split',
    ]);
  });
});

test('what is known of a group limits the verdict even where nothing limits its other cells', () => {
  const vote: SplitVote = {
    totals: { yes: 3, no: 0, abstain: 0 },
    groups: [
      { name: 'A', members: 'unknown', counts: { yes: { atMost: 1 } } },
      { name: 'B', members: 5 },
    ],
  };
  const yes = (relation: SplitStatement['relation'], value: number): SplitStatement => ({
    terms: [{ group: 'A', option: 'yes' }],
    relation,
    value,
  });
  expect(holds(judgeStatement(vote, yes('at most', 1)))).toBe('in all splits');
  expect(holds(judgeStatement(vote, yes('exactly', 1)))).toBe('in some splits');
});

const relations = ['at least', 'at most', 'exactly', 'more than', 'fewer than'] as const;

describe('judging statements and predicates', () => {
  test('agree with each other and with trying every table', () => {
    const term = fc.record({
      group: fc.constantFrom('A', 'last', undefined),
      option: fc.constantFrom(...voteOptions),
      coefficient: fc.constantFrom(-2, -1, 0, 1, 3),
    });
    const statements = fc.record({
      terms: fc.array(term, { minLength: 1, maxLength: 3 }),
      relation: fc.constantFrom(...relations),
      value: fc.integer({ min: -2, max: 5 }),
    });
    const assumptions: SplitAssumption[] = [
      { over: 'ballots' },
      { over: 'splits' },
      { over: 'ballots', cohesion: { atLeast: 0.7 } },
      {
        over: 'splits',
        cohesion: { atLeast: 0.5, measure: 'rice index', groups: ['A'] },
        given: [{ terms: [{ option: 'absent' }], relation: 'at most', value: 1 }],
      },
    ];
    fc.assert(
      fc.property(possibleVotes, statements, (vote, { terms, relation, value }) => {
        const tables = everyTable(vote);
        fc.pre(tables.length <= 200);
        const last = vote.groups.at(-1)!.name;
        const named = terms.map(({ group, ...rest }) =>
          group === undefined ? rest : { ...rest, group: group === 'last' ? last : group },
        );
        const sum = (count: (group: string, option: (typeof voteOptions)[number]) => number) =>
          named.reduce(
            (total, { option, coefficient, ...rest }) =>
              total +
              coefficient *
                vote.groups
                  .filter(({ name }) => !('group' in rest) || rest.group === name)
                  .reduce((all, { name }) => all + count(name, option), 0),
            0,
          );
        const agrees = (n: number) =>
          ({
            'at least': n >= value,
            'at most': n <= value,
            exactly: n === value,
            'more than': n > value,
            'fewer than': n < value,
          })[relation];
        const verdict = judgeStatement(vote, { terms: named, relation, value }, { assumptions });
        const predicate = judgePredicate(
          vote,
          (split) => agrees(sum((group, option) => split[group]![option])),
          { assumptions },
        );
        expect(verdict).toEqual(predicate);
        const found = tables.filter((table) =>
          agrees(
            sum(
              (group, option) =>
                table[vote.groups.findIndex(({ name }) => name === group)]![
                  voteOptions.indexOf(option)
                ]!,
            ),
          ),
        ).length;
        expect(holds(verdict)).toBe(
          found === tables.length
            ? 'in all splits'
            : found === 0
              ? 'in no split'
              : 'in some splits',
        );
        expect(verdict.status === 'possible' && verdict.probabilities[1]).toMatchObject({
          favourable: BigInt(found),
          total: BigInt(tables.length),
          probability: found / tables.length,
        });
      }),
      { numRuns: 200 },
    );
  });

  test.each(Object.entries(variedVotes))('agree with each other for %s', (_, vote) => {
    const last = vote.groups.at(-1)!.name;
    const named = (...terms: [string | undefined, (typeof voteOptions)[number], number][]) =>
      terms.map(([group, option, coefficient]) =>
        group === undefined ? { option, coefficient } : { group, option, coefficient },
      );
    const sums = [
      named(['A', 'yes', 1], [last, 'no', -2]),
      named(['A', 'abstain', -1], [undefined, 'yes', 1]),
      named(['A', 'absent', 2], ['A', 'no', 1]),
      named([undefined, 'absent', 1]),
    ];
    const assumptions: SplitAssumption[] = (['ballots', 'splits'] as const).flatMap((over) => [
      { over },
      { over, cohesion: { atLeast: 0.5, groups: ['A'] } },
      { over, given: [{ terms: sums[0]!, relation: 'at most', value: 1 }] },
      { over, given: [{ terms: sums[3]!, relation: 'at least', value: 99 }] },
    ]);
    for (const terms of sums) {
      for (const value of [-2, 0, 1, 3]) {
        const verdict = judgeStatement(
          vote,
          { terms, relation: 'exactly', value },
          { assumptions },
        );
        const holdsIn = (split: Split) =>
          terms.reduce(
            (sum, { option, coefficient, ...of }) =>
              sum +
              coefficient *
                Object.entries(split).reduce(
                  (all, [name, row]) =>
                    all + ('group' in of && of.group !== name ? 0 : row[option]),
                  0,
                ),
            0,
          ) === value;
        expect(verdict).toEqual(judgePredicate(vote, holdsIn, { assumptions }));
      }
    }
  });

  describe('under an assumption keep to the splits that it admits, here for three to two in groups of three and two', () => {
    // A has one, two or three of the yes votes, with 3 · 1, 3 · 2 and 1 · 1 ballots behind each split.
    const vote: SplitVote = {
      totals: { yes: 3, no: 2 },
      groups: [
        { name: 'A', members: 3 },
        { name: 'B', members: 2 },
      ],
    };
    const two: SplitStatement = {
      terms: [{ group: 'A', option: 'yes' }],
      relation: 'exactly',
      value: 2,
    };
    const yesOfA = { group: 'A', option: 'yes' } as const;
    const given = (relation: SplitStatement['relation'], value: number) => ({
      given: [{ terms: [yesOfA], relation, value }],
    });
    const ahead = [yesOfA, { group: 'B', option: 'yes', coefficient: -1 } as const];

    test.each<[string, Omit<SplitAssumption, 'over'>, number[], number[]]>([
      ['nothing', {}, [1, 3], [6, 10]],
      ['at least two of A', given('at least', 2), [1, 2], [6, 7]],
      ['at most two of A', given('at most', 2), [1, 2], [6, 9]],
      ['exactly two of A', given('exactly', 2), [1, 1], [6, 6]],
      ['three of A', given('more than', 2), [0, 1], [0, 1]],
      [
        'A ahead of B',
        { given: [{ terms: ahead, relation: 'at least', value: 1 }] },
        [1, 2],
        [6, 7],
      ],
      [
        'A united',
        { cohesion: { atLeast: 0.5, measure: 'rice index', groups: ['A'] } },
        [0, 1],
        [0, 1],
      ],
      ['B united', { cohesion: { atLeast: 1, groups: ['B'] } }, [0, 2], [0, 4]],
    ])('that is given: %s', (_, assumed, splits, ballots) => {
      const assumptions: SplitAssumption[] = [
        { over: 'splits', ...assumed },
        { over: 'ballots', ...assumed },
      ];
      const verdict = judgeStatement(vote, two, { assumptions });
      expect(verdict).toMatchObject({
        holds: 'in some splits',
        probabilities: [splits, ballots].map(([favourable, total]) => ({
          favourable: BigInt(favourable!),
          total: BigInt(total!),
        })),
      });
      expect(judgePredicate(vote, ({ A }) => A!.yes === 2, { assumptions })).toEqual(verdict);
    });
  });

  test('weigh a wide sum over two of four groups alike, whichever two they are', () => {
    const groups = [40, 40, 40, 40].map((members, index) => ({ name: `g${index}`, members }));
    const vote: SplitVote = { totals: { yes: 72, no: 48 }, groups };
    const verdict = (one: string, other: string) =>
      judgeStatement(vote, {
        terms: [
          { group: one, option: 'yes' },
          { group: other, option: 'no', coefficient: -50 },
        ],
        relation: 'at least',
        value: 1,
      });
    expect(verdict('g0', 'g1')).toEqual(verdict('g2', 'g3'));
    expect(verdict('g3', 'g0')).toMatchObject({ holds: 'in some splits' });
  });

  test('an assumption that leaves nothing has no probability', () => {
    const vote: SplitVote = { totals: { yes: 1, no: 1 }, groups: [{ name: 'A', members: 2 }] };
    const assumption: SplitAssumption = { over: 'splits', cohesion: { atLeast: 1 } };
    const expected = {
      status: 'possible',
      holds: 'in all splits',
      probabilities: [{ kind: 'excluded by assumption', assumption }],
    };
    const statement: SplitStatement = {
      terms: [{ option: 'yes' }],
      relation: 'exactly',
      value: 1,
    };
    const assumptions = [assumption];
    expect(judgeStatement(vote, statement, { assumptions })).toEqual(expected);
    expect(judgePredicate(vote, () => true, { assumptions })).toEqual(expected);
  });

  test('the confidence vote of 29 to 23: whether six of the 29 were commissars depends on how many were present', () => {
    const vote = (commissars: number): SplitVote => ({
      totals: { yes: 29, no: 23, abstain: 3, absent: 0 },
      groups: [
        { name: 'commissars', members: commissars },
        { name: 'other members', members: 55 - commissars },
      ],
    });
    const six: SplitStatement = {
      terms: [{ group: 'commissars', option: 'yes' }],
      relation: 'at least',
      value: 6,
    };
    expect(holds(judgeStatement(vote(5), six))).toBe('in no split');
    expect(holds(judgeStatement(vote(12), six))).toBe('in some splits');
    expect(holds(judgeStatement(vote(31), six))).toBe('in some splits');
    expect(holds(judgeStatement(vote(32), six))).toBe('in all splits');
  });

  test('a predicate is not tried on more splits than the limit', () => {
    const vote: SplitVote = {
      totals: { yes: 1, no: 0, abstain: 0, absent: 1 },
      groups: [
        { name: 'A', members: 1 },
        { name: 'B', members: 1 },
      ],
    };
    expect(judgePredicate(vote, () => true, { limit: 2 }).status).toBe('possible');
    expect(() => judgePredicate(vote, () => true, { limit: 1 })).toThrow(
      'limit must be at least the number of possible splits; 1 was given',
    );
    for (const limit of [0, 2.5, NaN, Infinity]) {
      expect(() => judgePredicate(vote, () => true, { limit })).toThrow(
        `limit must be a whole number of splits, one or more; ${limit} was given`,
      );
    }
  });

  test('wrong statements and assumptions are errors', () => {
    const wrong = bolshevik('at most', 0.5);
    expect(() => judgeStatement(antonov, wrong)).toThrow(ArgumentError);
    expect(() => judgeStatement(antonov, wrong)).toThrow('statement.value must be a whole number');
    const assumptions = [{ over: 'splits' }, { over: 'votes' }] as unknown as SplitAssumption[];
    const message = `assumptions[1].over must be 'ballots' or 'splits'; "votes" was given`;
    expect(() => judgeStatement(antonov, bolshevik('exactly', 1), { assumptions })).toThrow(
      message,
    );
    expect(() => judgePredicate(antonov, () => true, { assumptions })).toThrow(message);
  });
});
