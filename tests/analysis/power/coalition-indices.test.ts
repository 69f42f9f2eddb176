import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coleman,
  deeganPackel,
  dummyPlayers,
  holler,
  johnston,
  minimalWinningCoalitions,
} from '../../../src/index.js';
import {
  coalitionKinds,
  council1958,
  critical,
  electoralCollege1970,
  players,
  playersIn,
  reordered,
  scaled,
  securityCouncil,
  subsets,
  sum,
  sumBig,
  votingGame,
} from './reference.js';

const publicGood = { quota: 51, weights: [35, 20, 15, 15, 15] };

describe('the Johnston index', () => {
  // The example of johnstonIndex in the R package CoopGame 0.2.2 (J. Anwander, M. Maerz and J. Staudacher),
  // which follows S. R. Chakravarty, M. Mitra and P. Sarkar (2015), A Course on Cooperative Game Theory,
  // Cambridge University Press, p. 124.
  test('agrees with the published value of the game [4; 3, 2, 1]', () => {
    const index = johnston({ quota: 4, weights: [3, 2, 1] });
    expect(index.values).toEqual([2 / 3, 1 / 6, 1 / 6]);
    expect(index.scores).toEqual([12n, 3n, 3n]);
    expect(index.denominator).toBe(6n);
    expect(index.vulnerableCoalitions).toBe(3n);
  });

  test('is a quarter for each large member of the Council of 1958', () => {
    expect(johnston(council1958).values).toEqual([0.25, 0.25, 0.25, 0.125, 0.125, 0]);
  });

  test('divides each vulnerable coalition among its critical players', () => {
    fc.assert(
      fc.property(votingGame(8), (game) => {
        const vulnerable = subsets(playersIn(game))
          .map((coalition) => critical(game, coalition))
          .filter(({ length }) => length > 0);
        const { scores, denominator, vulnerableCoalitions, values } = johnston(game);
        const expected = playersIn(game).map((player) =>
          sumBig(
            vulnerable.flatMap((members) =>
              members.includes(player) ? [denominator / BigInt(members.length)] : [],
            ),
          ),
        );
        expect(scores).toEqual(expected);
        expect(vulnerableCoalitions).toBe(BigInt(vulnerable.length));
        expect(sum(values)).toBeCloseTo(1, 12);
        for (const [player, value] of values.entries()) {
          expect(value).toBeCloseTo(
            Number(scores[player]) / Number(denominator) / vulnerable.length,
            12,
          );
        }
      }),
    );
  });

  test('is exact for many players of three kinds', () => {
    const classes = [
      [7, 8],
      [3, 10],
      [2, 12],
    ] as const;
    const all = coalitionKinds(classes);
    for (const quota of [20, 56, 110]) {
      const { scores, denominator } = johnston({ quota, weights: players(classes) });
      const expected = classes.map(([weight, size], kind) =>
        sumBig(
          all.flatMap(({ members, votes, count }) => {
            if (members[kind] === 0 || votes < quota || votes - weight >= quota) return [];
            const others = sum(
              classes.map(([each], place) => (votes - each < quota ? members[place]! : 0)),
            );
            return [
              ((count * BigInt(members[kind]!)) / BigInt(size)) * (denominator / BigInt(others)),
            ];
          }),
        ),
      );
      expect([scores[0], scores[8], scores[18]]).toEqual(expected);
    }
  });

  test('is no trouble where few votes can be spared, whatever the votes of the others', () => {
    const weights = Array.from({ length: 30 }, (_, player) => 10 ** 8 + player);
    const { values, vulnerableCoalitions } = johnston({ quota: sum(weights) - 2, weights });
    expect(values).toEqual(Array(30).fill(1 / 30));
    expect(vulnerableCoalitions).toBe(1n);
  });

  test('sums to one for the 51 members of the Electoral College', () => {
    const { values, scores, denominator, vulnerableCoalitions } = johnston(electoralCollege1970);
    expect(sum(values)).toBeCloseTo(1, 12);
    expect(sumBig(scores)).toBe(denominator * vulnerableCoalitions);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});

describe('the Deegan–Packel index', () => {
  // M. J. Holler and G. Illing (2006), Einführung in die Spieltheorie, chapter 6.
  test('agrees with the published value of the game [51; 35, 20, 15, 15, 15]', () => {
    const { values, minimalWinningCoalitions: count } = deeganPackel(publicGood);
    expect(values).toEqual([18 / 60, 9 / 60, 11 / 60, 11 / 60, 11 / 60]);
    expect(count).toBe(5n);
  });

  test('is that of every minimal winning coalition divided among its members', () => {
    fc.assert(
      fc.property(votingGame(8), (game) => {
        const minimal = subsets(playersIn(game)).filter(
          (coalition) =>
            coalition.length > 0 && critical(game, coalition).length === coalition.length,
        );
        const index = deeganPackel(game);
        expect(index.minimalWinningCoalitions).toBe(BigInt(minimal.length));
        expect(index.scores).toEqual(
          playersIn(game).map((player) =>
            sumBig(
              minimal.flatMap((members) =>
                members.includes(player) ? [index.denominator / BigInt(members.length)] : [],
              ),
            ),
          ),
        );
        expect(sum(index.values)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the Holler index', () => {
  // M. J. Holler (2011), Public Goods Index, in K. Dowding (ed.), Encyclopedia of Power.
  test('agrees with the published value of the game [51; 35, 20, 15, 15, 15]', () => {
    const { values, memberships, minimalWinningCoalitions: count } = holler(publicGood);
    expect(values).toEqual([4 / 15, 2 / 15, 3 / 15, 3 / 15, 3 / 15]);
    expect(memberships).toEqual([4n, 2n, 3n, 3n, 3n]);
    expect(count).toBe(5n);
  });

  test('counts the minimal winning coalitions of each player', () => {
    fc.assert(
      fc.property(votingGame(8), (game) => {
        const minimal = minimalWinningCoalitions(game);
        const { memberships, minimalWinningCoalitions: count, values } = holler(game);
        expect(count).toBe(BigInt(minimal.length));
        expect(memberships).toEqual(
          playersIn(game).map((player) =>
            BigInt(minimal.filter((members) => members.includes(player)).length),
          ),
        );
        expect(sum(values)).toBeCloseTo(1, 12);
        for (const dummy of dummyPlayers(game)) expect(values[dummy]).toBe(0);
      }),
    );
  });

  test('and the Deegan–Packel index are exact for many players of three kinds', () => {
    const classes = [
      [7, 20],
      [3, 25],
      [2, 30],
    ] as const;
    const all = coalitionKinds(classes);
    for (const quota of [20, 138, 250]) {
      const game = { quota, weights: players(classes) };
      const minimal = all.filter(
        ({ members, votes }) =>
          votes >= quota &&
          classes.every(([weight], kind) => members[kind] === 0 || votes - weight < quota),
      );
      const one = holler(game);
      const other = deeganPackel(game);
      expect(one.minimalWinningCoalitions).toBe(sumBig(minimal.map(({ count }) => count)));
      const memberships = classes.map(([, size], kind) =>
        sumBig(
          minimal.map(({ members, count }) => (count * BigInt(members[kind]!)) / BigInt(size)),
        ),
      );
      expect([one.memberships[0], one.memberships[20], one.memberships[74]]).toEqual(memberships);
      const scores = classes.map(([, players], kind) =>
        sumBig(
          minimal.map(
            ({ members, size, count }) =>
              ((count * BigInt(members[kind]!)) / BigInt(players)) *
              (other.denominator / BigInt(size)),
          ),
        ),
      );
      expect([other.scores[19], other.scores[44], other.scores[45]]).toEqual(scores);
      expect(sum(other.values)).toBeCloseTo(1, 12);
    }
  });
});

describe('Johnston, Deegan–Packel and Holler under a double majority', () => {
  test('share power equally when any four of five members are needed and enough', () => {
    const game = {
      rules: [publicGood, { quota: 4, weights: [1, 1, 1, 1, 1] }],
    };
    expect(minimalWinningCoalitions(game)).toHaveLength(5);
    expect(johnston(game).vulnerableCoalitions).toBe(5n);
    expect(holler(game).memberships).toEqual([4n, 4n, 4n, 4n, 4n]);
    for (const index of [johnston, deeganPackel, holler]) {
      expect(index(game).values).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    }
  });

  test('share it among those whom both rules need', () => {
    // The largest member wins with any other by votes, and the smaller four without it; the second
    // rule asks for both of the last two.
    const game = {
      rules: [publicGood, { quota: 2, weights: [0, 0, 0, 1, 1] }],
    };
    expect(minimalWinningCoalitions(game)).toEqual([
      [0, 3, 4],
      [1, 2, 3, 4],
    ]);
    expect(holler(game).values).toEqual([1 / 7, 1 / 7, 1 / 7, 2 / 7, 2 / 7]);
    const parts = deeganPackel(game);
    expect(parts.scores.map((score) => Number(score) / Number(parts.denominator))).toEqual([
      1 / 3,
      1 / 4,
      1 / 4,
      7 / 12,
      7 / 12,
    ]);
  });
});

describe('Johnston, Deegan–Packel and Holler of players in no order', () => {
  test('are those of the same players in descending order', () => {
    const weights = [15, 20, 15, 35, 15];
    const order = [3, 1, 0, 2, 4];
    for (const index of [johnston, deeganPackel, holler]) {
      const { values } = index({ quota: 51, weights });
      expect(order.map((player) => values[player])).toEqual(index(publicGood).values);
    }
    const many = players([
      [2, 12],
      [7, 8],
      [3, 10],
    ]);
    const descending = [...many].sort((a, b) => b - a);
    for (const index of [johnston, deeganPackel, holler]) {
      const mixed = index({ quota: 56, weights: many }).values;
      const sorted = index({ quota: 56, weights: descending }).values;
      expect([mixed[12], mixed[20], mixed[0]]).toEqual([sorted[0], sorted[8], sorted[18]]);
    }
  });
});

describe('the Coleman indices', () => {
  // D. S. Felsenthal and M. Machover (1998), The Measurement of Voting Power.
  test('agree with the published values of the Council of 1958', () => {
    const indices = coleman(council1958);
    expect(indices.collectivityToAct).toBe(14 / 64);
    expect(indices.preventive).toEqual([10 / 14, 10 / 14, 10 / 14, 6 / 14, 6 / 14, 0]);
    expect(indices.initiative).toEqual([10 / 50, 10 / 50, 10 / 50, 6 / 50, 6 / 50, 0]);
    expect(indices.swings).toEqual([10n, 10n, 10n, 6n, 6n, 0n]);
    expect([indices.winningCoalitions, indices.losingCoalitions]).toEqual([14n, 50n]);
  });

  test('let a veto player prevent everything and initiate little', () => {
    const { preventive, initiative, collectivityToAct } = coleman(securityCouncil);
    expect(preventive[0]).toBe(1);
    expect(initiative[0]).toBe(848 / 31920);
    expect(collectivityToAct).toBe(848 / 32768);
  });
});

describe('Johnston, Deegan–Packel and Holler', () => {
  test('do not depend on the order of the players, nor on the scale of the votes', () => {
    const withOrder = votingGame(7).chain((game) =>
      fc.tuple(
        fc.constant(game),
        fc.shuffledSubarray(playersIn(game), { minLength: playersIn(game).length }),
      ),
    );
    fc.assert(
      fc.property(withOrder, fc.integer({ min: 2, max: 10 ** 9 }), ([game, order], factor) => {
        const other = scaled(reordered(game, order), factor);
        for (const index of [johnston, deeganPackel, holler, coleman]) {
          const [before, after] = [index(game), index(other)];
          const values = 'values' in before ? before.values : before.preventive;
          const moved = 'values' in after ? after.values : after.preventive;
          expect(moved).toEqual(order.map((place) => values[place]));
        }
      }),
    );
  });
});
