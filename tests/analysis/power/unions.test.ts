import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banzhaf, banzhafOwen, owenValue, shapleyShubik } from '../../../src/index.js';
import {
  critical,
  orders,
  pivot,
  players,
  playersIn,
  scaled,
  subsets,
  sum,
  sumBig,
  tally,
  votingGame,
} from './reference.js';

const assembly = { quota: 65, weights: [48, 37, 27, 17] };

const withUnions = votingGame(6).chain((game) =>
  fc
    .array(fc.integer({ min: 0, max: 3 }), {
      minLength: playersIn(game).length,
      maxLength: playersIn(game).length,
    })
    .map((unions) => ({ ...game, unions })),
);

// J. M. Giménez and M. A. Puente (2019), The Owen and the Owen–Banzhaf Values Applied to the Study of
// the Madrid Assembly and the Andalusian Parliament in Legislature 2015–2019, Table 1.
describe('the Assembly of Madrid of 2015, with its published values', () => {
  const right = ['right', 'PSOE', 'Podemos', 'right'];
  const left = ['PP', 'left', 'left', 'left'];

  test('has the Owen value of the right and of the left alliance', () => {
    expect(owenValue({ ...assembly, unions: right }).values).toEqual([2 / 3, 0, 0, 1 / 3]);
    expect(owenValue({ ...assembly, unions: left }).values).toEqual([0, 1 / 3, 1 / 3, 1 / 3]);
  });

  test('has the Banzhaf–Owen value of the right and of the left alliance', () => {
    expect(banzhafOwen({ ...assembly, unions: right }).values).toEqual([0.75, 0, 0, 0.25]);
    expect(banzhafOwen({ ...assembly, unions: left }).values).toEqual([0, 0.25, 0.25, 0.25]);
  });
});

describe('the Owen value', () => {
  test('is the share of pivots in the orders that keep the unions together', () => {
    fc.assert(
      fc.property(withUnions, (game) => {
        const together = orders(playersIn(game)).filter((order) => {
          const visits = order.map((player) => game.unions[player]!);
          const changes = visits.filter((union, place) => union !== visits[place - 1]);
          return changes.length === new Set(changes).size;
        });
        const pivots = tally(
          game,
          together.map((order) => pivot(game, order)),
        );
        const value = owenValue(game);
        expect(value.orders).toBe(BigInt(together.length));
        expect(value.pivots).toEqual(pivots);
        expect(value.values).toEqual(pivots.map((count) => Number(count) / together.length));
      }),
      { numRuns: 60 },
    );
  });

  test('is the Shapley–Shubik index with a union for each player, and with one of all', () => {
    fc.assert(
      fc.property(votingGame(9), (game) => {
        const { values } = shapleyShubik(game);
        const each = owenValue({ ...game, unions: playersIn(game) });
        expect(each.pivots).toEqual(shapleyShubik(game).pivots);
        expect(owenValue({ ...game, unions: values.map(() => 'all') }).values).toEqual(values);
      }),
    );
  });

  test('does not depend on the scale of the votes', () => {
    fc.assert(
      fc.property(withUnions, (game) => {
        const larger = { ...scaled(game, 1000003), unions: game.unions };
        expect(owenValue(larger)).toEqual(owenValue(game));
        expect(banzhafOwen(larger)).toEqual(banzhafOwen(game));
      }),
    );
  });

  test('is exact for more unions and players than a double can count', () => {
    const weights = players([
      [5, 30],
      [2, 60],
    ]);
    const game = { quota: 136, weights };
    const each = owenValue({ ...game, unions: weights.map((_, player) => player) });
    expect(each.pivots).toEqual(shapleyShubik(game).pivots);
    const pairs = owenValue({
      ...game,
      unions: weights.map((_, player) => Math.floor(player / 2)),
    });
    const blocs = shapleyShubik({
      quota: 136,
      weights: players([
        [10, 15],
        [4, 30],
      ]),
    });
    expect(sumBig(pairs.pivots)).toBe(pairs.orders);
    expect(pairs.values[0]).toBe(blocs.values[0]! / 2);
    expect(sum(pairs.values)).toBeCloseTo(1, 12);
  });
});

describe('two unions of three equal players, four of whom are needed', () => {
  const game = { quota: 4, weights: [1, 1, 1, 1, 1, 1], unions: ['a', 'a', 'a', 'b', 'b', 'b'] };

  test('share power equally: with the other union one of their own is enough', () => {
    expect(owenValue(game).values).toEqual(Array(6).fill(1 / 6));
    // Of the eight choices of the other union and of two of his own, a player swings one: all of the
    // other union and none of his own.
    expect(banzhafOwen(game).values).toEqual(Array(6).fill(1 / 8));
  });

  test('and with two of their own each player swings two choices of eight when five are needed', () => {
    // All of the other union, and one of the two of his own.
    expect(banzhafOwen({ ...game, quota: 5 }).swings).toEqual(Array(6).fill(2n));
  });
});

describe('the Banzhaf–Owen value', () => {
  test('counts the coalitions of whole unions and single players of the own', () => {
    fc.assert(
      fc.property(withUnions, (game) => {
        const value = banzhafOwen(game);
        const unions = [...new Set(game.unions)];
        for (const player of playersIn(game)) {
          const own = playersIn(game).filter(
            (other) => other !== player && game.unions[other] === game.unions[player],
          );
          const others = unions.filter((union) => union !== game.unions[player]);
          const choices = subsets(others.map((_, place) => place)).flatMap((chosen) =>
            subsets(own).map((inside) => [
              player,
              ...inside,
              ...playersIn(game).filter((other) =>
                chosen.some((place) => others[place] === game.unions[other]),
              ),
            ]),
          );
          const swings = choices.filter((choice) => critical(game, choice).includes(player)).length;
          expect(value.swings[player]).toBe(BigInt(swings));
          expect(value.coalitions[player]).toBe(BigInt(choices.length));
          expect(value.values[player]).toBe(swings / choices.length);
        }
      }),
    );
  });

  test('is the absolute Banzhaf index with a union for each player, and with one of all', () => {
    fc.assert(
      fc.property(votingGame(9), (game) => {
        const { absolute } = banzhaf(game);
        expect(banzhafOwen({ ...game, unions: playersIn(game) }).values).toEqual(absolute);
        expect(banzhafOwen({ ...game, unions: absolute.map(() => 0) }).values).toEqual(absolute);
      }),
    );
  });
});

describe('unions that make no sense are refused', () => {
  test('when there is not one for each player', () => {
    expect(() => owenValue({ ...assembly, unions: [1, 2, 3] })).toThrow(
      'unions must be as many entries as there are players, 4; 3 was given',
    );
  });

  test.each([[undefined], [null], [Number.NaN]])(
    'when the union of a player is %s: two of whom it is not known are not together',
    (unknown) => {
      const unions = ['right', unknown, unknown, 'right'] as string[];
      for (const value of [owenValue, banzhafOwen]) {
        expect(() => value({ ...assembly, unions })).toThrow(
          `unions[1] must be the name or the number of a union; ${unknown} was given`,
        );
      }
    },
  );

  test('when a union has too many different sums of votes', () => {
    const weights = Array.from({ length: 30 }, (_, player) => 2 ** player % 30011);
    const game = { quota: Math.ceil(sum(weights) / 2), weights, unions: weights.map(() => 'all') };
    expect(() => banzhafOwen(game)).toThrow(
      'unions must be unions whose players make at most 16384 different sums of votes; 30 was given',
    );
  });

  test('when the votes of the unions make too large a table', () => {
    const weights = Array.from({ length: 10 }, (_, player) => 10 ** 8 + player);
    expect(() => owenValue({ quota: 5 * 10 ** 8, weights, unions: [...weights] })).toThrow(
      'weights must be votes and 10 unions with at most 134217728 sums to keep; 10 was given',
    );
  });
});
