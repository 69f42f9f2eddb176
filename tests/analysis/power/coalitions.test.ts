import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockingCoalitions,
  dictator,
  dummyPlayers,
  minimalWinningCoalitions,
  swingCoalitions,
  vetoPlayers,
  winningCoalitions,
} from '../../../src/index.js';
import {
  council1958,
  critical,
  electoralCollege1970,
  playersIn,
  securityCouncil,
  subsets,
  votingGame,
  wins,
} from './reference.js';

const sorted = (coalitions: readonly (readonly number[])[]): string[] =>
  coalitions.map((coalition) => coalition.join()).sort();

describe('the coalitions of a game', () => {
  test('are those that the definitions name, for every game of up to seven players', () => {
    fc.assert(
      fc.property(votingGame(7), (game) => {
        const players = playersIn(game);
        const all = subsets(players);
        const without = (coalition: number[]) =>
          players.filter((player) => !coalition.includes(player));
        expect(sorted(winningCoalitions(game))).toEqual(
          sorted(all.filter((coalition) => wins(game, coalition))),
        );
        expect(sorted(blockingCoalitions(game))).toEqual(
          sorted(all.filter((coalition) => !wins(game, without(coalition)))),
        );
        expect(sorted(minimalWinningCoalitions(game))).toEqual(
          sorted(
            all.filter(
              (coalition) =>
                coalition.length > 0 && critical(game, coalition).length === coalition.length,
            ),
          ),
        );
        expect(swingCoalitions(game).map(sorted)).toEqual(
          players.map((player) =>
            sorted(all.filter((coalition) => critical(game, coalition).includes(player))),
          ),
        );
      }),
    );
  });

  test('come with the smallest first and then in the order of the players', () => {
    expect(winningCoalitions({ quota: 4, weights: [3, 1, 2, 1] })).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 1, 2],
      [0, 1, 3],
      [0, 2, 3],
      [1, 2, 3],
      [0, 1, 2, 3],
    ]);
    expect(winningCoalitions({ quota: 2, weights: [1, 1, 1, 1] })).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
      [0, 1, 2],
      [0, 1, 3],
      [0, 2, 3],
      [1, 2, 3],
      [0, 1, 2, 3],
    ]);
    expect(minimalWinningCoalitions({ quota: 3, weights: [1, 1, 1, 1, 1] })).toEqual([
      [0, 1, 2],
      [0, 1, 3],
      [0, 1, 4],
      [0, 2, 3],
      [0, 2, 4],
      [0, 3, 4],
      [1, 2, 3],
      [1, 2, 4],
      [1, 3, 4],
      [2, 3, 4],
    ]);
    expect(minimalWinningCoalitions(council1958)).toEqual([
      [0, 1, 2],
      [0, 1, 3, 4],
      [0, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
  });

  test('are 210 minimal winning ones in the Security Council', () => {
    expect(minimalWinningCoalitions(securityCouncil)).toHaveLength(210);
  });

  test('may be listed for up to 16 players, the minimal winning ones for up to 24', () => {
    const sixteen = { quota: 16, weights: Array(16).fill(1) };
    const seventeen = { quota: 17, weights: Array(17).fill(1) };
    expect(winningCoalitions(sixteen)).toEqual([playersIn(sixteen)]);
    for (const list of [winningCoalitions, blockingCoalitions, swingCoalitions]) {
      expect(() => list(seventeen)).toThrow(
        'weights must be votes of at most 16 players, since each of their coalitions is gone through; 17 was given',
      );
    }
    expect(minimalWinningCoalitions(seventeen)).toEqual([playersIn(seventeen)]);
    expect(() => minimalWinningCoalitions({ quota: 1, weights: Array(25).fill(1) })).toThrow(
      'weights must be votes of at most 24 players, since each of their coalitions is gone through; 25 was given',
    );
  });
});

describe('the players with a special place', () => {
  test('are Luxembourg, the dummy of 1958, and the permanent members, who have a veto', () => {
    expect(dummyPlayers(council1958)).toEqual([5]);
    expect(vetoPlayers(council1958)).toEqual([]);
    expect(vetoPlayers(securityCouncil)).toEqual([0, 1, 2, 3, 4]);
    expect(dummyPlayers(securityCouncil)).toEqual([]);
    expect(dictator(securityCouncil)).toBeNull();
    expect(dummyPlayers(electoralCollege1970)).toEqual([]);
  });

  test('keep to their definitions', () => {
    fc.assert(
      fc.property(votingGame(7), (game) => {
        const players = playersIn(game);
        const winning = subsets(players).filter((coalition) => wins(game, coalition));
        const veto = players.filter((player) =>
          winning.every((coalition) => coalition.includes(player)),
        );
        const ruler = veto.find((player) => wins(game, [player])) ?? null;
        expect(vetoPlayers(game)).toEqual(veto);
        expect(dictator(game)).toBe(ruler);
        expect(dummyPlayers(game)).toEqual(
          players.filter(
            (player) => !winning.some((coalition) => critical(game, coalition).includes(player)),
          ),
        );
      }),
    );
  });

  test('are none when two players can each win alone', () => {
    expect(dictator({ quota: 5, weights: [5, 5, 1] })).toBeNull();
    expect(vetoPlayers({ quota: 5, weights: [5, 5, 1] })).toEqual([]);
    expect(dummyPlayers({ quota: 5, weights: [5, 5, 1] })).toEqual([2]);
  });

  test('are a dictator only if he meets every rule alone', () => {
    const rules = [
      { quota: 5, weights: [5, 2, 1] },
      { quota: 2, weights: [1, 1, 1] },
    ];
    expect(dictator({ rules: rules.slice(0, 1) })).toBe(0);
    expect(dictator({ rules })).toBeNull();
    expect(vetoPlayers({ rules })).toEqual([0]);
  });
});
