import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banzhaf, dummyPlayers, type VotingGame } from '../../../src/index.js';
import {
  choose,
  coalitionKinds,
  council1958,
  council1995,
  critical,
  electoralCollege2000,
  niceCouncil,
  players,
  playersIn,
  reordered,
  scaled,
  securityCouncil,
  subsets,
  sum,
  sumBig,
  tally,
  votingGame,
  wins,
} from './reference.js';

/** The value of the first player with so many votes. */
function of(values: readonly number[], weights: readonly number[], votes: number): number {
  return values[weights.indexOf(votes)]!;
}

describe('the Banzhaf index agrees with published values', () => {
  // D. S. Felsenthal and M. Machover (1998), The Measurement of Voting Power.
  test('of the Council of the European Economic Community in 1958', () => {
    const index = banzhaf(council1958);
    expect(index.swings).toEqual([10n, 10n, 10n, 6n, 6n, 0n]);
    expect(index.totalSwings).toBe(42n);
    expect(index.winningCoalitions).toBe(14n);
    expect(index.coalitions).toBe(64n);
    expect(index.normalised).toEqual([5 / 21, 5 / 21, 5 / 21, 1 / 7, 1 / 7, 0]);
    expect(index.absolute).toEqual([10 / 32, 10 / 32, 10 / 32, 6 / 32, 6 / 32, 0]);
  });

  // P. D. Straffin (1993), Game Theory and Strategy: .1669 and .0165.
  test('of the United Nations Security Council', () => {
    const { swings, winningCoalitions, normalised } = banzhaf(securityCouncil);
    expect(normalised[0]).toBeCloseTo(0.1669, 4);
    expect(normalised[14]).toBeCloseTo(0.0165, 4);
    expect(swings).toEqual([...Array(5).fill(848n), ...Array(10).fill(84n)]);
    expect(winningCoalitions).toBe(848n);
  });

  // D. S. Felsenthal and M. Machover (1998), The Measurement of Voting Power.
  test('of the Council of the European Union in 1995', () => {
    const { normalised } = banzhaf(council1995);
    const published = { 10: 0.1116, 8: 0.0924, 5: 0.0587, 4: 0.0479, 3: 0.0359, 2: 0.0226 };
    for (const [votes, value] of Object.entries(published)) {
      expect(of(normalised, council1995.weights, Number(votes))).toBeCloseTo(value, 4);
    }
  });

  // D. S. Felsenthal and M. Machover (2001), The Treaty of Nice and Qualified Majority Voting,
  // Social Choice and Welfare 18.
  test('of the 27 members of the Council in the Treaty of Nice', () => {
    const { normalised } = banzhaf(niceCouncil);
    const published = {
      29: 0.0778,
      27: 0.0742,
      14: 0.0426,
      13: 0.0397,
      12: 0.0368,
      10: 0.0309,
      7: 0.0218,
      4: 0.0125,
      3: 0.0094,
    };
    for (const [votes, value] of Object.entries(published)) {
      expect(of(normalised, niceCouncil.weights, Number(votes))).toBeCloseTo(value, 4);
    }
  });

  // N. R. Miller (2009), A Priori Voting Power and the U.S. Electoral College, Homo Oeconomicus 26.
  test('of the 51 members of the Electoral College after the census of 2000', () => {
    const { weights } = electoralCollege2000;
    expect([weights.length, sum(weights)]).toEqual([51, 538]);
    const { absolute } = banzhaf(electoralCollege2000);
    expect(of(absolute, weights, 55)).toBeCloseTo(0.475036, 6);
    expect(of(absolute, weights, 34)).toBeCloseTo(0.266331, 6);
    expect(of(absolute, weights, 3)).toBeCloseTo(0.02273, 6);
  });

  // S. J. Brams and P. J. Affuso (1976), Power and Size: A New Paradox, Theory and Decision 7: in
  // the Council of 1973 Luxembourg's share of the votes fell and its power rose from nothing.
  test('of the paradox of new members', () => {
    const council1973 = { quota: 41, weights: [10, 10, 10, 10, 5, 5, 3, 3, 2] };
    expect(dummyPlayers(council1958)).toEqual([5]);
    expect(banzhaf(council1973).normalised[8]).toBeCloseTo(0.016, 3);
  });
});

describe('the Banzhaf index keeps to its definition', () => {
  test('for every game of up to eight players, under one rule or several', () => {
    fc.assert(
      fc.property(votingGame(8), (game) => {
        const coalitions = subsets(playersIn(game));
        const swings = tally(
          game,
          coalitions.flatMap((coalition) => critical(game, coalition)),
        );
        const winning = coalitions.filter((coalition) => wins(game, coalition)).length;
        const index = banzhaf(game);
        expect(index.swings).toEqual(swings);
        expect(index.totalSwings).toBe(sumBig(swings));
        expect(index.winningCoalitions).toBe(BigInt(winning));
        expect(index.coalitions).toBe(BigInt(coalitions.length));
        expect(index.normalised).toEqual(
          swings.map((count) => Number(count) / Number(sumBig(swings))),
        );
        expect(index.absolute).toEqual(
          swings.map((count) => (2 * Number(count)) / coalitions.length),
        );
      }),
    );
  });

  test('sums to one, gives dummies nothing and equal votes equal power', () => {
    fc.assert(
      fc.property(votingGame(10), (game) => {
        const { normalised, swings } = banzhaf(game);
        expect(sum(normalised)).toBeCloseTo(1, 12);
        for (const dummy of dummyPlayers(game)) expect(normalised[dummy]).toBe(0);
        const votes = (player: number) =>
          ('rules' in game ? game.rules : [game]).map(({ weights }) => weights[player]).join();
        for (const one of swings.keys()) {
          for (const other of swings.keys()) {
            if (votes(one) === votes(other)) expect(swings[one]).toBe(swings[other]);
          }
        }
      }),
    );
  });

  test('does not depend on the order of the players', () => {
    const withOrder = votingGame(8).chain((game) =>
      fc.tuple(
        fc.constant(game),
        fc.shuffledSubarray(playersIn(game), { minLength: playersIn(game).length }),
      ),
    );
    fc.assert(
      fc.property(withOrder, ([game, order]) => {
        const { swings } = banzhaf(game);
        expect(banzhaf(reordered(game, order)).swings).toEqual(order.map((place) => swings[place]));
      }),
    );
  });

  test('does not depend on the scale of the votes', () => {
    fc.assert(
      fc.property(votingGame(8), fc.integer({ min: 2, max: 10 ** 9 }), (game, factor) => {
        expect(banzhaf(scaled(game, factor))).toEqual(banzhaf(game));
      }),
    );
  });

  test('turns with the quota, since a game and its dual have the same swings', () => {
    fc.assert(
      fc.property(votingGame(8), (game) => {
        if ('rules' in game) return;
        const dual = { quota: sum(game.weights) - game.quota + 1, weights: game.weights };
        expect(banzhaf(dual).swings).toEqual(banzhaf(game).swings);
      }),
    );
  });
});

describe('the Banzhaf index is exact for many players', () => {
  test('of equal votes, where it is a binomial coefficient', () => {
    for (const [size, quota] of [
      [53, 27],
      [54, 28],
      [60, 31],
      [101, 60],
      [190, 96],
    ] as const) {
      const swings = choose(size - 1, quota - 1);
      expect(banzhaf({ quota, weights: Array(size).fill(1) }).swings).toEqual(
        Array(size).fill(swings),
      );
    }
  });

  test('of three kinds of players, counted kind by kind', () => {
    const classes = [
      [7, 20],
      [3, 25],
      [2, 30],
    ] as const;
    const all = coalitionKinds(classes);
    for (const quota of [60, 138, 200, 270]) {
      const winning = sumBig(all.flatMap(({ votes, count }) => (votes >= quota ? [count] : [])));
      const swings = classes.map(([weight, size], kind) =>
        sumBig(
          all.flatMap(({ members, votes, count }) =>
            votes >= quota && votes - weight < quota
              ? [(count * BigInt(members[kind]!)) / BigInt(size)]
              : [],
          ),
        ),
      );
      const index = banzhaf({ quota, weights: players(classes) });
      expect(index.winningCoalitions).toBe(winning);
      expect([index.swings[0], index.swings[20], index.swings[45]]).toEqual(swings);
    }
  });

  test('under a double majority', () => {
    const weights = players([
      [4, 30],
      [1, 30],
    ]);
    const game: VotingGame = {
      rules: [
        { quota: 90, weights },
        { quota: 35, weights: weights.map(() => 1) },
      ],
    };
    const swings = [4, 1].map((votes, kind) => {
      let count = 0n;
      for (let big = 0; big <= 30; big++) {
        for (let small = 0; small <= 30; small++) {
          const cast = 4 * big + small;
          if (cast < 90 || big + small < 35) continue;
          if (cast - votes >= 90 && big + small > 35) continue;
          const own = kind === 0 ? choose(29, big - 1) : choose(30, big);
          count += own * (kind === 0 ? choose(30, small) : choose(29, small - 1));
        }
      }
      return count;
    });
    const index = banzhaf(game);
    expect([index.swings[0], index.swings[30]]).toEqual(swings);
  });
});
