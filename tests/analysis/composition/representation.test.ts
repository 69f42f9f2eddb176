import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  binomialChances,
  binomialRepresentation,
  clopperPearsonInterval,
  hypergeometricChances,
  hypergeometricInterval,
  hypergeometricRepresentation,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

describe('representation against a share, with binomial chances', () => {
  test('gives all that is known of a body with seven of eighteen seats for a quarter of the votes', () => {
    const [body] = binomialRepresentation({ share: 0.25, bodies: [{ members: 7, size: 18 }] });
    expect(body).toEqual({
      share: 7 / 18,
      expected: 4.5,
      difference: 7 / 18 - 0.25,
      advantageRatio: { kind: 'value', value: 7 / 18 / 0.25 },
      ...binomialChances({ successes: 7, trials: 18, probability: 0.25 }),
      chanceRange: { lower: 1, upper: 8 },
      interval: clopperPearsonInterval(7, 18),
      verdict: 'within chance',
    });
  });

  test('gives the advantage ratio of Taagepera and Laakso (1980), by hand: 60 % of seats for 40 % of votes is 1.5', () => {
    const [body] = binomialRepresentation({ share: 0.4, bodies: [{ members: 3, size: 5 }] });
    expect(body!.advantageRatio).toEqual({ kind: 'value', value: 0.6 / 0.4 });
  });

  test('calls a body one-sided only beyond the chances of the coin', () => {
    // Of six coins, all alike on one side have a chance of 1/64, below 2.5 %; five have 7/64.
    const verdictOf = (members: number, confidence?: number) =>
      binomialRepresentation({
        share: 0.5,
        bodies: [{ members, size: 6 }],
        ...(confidence === undefined ? {} : { confidence }),
      })[0]!.verdict;
    expect([0, 1, 5, 6].map((members) => verdictOf(members))).toEqual([
      'under-represented',
      'within chance',
      'within chance',
      'over-represented',
    ]);
    expect(verdictOf(6, 0.99)).toBe('within chance');
    expect(verdictOf(5, 0.75)).toBe('over-represented');
  });

  test('takes a chance of exactly half of 1 − confidence for too rare', () => {
    // No heads in two tosses has the chance 1/4, and so have two.
    const bodies = [
      { members: 0, size: 2 },
      { members: 2, size: 2 },
    ];
    const [none, both] = binomialRepresentation({ share: 0.5, bodies, confidence: 0.5 });
    expect(none!.chanceRange).toEqual({ lower: 1, upper: 1 });
    expect([none!.verdict, both!.verdict]).toEqual(['under-represented', 'over-represented']);
  });

  test('treats each body by itself, in the order given', () => {
    const bodies = [
      { members: 9, size: 10 },
      { members: 1, size: 10 },
      { members: 5, size: 10 },
    ];
    const all = binomialRepresentation({ share: 0.5, bodies });
    expect(all.map(({ share }) => share)).toEqual([0.9, 0.1, 0.5]);
    for (const [index, body] of bodies.entries()) {
      expect(all[index]).toEqual(binomialRepresentation({ share: 0.5, bodies: [body] })[0]);
    }
  });

  test('has no advantage ratio for a party without a share elsewhere', () => {
    const [body] = binomialRepresentation({ share: 0, bodies: [{ members: 1, size: 10 }] });
    expect(body!.advantageRatio).toEqual({
      kind: 'undefined',
      reason: 'the party has no share elsewhere',
    });
    expect(body!.atLeast).toBe(0);
    expect(body!.chanceRange).toEqual({ lower: 0, upper: 0 });
    expect(body!.verdict).toBe('over-represented');
  });

  test('agrees with the confidence interval: over-represented means that the interval lies above', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(40),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.constantFrom(0.8, 0.95),
        (size, upTo, share, confidence) => {
          const members = upTo % (size + 1);
          const [body] = binomialRepresentation({ share, bodies: [{ members, size }], confidence });
          const { lower, upper } = body!.interval;
          const side =
            share < lower
              ? 'over-represented'
              : share > upper
                ? 'under-represented'
                : 'within chance';
          expect(body!.verdict).toBe(side);
        },
      ),
    );
  });

  test('has a range of chance that holds at least the confidence asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, probability) => {
          const [body] = binomialRepresentation({
            share: probability,
            bodies: [{ members: 0, size: trials }],
          });
          const { lower, upper } = body!.chanceRange;
          const chances = (successes: number) =>
            binomialChances({ successes, trials, probability });
          const inside = chances(lower).atLeast + chances(upper).atMost - 1;
          expect(inside).toBeGreaterThanOrEqual(0.95 - 1e-12);
          expect(chances(lower).atMost).toBeGreaterThan(0.025);
          expect(chances(upper).atLeast).toBeGreaterThan(0.025);
        },
      ),
    );
  });

  test('refuses a share or a confidence out of range, no bodies, and a body that does not fit', () => {
    const call = (changed: object) => () =>
      binomialRepresentation({ share: 0.5, bodies: [{ members: 1, size: 2 }], ...changed });
    const second = (members: number, size: number) =>
      call({
        bodies: [
          { members: 1, size: 2 },
          { members, size },
        ],
      });
    expectArgumentError(call({ share: 1.5 }), 'share', 1.5, 'a probability from 0 to 1');
    expectArgumentError(
      call({ confidence: 0 }),
      'confidence',
      0,
      'a number between 0 and 1, both excluded',
    );
    expectArgumentError(call({ bodies: [] }), 'bodies', [], 'at least one body');
    expectArgumentError(second(0, 0), 'bodies[1].size', 0, 'a number of members from 1');
    expectArgumentError(second(0, -2), 'bodies[1].size', -2, 'a whole number of members');
    expectArgumentError(second(0.5, 2), 'bodies[1].members', 0.5, 'a whole number of members');
    expectArgumentError(second(3, 2), 'bodies[1].members', 3, 'at most the 2 members of the body');
  });
});

describe('representation against a pool, with hypergeometric chances', () => {
  test('gives all that is known of a body with three of four seats for half of a pool of eight', () => {
    const drawn = { members: 3, size: 4 };
    const pool = { members: 4, size: 8 };
    const [body] = hypergeometricRepresentation({ pool, bodies: [drawn] });
    const counts = hypergeometricInterval({ drawn, poolSize: 8 });
    expect(body).toEqual({
      share: 0.75,
      expected: 2,
      difference: 0.25,
      advantageRatio: { kind: 'value', value: 1.5 },
      ...hypergeometricChances({ drawn, pool }),
      chanceRange: { lower: 1, upper: 3 },
      interval: { lower: counts.lower / 8, upper: counts.upper / 8 },
      verdict: 'within chance',
    });
  });

  test('calls four of four from half of eight over-represented, with the 1 in 70 of Fisher (1935)', () => {
    const pool = { members: 4, size: 8 };
    const bodies = [
      { members: 4, size: 4 },
      { members: 0, size: 4 },
    ];
    const [over, under] = hypergeometricRepresentation({ pool, bodies });
    expect(over!.atLeast).toBeCloseTo(1 / 70, 12);
    expect(over!.verdict).toBe('over-represented');
    expect(under!.verdict).toBe('under-represented');
    const [wide] = hypergeometricRepresentation({ pool, bodies, confidence: 0.98 });
    expect(wide!.verdict).toBe('within chance');
  });

  test('agrees with the confidence interval: over-represented means that the interval lies above', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.nat(25),
        fc.nat(25),
        fc.nat(25),
        (size, a, b, c) => {
          const pool = { members: a % (size + 1), size };
          const draws = 1 + (b % size);
          const least = Math.max(0, draws - (size - pool.members));
          const most = Math.min(draws, pool.members);
          const drawn = { members: least + (c % (most - least + 1)), size: draws };
          const [body] = hypergeometricRepresentation({ pool, bodies: [drawn] });
          const { lower, upper } = hypergeometricInterval({ drawn, poolSize: size });
          const side =
            pool.members < lower
              ? 'over-represented'
              : pool.members > upper
                ? 'under-represented'
                : 'within chance';
          expect(body!.verdict).toBe(side);
        },
      ),
    );
  });

  test('has no advantage ratio for a party that is not in the pool', () => {
    const [body] = hypergeometricRepresentation({
      pool: { members: 0, size: 8 },
      bodies: [{ members: 0, size: 4 }],
    });
    expect(body!.advantageRatio.kind).toBe('undefined');
    expect(body!.verdict).toBe('within chance');
  });

  test('refuses an impossible pool, confidence or body', () => {
    const call = (changed: object) => () =>
      hypergeometricRepresentation({
        pool: { members: 4, size: 8 },
        bodies: [{ members: 1, size: 2 }],
        ...changed,
      });
    const pool = (members: number, size: number) => call({ pool: { members, size } });
    const body = (members: number, size: number) => call({ bodies: [{ members, size }] });
    expectArgumentError(pool(9, 8), 'pool.members', 9, 'at most the 8 members of the pool');
    expectArgumentError(pool(1, 1.5), 'pool.size', 1.5, 'a whole number of members');
    expectArgumentError(
      call({ confidence: 2 }),
      'confidence',
      2,
      'a number between 0 and 1, both excluded',
    );
    expectArgumentError(call({ bodies: [] }), 'bodies', [], 'at least one body');
    expectArgumentError(body(5, 6), 'bodies[0].members', 5, 'at most the 4 members of the party');
    expectArgumentError(body(0, 5), 'bodies[0].size - bodies[0].members', 5, 'of other parties');
  });
});
