import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArgumentError, seatsAndPower } from '../../../src/index.js';

describe('seats and power', () => {
  test('more than half of the seats are all of the power', () => {
    const { total, quota, parties } = seatsAndPower({ seats: [62, 29, 6, 3, 1] });
    expect([total, quota]).toEqual([101, 51]);
    expect(parties.map((party) => party.banzhaf)).toEqual([1, 0, 0, 0, 0]);
    expect(parties.map((party) => party.shapleyShubik)).toEqual([1, 0, 0, 0, 0]);
    expect(parties.map((party) => party.role)).toEqual([
      'decides-alone',
      'powerless',
      'powerless',
      'powerless',
      'powerless',
    ]);
    expect(parties[0]?.share).toBe(62 / 101);
  });

  test('where any two of three are a majority, thirty seats are worth as much as 379', () => {
    const { parties } = seatsAndPower({ seats: [378, 379, 30] });
    for (const party of parties) {
      expect(party.banzhaf).toBeCloseTo(1 / 3, 12);
      expect(party.shapleyShubik).toBeCloseTo(1 / 3, 12);
      expect(party.role).toBe('partner');
    }
  });

  test('two thirds give the largest party a veto instead of the decision', () => {
    const { quota, parties } = seatsAndPower({ seats: [62, 29, 6, 3, 1], quota: 68 });
    expect(quota).toBe(68);
    expect(parties.map((party) => party.role)).toEqual([
      'veto',
      'partner',
      'partner',
      'powerless',
      'powerless',
    ]);
  });

  test('shares of seats and of power each sum to one', () => {
    const seats = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(seats, (given) => {
        fc.pre(given.some((one) => one > 0));
        const { parties } = seatsAndPower({ seats: given });
        for (const key of ['share', 'banzhaf', 'shapleyShubik'] as const) {
          expect(parties.reduce((sum, party) => sum + party[key], 0)).toBeCloseTo(1, 9);
        }
        // Nobody without power decides, and nobody who decides shares.
        for (const party of parties) {
          expect(party.role === 'powerless').toBe(party.shapleyShubik === 0);
          if (party.role === 'decides-alone') expect(party.banzhaf).toBe(1);
        }
      }),
    );
  });

  test('a body without seats is refused', () => {
    for (const seats of [[], [0, 0]]) expect(() => seatsAndPower({ seats })).toThrow(ArgumentError);
    expect(() => seatsAndPower({ seats: [3, 2], quota: 6 })).toThrow(ArgumentError);
  });
});
