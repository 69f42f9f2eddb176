import { describe, expect, test } from 'vitest';
import {
  agreementIndex,
  compareSuccess,
  groupBallotsOf,
  loadDataset,
  motionOutcomes,
  pairwiseAgreement,
  partyUnityScores,
  proposalOutcomes,
  riceIndex,
  rollCallsOf,
  successCounts,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

const { ballots, votes, compositions } = loadDataset();
const own = ballots.filter(({ person }) => person !== undefined);
const stands = 'as ballots';

describe('the roll calls of a record', () => {
  test('have a ballot of every person named for every vote in which one is', () => {
    const calls = rollCallsOf(ballots);
    expect(calls.members.map(({ person }) => person)).toEqual([
      ...new Set(own.map(({ person }) => person)),
    ]);
    expect(calls.votes).toEqual([...new Set(own.map(({ vote }) => vote))]);
    for (const member of calls.members) {
      expect(member.ballots).toHaveLength(calls.votes.length);
      expect(member.group).toBe(member.person.party?.id ?? member.person.id);
    }
  });

  test('take a stand for a ballot only when they are told to', () => {
    const options = new Set(own.map(({ option }) => option));
    expect([...options].sort()).toEqual(['opposed', 'supported']);
    expect(rollCallsOf(ballots).members.flatMap((one) => one.ballots)).not.toContain('yes');
    const read = rollCallsOf(ballots, { stands }).members.flatMap((one) => one.ballots);
    const count = (wanted: string) => own.filter(({ option }) => option === wanted).length;
    expect(read.filter((one) => one === 'yes')).toHaveLength(count('supported'));
    expect(read.filter((one) => one === 'no')).toHaveLength(count('opposed'));
    expect(read).toContain('unknown');
    expectArgumentError(
      () => rollCallsOf(ballots, { stands: 'yes' as 'nothing' }),
      'options.stands',
      'yes',
      'as ballots',
    );
  });

  test('take a ballot as it is, a refusal for unknown, and two that differ for unknown', () => {
    const [one] = own;
    const cast = (...told: ('yes' | 'no' | 'abstain' | 'refused')[]) =>
      rollCallsOf(
        told.map((option) => ({ ...one!, option })),
        { stands },
      ).members[0]!.ballots;
    expect([cast('yes'), cast('abstain'), cast('refused')]).toEqual([
      ['yes'],
      ['abstain'],
      ['unknown'],
    ]);
    expect([cast('no', 'no'), cast('no', 'yes')]).toEqual([['no'], ['unknown']]);
  });

  test('are refused where no row is of a person', () => {
    const parties = ballots.filter(({ person }) => person === undefined);
    expectArgumentError(
      () => rollCallsOf(parties),
      'ballots',
      `${parties.length} rows`,
      'of a person',
    );
    expectArgumentError(() => pairwiseAgreement([]), 'ballots', '0 rows', 'of a person');
  });

  test('go into the agreement of pairs, which may also take the rows themselves', () => {
    const calls = rollCallsOf(ballots, { stands });
    const pairs = pairwiseAgreement(ballots, { stands });
    expect(pairs.map(({ people: _, ...pair }) => pair)).toEqual(pairwiseAgreement(calls));
    for (const { people, members } of pairs) {
      expect(people).toEqual(members.map((place) => calls.members[place]!.person));
    }
    const apart = pairs.filter(({ disagreed }) => disagreed > 0);
    expect(apart.length).toBeGreaterThan(0);
  });

  test('leave everything open where nobody’s ballot is told', () => {
    for (const { agreed, disagreed, share } of pairwiseAgreement(ballots)) {
      expect([agreed, disagreed]).toEqual([0, 0]);
      expect(share).toEqual({ kind: 'interval', lower: 0, upper: 1, alwaysDefined: false });
    }
  });

  test('go into the scores of party unity', () => {
    const calls = rollCallsOf(ballots, { stands });
    const scores = partyUnityScores({ ...calls, between: ['bolshevik', 'left-sr'] });
    const lenin = scores[calls.members.findIndex(({ person }) => person.id === 'lenin')];
    expect(lenin).toMatchObject({ group: 'bolshevik', againstGroup: 0 });
  });
});

describe('the ballots of the parties in a vote', () => {
  const vote = votes.find((one) => one.id === 'vtsik-1917-11-04-confidence')!;
  const reply = votes.find((one) => one.yes === 20)!;
  const elected = compositions.find(({ id }) => id === 'vtsik-elected-1917-10')!;
  const [row] = ballots.filter((one) => one.party?.id === 'bolshevik' && one.vote === reply);

  test('are of every party with seats, as many as it has', () => {
    const groups = groupBallotsOf(vote, elected, ballots);
    expect(groups.map(({ name }) => name)).toEqual(
      elected.seats.map((one) => one.party?.id ?? one.group),
    );
    for (const [index, { ballots: own }] of groups.entries()) {
      const { yes, no, abstain = 0, unknown = 0 } = own;
      expect(yes + no + abstain + unknown).toBe(elected.seats[index]!.seats);
    }
  });

  test('may have been anything where nothing is told, and not what is told exactly', () => {
    const [bolsheviks] = groupBallotsOf(reply, elected, ballots);
    expect(bolsheviks!.ballots).toEqual({
      yes: 0,
      no: 0,
      abstain: 6,
      unknown: 56,
      unknownMayBe: ['yes', 'no', 'absent'],
    });
    const [untold] = groupBallotsOf(reply, elected, []);
    expect(untold!.ballots).toEqual({
      yes: 0,
      no: 0,
      abstain: 0,
      unknown: 62,
      unknownMayBe: ['yes', 'no', 'abstain', 'absent'],
    });
    const atLeast = groupBallotsOf(reply, elected, [{ ...row!, bound: 'at-least' }])[0]!;
    expect(atLeast.ballots).toMatchObject({
      abstain: 6,
      unknown: 56,
      unknownMayBe: expect.arrayContaining(['abstain']),
    });
  });

  test('go into the indices of cohesion', () => {
    const told = (['yes', 'no', 'abstain'] as const).map((option, index) => ({
      ...row!,
      option,
      count: [40, 20, 2][index],
    }));
    const [bolsheviks] = groupBallotsOf(reply, elected, told);
    expect(bolsheviks!.ballots).toEqual({
      yes: 40,
      no: 20,
      abstain: 2,
      unknown: 0,
      unknownMayBe: ['absent'],
    });
    expect(riceIndex(bolsheviks!.ballots)).toEqual(riceIndex({ yes: 40, no: 20 }));
    expect(agreementIndex(bolsheviks!.ballots).kind).toBe('value');
  });

  test('are refused where more voted than there were seats', () => {
    const told = [{ ...row!, count: 63 }];
    expectArgumentError(
      () => groupBallotsOf(reply, elected, told),
      'composition',
      elected.id,
      '63 seats',
    );
    expect(() => groupBallotsOf(reply, elected, told)).toThrow(/the 63 seats/);
  });
});

describe('the motions of a record', () => {
  test('go by their outcomes into the comparison of two parties', () => {
    const outcomes = proposalOutcomes(motionOutcomes(votes));
    for (const one of outcomes) {
      const formal = successCounts(one, 'formal');
      expect(formal.successes + formal.failures + formal.open!).toBe(one.proposals);
      expect(one.formal.known ? one.formal.decided : 0).toBe(formal.successes + formal.failures);
      const practice = successCounts(one, 'practice');
      expect(practice.successes + practice.failures + practice.open!).toBe(one.proposals);
      expect(one.practice.known ? one.practice.decided : 0).toBe(
        practice.successes + practice.failures,
      );
    }
    const [first, second] = outcomes.map((one) => successCounts(one, 'formal'));
    expect(compareSuccess(first!, second!).pValue).toBeLessThanOrEqual(1);
    // @ts-expect-error: a word that is neither
    expectArgumentError(() => successCounts(outcomes[0]!, 'both'), 'measure', 'both', '"formal"');
  });
});
