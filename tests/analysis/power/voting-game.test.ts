import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  banzhaf,
  banzhafOwen,
  blockingCoalitions,
  coleman,
  deeganPackel,
  dictator,
  dummyPlayers,
  holler,
  johnston,
  minimalWinningCoalitions,
  owenValue,
  shapleyShubik,
  swingCoalitions,
  type VotingGame,
  vetoPlayers,
  winningCoalitions,
} from '../../../src/index.js';

const functions: Record<string, (game: VotingGame) => unknown> = {
  banzhaf,
  banzhafOwen: (game) => banzhafOwen({ ...game, unions: [1, 1] }),
  blockingCoalitions,
  coleman,
  deeganPackel,
  dictator,
  dummyPlayers,
  holler,
  johnston,
  minimalWinningCoalitions,
  owenValue: (game) => owenValue({ ...game, unions: [1, 1] }),
  shapleyShubik,
  swingCoalitions,
  vetoPlayers,
  winningCoalitions,
};

const wrong: readonly (readonly [string, VotingGame, string])[] = [
  [
    'without players',
    { quota: 1, weights: [] },
    'weights must be a list of the votes of at least one player; an empty list was given',
  ],
  [
    'with a negative weight',
    { quota: 1, weights: [2, -1] },
    'weights[1] must be a whole number of votes, zero or more; -1 was given',
  ],
  [
    'with a fractional weight',
    { quota: 1, weights: [1.5, 2] },
    'weights[0] must be a whole number of votes, zero or more; 1.5 was given',
  ],
  [
    'with an infinite weight',
    { quota: 1, weights: [Number.POSITIVE_INFINITY, 2] },
    'weights[0] must be a whole number of votes, zero or more; Infinity was given',
  ],
  [
    'with a weight that is not a number',
    { quota: 1, weights: [1, Number.NaN] },
    'weights[1] must be a whole number of votes, zero or more; NaN was given',
  ],
  [
    'with more votes in all than can be counted',
    { quota: 1, weights: [2 ** 53 - 1, 1] },
    'the sum of weights must be a whole number of votes, zero or more; 9007199254740992 was given',
  ],
  [
    'with a quota above the total',
    { quota: 4, weights: [2, 1] },
    'quota must be a whole number of votes from 1 to the sum of the weights, 3; 4 was given',
  ],
  [
    'with a quota of nothing',
    { quota: 0, weights: [2, 1] },
    'quota must be a whole number of votes from 1 to the sum of the weights, 3; 0 was given',
  ],
  [
    'with a fractional quota',
    { quota: 1.5, weights: [2, 1] },
    'quota must be a whole number of votes from 1 to the sum of the weights, 3; 1.5 was given',
  ],
  [
    'with no votes at all',
    { quota: 1, weights: [0, 0] },
    'quota must be a whole number of votes from 1 to the sum of the weights, 0; 1 was given',
  ],
  [
    'without rules',
    { rules: [] },
    'rules must be a list of one rule or more; an empty list was given',
  ],
  [
    'with an error in its second rule',
    {
      rules: [
        { quota: 2, weights: [1, 1] },
        { quota: 9, weights: [1, 1] },
      ],
    },
    'rules[1].quota must be a whole number of votes from 1 to the sum of the weights, 2; 9 was given',
  ],
  [
    'with a wrong weight in its second rule',
    {
      rules: [
        { quota: 2, weights: [1, 1] },
        { quota: 1, weights: [1, -1] },
      ],
    },
    'rules[1].weights[1] must be a whole number of votes, zero or more; -1 was given',
  ],
  [
    'with different players under its rules',
    {
      rules: [
        { quota: 2, weights: [1, 1] },
        { quota: 1, weights: [1, 1, 1] },
      ],
    },
    'rules[1].weights must be as many weights as there are in rules[0], 2; 3 was given',
  ],
];

describe('a game that is none is refused by every function', () => {
  for (const [name, game, message] of wrong) {
    test(name, () => {
      for (const compute of Object.values(functions)) {
        expect(() => compute(game)).toThrow(ArgumentError);
        expect(() => compute(game)).toThrow(message);
      }
    });
  }

  test('and the smallest and the largest quota are not', () => {
    expect(banzhaf({ quota: 1, weights: [2, 1] }).winningCoalitions).toBe(3n);
    expect(banzhaf({ quota: 3, weights: [2, 1] }).winningCoalitions).toBe(1n);
  });
});

describe('a game beyond the size that can be counted is refused', () => {
  const many = Array.from({ length: 25 }, (_, player) => 10 ** 7 + player);
  const large = { quota: 2 * 10 ** 8, weights: many };
  const more =
    'weights must be votes of at most 24 players, or fewer votes in all for more players';

  test('when both the players and their votes are too many', () => {
    for (const index of [banzhaf, shapleyShubik, coleman, dummyPlayers, johnston, holler]) {
      expect(() => index(large)).toThrow(`${more}; 25 was given`);
    }
  });

  test('but not with 24 players or fewer votes', () => {
    const few = { quota: 10 ** 9, weights: Array.from({ length: 9 }, (_, i) => 10 ** 9 + 2 ** i) };
    expect(banzhaf(few).swings).toEqual(Array(9).fill(1n));
    expect(banzhaf({ quota: 25, weights: Array(25).fill(1) }).swings).toEqual(Array(25).fill(1n));
  });

  test('when several rules leave no way but to go through every coalition', () => {
    const rules = [
      { quota: 13, weights: Array(25).fill(1) },
      { quota: 30, weights: Array.from({ length: 25 }, (_, player) => player) },
    ];
    for (const index of [johnston, deeganPackel, holler]) {
      expect(() => index({ rules })).toThrow(
        'weights must be votes of at most 24 players, since each of their coalitions is gone through; 25 was given',
      );
    }
  });
});
