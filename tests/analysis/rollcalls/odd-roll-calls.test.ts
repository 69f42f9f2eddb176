import { describe, expect, test } from 'vitest';
import {
  agreementMatrix,
  agreementOf,
  cohesionOverTime,
  findVotes,
  idealPoints,
  pivotalMembers,
  rollCallsFromCells,
  summarizeMembers,
  summarizeVotes,
  voteviewCodes,
} from '../../../src/index.js';

/** Four members of two parties on votes of one day, of which the first is unanimous and the second a tie. */
const parties = ['A', 'A', 'B', 'B'];
const calls = rollCallsFromCells({
  members: [
    ...parties.map((party, place) => ({ id: `m${place}`, party })),
    { id: 'absent', party: 'A' },
    { id: 'never', party: 'B' },
  ],
  votes: ['1', '2', '3', '4'].map((id) => ({ id, date: '1917-11-04' })),
  cells: ['1161', '1111', '1616', '1661', '9999', '0000'],
  codes: voteviewCodes,
});
const { votes, between } = summarizeVotes(calls);

describe('roll calls that are odd', () => {
  test('with one option in a vote have a closeness of 0, no rebel, and nothing to scale in it', () => {
    expect(votes[0]).toMatchObject({ margin: 4, closeness: { kind: 'value', value: 0 } });
    expect(votes[0]!.partyUnity).toBe('not a party unity vote');
    expect(findVotes(calls, {}).votes[0]!.rebels).toEqual([]);
    expect(idealPoints(calls, { leastVotes: 1 }).leftOut.unanimous).toBe(1);
  });

  test('with a tie have a margin of 0, and the motion falls: who was against it was on the winning side', () => {
    expect(votes[1]).toMatchObject({ margin: 0, closeness: { kind: 'value', value: 0.5 } });
    const { close, members } = pivotalMembers(calls);
    expect(close.map(({ id }) => id)).toContain('2');
    const pivotal = members.filter((one) => one.votes.some(({ id }) => id === '2'));
    expect(pivotal.map(({ member }) => member.id).sort()).toEqual(['m2', 'm3']);
  });

  test('with a member who is always absent give participation 0, no loyalty, and no agreement with anybody', () => {
    const absent = summarizeMembers(calls).members[4]!;
    expect(absent).toMatchObject({
      votes: 4,
      participation: { kind: 'value', value: 0 },
      loyalty: { kind: 'undefined' },
    });
    const agreement = agreementOf(agreementMatrix(calls), 'absent', 'm0');
    expect(agreement).toMatchObject({ shared: 0, share: { kind: 'undefined' } });
    expect(agreement.interval).toBeUndefined();
    expect(idealPoints(calls, { leastVotes: 1 }).leftOut.members).toContain('absent');
  });

  test('with somebody who was no member in any vote give no participation, rather than 0', () => {
    const never = summarizeMembers(calls).members[5]!;
    expect(never).toMatchObject({ votes: 0, parties: [], participation: { kind: 'undefined' } });
    expect(votes[0]!.members).toBe(5);
  });

  test('with votes of one day keep them in the order in which they are given', () => {
    expect(votes.map(({ vote }) => vote.id)).toEqual(['1', '2', '3', '4']);
    const { rows } = cohesionOverTime(calls, { by: 'vote' });
    expect([...new Set(rows.map(({ period }) => period))]).toEqual(['1', '2', '3', '4']);
    expect(between).toEqual(['A', 'B']);
  });
});
