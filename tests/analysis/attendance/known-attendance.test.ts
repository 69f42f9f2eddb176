import { describe, expect, test } from 'vitest';
import { knownAttendance, loadDataset } from '../../../src/index.js';
import { datasetOf } from '../../audit/dataset-of.js';

const dataset = loadDataset();
const rows = knownAttendance(dataset);
const of = (id: string) => rows.find(({ session }) => session.id === id)!.presence;

describe('knownAttendance', () => {
  test('has a row for each session of which anything is told, in the order of time', () => {
    expect(new Set(rows.map(({ session }) => session.id)).size).toBe(rows.length);
    const latest = rows.map(({ session }) => session.date?.latest ?? Number.POSITIVE_INFINITY);
    expect(latest).toEqual([...latest].sort((a, b) => a - b));
    for (const { session } of dataset.attendance) expect(of(session.id)).toBeDefined();
  });

  test('takes the number who voted for a lower bound, whatever is told of parties', () => {
    expect(of('sovnarkom-1917-12-30')).toMatchObject({ atLeast: 19, beyond: 15, named: 3 });
    expect(of('vtsik-1917-12-01')).toMatchObject({ atLeast: 251, beyond: 249 });
  });

  test('counts the ballots of a party as presence, but not a stand', () => {
    expect(of('vtsik-1917-11-04').parties).toEqual([
      { party: 'left-sr', atLeast: 6, named: 1, told: 'at least' },
      { party: 'bolshevik', atLeast: 6, named: 3, told: 'at least' },
    ]);
    const { attendance } = dataset;
    const alone = knownAttendance({ attendance }).find(
      ({ session }) => session.id === 'vtsik-1917-11-04',
    );
    expect(alone?.presence.parties.map(({ atLeast }) => atLeast)).toEqual([1, 3]);
    const stands = dataset.ballots.filter(({ option }) => option === 'opposed');
    expect(knownAttendance({ attendance: [], ballots: stands })).toEqual([]);
  });

  test('counts each person who voted, also where the ballot tells no number', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({ id: `person-${index + 1}` }));
    const ballots = people.map(({ id }, index) => ({
      vote: 'v',
      person: id,
      option: index < 8 ? 'yes' : 'no',
      ...(index < 9 && { count: 1 }),
    }));
    const own = datasetOf({ people, votes: [{ id: 'v', yes: 9, no: 3 }], ballots });
    const [row, ...others] = knownAttendance(own);
    expect(others).toEqual([]);
    expect(row?.presence).toMatchObject({ atLeast: 12, named: 12, told: 'by name' });
  });

  test('counts those told as present without a vote, but neither the absent nor the excused', () => {
    const [model] = dataset.ballots.filter(({ count }) => count === 6);
    const told = (['present', 'absent', 'excused'] as const).map((option) =>
      knownAttendance({ attendance: [], ballots: [{ ...model!, option }] }).map(
        ({ presence }) => presence.atLeast,
      ),
    );
    expect(told).toEqual([[6], [], []]);
  });

  test('of the photograph has the people named', () => {
    expect(of('sovnarkom-photograph')).toMatchObject({
      atLeast: 17,
      told: 'by name',
      partyNotTold: 11,
    });
  });
});
