import { describe, expect, test } from 'vitest';
import {
  banzhaf,
  loadDataset,
  seatsAndPower,
  seatsByParty,
  votingGameOf,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

const { compositions } = loadDataset();
const composition = (id: string) => compositions.find((one) => one.id === id)!;
const coalition = composition('sovnarkom-coalition');
const elected = composition('vtsik-elected-1917-10');
const merged = composition('vtsik-merged-1917-11');

describe('the voting game of a composition', () => {
  test('has its parties as players, their seats as weights, and more than half as quota', () => {
    const game = votingGameOf(elected);
    expect(game.players).toEqual(seatsByParty(elected).names);
    expect(game.weights).toEqual(seatsByParty(elected, { weights: 'left out' }).seats);
    expect(game.quota).toBe(51);
  });

  test('weighs a seat that has more than one vote', () => {
    const [first, ...others] = coalition.seats;
    const weighed = { ...coalition, seats: [{ ...first!, weight: 2 }, ...others] };
    expect(votingGameOf(weighed)).toMatchObject({ weights: [22, 7], quota: 15 });
    expect(seatsByParty(weighed, { weights: 'left out' }).seats).toEqual([11, 7]);
  });

  test('goes into the indices of power', () => {
    const { weights: seats, quota } = votingGameOf(elected);
    const { parties } = seatsAndPower({ seats, quota });
    expect(banzhaf(votingGameOf(elected)).normalised).toEqual(
      parties.map((party) => party.banzhaf),
    );
    expect(banzhaf(votingGameOf(coalition, { quota: 12 })).swings).toEqual([1n, 1n]);
  });

  test('takes seats that were to follow as told', () => {
    expectArgumentError(
      () => votingGameOf(merged),
      'options.toFollow',
      undefined,
      'were to follow',
    );
    expect(votingGameOf(merged, { toFollow: 'left out' }).quota).toBe(109);
    expect(votingGameOf(merged, { toFollow: 'filled' }).quota).toBe(184);
  });
});
