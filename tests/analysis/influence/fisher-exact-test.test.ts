import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fisherExactTest,
  type TwoByTwo,
} from '../../../src/analysis/influence/fisher-exact-test.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';

const greater = { alternative: 'greater' } as const;
const less = { alternative: 'less' } as const;

describe('fisherExactTest', () => {
  // R. A. Fisher (1935), The Design of Experiments, chapter II: one way in seventy; with one cup
  // of each kind wrong, A. Agresti (2002), Categorical Data Analysis, 2nd edition, section 3.5:
  // 17 ways in 70, a one-sided p-value of 0.243.
  test('of the lady tasting tea', () => {
    const right: TwoByTwo = [
      [4, 0],
      [0, 4],
    ];
    const nearly: TwoByTwo = [
      [3, 1],
      [1, 3],
    ];
    expect(fisherExactTest(right, greater)).toEqual({ pValue: 1 / 70, smallestPossible: 1 / 70 });
    expect(fisherExactTest(right).pValue).toBeCloseTo(2 / 70, 15);
    expect(fisherExactTest(nearly, greater).pValue).toBeCloseTo(17 / 70, 15);
    expect(fisherExactTest(nearly)).toEqual({
      pValue: expect.closeTo(34 / 70, 15),
      smallestPossible: expect.closeTo(2 / 70, 15),
    });
    expect(fisherExactTest(nearly, less)).toEqual({
      pValue: expect.closeTo(69 / 70, 15),
      smallestPossible: expect.closeTo(1 / 70, 15),
    });
  });

  // R. A. Fisher (1934), Statistical Methods for Research Workers, 5th edition, section 21.02:
  // the twins of Lange's convicts, 10 of 13 against 2 of 17, one-sided 619 in 1,330,665.
  test('of the twins of criminals', () => {
    const twins: TwoByTwo = [
      [10, 3],
      [2, 15],
    ];
    expect(fisherExactTest(twins, greater).pValue).toBeCloseTo(619 / 1_330_665, 15);
    expect(fisherExactTest(twins).pValue).toBeCloseTo(0.0005367, 7);
  });

  // Computed apart, with SciPy's fisher_exact.
  test.each<[TwoByTwo, number, number, number]>([
    [
      [
        [7, 8],
        [2, 31],
      ],
      0.002155521845647,
      0.002155521845647,
      0.999870395838395,
    ],
    [
      [
        [0, 5],
        [3, 9],
      ],
      0.514705882352941,
      1,
      0.323529411764706,
    ],
    [
      [
        [200, 300],
        [260, 240],
      ],
      0.000178484356777,
      0.999946694986488,
      0.000089242178378,
    ],
  ])('of %j is what SciPy has', (table, twoSided, above, below) => {
    expect(fisherExactTest(table, { alternative: 'two-sided' }).pValue).toBeCloseTo(twoSided, 12);
    expect(fisherExactTest(table, greater).pValue).toBeCloseTo(above, 12);
    expect(fisherExactTest(table, less).pValue).toBeCloseTo(below, 12);
  });

  test('says that nothing can be shown by a table with an empty margin', () => {
    for (const table of [
      [
        [0, 0],
        [3, 4],
      ],
      [
        [3, 4],
        [0, 0],
      ],
      [
        [3, 0],
        [4, 0],
      ],
      [
        [0, 3],
        [0, 4],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ] as const) {
      expect(fisherExactTest(table)).toEqual({ pValue: 1, smallestPossible: 1 });
    }
  });

  test('keeps a p-value too small for a fraction of whole numbers', () => {
    const { pValue } = fisherExactTest([
      [300, 0],
      [0, 300],
    ]);
    expect(pValue).toBeGreaterThan(0);
    // Two ways among C(600, 300), of which the logarithm to base ten is 179.1307.
    expect(Math.log10(pValue)).toBeCloseTo(Math.log10(2) - 179.1307, 3);
  });

  const count = fc.nat(12);
  test('does not depend on the order of groups, and turns with it', () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const one = fisherExactTest([
          [a, b],
          [c, d],
        ]);
        expect(
          fisherExactTest([
            [c, d],
            [a, b],
          ]),
        ).toEqual(one);
        expect(
          fisherExactTest([
            [a, c],
            [b, d],
          ]),
        ).toEqual(one);
        const above = fisherExactTest(
          [
            [a, b],
            [c, d],
          ],
          greater,
        ).pValue;
        expect(
          fisherExactTest(
            [
              [c, d],
              [a, b],
            ],
            less,
          ).pValue,
        ).toBe(above);
      }),
    );
  });

  test('has the tails share just the table observed, and a smallest value that is reached', () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const successes = a + c;
        const tables: TwoByTwo[] = [];
        for (let x = 0; x <= a + b; x += 1) {
          if (successes - x >= 0 && successes - x <= c + d) {
            tables.push([
              [x, a + b - x],
              [successes - x, c + d - (successes - x)],
            ]);
          }
        }
        for (const options of [{}, greater, less]) {
          const values = tables.map((table) => fisherExactTest(table, options).pValue);
          expect(
            fisherExactTest(
              [
                [a, b],
                [c, d],
              ],
              options,
            ).smallestPossible,
          ).toBe(Math.min(...values));
          expect(Math.max(...values)).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('refuses what is no table, no count and no alternative', () => {
    expect(() => fisherExactTest([[1, 2]] as unknown as TwoByTwo)).toThrow(
      new ArgumentError('table', '[[1,2]]', 'two rows of two counts'),
    );
    expect(() => fisherExactTest([[1, 2], [3]] as unknown as TwoByTwo)).toThrow(
      new ArgumentError('table', '[[1,2],[3]]', 'two rows of two counts'),
    );
    for (const wrong of [-1, 0.5, Number.NaN, Infinity]) {
      expect(() =>
        fisherExactTest([
          [1, 2],
          [3, wrong],
        ]),
      ).toThrow(new ArgumentError('table[1][1]', wrong, 'a whole number of cases, zero or more'));
    }
    expect(() =>
      fisherExactTest(
        [
          [1, 2],
          [3, 4],
        ],
        { alternative: 'both' } as never,
      ),
    ).toThrow(new ArgumentError('alternative', 'both', '"two-sided", "greater" or "less"'));
  });
});
