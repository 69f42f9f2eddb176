import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  pairwiseAgreement,
  partyUnityScores,
  type RecordedOption,
  tallyBallots,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { everyWay, someOptions, summaryOf } from './every-way.js';

const ballot = fc.constantFrom<RecordedOption>('yes', 'no', 'abstain', 'absent', 'unknown');

/** A few members with ballots in the same number of votes, few enough of them unknown to try all. */
const fewMembers = (members: number) =>
  fc
    .integer({ min: 1, max: 3 })
    .chain((votes) =>
      fc.array(fc.array(ballot, { minLength: votes, maxLength: votes }), {
        minLength: members,
        maxLength: members,
      }),
    )
    .filter((table) => table.flat().filter((one) => one === 'unknown').length <= 4);

/** Every table that a table with unknown ballots can be. */
function everyTable(
  table: readonly RecordedOption[][],
  options: readonly Exclude<RecordedOption, 'unknown'>[],
) {
  const votes = table[0]!.length;
  return everyWay(table.flat(), options).map((flat) =>
    table.map((_, member) => flat.slice(member * votes, (member + 1) * votes)),
  );
}

describe('a tally of ballots', () => {
  test('counts each kind of ballot and leaves absences out', () => {
    const ballots: RecordedOption[] = [
      'yes',
      'no',
      'no',
      'abstain',
      'unknown',
      'unknown',
      'absent',
      'yes',
    ];
    expect(tallyBallots(ballots)).toEqual({ yes: 2, no: 2, abstain: 1, unknown: 2 });
  });

  test('refuses no ballots, and a word that is no ballot', () => {
    expectArgumentError(() => tallyBallots([]), 'ballots', [], 'at least one ballot');
    expectArgumentError(
      () => tallyBallots(['yes', 'aye' as never]),
      'ballots[1]',
      'aye',
      'yes, no, abstain, absent or unknown',
    );
  });
});

describe('the agreement of pairs of members', () => {
  test('by hand is the share of the votes in which both took a position', () => {
    const members = [
      { ballots: ['yes', 'no', 'abstain', 'absent', 'yes'] as const },
      { ballots: ['yes', 'yes', 'abstain', 'yes', 'abstain'] as const },
      { ballots: ['no', 'no', 'no', 'no', 'no'] as const },
    ];
    expect(pairwiseAgreement({ members })).toEqual([
      { members: [0, 1], agreed: 2, disagreed: 2, open: 0, share: { kind: 'value', value: 0.5 } },
      { members: [0, 2], agreed: 1, disagreed: 3, open: 0, share: { kind: 'value', value: 0.25 } },
      { members: [1, 2], agreed: 0, disagreed: 5, open: 0, share: { kind: 'value', value: 0 } },
    ]);
  });

  test('can leave abstentions out', () => {
    const members = [
      { ballots: ['yes', 'no', 'abstain', 'yes'] as const },
      { ballots: ['yes', 'yes', 'abstain', 'abstain'] as const },
    ];
    expect(pairwiseAgreement({ members, abstentions: 'left out' })[0]).toEqual({
      members: [0, 1],
      agreed: 1,
      disagreed: 1,
      open: 0,
      share: { kind: 'value', value: 0.5 },
    });
  });

  test('is undefined for two who never took a position in the same vote', () => {
    const members = [
      { ballots: ['yes', 'absent'] as const },
      { ballots: ['absent', 'yes'] as const },
    ];
    expect(pairwiseAgreement({ members })[0]!.share).toEqual({
      kind: 'undefined',
      reason: 'the two took a position together in no vote',
    });
  });

  test('counts votes that unknown ballots leave open, and gives the interval', () => {
    const members = [
      { ballots: ['yes', 'no', 'yes'] as const },
      { ballots: ['unknown', 'no', 'no'] as const },
    ];
    expect(pairwiseAgreement({ members })[0]).toEqual({
      members: [0, 1],
      agreed: 1,
      disagreed: 1,
      open: 1,
      share: { kind: 'interval', lower: 1 / 3, upper: 2 / 3, alwaysDefined: true },
    });
    // Someone who was absent if not for it can only add an agreement, or nothing.
    const [pair] = pairwiseAgreement({ members, unknownMayBe: ['yes', 'absent'] });
    expect(pair!.share).toEqual({
      kind: 'interval',
      lower: 0.5,
      upper: 2 / 3,
      alwaysDefined: true,
    });
  });

  test('has bounds that contain its value in every way the ballots can be cast, and are reached', () => {
    const abstentions = fc.constantFrom('a position' as const, 'left out' as const);
    fc.assert(
      fc.property(fewMembers(2), someOptions, abstentions, (table, unknownMayBe, abstaining) => {
        const shareIn = (ballots: readonly RecordedOption[][]) =>
          pairwiseAgreement({
            members: ballots.map((row) => ({ ballots: row })),
            abstentions: abstaining,
            unknownMayBe,
          })[0]!.share;
        const summary = summaryOf(everyTable(table, unknownMayBe).map(shareIn));
        expect(shareIn(table)).toMatchObject(summary);
      }),
    );
  });

  test('refuses one member alone, and a word for abstentions that is neither choice', () => {
    const one = { ballots: ['yes'] as const };
    expectArgumentError(
      () => pairwiseAgreement({ members: [] }),
      'members',
      [],
      'at least 2 members',
    );
    expectArgumentError(
      () => pairwiseAgreement({ members: [one] }),
      'members',
      1,
      'at least 2 members',
    );
    expectArgumentError(
      () => pairwiseAgreement({ members: [one, one], abstentions: 'half' as never }),
      'abstentions',
      'half',
      "'a position' or 'left out'",
    );
  });
});

describe('party unity scores', () => {
  const between = ['A', 'B'] as const;
  const members = [
    { group: 'A', ballots: ['yes', 'yes', 'no', 'yes'] as const },
    { group: 'A', ballots: ['yes', 'no', 'no', 'abstain'] as const },
    { group: 'A', ballots: ['yes', 'yes', 'no', 'yes'] as const },
    { group: 'B', ballots: ['no', 'no', 'no', 'no'] as const },
    { group: 'C', ballots: ['yes', 'yes', 'yes', 'yes'] as const },
  ];

  test('by hand count the votes in which majorities opposed, here the first, second and fourth', () => {
    expect(partyUnityScores({ members, between })).toEqual([
      { group: 'A', withGroup: 3, againstGroup: 0, open: 0, score: { kind: 'value', value: 1 } },
      { group: 'A', withGroup: 1, againstGroup: 1, open: 0, score: { kind: 'value', value: 0.5 } },
      { group: 'A', withGroup: 3, againstGroup: 0, open: 0, score: { kind: 'value', value: 1 } },
      { group: 'B', withGroup: 3, againstGroup: 0, open: 0, score: { kind: 'value', value: 1 } },
      {
        group: 'C',
        withGroup: 0,
        againstGroup: 0,
        open: 0,
        score: { kind: 'undefined', reason: 'the member belongs to neither group' },
      },
    ]);
  });

  test('count a yes against a no of the own group as a no against its yes', () => {
    const opposed = { yes: 'no', no: 'yes', abstain: 'abstain', absent: 'absent' } as const;
    const turned = members.map(({ group, ballots }) => ({
      group,
      ballots: ballots.map((option) => opposed[option]),
    }));
    expect(partyUnityScores({ members: turned, between })).toEqual(
      partyUnityScores({ members, between }),
    );
  });

  test('can count a failure to vote against the member, as Congressional Quarterly did', () => {
    const [, second] = partyUnityScores({ members, between, notVoting: 'counts against' });
    expect(second).toEqual({
      group: 'A',
      withGroup: 1,
      againstGroup: 2,
      open: 0,
      score: { kind: 'value', value: 1 / 3 },
    });
  });

  test('do not depend on which group is named first', () => {
    const turned = partyUnityScores({ members, between: ['B', 'A'] });
    expect(turned).toEqual(partyUnityScores({ members, between }));
  });

  test('are undefined for one who voted in no party unity vote', () => {
    const pair = [
      { group: 'A', ballots: ['yes', 'absent'] as const },
      { group: 'A', ballots: ['absent', 'yes'] as const },
      { group: 'B', ballots: ['yes', 'no'] as const },
    ];
    expect(partyUnityScores({ members: pair, between })[0]!.score).toEqual({
      kind: 'undefined',
      reason: 'the member voted in no party unity vote',
    });
  });

  test('are an interval where it is not known how the member, or the majority, voted', () => {
    const partly = [
      { group: 'A', ballots: ['yes', 'yes'] as const },
      { group: 'A', ballots: ['unknown', 'yes'] as const },
      { group: 'A', ballots: ['yes', 'no'] as const },
      { group: 'B', ballots: ['no', 'unknown'] as const },
    ];
    const [first, second, third] = partyUnityScores({ members: partly, between });
    expect(first).toEqual({
      group: 'A',
      withGroup: 1,
      againstGroup: 0,
      open: 1,
      score: { kind: 'value', value: 1 },
    });
    expect(second!.score).toEqual({
      kind: 'interval',
      lower: 0,
      upper: 1,
      alwaysDefined: false,
    });
    expect(third!.score).toEqual({ kind: 'interval', lower: 0.5, upper: 1, alwaysDefined: true });
  });

  test('have bounds that contain the score in every way the ballots can be cast, and are reached', () => {
    const policy = fc.constantFrom('left out' as const, 'counts against' as const);
    const groups = ['A', 'A', 'A', 'B', 'B'];
    fc.assert(
      fc.property(fewMembers(5), someOptions, policy, (table, unknownMayBe, notVoting) => {
        const scoresIn = (ballots: readonly RecordedOption[][]) =>
          partyUnityScores({
            members: ballots.map((row, member) => ({ group: groups[member]!, ballots: row })),
            between,
            notVoting,
            unknownMayBe,
          }).map(({ score }) => score);
        const inEveryWay = everyTable(table, unknownMayBe).map(scoresIn);
        for (const [member, score] of scoresIn(table).entries()) {
          expect(score).toMatchObject(summaryOf(inEveryWay.map((way) => way[member]!)));
        }
      }),
    );
  });

  test('refuse the same group twice, a group without members, and a word that is neither choice', () => {
    expectArgumentError(
      () => partyUnityScores({ members, between: ['A', 'A'] }),
      'between',
      'A',
      'two different groups',
    );
    expectArgumentError(
      () => partyUnityScores({ members, between: ['A', 'D'] }),
      'between[1]',
      'D',
      'a group with at least one member',
    );
    expectArgumentError(
      () => partyUnityScores({ members, between, notVoting: 'half' as never }),
      'notVoting',
      'half',
      "'left out' or 'counts against'",
    );
    expectArgumentError(
      () => partyUnityScores({ members: [], between }),
      'members',
      [],
      'at least one member',
    );
  });
});

describe.each([
  [
    'pairwiseAgreement',
    (tables: readonly (readonly RecordedOption[])[], more: object = {}) =>
      pairwiseAgreement({ members: tables.map((ballots) => ({ ballots })), ...more }),
  ],
  [
    'partyUnityScores',
    (tables: readonly (readonly RecordedOption[])[], more: object = {}) =>
      partyUnityScores({
        members: tables.map((ballots, index) => ({ group: `${index}`, ballots })),
        between: ['0', '1'],
        ...more,
      }),
  ],
])('%s', (_, index) => {
  test('refuses members without votes', () => {
    expectArgumentError(() => index([[], []]), 'members[0].ballots', [], 'at least one vote');
  });

  test('refuses members with different numbers of ballots', () => {
    expectArgumentError(
      () => index([['yes', 'no'], ['yes']]),
      'members[1].ballots',
      '1 ballots',
      'a ballot for each of the 2 votes',
    );
  });

  test('refuses a word that is no ballot', () => {
    expectArgumentError(
      () => index([['yes'], ['nay' as never]]),
      'members[1].ballots[0]',
      'nay',
      'yes, no, abstain, absent or unknown',
    );
  });

  test('refuses unknown ballots that may be nothing, or something that is no option', () => {
    const call = (options: readonly string[]) => () =>
      index([['yes'], ['no']], { unknownMayBe: options });
    expectArgumentError(call([]), 'unknownMayBe', [], 'at least one option');
    expectArgumentError(
      call(['unknown']),
      'unknownMayBe[0]',
      'unknown',
      'yes, no, abstain or absent',
    );
  });
});
