import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementIndex,
  attinaIndex,
  desposatoRiceIndex,
  type GroupBallots,
  type MeasuredValue,
  pairwiseAgreement,
  riceIndex,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { everyGroup, oneByOne, smallGroup, summaryOf } from './every-way.js';

/** The value of a measure that must have one. */
function knownValue(measured: MeasuredValue): number {
  if (measured.kind !== 'value') throw new Error(`a value was expected, not ${measured.kind}`);
  return measured.value;
}

const known = fc.record({ yes: fc.nat(60), no: fc.nat(60), abstain: fc.nat(60) });

describe("Rice's index of cohesion", () => {
  test('of the 49 ayes and 1 nay of Commons division 106 of 1910, in Casstevens (1970), is by hand 0.96', () => {
    expect(riceIndex({ yes: 49, no: 1 })).toEqual({ kind: 'value', value: 0.96 });
  });

  test('by hand from the formula is 0 for an even split, 1 for one side, and 0.2 for 60 % to 40 %', () => {
    expect(riceIndex({ yes: 5, no: 5 })).toEqual({ kind: 'value', value: 0 });
    expect(riceIndex({ yes: 0, no: 7 })).toEqual({ kind: 'value', value: 1 });
    expect(riceIndex({ yes: 60, no: 40 })).toEqual({ kind: 'value', value: 0.2 });
  });

  test('leaves abstentions out', () => {
    expect(riceIndex({ yes: 3, no: 1, abstain: 90 })).toEqual({ kind: 'value', value: 0.5 });
  });

  test('is undefined, not zero, where nobody voted yes or no', () => {
    expect(riceIndex({ yes: 0, no: 0, abstain: 4 })).toEqual({
      kind: 'undefined',
      reason: 'nobody in the group voted yes or no',
    });
  });

  test('is an interval over what unknown ballots may be: yes, no or abstain unless told', () => {
    expect(riceIndex({ yes: 2, no: 1, unknown: 1 })).toEqual({
      kind: 'interval',
      lower: 0,
      upper: 0.5,
      alwaysDefined: true,
    });
    expect(riceIndex({ yes: 2, no: 1, unknown: 2, unknownMayBe: ['yes', 'no'] })).toEqual({
      kind: 'interval',
      lower: 0.2,
      upper: 0.6,
      alwaysDefined: true,
    });
  });

  test('says that it may have no value at all where every ballot may be an abstention', () => {
    expect(riceIndex({ yes: 0, no: 0, unknown: 1 })).toEqual({
      kind: 'interval',
      lower: 1,
      upper: 1,
      alwaysDefined: false,
    });
  });

  test('is a value where unknown ballots cannot change it', () => {
    const group = { yes: 3, no: 0, unknown: 5, unknownMayBe: ['yes', 'absent'] as const };
    expect(riceIndex(group)).toEqual({ kind: 'value', value: 1 });
  });

  test('does not depend on scale', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 2, max: 9 }), ({ yes, no, abstain }, times) => {
        const grown = { yes: yes * times, no: no * times, abstain };
        expect(riceIndex(grown)).toEqual(riceIndex({ yes, no, abstain }));
      }),
    );
  });
});

describe('the Rice index corrected for small groups', () => {
  test('by hand, the pairs of a group of three that splits two to one give 1, 0 and 0', () => {
    expect(knownValue(desposatoRiceIndex({ yes: 2, no: 1 }))).toBeCloseTo(1 / 3, 12);
  });

  test('by hand, the triples of a group that splits three to two give 1 once and 1/3 nine times', () => {
    const value = knownValue(desposatoRiceIndex({ yes: 3, no: 2 }, { size: 3 }));
    expect(value).toBeCloseTo((1 + 9 / 3) / 10, 12);
  });

  test('is the plain index when the subgroup is the whole group', () => {
    const group = { yes: 8, no: 5, abstain: 2 };
    const whole = knownValue(desposatoRiceIndex(group, { size: 13 }));
    expect(whole).toBeCloseTo(knownValue(riceIndex(group)), 12);
  });

  test('does not depend, in expectation, on the size of the group, unlike the plain index', () => {
    // Each member votes yes with the same chance: Desposato's model of a group of any size.
    const expectationOf = (
      index: (ballots: GroupBallots) => MeasuredValue,
      members: number,
      chance: number,
    ) => {
      let total = 0;
      let weight = (1 - chance) ** members;
      for (let yes = 0; yes <= members; yes += 1) {
        total += weight * knownValue(index({ yes, no: members - yes }));
        weight *= ((members - yes) / (yes + 1)) * (chance / (1 - chance));
      }
      return total;
    };
    for (const chance of [0.5, 0.7]) {
      for (const members of [2, 3, 8, 40]) {
        expect(expectationOf(desposatoRiceIndex, members, chance)).toBeCloseTo(
          chance ** 2 + (1 - chance) ** 2,
          10,
        );
      }
      expect(expectationOf(riceIndex, 3, chance)).toBeGreaterThan(
        expectationOf(riceIndex, 40, chance) + 0.03,
      );
    }
  });

  test('is not above the index for a smaller subgroup, nor below the plain index', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.integer({ min: 2, max: 12 }), (yes, no, size) => {
        fc.pre(yes + no > size);
        const smaller = knownValue(desposatoRiceIndex({ yes, no }, { size }));
        const larger = knownValue(desposatoRiceIndex({ yes, no }, { size: size + 1 }));
        expect(larger).toBeLessThanOrEqual(smaller + 1e-12);
        expect(knownValue(riceIndex({ yes, no }))).toBeLessThanOrEqual(larger + 1e-12);
      }),
    );
  });

  test('with size two is the average agreement of all pairs who voted yes or no', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), (yes, no) => {
        fc.pre(yes + no >= 2);
        const group = { yes, no, abstain: 0, unknown: 0, unknownMayBe: [] };
        const members = oneByOne(group).map((ballot) => ({ ballots: [ballot] }));
        const pairs = pairwiseAgreement({ members }).map(({ agreed }) => agreed);
        const mean = pairs.reduce((a, b) => a + b) / pairs.length;
        expect(knownValue(desposatoRiceIndex({ yes, no }))).toBeCloseTo(mean, 12);
      }),
    );
  });

  test('is undefined where fewer voted than the subgroup has members', () => {
    expect(desposatoRiceIndex({ yes: 1, no: 1, abstain: 5 }, { size: 3 })).toEqual({
      kind: 'undefined',
      reason: 'fewer than 3 members of the group voted yes or no',
    });
  });

  test('is an interval where unknown ballots leave it open', () => {
    // Of one yes and one unknown vote, the pair agrees, disagrees, or is no pair at all.
    expect(desposatoRiceIndex({ yes: 1, no: 0, unknown: 1 })).toEqual({
      kind: 'interval',
      lower: 0,
      upper: 1,
      alwaysDefined: false,
    });
  });

  test('refuses a size that is not a whole number from 2 up', () => {
    for (const size of [1, 0, -2, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const call = () => desposatoRiceIndex({ yes: 2, no: 1 }, { size });
      expectArgumentError(call, 'size', size, 'a whole number of members, two or more');
    }
  });
});

describe('the Agreement Index', () => {
  test('is 1 when all vote together and 0 in three equal parts, as Hix, Noury and Roland (2005) say', () => {
    expect(agreementIndex({ yes: 0, no: 0, abstain: 8 })).toEqual({ kind: 'value', value: 1 });
    expect(agreementIndex({ yes: 10, no: 10, abstain: 10 })).toEqual({ kind: 'value', value: 0 });
  });

  test('by hand from the formula is (7 − 3/2) / 10 for seven, two and one', () => {
    expect(agreementIndex({ yes: 7, no: 2, abstain: 1 })).toEqual({ kind: 'value', value: 0.55 });
    expect(agreementIndex({ yes: 2, no: 1, abstain: 7 })).toEqual({ kind: 'value', value: 0.55 });
    expect(agreementIndex({ yes: 1, no: 7, abstain: 2 })).toEqual({ kind: 'value', value: 0.55 });
  });

  test('is an interval where unknown ballots leave it open', () => {
    // Seven to ten of ten are alike, or seven of ten against three of another kind.
    expect(agreementIndex({ yes: 7, no: 0, unknown: 3 })).toEqual({
      kind: 'interval',
      lower: 0.55,
      upper: 1,
      alwaysDefined: true,
    });
  });
});

describe("Attinà's index of agreement", () => {
  test('by hand from the formula is (7 − 2 − 1) / 10 for seven, two and one', () => {
    expect(attinaIndex({ yes: 7, no: 2, abstain: 1 })).toEqual({ kind: 'value', value: 0.4 });
    expect(attinaIndex({ yes: 2, no: 1, abstain: 7 })).toEqual({ kind: 'value', value: 0.4 });
  });

  test('by hand from the formula falls to −1/3 in three equal parts and is 1 when all agree', () => {
    expect(attinaIndex({ yes: 10, no: 10, abstain: 10 })).toEqual({ kind: 'value', value: -1 / 3 });
    expect(attinaIndex({ yes: 0, no: 4 })).toEqual({ kind: 'value', value: 1 });
  });

  test('and the Agreement Index tell the same: AI = (3 × Attinà + 1) / 4', () => {
    fc.assert(
      fc.property(known, (group) => {
        fc.pre(group.yes + group.no + group.abstain > 0);
        const expected = (3 * knownValue(attinaIndex(group)) + 1) / 4;
        expect(knownValue(agreementIndex(group))).toBeCloseTo(expected, 12);
      }),
    );
  });
});

describe.each([
  ['agreementIndex', agreementIndex],
  ['attinaIndex', attinaIndex],
])('%s', (_, index) => {
  test('is undefined where nobody voted or abstained', () => {
    expect(index({ yes: 0, no: 0 })).toEqual({
      kind: 'undefined',
      reason: 'nobody in the group voted or abstained',
    });
  });

  test('does not depend on scale, nor on which option is which', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 2, max: 9 }), ({ yes, no, abstain }, times) => {
        fc.pre(yes + no + abstain > 0);
        const turned = { yes: abstain * times, no: yes * times, abstain: no * times };
        expect(knownValue(index(turned))).toBeCloseTo(knownValue(index({ yes, no, abstain })), 12);
      }),
    );
  });
});

describe.each<[string, (ballots: GroupBallots) => MeasuredValue]>([
  ['riceIndex', riceIndex],
  ['desposatoRiceIndex', desposatoRiceIndex],
  ['agreementIndex', agreementIndex],
  ['attinaIndex', attinaIndex],
])('%s', (_, index) => {
  test('has bounds that contain its value in every way the ballots can be cast, and are reached', () => {
    fc.assert(
      fc.property(smallGroup, (group) => {
        const summary = summaryOf(everyGroup(group).map((way) => index(way)));
        expect(index(group)).toMatchObject(summary);
      }),
    );
  });

  test('is the same when yes and no change places', () => {
    fc.assert(
      fc.property(known, ({ yes, no, abstain }) => {
        expect(index({ yes: no, no: yes, abstain })).toEqual(index({ yes, no, abstain }));
      }),
    );
  });

  test('takes a few hundred unknown ballots, and refuses more than it can go through', () => {
    expect(index({ yes: 3, no: 0, unknown: 300 }).kind).toBe('interval');
    expectArgumentError(
      () => index({ yes: 3, no: 0, unknown: 1999 }),
      'unknown',
      1999,
      'at most 2,000,000 ways of casting the unknown ballots among 3 options',
    );
  });

  test('refuses a number of ballots that is negative, fractional, infinite or not a number', () => {
    for (const field of ['yes', 'no', 'abstain', 'unknown']) {
      for (const bad of [-1, 0.5, Number.POSITIVE_INFINITY, Number.NaN]) {
        const call = () => index({ yes: 1, no: 1, [field]: bad });
        expectArgumentError(call, field, bad, 'a whole number of ballots, zero or more');
      }
    }
  });

  test('refuses unknown ballots that may be nothing, or something that is no option', () => {
    const call = (options: readonly string[]) => () =>
      index({ yes: 1, no: 1, unknown: 1, unknownMayBe: options as never });
    expectArgumentError(call([]), 'unknownMayBe', [], 'at least one option');
    expectArgumentError(
      call(['yes', 'maybe']),
      'unknownMayBe[1]',
      'maybe',
      'yes, no, abstain or absent',
    );
  });
});

describe('the limit on unknown ballots', () => {
  test('lets 1,998 be cast in 1,999,000 ways among three options', () => {
    expect(riceIndex({ yes: 1, no: 0, unknown: 1998 })).toEqual({
      kind: 'interval',
      lower: 0,
      upper: 1,
      alwaysDefined: true,
    });
  });

  test('counts ways, so that it depends on the number of options', () => {
    const all = ['yes', 'no', 'abstain', 'absent'] as const;
    const ways = /at most 2,000,000 ways .* among 4 options/;
    expect(() => riceIndex({ yes: 0, no: 0, unknown: 229, unknownMayBe: all })).toThrow(ways);
    expect(riceIndex({ yes: 0, no: 9, unknown: 5000, unknownMayBe: ['yes', 'no'] })).toEqual({
      kind: 'interval',
      lower: 1 / 5009,
      upper: 1,
      alwaysDefined: true,
    });
  });
});
