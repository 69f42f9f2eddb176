import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Arithmetic,
  convolve,
  eachWeight,
  emptyBox,
  type Kernel,
  kernelFrom,
  ordinaryArithmetic,
  positionIn,
  RoundedSum,
  wholeArithmetic,
} from '../../../../src/analysis/splits/engine/convolution.js';
import { ArgumentError } from '../../../../src/errors/argument-error.js';

type Point = readonly [number, number];

function kernelOf<T>(arithmetic: Arithmetic<T>, points: readonly (readonly [Point, T])[]) {
  const kernel = kernelFrom(arithmetic, 2, (add) => {
    for (const [point, weight] of points) add(point, weight);
  });
  if (kernel === undefined) throw new Error('no point');
  return kernel;
}

function boxAtOrigin<T>(arithmetic: Arithmetic<T>) {
  const box = emptyBox(arithmetic, [0, 0], [0, 0]);
  box.values[0] = arithmetic.one;
  return box;
}

const points = fc.array(
  fc.tuple(
    fc.tuple(fc.integer({ min: -2, max: 3 }), fc.nat(4)),
    fc.integer({ min: 1, max: 3 }).map(BigInt),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('the convolution of weights', () => {
  test('is the sum over all pairs of points, within the limits', () => {
    fc.assert(
      fc.property(points, points, fc.integer({ min: -4, max: 6 }), fc.nat(8), (a, b, x, y) => {
        const once = convolve(
          wholeArithmetic,
          boxAtOrigin(wholeArithmetic),
          kernelOf(wholeArithmetic, a),
          [-2, 0],
          [3, 4],
        );
        const twice = convolve(wholeArithmetic, once, kernelOf(wholeArithmetic, b), [x, y], [x, y]);
        let expected = 0n;
        for (const [[ax, ay], wa] of a) {
          for (const [[bx, by], wb] of b) {
            if (ax + bx === x && ay + by === y) expected += wa * wb;
          }
        }
        expect(twice.values[positionIn(twice, [x, y])]).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('is the same in both arithmetics', () => {
    fc.assert(
      fc.property(points, (a) => {
        const ordinary = a.map(([point, weight]) => [point, Number(weight)] as const);
        const whole = convolve(
          wholeArithmetic,
          boxAtOrigin(wholeArithmetic),
          kernelOf(wholeArithmetic, a),
          [-2, 0],
          [3, 4],
        );
        const floating = convolve(
          ordinaryArithmetic,
          boxAtOrigin(ordinaryArithmetic),
          kernelOf(ordinaryArithmetic, ordinary),
          [-2, 0],
          [3, 4],
        );
        const seen = (values: Iterable<bigint | number>) => [...values].map(Number);
        expect(seen(floating.values as unknown as Iterable<number>)).toEqual(
          seen(whole.values as unknown as Iterable<bigint>),
        );
      }),
    );
  });

  test('sums beyond ordinary numbers are refused by ordinary arithmetic', () => {
    const huge = kernelOf(ordinaryArithmetic, [[[0, 0], 2 ** 52]]);
    const justBelow = kernelOf(ordinaryArithmetic, [[[0, 0], 2 ** 52 - 1]]);
    const start = boxAtOrigin(ordinaryArithmetic);
    expect(() => convolve(ordinaryArithmetic, start, huge, [0, 0], [0, 0])).toThrow(RoundedSum);
    const hugeFirst = kernelOf(ordinaryArithmetic, [
      [[0, 0], 2 ** 52],
      [[0, 7], 1],
      [[1, 3], 1],
    ]);
    expect(() => convolve(ordinaryArithmetic, start, hugeFirst, [0, 0], [1, 7])).toThrow(
      RoundedSum,
    );
    const box = convolve(ordinaryArithmetic, start, justBelow, [0, 0], [0, 0]);
    expect(box.values[0]).toBe(2 ** 52 - 1);
  });

  test('sums that grow beyond ordinary numbers along a row are refused too', () => {
    const start = boxAtOrigin(ordinaryArithmetic);
    const many = kernelFrom(ordinaryArithmetic, 2, (add) => {
      for (let n = 0; n < 4096; n += 1) add([0, n], 2 ** 41);
    })!;
    const box = convolve(ordinaryArithmetic, start, many, [0, 0], [0, 4095]);
    expect(box.values[4095]).toBe(2 ** 41);
    expect(() => convolve(ordinaryArithmetic, box, many, [0, 0], [0, 8190])).toThrow(RoundedSum);
  });
});

describe('an arithmetic', () => {
  test('tells the size of a number without its sign', () => {
    expect([-3n, 0n, 3n].map(wholeArithmetic.absolute)).toEqual([3n, 0n, 3n]);
    expect([-3, 0, 3].map((value) => ordinaryArithmetic.absolute(value))).toEqual([3, 0, 3]);
  });
});

describe('a kernel', () => {
  const along = (weight: (n: number) => number): Kernel<number> =>
    kernelFrom(ordinaryArithmetic, 1, (add) => {
      for (let n = 2; n <= 9; n += 1) add([n], weight(n));
    })!;

  test('keeps changes where they are fewer than weights', () => {
    expect(along(() => 3)).toEqual({
      low: [2],
      high: [9],
      differences: 1,
      size: 2,
      root: { at: [2, 10], next: [], weights: [3, -3] },
    });
    expect(along((n) => n)).toMatchObject({
      differences: 2,
      root: { at: [2, 3, 10, 11], weights: [2, -1, -10, 9] },
    });
    expect(along((n) => 2 ** n)).toMatchObject({ differences: 0, size: 8 });
  });

  test('adds up what is given to the same point, in whatever order', () => {
    const kernel = kernelFrom(wholeArithmetic, 2, (add) => {
      add([1, 5], 1n);
      add([0, 7], 2n);
      add([1, 5], 3n);
    });
    expect(kernel).toEqual({
      low: [0, 5],
      high: [1, 7],
      differences: 0,
      size: 2,
      root: {
        at: [0, 1],
        next: [
          { at: [7], next: [], weights: [2n] },
          { at: [5], next: [], weights: [4n] },
        ],
        weights: [],
      },
    });
  });

  test('without points there is none', () => {
    expect(kernelFrom(wholeArithmetic, 2, () => {})).toBeUndefined();
  });
});

describe('a box of weights', () => {
  test('finds the position of a point, and none outside', () => {
    const box = emptyBox(wholeArithmetic, [1, -2], [3, 2]);
    expect(box.values).toEqual(new Array(15).fill(0n));
    expect(positionIn(box, [1, -2])).toBe(0);
    expect(positionIn(box, [2, 0])).toBe(7);
    expect(positionIn(box, [3, 2])).toBe(14);
    expect([positionIn(box, [0, 0]), positionIn(box, [4, 0])]).toEqual([-1, -1]);
    expect([positionIn(box, [1, -3]), positionIn(box, [1, 3])]).toEqual([-1, -1]);
  });

  test('shows every point that has a weight, row by row', () => {
    const box = emptyBox(ordinaryArithmetic, [0, 5], [1, 6]);
    for (let i = 0; i < 4; i += 1) box.values[i] = i;
    const seen: number[][] = [];
    eachWeight(box, 0, (point, weight) => seen.push([...point, weight]));
    expect(seen).toEqual([
      [0, 6, 1],
      [1, 5, 2],
      [1, 6, 3],
    ]);
  });

  test('has at most 2^22 points', () => {
    expect(emptyBox(ordinaryArithmetic, [1], [2 ** 22]).values.length).toBe(2 ** 22);
    const make = () => emptyBox(ordinaryArithmetic, [0], [2 ** 22]);
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(
      'vote must be known well enough for at most 4194304 partial sums in an exact computation; "4194305 partial sums" was given',
    );
  });
});
