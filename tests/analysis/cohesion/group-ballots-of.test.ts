import { describe, expect, test } from 'vitest';
import { agreementIndex, groupBallotsOf, loadDataset, riceIndex } from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

const { ballots, votes, compositions } = loadDataset();

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
