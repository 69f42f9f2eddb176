import { describe, expect, test } from 'vitest';
import {
  type BallotOption,
  loadDataset,
  pairwiseAgreement,
  partyUnityScores,
  rollCallsOf,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

const { ballots } = loadDataset();
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
    const cast = (...told: BallotOption[]) =>
      rollCallsOf(
        told.map((option) => ({ ...one!, option })),
        { stands },
      ).members[0]!.ballots;
    expect([cast('yes'), cast('abstain'), cast('refused')]).toEqual([
      ['yes'],
      ['abstain'],
      ['unknown'],
    ]);
    expect([cast('absent'), cast('excused'), cast('present')]).toEqual([
      ['absent'],
      ['absent'],
      ['absent'],
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
