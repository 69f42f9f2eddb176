import { ArgumentError } from '../../../errors/argument-error.js';

/** A list of numbers, ordinary or of any size, read and written by position. */
export interface NumberList<T> {
  [position: number]: T;
  readonly length: number;
}

/** Weights on the points of a box of whole numbers, in rows: the last coordinate runs fastest. */
export interface WeightBox<T> {
  /** The least value of each coordinate. */
  readonly low: readonly number[];
  /** The greatest value of each coordinate. */
  readonly high: readonly number[];
  /** How far apart in `values` two points are that differ by one in a coordinate. */
  readonly strides: readonly number[];
  /** The weight of each point. */
  readonly values: NumberList<T>;
}

/** The points of a kernel that agree in the coordinates before this one. */
export interface KernelLevel<T> {
  /** The values of this coordinate, rising. */
  readonly at: readonly number[];
  /** What follows each value; empty at the last coordinate. */
  readonly next: readonly KernelLevel<T>[];
  /** The weight at each value; empty before the last coordinate. */
  readonly weights: readonly T[];
}

/**
 * Weights on a few points of whole numbers. Weights that run evenly along the last coordinate are
 * kept as the places where they change: as differences, or differences of differences.
 */
export interface Kernel<T> {
  /** The least value of each coordinate. */
  readonly low: readonly number[];
  /** The greatest value of each coordinate. */
  readonly high: readonly number[];
  /** How many times differences were taken along the last coordinate. */
  readonly differences: number;
  /** How many weights are kept. */
  readonly size: number;
  /** The points. */
  readonly root: KernelLevel<T>;
}

/** Arithmetic of ordinary numbers (fast, exact to 2^53) or of whole numbers of any size. */
export interface Arithmetic<T> {
  /** Zero. */
  readonly zero: T;
  /** One. */
  readonly one: T;
  /** A list of zeros. */
  create(length: number): NumberList<T>;
  /** A whole number of any size as a number of this arithmetic. */
  of(whole: bigint): T;
  /** The sum of two numbers. */
  add(a: T, b: T): T;
  /** The difference of two numbers. */
  subtract(a: T, b: T): T;
  /** The product of two numbers. */
  multiply(a: T, b: T): T;
  /** Whether sums of whole numbers no larger than this, in size, were made without rounding. */
  isExact(bound: T): boolean;
  /** The size of a number without its sign. */
  absolute(a: T): T;
  /**
   * Adds the weights at coordinates from `first` to `last`, times a factor, to a list, shifted by
   * `shift`.
   */
  scatter(
    to: NumberList<T>,
    shift: number,
    at: readonly number[],
    weights: readonly T[],
    first: number,
    last: number,
    by: T,
  ): void;
}

// Half of what ordinary numbers hold exactly.
const exactBelow = 2 ** 52;

/** Arithmetic of ordinary numbers. */
export const ordinaryArithmetic: Arithmetic<number> = {
  zero: 0,
  one: 1,
  create: (length) => new Float64Array(length),
  of: Number,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  isExact: (bound) => bound < exactBelow,
  absolute: Math.abs,
  scatter(to, shift, at, weights, first, last, by) {
    for (let i = 0; i < at.length; i += 1) {
      const place = at[i]!;
      if (place > last) return;
      if (place >= first) to[shift + place]! += weights[i]! * by;
    }
  },
};

/** Arithmetic of whole numbers of any size. */
export const wholeArithmetic: Arithmetic<bigint> = {
  zero: 0n,
  one: 1n,
  create: (length) => new Array<bigint>(length).fill(0n),
  of: (whole) => whole,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  isExact: () => true,
  absolute: (a) => (a < 0n ? -a : a),
  scatter(to, shift, at, weights, first, last, by) {
    for (let i = 0; i < at.length; i += 1) {
      const place = at[i]!;
      if (place > last) return;
      if (place >= first) to[shift + place]! += weights[i]! * by;
    }
  },
};

/** Says that ordinary numbers cannot hold the sums exactly, so that larger ones must be used. */
export class RoundedSum extends Error {}

const largestBox = 2 ** 22;

/**
 * A box of zeros.
 *
 * @param arithmetic - the arithmetic of its weights
 * @param low - the least value of each coordinate
 * @param high - the greatest value of each coordinate, not below the least
 * @returns the box
 * @throws ArgumentError if the box has more than 2^22 points
 * @example
 * ```ts
 * emptyBox(ordinaryArithmetic, [0, 5], [1, 7]).strides // => [3, 1]
 * ```
 */
export function emptyBox<T>(
  arithmetic: Arithmetic<T>,
  low: readonly number[],
  high: readonly number[],
): WeightBox<T> {
  const strides: number[] = [];
  let length = 1;
  for (let axis = low.length - 1; axis >= 0; axis -= 1) {
    strides[axis] = length;
    length *= high[axis]! - low[axis]! + 1;
  }
  if (length > largestBox) {
    const expected = `known well enough for at most ${largestBox} partial sums in an exact computation`;
    throw new ArgumentError('vote', `${length} partial sums`, expected);
  }
  return { low, high, strides, values: arithmetic.create(length) };
}

/**
 * The position of a point in a box.
 *
 * @param box - the box
 * @param point - its coordinates
 * @returns the position in `values`, or −1 outside the box
 * @example
 * ```ts
 * const box = emptyBox(ordinaryArithmetic, [0, 5], [1, 7]);
 * [positionIn(box, [1, 6]), positionIn(box, [2, 6])] // => [4, -1]
 * ```
 */
export function positionIn<T>(box: WeightBox<T>, point: readonly number[]): number {
  let position = 0;
  for (let axis = 0; axis < point.length; axis += 1) {
    const value = point[axis]!;
    if (value < box.low[axis]! || value > box.high[axis]!) return -1;
    position += (value - box.low[axis]!) * box.strides[axis]!;
  }
  return position;
}

/**
 * Visits every point of a box that has a weight.
 *
 * @param box - the box
 * @param zero - the weight of points to pass over
 * @param visit - is given the point, which is reused for the next, and its weight
 * @example
 * ```ts
 * const box = emptyBox(ordinaryArithmetic, [3], [5]);
 * box.values[1] = 7;
 * const seen = [];
 * eachWeight(box, 0, ([point], weight) => seen.push(point, weight));
 * seen // => [4, 7]
 * ```
 */
export function eachWeight<T>(
  box: WeightBox<T>,
  zero: T,
  visit: (point: readonly number[], weight: T) => void,
): void {
  const point = [...box.low];
  for (let position = 0; position < box.values.length; position += 1) {
    const weight = box.values[position]!;
    if (weight !== zero) visit(point, weight);
    for (let axis = point.length - 1; axis >= 0; axis -= 1) {
      point[axis]! += 1;
      if (point[axis]! <= box.high[axis]!) break;
      point[axis] = box.low[axis]!;
    }
  }
}

type Branch<T> = Map<number, Branch<T> | T>;

/**
 * Builds a kernel point by point; weights given to the same point are added up.
 *
 * @param arithmetic - the arithmetic of the weights
 * @param axes - the number of coordinates, one or more
 * @param points - is given a function that takes a point and its weight
 * @returns the kernel, with differences along the last coordinate where they are fewer than the
 *   weights; `undefined` if there is no point
 * @example
 * ```ts
 * const kernel = kernelFrom(ordinaryArithmetic, 1, (add) => {
 *   for (let n = 0; n <= 100; n += 1) add([n], 1);
 * });
 * kernel.root // => { at: [0, 101], next: [], weights: [1, -1] }
 * ```
 */
export function kernelFrom<T>(
  arithmetic: Arithmetic<T>,
  axes: number,
  points: (add: (point: readonly number[], weight: T) => void) => void,
): Kernel<T> | undefined {
  const root: Branch<T> = new Map();
  const low = new Array<number>(axes).fill(Number.POSITIVE_INFINITY);
  const high = new Array<number>(axes).fill(Number.NEGATIVE_INFINITY);
  points((point, weight) => {
    let branch = root;
    for (let axis = 0; axis < axes; axis += 1) {
      const value = point[axis]!;
      low[axis] = Math.min(low[axis]!, value);
      high[axis] = Math.max(high[axis]!, value);
      if (axis === axes - 1) {
        const known = (branch.get(value) as T | undefined) ?? arithmetic.zero;
        branch.set(value, arithmetic.add(known, weight));
      } else {
        const next = (branch.get(value) as Branch<T> | undefined) ?? new Map();
        branch.set(value, next);
        branch = next;
      }
    }
  });
  if (root.size === 0) return undefined;
  const [first, ...others] = [0, 1, 2].map((differences) => {
    const count = { size: 0 };
    const level = levelOf(arithmetic, root, axes, differences, count);
    return { low, high, differences, size: count.size, root: level };
  });
  return others.reduce((best, kernel) => (kernel.size < best.size ? kernel : best), first!);
}

function levelOf<T>(
  arithmetic: Arithmetic<T>,
  branch: Branch<T>,
  axes: number,
  differences: number,
  count: { size: number },
): KernelLevel<T> {
  if (axes > 1) {
    const entries = [...(branch as Map<number, Branch<T>>)].sort(([a], [b]) => a - b);
    return {
      at: entries.map(([value]) => value),
      next: entries.map(([, next]) => levelOf(arithmetic, next, axes - 1, differences, count)),
      weights: [],
    };
  }
  let changes = branch as Map<number, T>;
  for (let time = 0; time < differences; time += 1) {
    const before = changes;
    changes = new Map(before);
    for (const [value, weight] of before) {
      const after = changes.get(value + 1) ?? arithmetic.zero;
      changes.set(value + 1, arithmetic.subtract(after, weight));
    }
  }
  const entries = [...changes].filter(([, weight]) => weight !== arithmetic.zero);
  entries.sort(([a], [b]) => a - b);
  count.size += entries.length;
  return {
    at: entries.map(([value]) => value),
    next: [],
    weights: entries.map(([, weight]) => weight),
  };
}

/**
 * The convolution of weights with a kernel: the weight of each sum of a point of the one and a
 * point of the other. Only sums inside the limits are kept, and little time is spent on the rest.
 *
 * @param arithmetic - the arithmetic of the weights
 * @param source - the weights
 * @param kernel - the kernel, with as many coordinates
 * @param low - the least value of each coordinate that is needed
 * @param high - the greatest value of each coordinate that is needed
 * @returns the weights of the sums
 * @throws ArgumentError if the result has more than 2^22 points
 * @throws RoundedSum if the arithmetic cannot hold the sums exactly
 * @example
 * ```ts
 * const start = emptyBox(ordinaryArithmetic, [0], [0]);
 * start.values[0] = 1;
 * const coin = kernelFrom(ordinaryArithmetic, 1, (add) => [0, 1].forEach((n) => add([n], 1)));
 * const once = convolve(ordinaryArithmetic, start, coin, [0], [1]);
 * [...convolve(ordinaryArithmetic, once, coin, [0], [2]).values] // => [1, 2, 1]
 * ```
 */
export function convolve<T>(
  arithmetic: Arithmetic<T>,
  source: WeightBox<T>,
  kernel: Kernel<T>,
  low: readonly number[],
  high: readonly number[],
): WeightBox<T> {
  const last = low.length - 1;
  const start = [...low];
  // Differences are summed up again from the first sum on, so none may be missing at the lower end.
  if (kernel.differences > 0) start[last] = source.low[last]! + kernel.low[last]!;
  const target = emptyBox(arithmetic, start, high);
  let mass = arithmetic.zero;
  const add = (
    axis: number,
    level: KernelLevel<T>,
    point: readonly number[],
    by: T,
    to: number,
  ) => {
    const first = start[axis]! - point[axis]!;
    const final = high[axis]! - point[axis]!;
    if (axis === last) {
      arithmetic.scatter(target.values, to - first, level.at, level.weights, first, final, by);
      return;
    }
    for (let i = 0; i < level.at.length; i += 1) {
      const value = level.at[i]!;
      if (value > final) return;
      if (value < first) continue;
      add(axis + 1, level.next[i]!, point, by, to + (value - first) * target.strides[axis]!);
    }
  };
  eachWeight(source, arithmetic.zero, (point, weight) => {
    mass = arithmetic.add(mass, weight);
    add(0, kernel.root, point, weight, 0);
  });
  requireExact(arithmetic, arithmetic.multiply(mass, largestWeight(arithmetic, kernel.root)));
  for (let time = 0; time < kernel.differences; time += 1) sumAlongRows(arithmetic, target);
  return target;
}

function largestWeight<T>(arithmetic: Arithmetic<T>, level: KernelLevel<T>): T {
  let most = arithmetic.zero;
  for (const next of level.next) {
    const size = largestWeight(arithmetic, next);
    if (size > most) most = size;
  }
  for (const weight of level.weights) {
    const size = arithmetic.absolute(weight);
    if (size > most) most = size;
  }
  return most;
}

function sumAlongRows<T>(arithmetic: Arithmetic<T>, box: WeightBox<T>): void {
  const last = box.low.length - 1;
  const length = box.high[last]! - box.low[last]! + 1;
  for (let row = 0; row < box.values.length; row += length) {
    let sum = arithmetic.zero;
    for (let position = row; position < row + length; position += 1) {
      sum = arithmetic.add(sum, box.values[position]!);
      box.values[position] = sum;
      requireExact(arithmetic, arithmetic.absolute(sum));
    }
  }
}

function requireExact<T>(arithmetic: Arithmetic<T>, bound: T): void {
  if (!arithmetic.isExact(bound)) throw new RoundedSum('sums beyond ordinary numbers');
}
