import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BallotOption,
  ballotGrid,
  loadDataset,
  partyOn,
  type RollCallOption,
  rollCallMatrix,
  rollCallOptions,
  rollCallsFromBallots,
  rollCallsFromCells,
  rollCallsFromRecord,
  rollCallsOf,
  selectRollCalls,
  summarizeVotes,
  voteviewCodes,
  voteviewCodesWithPairs,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { rollCalls } from './roll-call-arbitraries.js';

const members = [{ id: 'a' }, { id: 'b' }];
const votes = [{ id: '1' }, { id: '2' }];

describe('a roll-call matrix', () => {
  test('is the same from cells, from ballots and from numbers', () => {
    const cells: RollCallOption[][] = [
      ['yes', 'absent'],
      ['announced no', 'not a member'],
    ];
    const wide = rollCallsFromCells({ members, votes, cells });
    const ballots = cells.flatMap((row, member) =>
      row.map((option, vote) => ({ member: members[member]!.id, vote: votes[vote]!.id, option })),
    );
    expect(rollCallsFromBallots({ members, votes, ballots })).toEqual(wide);
    expect(rollCallMatrix({ members, votes, codes: Uint8Array.of(1, 5, 8, 0) })).toEqual(wide);
    expect(ballotGrid(wide).map(({ options }) => options)).toEqual(cells);
  });

  test('takes the cells of Voteview as numbers or letters, with pairs apart or as votes', () => {
    const one = [{ id: 'a' }];
    const ten = Array.from({ length: 10 }, (_, code) => ({ id: `${code}` }));
    const apart = rollCallsFromCells({
      members: one,
      votes: ten,
      cells: [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
      codes: voteviewCodes,
    });
    expect(ballotGrid(apart)[0]!.options).toEqual([
      ...['not a member', 'yes', 'announced yes', 'announced yes', 'announced no', 'announced no'],
      ...['no', 'present', 'present', 'absent'],
    ]);
    const cast = rollCallsFromCells({
      members: one,
      votes: ten,
      cells: ['0123456789'],
      codes: voteviewCodesWithPairs,
    });
    expect(ballotGrid(cast)[0]!.options).toEqual([
      ...['not a member', 'yes', 'yes', 'yes', 'no', 'no', 'no', 'present', 'present', 'absent'],
    ]);
  });

  test('keeps a president’s votes as positions announced, which no count of votes has', () => {
    const table = { members, votes, cells: ['16', '66'], codes: voteviewCodes };
    const calls = rollCallsFromCells({ ...table, announcing: ['a'] });
    const [first] = summarizeVotes(calls).votes;
    expect([first!.counts.yes, first!.counts.no, first!.counts['announced yes']]).toEqual([
      0, 1, 1,
    ]);
    expectArgumentError(
      () => rollCallsFromCells({ ...table, announcing: ['c'] }),
      'announcing[0]',
      'c',
      'the id of a member',
    );
  });

  test('takes for unknown what no ballot tells, unless told what it was', () => {
    const ballots = [{ member: 'a', vote: '1', option: 'yes' as const }];
    const option = (untold?: RollCallOption) =>
      ballotGrid(rollCallsFromBallots({ members, votes, ballots, ...(untold && { untold }) }))[1]!
        .options[0];
    expect([option(), option('not a member')]).toEqual(['unknown', 'not a member']);
  });

  test('keeps the counts declared beside those of the roll, and corrects neither', () => {
    const declared = { yes: 2, no: 1, absent: 0 };
    const calls = rollCallsFromCells({
      members,
      votes: [{ id: '1', declared }],
      cells: ['1', '6'],
      codes: voteviewCodes,
    });
    const [summary] = summarizeVotes(calls).votes;
    expect(summary!.vote.declared).toEqual(declared);
    expect(summary!.otherThanDeclared).toEqual([{ option: 'yes', declared: 2, roll: 1 }]);
  });

  test('of a record has its people, votes, counts and unknown ballots', () => {
    const { ballots } = loadDataset();
    const known = rollCallsOf(ballots, { stands: 'as ballots' });
    const calls = rollCallsFromRecord(ballots, { stands: 'as ballots' });
    expect(calls.members.map(({ id }) => id)).toEqual(known.members.map(({ person }) => person.id));
    expect(ballotGrid(calls).map(({ options }) => options)).toEqual(
      known.members.map((member) => member.ballots),
    );
    for (const [place, { id, declared, date }] of calls.votes.entries()) {
      expect(id).toBe(known.votes[place]!.id);
      expect(declared?.yes).toBe(known.votes[place]!.yes);
      if (date !== undefined) expect(date).toMatch(/^191[78]-\d\d-\d\d$/);
    }
  });
});

describe('a record as roll calls', () => {
  const { ballots } = loadDataset();
  const own = ballots.find(({ person }) => person !== undefined)!;
  const told = (...options: BallotOption[]) =>
    ballotGrid(rollCallsFromRecord(options.map((option) => ({ ...own, option }))))[0]!.options[0];

  test('keeps presence and leave apart, and takes for unknown what is no ballot or told in two ways', () => {
    expect([told('present'), told('excused'), told('absent'), told('abstain')]).toEqual([
      ...['present', 'excused', 'absent', 'abstain'],
    ]);
    expect([told('refused'), told('supported'), told('yes', 'yes'), told('yes', 'no')]).toEqual([
      ...['unknown', 'unknown', 'yes', 'unknown'],
    ]);
  });

  test('takes stands for positions announced where it is told to, apart from votes cast', () => {
    const announced = (option: BallotOption) =>
      ballotGrid(rollCallsFromRecord([{ ...own, option }], { stands: 'as announcements' }))[0]!
        .options[0];
    expect([announced('supported'), announced('opposed'), announced('refused')]).toEqual([
      ...['announced yes', 'announced no', 'unknown'],
    ]);
  });

  test('takes who has no ballot for no member where the ballots make up the counts, and for unknown elsewhere', () => {
    const [first, second] = [...new Set(ballots.flatMap(({ person }) => person ?? []))];
    const [one, other] = [...new Set(ballots.map(({ vote }) => vote))];
    const optionsOf = (counts: { yes: number; no: number; abstain: number | undefined }) => {
      const vote = { ...one!, ...counts };
      const cast = { ...own, option: 'yes' as const, person: first, vote };
      return ballotGrid(rollCallsFromRecord([cast, { ...cast, person: second, vote: other! }]))[1]!
        .options[0];
    };
    expect(optionsOf({ yes: 1, no: 0, abstain: 0 })).toBe('not a member');
    expect(optionsOf({ yes: 1, no: 0, abstain: undefined })).toBe('not a member');
    expect(optionsOf({ yes: 1, no: 0, abstain: 1 })).toBe('unknown');
    expect(optionsOf({ yes: 2, no: 0, abstain: 0 })).toBe('unknown');
  });

  test('takes the party that stands with a ballot for that of its day', () => {
    const party = loadDataset().parties.find(({ id }) => id !== own.person!.party?.id)!;
    const dated = ballots.find(
      ({ person, vote }) => person !== undefined && vote.session.date?.precision === 'day',
    )!;
    const calls = rollCallsFromRecord([{ ...dated, party }]);
    expect(partyOn(calls.members[0]!, calls.votes[0]!.date)).toBe(party.id);
    expect(partyOn(calls.members[0]!)).toBe(dated.person!.party?.id);
  });

  test('is refused where no row is of a person, or stands are to be read in another way', () => {
    const parties = ballots.filter(({ person }) => person === undefined);
    expectArgumentError(
      () => rollCallsFromRecord(parties),
      'ballots',
      `${parties.length} rows`,
      'of a person',
    );
    expectArgumentError(
      () => rollCallsFromRecord(ballots, { stands: 'yes' as 'nothing' }),
      'options.stands',
      'yes',
      'as ballots',
    );
  });
});

describe('a roll-call matrix refuses', () => {
  const codes = Uint8Array.of(1, 2, 1, 2);

  test('a table without members or votes, and two of one id', () => {
    expectArgumentError(
      () => rollCallMatrix({ members: [], votes, codes }),
      'members',
      [],
      'at least one member',
    );
    expectArgumentError(
      () => rollCallMatrix({ members, votes: [], codes }),
      'votes',
      [],
      'at least one vote',
    );
    expectArgumentError(
      () => rollCallMatrix({ members: [{ id: 'a' }, { id: 'a' }], votes, codes }),
      'members[1].id',
      'a',
      'members[0] has it',
    );
  });

  test('a member twice in a vote, naming both rows', () => {
    const ballot = { member: 'a', vote: '1', option: 'yes' as const };
    expectArgumentError(
      () =>
        rollCallsFromBallots({
          members,
          votes,
          ballots: [ballot, { ...ballot, vote: '2' }, { ...ballot, option: 'no' }],
        }),
      'ballots[2]',
      'no',
      'one ballot of a in the vote 1; ballots[0] is another',
    );
  });

  test('a code that has no meaning, naming member and vote and what there is', () => {
    expectArgumentError(
      () => rollCallsFromCells({ members, votes, cells: ['16', '1x'], codes: voteviewCodes }),
      'cells[1][1]',
      'x',
      'one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 (member b, vote 2)',
    );
    expectArgumentError(
      () => rollCallMatrix({ members, votes, codes: Uint8Array.of(1, 1, 10, 1) }),
      'codes[2]',
      10,
      'member b, vote 1',
    );
    expectArgumentError(
      () =>
        rollCallsFromCells({ members, votes, cells: ['16', '11'], codes: { 1: 'aye' as 'yes' } }),
      'codes.1',
      'aye',
      'an option of a roll call',
    );
  });

  test('rows and cells that are not as many as members and votes', () => {
    expectArgumentError(
      () => rollCallMatrix({ members, votes, codes: Uint8Array.of(1) }),
      'codes',
      1,
      '2 members in each of 2 votes, 4',
    );
    expectArgumentError(
      () => rollCallsFromCells({ members, votes, cells: ['16'], codes: voteviewCodes }),
      'cells',
      1,
      'a row for each of 2 members',
    );
    expectArgumentError(
      () => rollCallsFromCells({ members, votes, cells: ['16', '1'], codes: voteviewCodes }),
      'cells[1]',
      '1 cells',
      'member b',
    );
  });

  test('a ballot of nobody, with the nearest id', () => {
    expectArgumentError(
      () =>
        rollCallsFromBallots({
          members: [{ id: 'lenin' }],
          votes,
          ballots: [{ member: 'lenn', vote: '1', option: 'yes' }],
        }),
      'ballots[0].member',
      'lenn',
      'did you mean lenin?',
    );
  });

  test('dates that are no days, periods that end before they begin, and counts that are none', () => {
    for (const date of ['1917-13-01', '1917-02-30', '1917', '4 November 1917']) {
      expectArgumentError(
        () => rollCallMatrix({ members, votes: [{ id: '1', date }, { id: '2' }], codes }),
        'votes[0].date',
        date,
        'a day as 1917-11-04',
      );
    }
    const parties = [{ party: 'A', from: '1918-01-02', to: '1918-01-01' }];
    expectArgumentError(
      () => rollCallMatrix({ members: [{ id: 'a', parties }, { id: 'b' }], votes, codes }),
      'members[0].parties[0].to',
      '1918-01-01',
      'not before 1918-01-02',
    );
    const declared = { yes: 1.5 };
    expectArgumentError(
      () => rollCallMatrix({ members, votes: [{ id: '1', declared }, { id: '2' }], codes }),
      'votes[0].declared.yes',
      1.5,
      'a whole number',
    );
  });

  test('a matrix whose parts were taken from another', () => {
    const calls = rollCallMatrix({ members, votes, codes });
    expectArgumentError(
      () => summarizeVotes({ ...calls, members: [{ id: 'a' }] }),
      'codes',
      4,
      '1 members in each of 2 votes',
    );
    expectArgumentError(
      () => summarizeVotes({ ...calls, rows: Uint32Array.of(7) }),
      'matrix.rows',
      7,
      'a place among 2 members',
    );
  });
});

describe('the party of a member', () => {
  const member = {
    id: 'one',
    party: 'none',
    parties: [
      { party: 'A', from: '1917-01-01', to: '1917-12-09' },
      { party: 'B', from: '1917-12-10' },
    ],
  };

  test('is that of the day, else the one throughout', () => {
    const on = (date?: string) => partyOn(member, date);
    expect([on('1916-12-31'), on('1917-01-01'), on('1917-12-09'), on('1917-12-10'), on()]).toEqual([
      ...['none', 'A', 'A', 'B', 'none'],
    ]);
    expect(partyOn({ id: 'two' }, '1917-01-01')).toBeUndefined();
  });
});

describe('a selection', () => {
  const calls = rollCallsFromCells({
    members: [
      { id: 'a', party: 'A' },
      { id: 'b', party: 'B' },
      { id: 'c', party: 'A', parties: [{ party: 'B', from: '1917-12-01' }] },
    ],
    votes: [
      { id: '1', date: '1917-11-04', topic: 'press' },
      { id: '2', date: '1917-12-08', topic: 'peace' },
      { id: '3', topic: 'press' },
    ],
    cells: ['119', '161', '119'],
    codes: voteviewCodes,
  });
  const idsOf = ({ members, votes, rows, columns }: typeof calls) => [
    Array.from(rows, (row) => members[row]!.id),
    Array.from(columns, (column) => votes[column]!.id),
  ];

  test('is a view of the same table', () => {
    const view = selectRollCalls(calls, { members: ['c', 'a'], votes: ['2'] });
    expect(view.codes).toBe(calls.codes);
    expect(view.members).toBe(calls.members);
    expect(idsOf(view)).toEqual([['c', 'a'], ['2']]);
    expect(idsOf(selectRollCalls(view, { members: ['a'] }))).toEqual([['a'], ['2']]);
  });

  test('is by party on the day, by date, by topic, by lopsidedness, or by what a function says', () => {
    expect(idsOf(selectRollCalls(calls, { parties: ['B'] }))[0]).toEqual(['b', 'c']);
    expect(idsOf(selectRollCalls(calls, { parties: ['B'], to: '1917-11-30' }))[0]).toEqual(['b']);
    expect(idsOf(selectRollCalls(calls, { from: '1917-11-05' }))[1]).toEqual(['2']);
    expect(idsOf(selectRollCalls(calls, { topics: ['press'] }))[1]).toEqual(['1', '3']);
    expect(idsOf(selectRollCalls(calls, { minority: { atLeast: 0.025 } }))[1]).toEqual(['2']);
    expect(idsOf(selectRollCalls(calls, { minority: { atMost: 0 } }))[1]).toEqual(['1', '3']);
    const named = selectRollCalls(calls, {
      members: ({ id }) => id !== 'a',
      votes: ({ date }) => date === undefined,
    });
    expect(idsOf(named)).toEqual([['b', 'c'], ['3']]);
  });

  test('that names what is not there is refused', () => {
    const select = (selection: Parameters<typeof selectRollCalls>[1]) => () =>
      selectRollCalls(calls, selection);
    expectArgumentError(
      select({ members: ['d'] }),
      'selection.members[0]',
      'd',
      'the id of a member',
    );
    expectArgumentError(select({ votes: ['9'] }), 'selection.votes[0]', '9', 'the id of a vote');
    expectArgumentError(
      select({ parties: ['C'] }),
      'selection.parties[0]',
      'C',
      'the party of a member',
    );
    expectArgumentError(
      select({ topics: ['pres'] }),
      'selection.topics[0]',
      'pres',
      'did you mean press?',
    );
    expectArgumentError(select({ from: '1917' }), 'selection.from', '1917', 'a day');
    expectArgumentError(
      select({ minority: { atLeast: 2 } }),
      'selection.minority.atLeast',
      2,
      'from 0 to 0.5',
    );
  });

  test('of everything in another order holds the same ballots', () => {
    fc.assert(
      fc.property(rollCalls(), (all) => {
        const turned = selectRollCalls(all, {
          members: all.members.map(({ id }) => id).reverse(),
          votes: all.votes.map(({ id }) => id).reverse(),
        });
        const options = ballotGrid(all).map((row) => [...row.options].reverse());
        expect(ballotGrid(turned).map((row) => row.options)).toEqual(options.reverse());
      }),
      { numRuns: 30 },
    );
  });

  test('finds each option by the number that stands for it', () => {
    const line = rollCallMatrix({
      members: [{ id: 'a' }],
      votes: rollCallOptions.map((_, vote) => ({ id: `${vote}` })),
      codes: Uint8Array.from(rollCallOptions.keys()),
    });
    expect(ballotGrid(line)[0]!.options).toEqual(rollCallOptions);
  });
});
