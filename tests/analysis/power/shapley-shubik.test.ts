import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dummyPlayers, shapleyShubik, type WeightedGame } from '../../../src/index.js';
import {
  choose,
  coalitionKinds,
  council1958,
  council1995,
  electoralCollege1970,
  niceCouncil,
  orders,
  pivot,
  players,
  playersIn,
  reordered,
  scaled,
  securityCouncil,
  sum,
  sumBig,
  tally,
  votingGame,
} from './reference.js';

const factorial = (n: number): bigint => (n === 0 ? 1n : BigInt(n) * factorial(n - 1));

/** How likely a player turns the outcome when each other player joins with one chance, averaged over it. */
function byMultilinearExtension({ quota, weights }: WeightedGame, player: number): number {
  const own = weights[player]!;
  const others = weights.filter((_, other) => other !== player);
  const steps = 60;
  let average = 0;
  for (let step = 1; step < steps; step++) {
    // Steps that are short at both ends, so that their sum comes as near to the integral as doubles do.
    const x = step / steps;
    const joins = x ** 3 * (10 - 15 * x + 6 * x ** 2);
    const width = (30 * x ** 2 * (1 - x) ** 2) / steps;
    const chances = new Float64Array(sum(weights) + 1);
    chances[0] = 1;
    for (const weight of others) {
      for (let votes = chances.length - 1; votes >= 0; votes--) {
        chances[votes] = chances[votes]! * (1 - joins) + (chances[votes - weight] ?? 0) * joins;
      }
    }
    average += width * sum([...chances.slice(Math.max(0, quota - own), quota)]);
  }
  return average;
}

describe('the Shapley–Shubik index agrees with published values', () => {
  // D. S. Felsenthal and M. Machover (1998), The Measurement of Voting Power.
  test('of the Council of the European Economic Community in 1958', () => {
    const { pivots, orders: all, values } = shapleyShubik(council1958);
    expect(all).toBe(720n);
    expect(pivots).toEqual([168n, 168n, 168n, 108n, 108n, 0n]);
    expect(values).toEqual([14 / 60, 14 / 60, 14 / 60, 9 / 60, 9 / 60, 0]);
  });

  // L. S. Shapley and M. Shubik (1954), American Political Science Review 48: with eleven members
  // 98.7 per cent of the power belonged to the permanent five.
  test('of the United Nations Security Council of eleven members', () => {
    const { values } = shapleyShubik({
      quota: 27,
      weights: players([
        [5, 5],
        [1, 6],
      ]),
    });
    expect(sum(values.slice(0, 5))).toBeCloseTo(76 / 77, 12);
    expect(sum(values.slice(0, 5))).toBeCloseTo(0.987, 3);
  });

  // P. D. Straffin (1993), Game Theory and Strategy: .1963 and .001865.
  test('of the United Nations Security Council of fifteen members', () => {
    const { values } = shapleyShubik(securityCouncil);
    expect(values[0]).toBeCloseTo(0.1963, 4);
    expect(values[14]).toBeCloseTo(0.001865, 6);
    expect(values[5]).toBeCloseTo(4 / 2145, 14);
  });

  // The article Shapley–Shubik power index of Wikipedia, on a strong member with k votes among n with
  // one each: k / (n + 1) under simple majority, where the others could outvote him.
  test.each([
    [3, 4],
    [12, 20],
    [40, 60],
  ])('of a strong member of %d votes among %d with one each', (k, n) => {
    const { values } = shapleyShubik({
      quota: Math.floor((n + k) / 2) + 1,
      weights: players([
        [k, 1],
        [1, n],
      ]),
    });
    expect(values[0]).toBe(k / (n + 1));
    expect(values[n]).toBeCloseTo((1 - k / (n + 1)) / n, 14);
  });
});

// G. Owen (1972), Multilinear Extensions of Games, Management Science 18, by which G. Owen (1975),
// Evaluation of a Presidential Election Game, American Political Science Review 69, approximates the
// power of the states. Counting knows nothing of it.
describe('the Shapley–Shubik index is the chance of turning the outcome, over all chances that the others join', () => {
  test.each([
    ['15 members of the Council of the European Union in 1995', 87, council1995],
    ['27 members of the Council in the Treaty of Nice', 345, niceCouncil],
    ['51 members of the Electoral College after the census of 1970', 538, electoralCollege1970],
  ])('of the %s', (_, all, game) => {
    expect(sum(game.weights)).toBe(all);
    const { values } = shapleyShubik(game);
    for (const votes of new Set(game.weights)) {
      const player = game.weights.indexOf(votes);
      expect(values[player]).toBeCloseTo(byMultilinearExtension(game, player), 12);
    }
  });
});

describe('the Shapley–Shubik index keeps to its definition', () => {
  test('for every game of up to six players, under one rule or several', () => {
    fc.assert(
      fc.property(votingGame(6), (game) => {
        const all = orders(playersIn(game));
        const pivots = tally(
          game,
          all.map((order) => pivot(game, order)),
        );
        const index = shapleyShubik(game);
        expect(index.orders).toBe(BigInt(all.length));
        expect(index.pivots).toEqual(pivots);
        expect(index.values).toEqual(pivots.map((count) => Number(count) / all.length));
      }),
      { numRuns: 60 },
    );
  });

  test('sums to one exactly and gives dummies nothing', () => {
    fc.assert(
      fc.property(votingGame(12, 30), (game) => {
        const { pivots, orders: all, values } = shapleyShubik(game);
        expect(sumBig(pivots)).toBe(all);
        expect(sum(values)).toBeCloseTo(1, 12);
        for (const dummy of dummyPlayers(game)) expect(pivots[dummy]).toBe(0n);
      }),
    );
  });

  test('does not depend on the order of the players, nor on the scale of the votes', () => {
    const withOrder = votingGame(8).chain((game) =>
      fc.tuple(
        fc.constant(game),
        fc.shuffledSubarray(playersIn(game), { minLength: playersIn(game).length }),
      ),
    );
    fc.assert(
      fc.property(withOrder, fc.integer({ min: 2, max: 10 ** 9 }), ([game, order], factor) => {
        const { pivots } = shapleyShubik(game);
        const other = scaled(reordered(game, order), factor);
        expect(shapleyShubik(other).pivots).toEqual(order.map((place) => pivots[place]));
      }),
    );
  });
});

describe('the Shapley–Shubik index is exact for many players', () => {
  test('of equal votes, who have equal shares', () => {
    for (const quota of [1, 30, 31, 60]) {
      const { pivots } = shapleyShubik({ quota, weights: Array(60).fill(5) });
      expect(pivots).toEqual(Array(60).fill(factorial(59)));
      expect(shapleyShubik({ quota: 5 * quota, weights: Array(60).fill(5) }).pivots).toEqual(
        pivots,
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
    for (const quota of [12, 60, 138, 139, 200, 270]) {
      const pivots = classes.map(([weight, size], kind) =>
        sumBig(
          all.flatMap(({ members, votes, size: together, count }) =>
            votes >= quota && votes - weight < quota
              ? [
                  (count *
                    BigInt(members[kind]!) *
                    factorial(together - 1) *
                    factorial(75 - together)) /
                    BigInt(size),
                ]
              : [],
          ),
        ),
      );
      const index = shapleyShubik({ quota, weights: players(classes) });
      expect([index.pivots[0], index.pivots[20], index.pivots[45]]).toEqual(pivots);
      expect(sumBig(index.pivots)).toBe(factorial(75));
    }
  });

  test('under a double majority in which all must agree', () => {
    const weights = players([
      [4, 30],
      [1, 30],
    ]);
    const { values } = shapleyShubik({
      rules: [
        { quota: 90, weights },
        { quota: 60, weights: weights.map(() => 1) },
      ],
    });
    expect(values).toEqual(Array(60).fill(1 / 60));
  });

  test('under a double majority of two kinds of players', () => {
    const weights = players([
      [4, 30],
      [1, 30],
    ]);
    const expected = [4, 1].map((votes, kind) => {
      let count = 0n;
      for (let big = 0; big <= 30; big++) {
        for (let small = 0; small <= 30; small++) {
          const cast = 4 * big + small;
          if (cast < 90 || big + small < 35) continue;
          if (cast - votes >= 90 && big + small > 35) continue;
          const own = kind === 0 ? choose(29, big - 1) : choose(30, big);
          const others = kind === 0 ? choose(30, small) : choose(29, small - 1);
          count += own * others * factorial(big + small - 1) * factorial(60 - big - small);
        }
      }
      return count;
    });
    const { pivots } = shapleyShubik({
      rules: [
        { quota: 90, weights },
        { quota: 35, weights: weights.map(() => 1) },
      ],
    });
    expect([pivots[0], pivots[59]]).toEqual(expected);
  });
});
