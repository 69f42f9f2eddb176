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
  const many = Array.from({ length: 41 }, (_, player) => 10 ** 8 + player);
  const large = { quota: 3 * 10 ** 9, weights: many };

  test('when both the players and their votes are too many, and the refusal names the limits and the way out', () => {
    for (const index of [banzhaf, shapleyShubik, coleman, dummyPlayers, johnston, holler]) {
      expect(() => index(large)).toThrow(/at most 40 players.*at most 134217728 cells/);
      expect(() => index(large)).toThrow(/Votes in a larger unit .*rounded votes; 41 was given/);
    }
  });

  test('but not the Council of 27 under the rule of Nice with its populations in thousands', () => {
    const votes = [29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10];
    votes.push(7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3);
    const people = [82438, 62886, 60422, 58752, 43758, 38157, 21610, 16334, 11125, 10570, 10511];
    people.push(10251, 10077, 9048, 8266, 7719, 5428, 5389, 5256, 4209, 3403, 2295, 2003, 1345);
    people.push(766, 460, 404);
    const quota = Math.ceil(0.62 * people.reduce((sum, one) => sum + one, 0));
    const rules = [
      { quota: 255, weights: votes },
      { quota: 14, weights: votes.map(() => 1) },
      { quota, weights: people },
    ];
    const { normalised, winningCoalitions } = banzhaf({ rules });
    // All but some dozen coalitions are decided by the votes alone.
    const byVotes = banzhaf({ quota: 255, weights: votes });
    expect(Number(byVotes.winningCoalitions - winningCoalitions)).toBeLessThan(100);
    for (const [player, power] of normalised.entries()) {
      expect(power).toBeCloseTo(byVotes.normalised[player]!, 4);
    }
  });

  test('but not with 24 players or fewer votes', () => {
    const few = { quota: 10 ** 9, weights: Array.from({ length: 9 }, (_, i) => 10 ** 9 + 2 ** i) };
    expect(banzhaf(few).swings).toEqual(Array(9).fill(1n));
    expect(banzhaf({ quota: 25, weights: Array(25).fill(1) }).swings).toEqual(Array(25).fill(1n));
  });

  test('and no number of players when several rules leave a table of no kind', () => {
    const rules = [
      { quota: 21, weights: Array(41).fill(1) },
      { quota: 30, weights: Array.from({ length: 41 }, (_, player) => player) },
    ];
    for (const index of [johnston, deeganPackel, holler]) {
      expect(() => index({ rules })).toThrow(
        'weights must be the votes of at most 40 players, whose coalitions can be gone through; 41 was given',
      );
    }
  });
});
