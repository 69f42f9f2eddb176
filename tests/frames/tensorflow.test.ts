import * as danfo from 'danfojs-node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFrame } from '../../src/frames/index.js';

const frame = toFrame([
  { yes: 20, no: 25 },
  { yes: 29, no: 23 },
  { yes: 150, no: 98 },
  { yes: 12, no: 7 },
]);

/** Compares numbers to the seven digits that a tensor holds. */
function expectClose(actual: unknown, expected: readonly (readonly number[])[]): void {
  const rows = actual as number[][];
  expect(rows).toHaveLength(expected.length);
  for (const [index, row] of expected.entries()) {
    expect(rows[index]).toHaveLength(row.length);
    for (const [place, value] of row.entries()) expect(rows[index]?.[place]).toBeCloseTo(value, 4);
  }
}

describe('the stand-in for TensorFlow serves danfo', () => {
  test('for the tensor of a frame', () => {
    expect(frame.tensor.shape).toEqual([4, 2]);
    expect(frame.tensor.arraySync()).toEqual(frame.values);
  });

  test('for scaling to the range from 0 to 1, and back', () => {
    const scaler = new danfo.MinMaxScaler();
    const scaled = scaler.fit(frame).transform(frame);
    expectClose(scaled.values, [
      [8 / 138, 18 / 91],
      [17 / 138, 16 / 91],
      [1, 1],
      [0, 0],
    ]);
    expectClose(scaler.inverseTransform(scaled).values, frame.values as number[][]);
  });

  test('for scaling to mean 0 and standard deviation 1, and back', () => {
    const scaler = new danfo.StandardScaler();
    const column = toFrame([
      { x: 2 },
      { x: 4 },
      { x: 4 },
      { x: 4 },
      { x: 5 },
      { x: 5 },
      { x: 7 },
      { x: 9 },
    ]);
    // Mean 5, population standard deviation 2.
    const scaled = scaler.fit(column).transform(column);
    expectClose(scaled.values, [[-1.5], [-0.5], [-0.5], [-0.5], [0], [0], [1], [2]]);
    expectClose(scaler.inverseTransform(scaled).values, column.values as number[][]);
  });

  test('for scaling any column of numbers between its least and greatest', () => {
    const columns = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(columns, (numbers) => {
        const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
        fc.pre(low < high);
        const column = toFrame(numbers.map((x) => ({ x })));
        const scaled = new danfo.MinMaxScaler().fit(column).transform(column);
        expectClose(
          scaled.values,
          numbers.map((x) => [(x - low) / (high - low)]),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('for a sample of the rows, the same for the same seed', async () => {
    const sample = await frame.sample(2, { seed: 1917 });
    expect(sample.shape).toEqual([2, 2]);
    for (const row of sample.values) expect(frame.values).toContainEqual(row);
    const again = await frame.sample(2, { seed: 1917 });
    expect(again.values).toEqual(sample.values);
    const all = await frame.sample(4, { seed: 1917 });
    expect(new Set<unknown>(all.column('yes').values)).toEqual(new Set([20, 29, 150, 12]));
  });

  test('for arithmetic with a number', () => {
    expectClose(frame.add(1).values, [
      [21, 26],
      [30, 24],
      [151, 99],
      [13, 8],
    ]);
    expectClose(frame.sub(1).values, [
      [19, 24],
      [28, 22],
      [149, 97],
      [11, 6],
    ]);
    expectClose(frame.mul(2).values, [
      [40, 50],
      [58, 46],
      [300, 196],
      [24, 14],
    ]);
    expectClose(frame.div(2).values, [
      [10, 12.5],
      [14.5, 11.5],
      [75, 49],
      [6, 3.5],
    ]);
    expectClose(frame.pow(2).values, [
      [400, 625],
      [841, 529],
      [22500, 9604],
      [144, 49],
    ]);
    expectClose(frame.mod(10).values, [
      [0, 5],
      [9, 3],
      [0, 8],
      [2, 7],
    ]);
  });

  test('for arithmetic between frames', () => {
    const other = toFrame([
      { yes: 1, no: 2 },
      { yes: 2, no: 2 },
      { yes: 3, no: 7 },
      { yes: 4, no: 7 },
    ]);
    expectClose(frame.add(other).values, [
      [21, 27],
      [31, 25],
      [153, 105],
      [16, 14],
    ]);
    expectClose(frame.sub(other).values, [
      [19, 23],
      [27, 21],
      [147, 91],
      [8, 0],
    ]);
    expectClose(frame.mul(other).values, [
      [20, 50],
      [58, 46],
      [450, 686],
      [48, 49],
    ]);
    expectClose(frame.div(other).values, [
      [20, 12.5],
      [14.5, 11.5],
      [50, 14],
      [3, 1],
    ]);
  });

  test('for arithmetic with a list, column by column', () => {
    expectClose(frame.sub([10, 5], { axis: 1 }).values, [
      [10, 20],
      [19, 18],
      [140, 93],
      [2, 2],
    ]);
  });

  test('for comparison with a number', () => {
    expect(frame.gt(25).values).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [false, false],
    ]);
    expect(frame.lt(20).values).toEqual([
      [false, false],
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(frame.ge(25).values).toEqual([
      [false, true],
      [true, false],
      [true, true],
      [false, false],
    ]);
    expect(frame.le(20).values).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(frame.eq(7).values).toEqual([
      [false, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
    expect(frame.ne(7).values).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [true, false],
    ]);
  });

  test('for comparison between frames', () => {
    const turned = toFrame([
      { yes: 25, no: 20 },
      { yes: 23, no: 29 },
      { yes: 98, no: 150 },
      { yes: 7, no: 7 },
    ]);
    expect(frame.gt(turned).values).toEqual([
      [false, true],
      [true, false],
      [true, false],
      [true, false],
    ]);
    expect(frame.eq(turned).values).toEqual([
      [false, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  test('for sums, means and the transpose', () => {
    expect(frame.column('yes').sum()).toBe(211);
    expect(frame.column('no').mean()).toBe(38.25);
    expect(frame.sum({ axis: 0 }).values).toEqual([211, 153]);
    expect(frame.T.values).toEqual([
      [20, 29, 150, 12],
      [25, 23, 98, 7],
    ]);
  });

  test('for reading tables from a stream', () => {
    expect(danfo.tensorflow.data.array([1, 2, 3]).size).toBe(3);
  });
});
