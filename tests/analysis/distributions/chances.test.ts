import fc from 'fast-check';
import { sum } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { binomialChances, hypergeometricChances, poissonBinomial } from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

/** The number of ways to choose `chosen` of `all`, exactly. */
function ways(all: number, chosen: number): bigint {
  if (chosen < 0 || chosen > all) return 0n;
  let result = 1n;
  for (let step = 1; step <= chosen; step += 1) {
    result = (result * BigInt(all - chosen + step)) / BigInt(step);
  }
  return result;
}

/** A quotient of whole numbers, as a number. */
function quotient(above: bigint, below: bigint): number {
  return Number((above * 10n ** 18n) / below) / 1e18;
}

const counts = (least: number) => [
  [least - 1, 'out of range'],
  [1.5, 'fractional'],
  [Number.NaN, 'not a number'],
  [Number.POSITIVE_INFINITY, 'infinite'],
];

describe('the exact binomial chances', () => {
  test('of 682 in 925 at three quarters, the giant plants of Conover (1971), have the tail that R gives', () => {
    const chances = binomialChances({ successes: 682, trials: 925, probability: 0.75 });
    expect(chances.atMost).toBeCloseTo(0.1960092671, 9);
  });

  test('of heads are counted by hand for four tosses of a coin', () => {
    expect(binomialChances({ successes: 1, trials: 4, probability: 0.5 })).toEqual({
      exactly: 4 / 16,
      atMost: 5 / 16,
      atLeast: 15 / 16,
    });
  });

  test('agree with counting for every small case with a chance in tenths', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        fc.nat(14),
        fc.integer({ min: 0, max: 10 }),
        (trials, wanted, tenths) => {
          const successes = Math.min(wanted, trials);
          const chanceOf = (count: number) =>
            quotient(
              ways(trials, count) *
                BigInt(tenths) ** BigInt(count) *
                BigInt(10 - tenths) ** BigInt(trials - count),
              10n ** BigInt(trials),
            );
          const sum = (from: number, to: number) => {
            let total = 0;
            for (let count = from; count <= to; count += 1) total += chanceOf(count);
            return total;
          };
          const chances = binomialChances({ successes, trials, probability: tenths / 10 });
          expect(chances.exactly).toBeCloseTo(chanceOf(successes), 12);
          expect(chances.atMost).toBeCloseTo(sum(0, successes), 12);
          expect(chances.atLeast).toBeCloseTo(sum(successes, trials), 12);
        },
      ),
    );
  });

  test('keep the digits of a chance far too small for a sum from the other end', () => {
    const { atLeast } = binomialChances({ successes: 200, trials: 200, probability: 0.1 });
    expect(atLeast / 1e-200).toBeCloseTo(1, 9);
  });

  test('lose nothing where single chances are too small for a number', () => {
    const atLeast = (successes: number, trials: number, probability: number) =>
      binomialChances({ successes, trials, probability }).atLeast;
    expect(atLeast(100, 100_000, 0.5)).toBe(1);
    expect(atLeast(50_000, 100_000, 0.5)).toBeCloseTo(0.501262, 6);
    expect(atLeast(20, 20, 0.01) / 1e-40).toBeCloseTo(1, 9);
    expect(atLeast(0, 10, 0)).toBe(1);
    expect(atLeast(10, 10, 1)).toBe(1);
    expect(atLeast(1, 10, 0)).toBe(0);
  });

  test('are the same as adding up a convolution', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (wanted, trials, probability) => {
          const successes = Math.min(wanted, trials);
          const distribution = poissonBinomial(new Array<number>(trials).fill(probability));
          const { atLeast } = binomialChances({ successes, trials, probability });
          expect(atLeast).toBeCloseTo(sum(distribution.slice(successes)), 10);
        },
      ),
    );
  });

  test('are certain when success is certain or impossible', () => {
    const sure = { exactly: 1, atMost: 1, atLeast: 1 };
    expect(binomialChances({ successes: 3, trials: 3, probability: 1 })).toEqual(sure);
    expect(binomialChances({ successes: 0, trials: 3, probability: 0 })).toEqual(sure);
    expect(binomialChances({ successes: 1, trials: 3, probability: 0 })).toEqual({
      exactly: 0,
      atMost: 1,
      atLeast: 0,
    });
  });

  test('serve a million trials and refuse more', () => {
    const half = { successes: 500_000, trials: 1_000_000, probability: 0.5 };
    expect(binomialChances(half).exactly).toBeCloseTo(Math.sqrt(2 / (Math.PI * 1e6)), 9);
    expectArgumentError(
      () => binomialChances({ ...half, trials: 1_000_001 }),
      'trials',
      1_000_001,
      'a number of trials from 1 to 1,000,000',
    );
  });

  test.each(counts(1))('refuse %s trials, which is %s', (trials) => {
    const expected = trials === 0 ? 'from 1 to 1,000,000' : 'a whole number of trials';
    const call = () =>
      binomialChances({ successes: 0, trials: trials as number, probability: 0.5 });
    expectArgumentError(call, 'trials', trials, expected);
  });

  test.each(counts(0))('refuse %s successes, which is %s', (successes) => {
    const call = () =>
      binomialChances({ successes: successes as number, trials: 9, probability: 0.5 });
    expectArgumentError(call, 'successes', successes, 'a whole number of successes');
  });

  test('refuse more successes than trials', () => {
    const call = () => binomialChances({ successes: 4, trials: 3, probability: 0.5 });
    expectArgumentError(call, 'successes', 4, 'at most the 3 trials');
  });

  test('refuse a probability outside 0–1', () => {
    for (const probability of [-0.1, 1.1, Number.NaN]) {
      const call = () => binomialChances({ successes: 1, trials: 3, probability });
      expectArgumentError(call, 'probability', probability, 'a probability from 0 to 1');
    }
  });
});

describe('the exact hypergeometric chances', () => {
  test('of the lady tasting tea are 1, 16 and 36 in 70, as in Fisher (1935)', () => {
    const pool = { members: 4, size: 8 };
    const chanceOf = (members: number) =>
      hypergeometricChances({ drawn: { members, size: 4 }, pool });
    expect(chanceOf(4).atLeast).toBeCloseTo(1 / 70, 12);
    expect(chanceOf(3).exactly).toBeCloseTo(16 / 70, 12);
    expect(chanceOf(3).atLeast).toBeCloseTo(17 / 70, 12);
    expect(chanceOf(2).exactly).toBeCloseTo(36 / 70, 12);
    expect(chanceOf(0).atMost).toBeCloseTo(1 / 70, 12);
  });

  test('agree with counting for every pool of up to twelve', () => {
    for (let size = 1; size <= 12; size += 1) {
      for (let members = 0; members <= size; members += 1) {
        for (let draws = 1; draws <= size; draws += 1) {
          const least = Math.max(0, draws - (size - members));
          let atMost = 0;
          for (let count = least; count <= Math.min(draws, members); count += 1) {
            const exactly = quotient(
              ways(members, count) * ways(size - members, draws - count),
              ways(size, draws),
            );
            atMost += exactly;
            const chances = hypergeometricChances({
              drawn: { members: count, size: draws },
              pool: { members, size },
            });
            expect(chances.exactly).toBeCloseTo(exactly, 12);
            expect(chances.atMost).toBeCloseTo(atMost, 12);
            expect(chances.atLeast).toBeCloseTo(1 - atMost + exactly, 12);
          }
        }
      }
    }
  });

  test('of large bodies are found from the likeliest number, where the tails are too small', () => {
    // The normal density at its centre, with the variance of the hypergeometric distribution.
    const pool = { members: 500_000, size: 2_000_000 };
    const { exactly, atMost } = hypergeometricChances({
      drawn: { members: 125_000, size: 500_000 },
      pool,
    });
    const variance = (500_000 * 0.25 * 0.75 * 1_500_000) / 1_999_999;
    expect(exactly).toBeCloseTo(1 / Math.sqrt(2 * Math.PI * variance), 8);
    expect(atMost).toBeCloseTo(0.5 + exactly / 2, 3);
  });

  test('approach the binomial chances as the pool grows', () => {
    const { atLeast } = hypergeometricChances({
      drawn: { members: 7, size: 18 },
      pool: { members: 25_000_000_000, size: 100_000_000_000 },
    });
    const many = binomialChances({ successes: 7, trials: 18, probability: 0.25 });
    expect(atLeast).toBeCloseTo(many.atLeast, 9);
  });

  const draw = (
    drawn: { members: number; size: number },
    pool: { members: number; size: number },
  ) => hypergeometricChances({ drawn, pool });

  test.each(counts(0))('refuse %s as a number of members, which is %s', (value) => {
    const bad = value as number;
    const fine = { members: 4, size: 8 };
    const expected = 'a whole number of members';
    expectArgumentError(() => draw(fine, { members: 4, size: bad }), 'pool.size', bad, expected);
    expectArgumentError(() => draw(fine, { members: bad, size: 8 }), 'pool.members', bad, expected);
    expectArgumentError(() => draw({ members: 0, size: bad }, fine), 'drawn.size', bad, expected);
    expectArgumentError(
      () => draw({ members: bad, size: 4 }, fine),
      'drawn.members',
      bad,
      expected,
    );
  });

  test('refuse a part that is larger than its whole', () => {
    const pool = { members: 4, size: 8 };
    expectArgumentError(
      () => draw({ members: 1, size: 2 }, { members: 9, size: 8 }),
      'pool.members',
      9,
      'at most the 8 members of the pool',
    );
    expectArgumentError(
      () => draw({ members: 1, size: 9 }, pool),
      'drawn.size',
      9,
      'at most the 8 members of the pool',
    );
    expectArgumentError(
      () => draw({ members: 3, size: 2 }, pool),
      'drawn.members',
      3,
      'at most the 2 members of the body',
    );
    expectArgumentError(
      () => draw({ members: 5, size: 5 }, pool),
      'drawn.members',
      5,
      'at most the 4 members of the party in the pool',
    );
    expectArgumentError(
      () => draw({ members: 0, size: 5 }, pool),
      'drawn.size - drawn.members',
      5,
      'at most the 4 members of other parties in the pool',
    );
  });

  test('refuse an empty body', () => {
    const call = () => draw({ members: 0, size: 0 }, { members: 4, size: 8 });
    expectArgumentError(call, 'drawn.size', 0, 'a number of members from 1 to 1,000,000');
  });
});
