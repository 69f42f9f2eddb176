import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementIndex,
  cohesionOverTime,
  compareVotes,
  findVotes,
  pivotalMembers,
  type RebelRule,
  type RollCallMatrix,
  type RollCallVote,
  rollCallOptions,
  rollCallsFromCells,
  scoreMembers,
  selectRollCalls,
  summarizeMembers,
  summarizeVotes,
  totalsBy,
  voteviewCodes,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { rollCalls } from './roll-call-arbitraries.js';

const letters = {
  ...voteviewCodes,
  a: 'abstain',
  e: 'excused',
  '?': 'unknown',
} as const;

/** Roll calls of members of parties: for each member the party and the cells, as Voteview writes them; `a` abstains, `e` is excused, `?` is unknown. */
function calls(
  rows: Readonly<Record<string, readonly [party: string, cells: string]>>,
  told: readonly Partial<RollCallVote>[] = [],
): RollCallMatrix {
  const [first] = Object.values(rows);
  return rollCallsFromCells({
    members: Object.entries(rows).map(([id, [party]]) => ({ id, party })),
    votes: [...first![1]].map((_, vote) => ({ id: `${vote + 1}`, ...told[vote] })),
    cells: Object.values(rows).map(([, cells]) => cells),
    codes: letters,
  });
}

const member = (matrix: RollCallMatrix, id: string, rule?: RebelRule) =>
  summarizeMembers(matrix, rule).members.find((one) => one.member.id === id)!;

describe('the summary of a vote', () => {
  const matrix = calls({
    a: ['A', '11a?'],
    b: ['A', '11a1'],
    c: ['A', '16a6'],
    d: ['B', '6996'],
    e: ['B', '6921'],
    f: ['B', '6e51'],
  });
  const { votes, between } = summarizeVotes(matrix);
  const [first, second, third, fourth] = votes;

  test('counts by party, with margin, closeness and turnout', () => {
    expect(between).toEqual(['A', 'B']);
    expect([first!.margin, first!.closeness]).toEqual([0, { kind: 'value', value: 0.5 }]);
    expect(second!.counts).toMatchObject({ yes: 2, no: 1, absent: 2, excused: 1 });
    expect(second!.turnout).toEqual({ kind: 'value', value: 0.6 });
    expect(first!.parties.map(({ party, side }) => [party, side])).toEqual([
      ['A', 'yes'],
      ['B', 'no'],
    ]);
  });

  test('tells a party vote from one in which the parties voted alike', () => {
    expect([first!.partyUnity, first!.partyVote]).toEqual(['party unity vote', true]);
    expect([second!.partyUnity, second!.partyVote]).toEqual(['not a party unity vote', undefined]);
    const half = calls({ a: ['A', '1'], b: ['A', '1'], c: ['A', '6'], d: ['B', '6'] });
    expect(summarizeVotes(half).votes[0]).toMatchObject({
      partyUnity: 'party unity vote',
      partyVote: false,
    });
    expect(summarizeVotes(half, { partyVoteAt: 0.6 }).votes[0]!.partyVote).toBe(true);
  });

  test('keeps positions announced apart, and says why a party that never votes has no index', () => {
    expect(third!.counts).toMatchObject({
      'announced yes': 1,
      'announced no': 1,
      abstain: 3,
      absent: 1,
    });
    expect(third!.parties[1]!.rice).toEqual({
      kind: 'undefined',
      reason: 'nobody in the group voted yes or no',
    });
    expect(third!.closeness.kind).toBe('undefined');
    expect(third!.agreement).toEqual({ kind: 'value', value: 1 });
  });

  test('leaves open what an unknown ballot leaves open', () => {
    expect(fourth!.parties[0]).toMatchObject({
      side: 'open',
      rice: { kind: 'interval', lower: 0, upper: 1 / 3, alwaysDefined: true },
    });
    expect(fourth!.partyUnity).toBe('undetermined');
    expect(fourth!.partyVote).toBeUndefined();
    expect(fourth!.closeness).toEqual({
      kind: 'interval',
      lower: 2 / 6,
      upper: 0.5,
      alwaysDefined: true,
    });
    expect(fourth!.otherThanDeclared).toEqual([]);
  });

  test('of a party of one has a Rice index of 1, and none when corrected for its size', () => {
    const [vote] = summarizeVotes(calls({ a: ['A', '1'] })).votes;
    expect(vote!.parties[0]!.rice).toEqual({ kind: 'value', value: 1 });
    expect(vote!.parties[0]!.riceCorrected.kind).toBe('undefined');
    expect([vote!.partyUnity, vote!.partyVote]).toEqual([undefined, undefined]);
  });

  test('refuses parties that are not there or the same, and a share that is no majority', () => {
    expectArgumentError(
      () => summarizeVotes(matrix, { between: ['A', 'C'] }),
      'options.between[1]',
      'C',
      'party',
    );
    expectArgumentError(
      () => summarizeVotes(matrix, { between: ['A', 'A'] }),
      'options.between',
      'A',
      'two different',
    );
    expectArgumentError(
      () => summarizeVotes(matrix, { partyVoteAt: 0.5 }),
      'options.partyVoteAt',
      0.5,
      'above 0.5',
    );
  });

  test('gives the bounds that every way of casting the unknown ballots gives', () => {
    fc.assert(
      fc.property(rollCalls({ most: 2 }), (matrix) => {
        for (const { counts, rice, agreement, closeness } of summarizeVotes(matrix).votes) {
          const { yes, no, abstain, unknown } = counts;
          const unknownMayBe = ['yes', 'no', 'abstain', 'absent'] as const;
          expect(agreement).toEqual(agreementIndex({ yes, no, abstain, unknown, unknownMayBe }));
          if (closeness.kind === 'undefined') expect(yes + no + unknown).toBe(0);
          else if (rice.kind === 'value' && closeness.kind === 'value') {
            expect(1 - 2 * closeness.value).toBeCloseTo(rice.value);
          } else if (rice.kind === 'interval' && closeness.kind === 'interval') {
            expect(1 - 2 * closeness.lower).toBeCloseTo(rice.upper);
            expect(1 - 2 * closeness.upper).toBeCloseTo(rice.lower);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the summary of a member', () => {
  test('has participation, loyalty and rebellions by name', () => {
    const matrix = calls({
      a: ['A', '1111'],
      b: ['A', '1111'],
      c: ['A', '6199'],
    });
    expect(member(matrix, 'c')).toMatchObject({
      votes: 4,
      participation: { kind: 'value', value: 0.5 },
      loyalty: { kind: 'value', value: 0.5 },
      rebellions: [{ vote: { id: '1' }, party: 'A', line: 'yes' }],
    });
    expect(member(matrix, 'a').loyalty).toEqual({ kind: 'value', value: 1 });
  });

  test('says what a rebel is, as it was chosen', () => {
    const matrix = calls({ a: ['A', '111'], b: ['A', '111'], c: ['A', '6a9'] });
    const rebels = (rebel: RebelRule['rebel']) =>
      member(matrix, 'c', rebel === undefined ? {} : { rebel }).rebellions.map(
        ({ vote }) => vote.id,
      );
    expect(rebels(undefined)).toEqual(['1']);
    expect(rebels('votes against or abstains')).toEqual(['1', '2']);
    expect(rebels('does not vote with')).toEqual(['1', '2', '3']);
    expect(summarizeMembers(matrix).rebel).toBe(
      'A rebel votes yes where the line is no, or no where it is yes. The line of a party is the side of more than 50 % of its yes and no votes, where it cast at least 2; there is none in free votes.',
    );
    expect(
      summarizeMembers(matrix, { lineAbove: 0.9, smallestParty: 3, freeVotes: 'counted' }).rebel,
    ).toContain('more than 90 % of its yes and no votes, where it cast at least 3; free votes');
    expect(member(matrix, 'c', { lineAbove: 0.9 }).rebellions).toEqual([]);
  });

  test('of a party of one has no line, no rebellion and no loyalty', () => {
    const matrix = calls({ a: ['A', '16'], b: ['B', '11'], c: ['B', '11'] });
    expect(member(matrix, 'a')).toMatchObject({ loyalty: { kind: 'undefined' }, rebellions: [] });
    expect(member(matrix, 'a').partyLoyalty).toBeUndefined();
    expect(member(matrix, 'a').agreementWithParties[1]).toEqual({
      party: 'B',
      shared: 2,
      agreed: 1,
      share: { kind: 'value', value: 0.5 },
    });
  });

  test('of a speaker who never votes has participation 0 and no loyalty', () => {
    const matrix = calls({ a: ['A', '99'], b: ['A', '11'], c: ['A', '11'] });
    expect(member(matrix, 'a')).toMatchObject({
      participation: { kind: 'value', value: 0 },
      loyalty: { kind: 'undefined' },
    });
  });

  test('of a minister with leave, or in a pair, has neither absence nor rebellion', () => {
    const matrix = calls({ a: ['A', 'e51'], b: ['A', '111'], c: ['A', '111'] });
    expect(member(matrix, 'a', { rebel: 'does not vote with' })).toMatchObject({
      participation: { kind: 'value', value: 1 },
      loyalty: { kind: 'value', value: 1 },
      rebellions: [],
    });
  });

  test('who always rebels has a loyalty of exactly 0, which is a value', () => {
    const matrix = calls({ a: ['A', '66'], b: ['A', '11'], c: ['A', '11'] });
    expect(member(matrix, 'a').loyalty).toEqual({ kind: 'value', value: 0 });
  });

  test('has no rebellion in a free vote, unless free votes are counted', () => {
    const matrix = calls({ a: ['A', '6'], b: ['A', '1'], c: ['A', '1'] }, [{ free: true }]);
    expect(member(matrix, 'a').rebellions).toEqual([]);
    expect(member(matrix, 'a').loyalty.kind).toBe('undefined');
    expect(member(matrix, 'a', { freeVotes: 'counted' }).rebellions).toHaveLength(1);
  });

  test('has no line in a tie, and one left open by unknown ballots', () => {
    const matrix = calls({ a: ['A', '11'], b: ['A', '6?'], c: ['B', '66'] });
    expect(member(matrix, 'a').loyalty).toEqual({
      kind: 'interval',
      lower: 0,
      upper: 1,
      alwaysDefined: false,
    });
    expect(member(matrix, 'a').rebellions).toEqual([]);
  });

  test('who changes party counts with each on its days', () => {
    const matrix = rollCallsFromCells({
      members: [
        { id: 'x', party: 'A', parties: [{ party: 'B', from: '1917-12-01' }] },
        ...['a', 'b'].map((id) => ({ id, party: 'A' })),
        ...['c', 'd'].map((id) => ({ id, party: 'B' })),
      ],
      votes: [
        { id: '1', date: '1917-11-04' },
        { id: '2', date: '1917-12-08' },
      ],
      cells: ['11', '16', '16', '61', '61'],
      codes: voteviewCodes,
    });
    expect(member(matrix, 'x')).toMatchObject({
      parties: ['A', 'B'],
      loyalty: { kind: 'value', value: 1 },
      rebellions: [],
    });
    expect(summarizeVotes(matrix).votes.map(({ parties }) => parties[0]!.members)).toEqual([3, 2]);
  });

  test('refuses a rule that is none of the choices', () => {
    const matrix = calls({ a: ['A', '1'] });
    const refuses = (rule: object, argument: string, given: unknown, expected: string) =>
      expectArgumentError(
        () => summarizeMembers(matrix, rule),
        `rule.${argument}`,
        given,
        expected,
      );
    refuses({ rebel: 'talks' }, 'rebel', 'talks', 'votes against');
    refuses({ lineAbove: 0.4 }, 'lineAbove', 0.4, 'from 0.5');
    refuses({ smallestParty: 0 }, 'smallestParty', 0, 'one or more');
    refuses({ freeVotes: 'no' }, 'freeVotes', 'no', 'counted');
  });

  test('does not depend on the order of members and votes', () => {
    fc.assert(
      fc.property(rollCalls({ most: 12 }), (matrix) => {
        const turned = selectRollCalls(matrix, {
          members: matrix.members.map(({ id }) => id).reverse(),
          votes: matrix.votes.map(({ id }) => id).reverse(),
        });
        for (const {
          member: one,
          loyalty,
          participation,
          rebellions,
          partyLoyalty,
        } of summarizeMembers(matrix).members) {
          const other = member(turned, one.id);
          expect(other).toMatchObject({ loyalty, participation });
          expect(other.partyLoyalty).toBe(partyLoyalty);
          expect(other.rebellions.map(({ vote }) => vote.id).reverse()).toEqual(
            rebellions.map(({ vote }) => vote.id),
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('cohesion over time', () => {
  test('is 1 for a party of clones, in every period', () => {
    const dates = ['1917-11-04', '1917-11-05', '1918-01-02'].map((date) => ({ date }));
    const matrix = calls({ a: ['A', '116'], b: ['A', '116'], c: ['B', '6a6'] }, dates);
    const { rows } = cohesionOverTime(matrix);
    expect(rows.map(({ period, party, votes }) => [period, party, votes])).toEqual([
      ['1917-11', 'A', 2],
      ['1917-11', 'B', 2],
      ['1918-01', 'A', 1],
      ['1918-01', 'B', 1],
    ]);
    for (const { rice } of rows) expect(rice).toEqual({ kind: 'value', value: 1 });
    expect(rows.map(({ partyUnityShare }) => partyUnityShare)).toEqual([0.5, 0.5, 0, 0]);
    const periods = (by: 'year' | 'day' | 'vote') => [
      ...new Set(cohesionOverTime(matrix, { by }).rows.map(({ period }) => period)),
    ];
    expect([periods('year'), periods('day'), periods('vote')]).toEqual([
      ['1917', '1918'],
      ['1917-11-04', '1917-11-05', '1918-01-02'],
      ['1', '2', '3'],
    ]);
  });

  test('names the votes that have no date, and refuses a period that there is not', () => {
    const matrix = calls({ a: ['A', '11'] }, [{}, { date: '1917-11-04' }]);
    expect(cohesionOverTime(matrix).undated).toEqual(['1']);
    const spans = cohesionOverTime(matrix, { by: 2 }).rows.map(({ period }) => period);
    expect(spans.slice(0, 1)).toEqual([matrix.votes.length === 1 ? '1–1' : '1–2']);
    expectArgumentError(
      () => cohesionOverTime(matrix, { by: 1.5 }),
      'options.by',
      1.5,
      'a whole number of votes',
    );
    expectArgumentError(
      () => cohesionOverTime(matrix, { by: 'week' as 'day' }),
      'options.by',
      'week',
      'year, month',
    );
  });
});

describe('pivotal members', () => {
  test('won votes that one of them could have reversed', () => {
    const matrix = calls({ a: ['A', '111'], b: ['A', '116'], c: ['B', '616'], d: ['B', '9?6'] });
    const { close, members } = pivotalMembers(matrix);
    expect(close.map(({ id }) => id)).toEqual(['1']);
    expect(members.map(({ member: one, votes }) => [one.id, votes.length])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 0],
      ['d', 0],
    ]);
    expect(pivotalMembers(matrix, { switches: 2 }).close.map(({ id }) => id)).toEqual(['1', '3']);
    expectArgumentError(
      () => pivotalMembers(matrix, { switches: 0.5 }),
      'options.switches',
      0.5,
      'whole number',
    );
  });
});

describe('votes side by side, found and counted', () => {
  const matrix = calls(
    {
      a: ['A', '11a1'],
      b: ['A', '16a1'],
      c: ['A', '11a6'],
      d: ['B', '6119'],
    },
    [{ date: '1917-11-04' }],
  );

  test('two votes tell who changed', () => {
    const { turns, changed } = compareVotes(matrix, '1', '2');
    expect(turns).toEqual([
      { from: 'yes', to: 'yes', members: 2 },
      { from: 'yes', to: 'no', members: 1 },
      { from: 'no', to: 'yes', members: 1 },
    ]);
    expect(changed.map(({ member: one, from, to }) => [one.id, from, to])).toEqual([
      ['b', 'yes', 'no'],
      ['d', 'no', 'yes'],
    ]);
    expectArgumentError(() => compareVotes(matrix, '1', '9'), 'second', '9', 'the id of a vote');
  });

  test('votes are found by closeness, turnout, rebels and an abstaining party', () => {
    const found = (search: Parameters<typeof findVotes>[1]) =>
      findVotes(matrix, search).votes.map(({ vote }) => vote.id);
    expect(found({})).toEqual(['1', '2', '3', '4']);
    expect(found({ closeness: { atLeast: 0.3 } })).toEqual(['4']);
    expect(found({ turnout: { atMost: 0.9 } })).toEqual(['4']);
    expect(found({ rebels: { atLeast: 1 } })).toEqual(['2', '4']);
    expect(found({ rebels: { atLeast: 1, lineAbove: 0.9 } })).toEqual([]);
    expect(found({ abstainingParty: 'A' })).toEqual(['3']);
    expect(found({ first: 'closest' })).toEqual(['4', '1', '2', '3']);
    expect(found({ first: 'lowest turnout' })[0]).toBe('4');
    expect(found({ first: 'most rebels' }).slice(0, 2)).toEqual(['2', '4']);
    expect(findVotes(matrix, { rebels: { atLeast: 1 } }).votes[0]!.rebels).toEqual(['b']);
    const refuses = (search: object, argument: string, given: unknown) =>
      expectArgumentError(() => findVotes(matrix, search), argument, given, '');
    refuses({ closeness: { atLeast: -1 } }, 'search.closeness.atLeast', -1);
    refuses({ turnout: { atMost: 2 } }, 'search.turnout.atMost', 2);
    refuses({ abstainingParty: 'C' }, 'search.abstainingParty', 'C');
    refuses({ first: 'best' }, 'search.first', 'best');
  });

  test('totals are by party, attribute or function, and add up to the members in office', () => {
    fc.assert(
      fc.property(rollCalls({ most: 6 }), (any) => {
        const totals = totalsBy(any, 'party');
        for (const { vote, members } of summarizeVotes(any).votes) {
          const own = totals.filter((row) => row.vote === vote.id);
          expect(own.reduce((sum, row) => sum + row.members, 0)).toBe(members);
        }
      }),
      { numRuns: 30 },
    );
    expect(totalsBy(matrix, 'region').every(({ group }) => group === undefined)).toBe(true);
    const byVowel = totalsBy(matrix, ({ id }, { id: vote }) => (vote === '1' ? id : undefined));
    expect(byVowel[3]).toEqual({ vote: '1', group: 'd', option: 'no', members: 1 });
  });

  test('a scorecard counts the side that is named; 0 is a score and nothing is none', () => {
    const sides = { 1: 'no', 3: 'no' } as const;
    const scores = scoreMembers(matrix, { sides });
    expect(scores.map(({ with: on, against }) => [on, against])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 1],
    ]);
    expect(scores[0]!.score).toEqual({ kind: 'value', value: 0 });
    const absent = scoreMembers(matrix, { sides: { 4: 'yes' }, absent: 'counts against' });
    expect(absent[3]!.score).toEqual({ kind: 'value', value: 0 });
    expect(scoreMembers(matrix, { sides: { 4: 'yes' } })[3]!.score.kind).toBe('undefined');
    const refuses = (rule: object, argument: string, given: unknown) =>
      expectArgumentError(
        () => scoreMembers(matrix, rule as Parameters<typeof scoreMembers>[1]),
        argument,
        given,
        '',
      );
    refuses({ sides: {} }, 'rule.sides', {});
    refuses({ sides: { 1: 'maybe' } }, 'rule.sides.1', 'maybe');
    refuses({ sides, absent: 'yes' }, 'rule.absent', 'yes');
    refuses({ sides: { 9: 'yes' } }, 'selection.votes[0]', '9');
  });
});

describe('the counts of a vote', () => {
  test('have every option at its place', () => {
    fc.assert(
      fc.property(rollCalls({ most: 3 }), (matrix) => {
        for (const [column, { counts, members }] of summarizeVotes(matrix).votes.entries()) {
          const codes = matrix.members.map(
            (_, row) => matrix.codes[row * matrix.votes.length + column],
          );
          const told = rollCallOptions.map((_, code) => codes.filter((one) => one === code).length);
          expect(rollCallOptions.map((option) => counts[option])).toEqual(told);
          expect(members).toBe(codes.length - told[0]!);
        }
      }),
      { numRuns: 30 },
    );
  });
});
