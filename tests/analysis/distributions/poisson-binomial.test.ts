import fc from 'fast-check';
import { sum } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { poissonBinomial } from '../../../src/analysis/distributions/poisson-binomial.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 10,
});

describe('poissonBinomial', () => {
  test('with one chance for all is the binomial distribution', () => {
    const expected = [1, 5, 10, 10, 5, 1].map((ways) => ways / 32);
    expect(poissonBinomial([0.5, 0.5, 0.5, 0.5, 0.5])).toEqual(expected);
  });

  test('sums to one, and has the mean and the variance of its parts', () => {
    fc.assert(
      fc.property(chances, (given) => {
        const distribution = poissonBinomial(given);
        const mean = sum(distribution.map((probability, count) => probability * count));
        const square = sum(distribution.map((probability, count) => probability * count ** 2));
        expect(distribution).toHaveLength(given.length + 1);
        expect(sum(distribution)).toBeCloseTo(1, 12);
        expect(mean).toBeCloseTo(sum(given), 10);
        expect(square - mean ** 2).toBeCloseTo(sum(given.map((p) => p * (1 - p))), 9);
      }),
    );
  });

  test('is the same as going through everybody’s coming and staying away', () => {
    fc.assert(
      fc.property(chances, (given) => {
        const expected = new Array<number>(given.length + 1).fill(0);
        for (let who = 0; who < 2 ** given.length; who += 1) {
          let probability = 1;
          let count = 0;
          for (const [member, chance] of given.entries()) {
            const comes = (who >> member) & 1;
            probability *= comes ? chance : 1 - chance;
            count += comes;
          }
          expected[count]! += probability;
        }
        for (const [count, probability] of poissonBinomial(given).entries()) {
          expect(probability).toBeCloseTo(expected[count]!, 12);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('does not depend on the order of the members', () => {
    expect(poissonBinomial([0.1, 0.9, 0.4])[2]).toBeCloseTo(poissonBinomial([0.9, 0.4, 0.1])[2]!);
  });

  test('refuses no chance, and what is no probability', () => {
    expect(() => poissonBinomial([])).toThrow(
      new ArgumentError('chances', [], 'at least one chance'),
    );
    for (const chance of [-0.1, 1.1, Number.NaN, Infinity]) {
      expect(() => poissonBinomial([0.5, chance])).toThrow(
        new ArgumentError('chances[1]', chance, 'a probability from 0 to 1'),
      );
    }
  });
});
