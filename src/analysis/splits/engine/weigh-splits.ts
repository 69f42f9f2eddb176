import type { ReadAssumption } from '../split-assumption.js';
import type { CellWeights } from '../split-statement.js';
import type { SplitConstraints } from '../split-vote.js';
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
  type WeightBox,
  wholeArithmetic,
} from './convolution.js';
import { closingOptions, eachRow, eachShare, waysAmong } from './rows-of-part.js';
import { type Plan, planOf, rowReach } from './weighing-plan.js';

/** Weights of whole numbers by the value they belong to. */
export type WeightByValue = Map<number, bigint>;

/**
 * The weight of every value of a sum of cells over all possible splits, by dynamic programming over
 * the groups.
 *
 * @param constraints - constraints that only finitely many tables fit, and at least one
 * @param assumption - what a split weighs, and which splits are left out
 * @param sum - the coefficient of each cell in the sum
 * @returns for each value that occurs its weight; empty if the assumption leaves no split
 * @throws ArgumentError if the vote is too large or too little is known for an exact computation
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const group = (size) => ({ members: { atLeast: size, atMost: size }, cells: [any, any, any, any], named: [0, 0, 0, 0] });
 * const totals = [{ atLeast: 2, atMost: 2 }, { atLeast: 2, atMost: 2 }, any, any];
 * const read = { names: ['A', 'B'], groups: [group(2), group(2)], totals };
 * const sum = [[1, 0, 0, 0], [0, 0, 0, 0]];
 * const weights = weighSum(read, { over: 'ballots', admits: [], conditions: [] }, sum);
 * [...weights] // => [[0, 1n], [1, 4n], [2, 1n]]
 * ```
 */
export function weighSum(
  constraints: SplitConstraints,
  assumption: ReadAssumption,
  sum: CellWeights,
): WeightByValue {
  const entering = sum.flatMap((row, group) => (row.some((by) => by !== 0) ? [group] : []));
  const [apart] = entering;
  if (apart !== undefined && entering.length === 1) {
    const row = sum[apart]!;
    const seen = [0, 1, 2, 3].filter((option) => row[option] !== 0);
    const plan = planOf(constraints, assumption, { apart, seen });
    return plan === undefined
      ? new Map()
      : exactly(plan, (arithmetic) => [valuesOfRow(plan, row, arithmetic)])[0]!;
  }
  const plan = planOf(constraints, assumption, apart === undefined ? {} : { sum });
  return plan === undefined
    ? new Map()
    : exactly(plan, (arithmetic) => [valuesOf(plan, arithmetic)])[0]!;
}

/**
 * The weight of all possible splits together.
 *
 * @param constraints - constraints that only finitely many tables fit, and at least one
 * @param assumption - what a split weighs, and which splits are left out
 * @returns the sum of the weights
 * @throws ArgumentError if the vote is too large or too little is known for an exact computation
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const group = (size) => ({ members: { atLeast: size, atMost: size }, cells: [any, any, any, any], named: [0, 0, 0, 0] });
 * const read = { names: ['A'], groups: [group(4)], totals: [{ atLeast: 2, atMost: 2 }, { atLeast: 2, atMost: 2 }, any, any] };
 * weighAll(read, { over: 'ballots', admits: [], conditions: [] }) // => 6n
 * ```
 */
export function weighAll(constraints: SplitConstraints, assumption: ReadAssumption): bigint {
  const nothing = constraints.groups.map(() => [0, 0, 0, 0]);
  return weighSum(constraints, assumption, nothing).get(0) ?? 0n;
}

/**
 * The weight of every count that a group can have under each option.
 *
 * @param constraints - constraints that only finitely many tables fit, and at least one
 * @param assumption - what a split weighs, and which splits are left out
 * @param group - the position of the group
 * @returns for each option the weight of each count that occurs; empty if the assumption leaves no
 *   split
 * @throws ArgumentError if the vote is too large or too little is known for an exact computation
 * @example
 * ```ts
 * const any = { atLeast: 0, atMost: Infinity };
 * const group = (size) => ({ members: { atLeast: size, atMost: size }, cells: [any, any, any, any], named: [0, 0, 0, 0] });
 * const totals = [{ atLeast: 2, atMost: 2 }, { atLeast: 2, atMost: 2 }, any, any];
 * const read = { names: ['A', 'B'], groups: [group(2), group(2)], totals };
 * const [yes] = weighGroup(read, { over: 'splits', admits: [], conditions: [] }, 0);
 * [...yes] // => [[0, 1n], [1, 1n], [2, 1n]]
 * ```
 */
export function weighGroup(
  constraints: SplitConstraints,
  assumption: ReadAssumption,
  group: number,
): WeightByValue[] {
  const plan = planOf(constraints, assumption, { apart: group });
  if (plan === undefined) return [new Map(), new Map(), new Map(), new Map()];
  return exactly(plan, (arithmetic) => countsOf(plan, arithmetic)).map(
    (weights) => new Map([...weights].sort(([a], [b]) => a - b)),
  );
}

/**
 * Computes with ordinary numbers where these are exact, and with whole numbers of any size
 * elsewhere.
 */
function exactly(
  plan: Plan,
  compute: <T>(arithmetic: Arithmetic<T>) => Map<number, T>[],
): WeightByValue[] {
  if (plan.over === 'ballots') return compute(wholeArithmetic);
  try {
    const maps = compute(ordinaryArithmetic);
    const total = [...maps[0]!.values()].reduce((sum, weight) => sum + weight, 0);
    if (!ordinaryArithmetic.isExact(total)) return compute(wholeArithmetic);
    return maps.map((map) => new Map([...map].map(([value, n]) => [value, BigInt(n)])));
  } catch (error) {
    if (error instanceof RoundedSum) return compute(wholeArithmetic);
    throw error;
  }
}

function kernelOf<T>(plan: Plan, part: number, arithmetic: Arithmetic<T>): Kernel<T> | undefined {
  const closing = closingOptions(plan, part);
  const ways = waysAmong(plan, part, closing, arithmetic);
  return kernelFrom(arithmetic, plan.features.length, (add) => {
    eachRow(plan, part, arithmetic, (counts, sums, weight) => {
      add(sums, arithmetic.multiply(weight, ways.get(counts[closing[0]!]!)!));
    });
  });
}

/**
 * A total that is only known between limits is made exact by an imaginary row that fills it up to
 * its upper limit, in one way for each number it may lack.
 */
function slacksOf<T>(plan: Plan, arithmetic: Arithmetic<T>): (Kernel<T> | undefined)[] {
  return plan.features.flatMap(({ range, asked }, axis) => {
    if (asked || range.atLeast === range.atMost) return [];
    return kernelFrom(arithmetic, plan.features.length, (add) => {
      for (let lack = 0; lack <= range.atMost - range.atLeast; lack += 1) {
        add(
          plan.features.map((_, other) => (other === axis ? lack : 0)),
          arithmetic.one,
        );
      }
    });
  });
}

/**
 * The kernels of some parts, small ones first and those that enter the sum asked for after the
 * rest; undefined if a part cannot have divided at all.
 */
function kernelsOf<T>(
  plan: Plan,
  parts: readonly number[],
  arithmetic: Arithmetic<T>,
): Kernel<T>[] | undefined {
  const asked = plan.features.find((feature) => feature.asked);
  const enters = (part: number) =>
    asked !== undefined && asked.weights[part]!.some((weight) => weight !== 0) ? 1 : 0;
  const volume = (kernel: Kernel<T> | undefined) =>
    kernel === undefined
      ? 0
      : kernel.low.reduce((product, low, axis) => product * (kernel.high[axis]! - low + 1), 1);
  const own = parts.map((part) => ({ part, kernel: kernelOf(plan, part, arithmetic) }));
  own.sort((a, b) => enters(a.part) - enters(b.part) || volume(a.kernel) - volume(b.kernel));
  const kernels = [...own.map(({ kernel }) => kernel), ...slacksOf(plan, arithmetic)];
  const found = kernels.filter((kernel) => kernel !== undefined);
  return found.length === kernels.length ? found : undefined;
}

/** Adds up independent kernels, keeping only sums from which the end can still be reached. */
function combine<T>(
  arithmetic: Arithmetic<T>,
  kernels: readonly Kernel<T>[] | undefined,
  endLow: readonly number[],
  endHigh: readonly number[],
): WeightBox<T> | undefined {
  if (kernels === undefined) return undefined;
  const axes = endLow.map((_, axis) => axis);
  const zeros = endLow.map(() => 0);
  let box = emptyBox(arithmetic, zeros, zeros);
  box.values[0] = arithmetic.one;
  for (const [index, kernel] of kernels.entries()) {
    const later = kernels.slice(index + 1);
    const low = axes.map((axis) => {
      const most = later.reduce((sum, next) => sum + next.high[axis]!, 0);
      return Math.max(box.low[axis]! + kernel.low[axis]!, endLow[axis]! - most);
    });
    const high = axes.map((axis) => {
      const least = later.reduce((sum, next) => sum + next.low[axis]!, 0);
      return Math.min(box.high[axis]! + kernel.high[axis]!, endHigh[axis]! - least);
    });
    if (axes.some((axis) => low[axis]! > high[axis]!)) return undefined;
    box = convolve(arithmetic, box, kernel, low, high);
  }
  return box;
}

function valuesOf<T>(plan: Plan, arithmetic: Arithmetic<T>): Map<number, T> {
  const kernels = kernelsOf(
    plan,
    plan.parts.map((_, part) => part),
    arithmetic,
  );
  const low = plan.features.map(({ asked, range }) => (asked ? range.atLeast : range.atMost));
  const high = plan.features.map(({ range }) => range.atMost);
  const axis = plan.features.findIndex((feature) => feature.asked);
  const weights = new Map<number, T>();
  const box = combine(arithmetic, kernels, low, high);
  if (box === undefined) return weights;
  eachWeight(box, arithmetic.zero, (point, weight) => {
    // Where differences were summed up, the box begins below the end.
    const ended = point.every((value, other) => value >= low[other]!);
    if (ended) weights.set(point[axis] ?? 0, weight);
  });
  return weights;
}

/**
 * Visits every row of the last part that the other parts can complete, with the weight of doing so.
 */
function eachCompletedRow<T>(
  plan: Plan,
  arithmetic: Arithmetic<T>,
  visit: (counts: readonly number[], weight: T) => void,
): void {
  const last = plan.parts.length - 1;
  const others = plan.parts.map((_, part) => part).slice(0, last);
  const ends = plan.features.map(({ range }) => range.atMost);
  const reach = plan.features.map(({ weights }) => rowReach(weights[last]!, plan.ranges[last]!));
  const rest = combine(
    arithmetic,
    kernelsOf(plan, others, arithmetic),
    ends.map((end, axis) => end - reach[axis]!.atMost),
    ends.map((end, axis) => end - reach[axis]!.atLeast),
  );
  if (rest === undefined) return;
  eachRow(plan, last, arithmetic, (counts, sums, weight) => {
    const wanted = sums.map((value, axis) => ends[axis]! - value);
    const completions = rest.values[positionIn(rest, wanted)] ?? arithmetic.zero;
    if (completions !== arithmetic.zero) visit(counts, arithmetic.multiply(completions, weight));
  });
}

function increase<T>(arithmetic: Arithmetic<T>, map: Map<number, T>, key: number, by: T): void {
  map.set(key, arithmetic.add(map.get(key) ?? arithmetic.zero, by));
}

/** The weight of every value of a sum of counts of the last part. */
function valuesOfRow<T>(
  plan: Plan,
  sum: readonly number[],
  arithmetic: Arithmetic<T>,
): Map<number, T> {
  const last = plan.parts.length - 1;
  const closing = closingOptions(plan, last);
  const ways = waysAmong(plan, last, closing, arithmetic);
  const values = new Map<number, T>();
  eachCompletedRow(plan, arithmetic, (counts, weight) => {
    const value = sum.reduce((total, by, option) => total + by * counts[option]!, 0);
    const all = arithmetic.multiply(weight, ways.get(counts[closing[0]!]!)!);
    increase(arithmetic, values, value, all);
  });
  return values;
}

/** The weight of every count of the last part, for each option. */
function countsOf<T>(plan: Plan, arithmetic: Arithmetic<T>): Map<number, T>[] {
  const last = plan.parts.length - 1;
  const maps = plan.ranges[last]!.map(() => new Map<number, T>());
  const closing = closingOptions(plan, last);
  const ways = waysAmong(plan, last, closing, arithmetic);
  const byClosing = new Map<number, T>();
  eachCompletedRow(plan, arithmetic, (counts, weight) => {
    const closed = counts[closing[0]!]!;
    increase(arithmetic, byClosing, closed, weight);
    const all = arithmetic.multiply(weight, ways.get(closed)!);
    counts.forEach((count, option) => {
      if (!closing.includes(option)) increase(arithmetic, maps[option]!, count, all);
    });
  });
  for (const option of closing) {
    const others = closing.filter((other) => other !== option);
    const among = waysAmong(plan, last, others, arithmetic);
    for (const [closed, weight] of byClosing) {
      eachShare(plan, last, option, closed, closing, (count, choices) => {
        const divided = arithmetic.multiply(
          among.get(closed - count) ?? arithmetic.zero,
          arithmetic.of(choices),
        );
        if (divided === arithmetic.zero) return;
        increase(arithmetic, maps[option]!, count, arithmetic.multiply(weight, divided));
      });
    }
  }
  return maps;
}
