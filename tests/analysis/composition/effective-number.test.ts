import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fractionalisation, golosov, laaksoTaagepera } from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { constellations } from './elections.js';

const sizes = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((size) => size > 0));

describe('the effective number of parties of Laakso and Taagepera', () => {
  test('of the eight invented party systems is as in Golosov (2010), table 1', () => {
    const printed = { a: 1.6, b: 1.74, c: 1.98, d: 2.99, e: 2.99, f: 5.75, g: 6.9, h: 10.64 };
    for (const [name, number] of Object.entries(printed)) {
      const value = laaksoTaagepera(constellations[name as keyof typeof constellations]);
      expect(Math.abs(value - number)).toBeLessThan(0.0051);
    }
  });

  test('of parties of equal size is their number', () => {
    for (const number of [1, 2, 3, 7]) expect(laaksoTaagepera(Array(number).fill(5))).toBe(number);
  });

  test('of a body of eleven and seven members is, by hand, 324 / 170', () => {
    expect(laaksoTaagepera([11, 7])).toBeCloseTo(324 / 170, 12);
  });
});

describe('the effective number of parties of Golosov', () => {
  test('of the eight invented party systems is as in Golosov (2010), table 1', () => {
    const printed = { a: 1.33, b: 1.42, c: 1.82, d: 2.24, e: 2.9, f: 4.49, g: 6.89, h: 11.85 };
    for (const [name, number] of Object.entries(printed)) {
      const value = golosov(constellations[name as keyof typeof constellations]);
      expect(Math.abs(value - number)).toBeLessThan(0.0051);
    }
  });

  test('of parties of equal size is their number', () => {
    for (const number of [1, 2, 3, 7]) {
      expect(golosov(Array(number).fill(5))).toBeCloseTo(number, 12);
    }
  });
});

describe("Rae's fractionalisation", () => {
  test('by hand from the formula is a half for two equal parties and zero for one', () => {
    expect(fractionalisation([60, 60])).toBe(0.5);
    expect(fractionalisation([60])).toBe(0);
  });

  test('by hand from the formula is 154 / 324 for eleven and seven members', () => {
    expect(fractionalisation([11, 7])).toBeCloseTo(154 / 324, 12);
  });

  test('is one minus the inverse of the effective number of Laakso and Taagepera', () => {
    fc.assert(
      fc.property(sizes, (list) => {
        expect(fractionalisation(list)).toBeCloseTo(1 - 1 / laaksoTaagepera(list), 12);
      }),
    );
  });

  test('is the chance that two members drawn, the first put back, are of different parties', () => {
    const members = ['a', 'a', 'a', 'b', 'b', 'c'];
    const pairs = members.flatMap((one) => members.map((other) => one !== other));
    const mixed = pairs.filter(Boolean).length / pairs.length;
    expect(fractionalisation([3, 2, 1])).toBeCloseTo(mixed, 12);
  });
});

describe.each([
  ['laaksoTaagepera', laaksoTaagepera],
  ['golosov', golosov],
  ['fractionalisation', fractionalisation],
])('%s', (_, index) => {
  test('ignores the order of the parties, the unit, and parties of size zero', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(1e-300, 0.01, 3, 1e305), (list, unit) => {
        const value = index(list);
        expect(index([...list].reverse())).toBeCloseTo(value, 10);
        expect(index(list.map((size) => size * unit))).toBeCloseTo(value, 10);
        expect(index([0, ...list, 0])).toBeCloseTo(value, 10);
      }),
    );
  });

  test('lies within its limits', () => {
    fc.assert(
      fc.property(sizes, (list) => {
        const [least, most] = index === fractionalisation ? [0, 1] : [1, list.length];
        expect(index(list)).toBeGreaterThanOrEqual(least - 1e-12);
        expect(index(list)).toBeLessThanOrEqual(most + 1e-12);
      }),
    );
  });

  test('refuses a list without parties', () => {
    expectArgumentError(() => index([]), 'sizes', [], 'at least one party');
  });

  test('refuses a size that is negative, infinite or not a number', () => {
    for (const bad of [-1, Number.POSITIVE_INFINITY, Number.NaN]) {
      expectArgumentError(() => index([2, bad]), 'sizes[1]', bad, 'a finite size, zero or more');
    }
  });

  test('refuses sizes that are all zero', () => {
    expectArgumentError(() => index([0, 0]), 'sizes', [0, 0], 'at least one is above zero');
  });
});
