import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalFraction,
  factorial,
  multinomial,
  quotient,
  wholeProportions,
} from '../../src/analysis/exact-numbers.js';

describe('whole numbers of any size', () => {
  test('factorials begin with 0! = 1 and are exact beyond ordinary numbers', () => {
    expect([0, 1, 2, 3, 4].map(factorial)).toEqual([1n, 1n, 2n, 6n, 24n]);
    expect(factorial(25)).toBe(15511210043330985984000000n);
  });

  test('multinomial coefficients count the ways of dividing people', () => {
    expect(multinomial([])).toBe(1n);
    expect(multinomial([5])).toBe(1n);
    expect(multinomial([3, 2])).toBe(10n);
    expect(multinomial([1, 4, 4, 2])).toBe(34650n);
  });

  test('a share keeps its precision where its parts are too large for ordinary numbers', () => {
    expect(quotient(0n, 7n)).toBe(0);
    expect(quotient(1n, 3n)).toBe(1 / 3);
    expect(quotient(7n * 10n ** 500n, 3n * 10n ** 500n)).toBeCloseTo(7 / 3, 14);
    expect(quotient(10n ** 500n, 10n ** 501n)).toBeCloseTo(0.1, 15);
    expect(quotient(16n ** 250n - 1n, 16n ** 250n)).toBe(1);
    expect(quotient(16n ** 260n, 16n ** 259n)).toBe(16);
    expect(quotient(16n ** 259n, 16n ** 260n)).toBe(1 / 16);
  });

  test('a quotient is rounded once: a tie to the even neighbour, what lies above it upwards', () => {
    const [tie, scale] = [2n ** 53n + 1n, 10n ** 30n];
    expect(quotient(tie, 1n)).toBe(2 ** 53);
    expect(quotient(tie * scale, scale)).toBe(2 ** 53);
    expect(quotient(tie * scale + 1n, scale)).toBe(2 ** 53 + 2);
    expect(quotient(tie * scale - 1n, scale)).toBe(2 ** 53);
    expect(quotient(1n, 3n * 2n ** 1000n)).toBe(2 ** -1000 / 3);
    expect(quotient(0n, 7n)).toBe(0);
  });
});

describe('a number as it is written', () => {
  test('is a fraction that gives the number again, whatever its size', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
        const { numerator, denominator } = decimalFraction(value);
        // Below 2^-1022 a quotient is rounded twice.
        if (value === 0 || value >= 2 ** -1021)
          expect(quotient(numerator, denominator)).toBe(value);
        expect(decimalFraction(-value).numerator).toBe(-numerator);
      }),
    );
  });

  test('has tenths where it shows tenths: 0.3 and 0.7 are one', () => {
    expect(wholeProportions([0.3, 0.7, 1])).toEqual([3n, 7n, 10n]);
    expect(wholeProportions([1e-7, 5e300])).toEqual([1n, 5n * 10n ** 307n]);
    expect(wholeProportions([])).toEqual([]);
  });
});
