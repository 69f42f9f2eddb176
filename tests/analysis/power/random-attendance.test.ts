import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AveragedIndex,
  banzhaf,
  blocPowerUnderRandomAttendance,
  powerUnderRandomAttendance,
  shapleyShubik,
} from '../../../src/index.js';
import { subsets, sum } from './reference.js';

const majority = { kind: 'majority of those present' } as const;
const indices: readonly AveragedIndex[] = ['shapley-shubik', 'banzhaf', 'penrose'];

const probability = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const session = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    weights: fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: length, maxLength: length })
      .filter((weights) => sum(weights) > 0),
    attendance: fc.array(probability, { minLength: length, maxLength: length }),
  }),
);

describe('power under random attendance', () => {
  test('is the index of the game when everyone is sure to come', () => {
    const game = { quota: 12, weights: [4, 4, 4, 2, 2, 1] };
    const sure = {
      weights: game.weights,
      attendance: game.weights.map(() => 1),
      rule: { kind: 'fixed', quota: 12 },
    } as const;
    const values = indices.map((index) => powerUnderRandomAttendance({ ...sure, index }).values);
    const { absolute, normalised } = banzhaf(game);
    expect(values).toEqual([shapleyShubik(game).values, normalised, absolute]);
    expect(powerUnderRandomAttendance(sure)).toEqual({
      values: shapleyShubik(game).values,
      decision: 1,
      givenDecision: { known: true, values: shapleyShubik(game).values },
    });
  });

  test('of two with one vote, who come half of the time, is by hand three eighths each', () => {
    // Both come in a quarter of the sessions and share it; either comes alone in another quarter.
    const { values, decision } = powerUnderRandomAttendance({
      weights: [1, 1],
      attendance: [0.5, 0.5],
      rule: majority,
    });
    expect(values).toEqual([0.375, 0.375]);
    expect(decision).toBe(0.75);
  });

  test('is the average over every set of players who may come', () => {
    fc.assert(
      fc.property(
        session,
        fc.constantFrom(...indices),
        fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
        ({ weights, attendance }, index, fixed) => {
          const all = sum(weights);
          const rule =
            fixed === null ? majority : ({ kind: 'fixed', quota: Math.min(fixed, all) } as const);
          const values = weights.map(() => 0);
          let decision = 0;
          for (const present of subsets(weights.map((_, player) => player))) {
            const chance = attendance.reduce(
              (product, each, player) => product * (present.includes(player) ? each : 1 - each),
              1,
            );
            const votes = present.map((player) => weights[player]!);
            const quota = rule.kind === 'fixed' ? rule.quota : Math.floor(sum(votes) / 2) + 1;
            if (sum(votes) < quota) continue;
            decision += chance;
            const game = { quota, weights: votes };
            const powers =
              index === 'shapley-shubik'
                ? shapleyShubik(game).values
                : banzhaf(game)[index === 'penrose' ? 'absolute' : 'normalised'];
            for (const [place, player] of present.entries()) {
              values[player]! += chance * powers[place]!;
            }
          }
          const result = powerUnderRandomAttendance({ weights, attendance, rule, index });
          expect(result.decision).toBeCloseTo(decision, 12);
          for (const [player, value] of result.values.entries()) {
            expect(value).toBeCloseTo(values[player]!, 12);
          }
          expect(result.givenDecision.known).toBe(decision > 0);
        },
      ),
    );
  });

  test('sums to the probability of a decision, and to one given a decision', () => {
    fc.assert(
      fc.property(session, (players) => {
        const { values, decision, givenDecision } = powerUnderRandomAttendance({
          ...players,
          rule: majority,
        });
        expect(sum(values)).toBeCloseTo(decision, 12);
        if (givenDecision.known) expect(sum(givenDecision.values)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('does not say how power is shared when nobody can decide', () => {
    const result = powerUnderRandomAttendance({
      weights: [2, 2, 1],
      attendance: [0, 0.5, 1],
      rule: { kind: 'fixed', quota: 4 },
    });
    expect(result).toEqual({
      values: [0, 0, 0],
      decision: 0,
      givenDecision: { known: false, reason: 'those present can never decide' },
    });
  });

  test('can be asked for 14 players who are unsure, and for more who are not', () => {
    const unsure = { weights: Array(14).fill(1), attendance: Array(14).fill(0.5) };
    expect(
      powerUnderRandomAttendance({
        weights: [...unsure.weights.slice(0, 8), 40, 1, 1, 1, 1, 1, 1, 1],
        attendance: [...unsure.attendance.slice(0, 8), 1, 1, 1, 1, 1, 0, 0, 0],
        rule: majority,
      }).values[8],
    ).toBe(1);
    expect(() =>
      powerUnderRandomAttendance({
        weights: [...unsure.weights, 1],
        attendance: [...unsure.attendance, 0.5],
        rule: majority,
      }),
    ).toThrow(
      'weights must be few enough to make at most 16384 different attendances, since each is gone through; take a smaller body, or attendance of 0 or 1 for those who are sure to stay away or to come; 32768 was given',
    );
  });
});

describe('power of blocs under random attendance', () => {
  test('gives two blocs with a majority rule the chances of outnumbering each other', () => {
    // Eleven with an even chance of coming against seven who all come: more than seven come with
    // probability 232 / 2048, exactly seven with 330 / 2048.
    const { values, decision } = blocPowerUnderRandomAttendance({
      members: [11, 7],
      attendance: [0.5, 1],
      rule: majority,
    });
    expect(decision).toBeCloseTo(1, 14);
    expect(values[0]).toBeCloseTo((232 + 330 / 2) / 2048, 14);
    expect(values[1]).toBeCloseTo(1 - (232 + 330 / 2) / 2048, 14);
  });

  test('is that of single players when every bloc has one member', () => {
    fc.assert(
      fc.property(session, ({ attendance }) => {
        const ones = attendance.map(() => 1);
        const single = powerUnderRandomAttendance({ weights: ones, attendance, rule: majority });
        const blocs = blocPowerUnderRandomAttendance({ members: ones, attendance, rule: majority });
        expect(blocs.values).toEqual(single.values);
        expect(blocs.decision).toBe(single.decision);
      }),
    );
  });

  test('averages the index that is asked for, under a fixed quota too', () => {
    const both = {
      members: [2, 1],
      attendance: [0.5, 1],
      rule: { kind: 'fixed', quota: 2 },
    } as const;
    // With both of the first bloc present it decides alone; with one, it needs the second.
    expect(blocPowerUnderRandomAttendance(both).values).toEqual([0.5, 0.25]);
    expect(blocPowerUnderRandomAttendance({ ...both, index: 'penrose' })).toEqual({
      values: [0.5, 0.25],
      decision: 0.75,
      givenDecision: { known: true, values: [0.5 / 0.75, 0.25 / 0.75] },
    });
  });

  test('refuses too many combinations of numbers present', () => {
    expect(() =>
      blocPowerUnderRandomAttendance({
        members: [127, 128],
        attendance: [0.5, 0.5],
        rule: majority,
      }),
    ).toThrow(
      'members must be few enough to make at most 16384 different attendances, since each is gone through; take a smaller body, or attendance of 0 or 1 for those who are sure to stay away or to come; 16512 was given',
    );
  });
});

describe('wrong sessions are refused', () => {
  const right = { weights: [3, 2], attendance: [0.5, 1], rule: majority };

  test('naming what is wrong with the players', () => {
    expect(() => powerUnderRandomAttendance({ ...right, weights: [] })).toThrow(
      'weights must be a list of the votes of at least one; an empty list was given',
    );
    expect(() => powerUnderRandomAttendance({ ...right, weights: [1, -2] })).toThrow(
      'weights[1] must be a whole number of votes, zero or more; -2 was given',
    );
    expect(() => powerUnderRandomAttendance({ ...right, weights: [0, 0] })).toThrow(
      'the sum of weights must be at least one of the votes; 0 was given',
    );
    expect(() => powerUnderRandomAttendance({ ...right, weights: [2 ** 53 - 1, 1] })).toThrow(
      'the sum of weights must be a whole number of votes, zero or more; 9007199254740992 was given',
    );
    expect(() => blocPowerUnderRandomAttendance({ ...right, members: [1.5, 2] })).toThrow(
      'members[0] must be a whole number of members, zero or more; 1.5 was given',
    );
  });

  test('naming what is wrong with the probabilities', () => {
    expect(() => powerUnderRandomAttendance({ ...right, attendance: [1] })).toThrow(
      'attendance must be as many probabilities as there are weights, 2; 1 was given',
    );
    expect(() => powerUnderRandomAttendance({ ...right, attendance: [1, 1.1] })).toThrow(
      'attendance[1] must be a probability from 0 to 1; 1.1 was given',
    );
    expect(() =>
      blocPowerUnderRandomAttendance({ ...right, members: [1, 1], attendance: [Number.NaN, 1] }),
    ).toThrow('attendance[0] must be a probability from 0 to 1; NaN was given');
  });

  test('naming what is wrong with the quota', () => {
    for (const quota of [0, 6, 2.5, Number.POSITIVE_INFINITY]) {
      expect(() =>
        powerUnderRandomAttendance({ ...right, rule: { kind: 'fixed', quota } }),
      ).toThrow(
        `rule.quota must be a whole number of votes from 1 to the sum of the weights, 5; ${quota} was given`,
      );
    }
    const most = powerUnderRandomAttendance({ ...right, rule: { kind: 'fixed', quota: 5 } });
    expect(most.decision).toBe(0.5);
  });

  test('naming a rule or an index that there is not', () => {
    const index = 'johnston' as AveragedIndex;
    expect(() => powerUnderRandomAttendance({ ...right, index })).toThrow(
      'index must be "shapley-shubik", "banzhaf" or "penrose"; "johnston" was given',
    );
    const rule = { kind: 'quorum' } as unknown as typeof majority;
    expect(() => powerUnderRandomAttendance({ ...right, rule })).toThrow(
      'rule.kind must be "fixed" or "majority of those present"; "quorum" was given',
    );
  });
});
