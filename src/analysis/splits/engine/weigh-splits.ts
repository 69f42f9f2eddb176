import { ArgumentError } from '../../../errors/argument-error.js';
import { multinomial } from '../../exact-numbers.js';
import type { CountBounds } from '../../votes/count-range.js';
import type { ReadAssumption } from '../split-assumption.js';
import type { CellWeights } from '../split-statement.js';
import type { GroupConstraints, SplitConstraints } from '../split-vote.js';
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
import { cellRanges, sumOf } from './transport.js';

/** Weights of whole numbers by the value they belong to. */
export type WeightByValue = Map<number, bigint>;

/** Rows that are summed as one: a group, or groups whose people are interchangeable. */
interface Part {
  readonly group: GroupConstraints;
  readonly admits: ((counts: readonly number[]) => boolean) | undefined;
  /** The coefficients of each condition, and of the sum asked for, in these rows. */
  readonly forms: readonly (readonly number[])[];
}

/** A sum over the whole table that is carried along from part to part. */
interface Feature {
  /** For each part the coefficients of its options. */
  readonly weights: readonly (readonly number[])[];
  /** The values allowed at the end. */
  readonly range: CountBounds;
  /** Whether the sum is asked for, and not only kept within its range. */
  readonly asked: boolean;
}

interface Plan {
  readonly parts: readonly Part[];
  readonly ranges: readonly (readonly CountBounds[])[];
  readonly features: readonly Feature[];
  readonly over: ReadAssumption['over'];
  /** Options whose counts in the last part are asked for one by one. */
  readonly seen: readonly number[];
}

/**
 * What a plan is made for: a sum carried along, or the rows of one group, kept apart and put last.
 */
interface Purpose {
  readonly sum?: CellWeights;
  readonly apart?: number;
  readonly seen?: readonly number[];
}

// A group with more rows than this would take minutes.
const mostRows = 2_000_000;

// Sums run over the members one by one.
const mostMembers = 100_000;

const absent = 3;

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

/**
 * The plan of the computation; undefined if conditions cannot be met. The group kept apart comes
 * last.
 */
function planOf(
  constraints: SplitConstraints,
  assumption: ReadAssumption,
  { sum, apart, seen = [] }: Purpose,
): Plan | undefined {
  const members = constraints.groups.reduce((sum, group) => sum + group.members.atMost, 0);
  if (members > mostMembers && members !== Number.POSITIVE_INFINITY) {
    const expected = `of at most ${mostMembers} members for an exact computation; splitBounds answers for any number`;
    throw new ArgumentError('vote', `${members} members`, expected);
  }
  const forms = assumption.conditions.map((condition) => condition.weights);
  if (sum !== undefined) forms.push(sum);
  const rows = constraints.groups.map((group, index) => ({
    group,
    admits: assumption.admits[index],
    forms: forms.map((weights) => weights[index]!),
  }));
  const others = rows.filter((_, index) => index !== apart);
  const parts = assumption.over === 'ballots' ? poolParts(others) : others;
  if (apart !== undefined) parts.push(rows[apart]!);
  const groups = parts.map((part) => part.group);
  const ranges = cellRanges({ groups, totals: constraints.totals });
  const features = trackedTotals(constraints.totals, parts, ranges);
  for (let form = 0; form < forms.length; form += 1) {
    const weights = parts.map((part) => part.forms[form]!);
    const possible = reachOf(weights, ranges);
    const wanted = assumption.conditions[form]?.range ?? possible;
    const range = {
      atLeast: Math.max(wanted.atLeast, possible.atLeast),
      atMost: Math.min(wanted.atMost, possible.atMost),
    };
    if (range.atLeast > range.atMost) return undefined;
    features.push({ weights, range, asked: form === assumption.conditions.length });
  }
  if (features.length === 0) {
    const weights = parts.map(() => [0, 0, 0, 0]);
    features.push({ weights, range: { atLeast: 0, atMost: 0 }, asked: false });
  }
  return { parts, ranges, features: inOrder(features, ranges), over: assumption.over, seen };
}

/**
 * Puts the longest stretch last, where a kernel runs evenly, and before it the sum asked for, which
 * has no end to meet. A stretch that enters this sum does not run evenly beside it.
 */
function inOrder(
  features: readonly Feature[],
  ranges: readonly (readonly CountBounds[])[],
): Feature[] {
  const span = ({ weights }: Feature) => {
    const { atLeast, atMost } = reachOf(weights, ranges);
    return atMost - atLeast;
  };
  const asked = features.filter((feature) => feature.asked);
  const kept = features.filter((feature) => !feature.asked).sort((a, b) => span(a) - span(b));
  const apart = kept.filter(({ weights }) =>
    asked.every((sum) =>
      weights.every((row, part) =>
        row.every((by, option) => by === 0 || sum.weights[part]![option] === 0),
      ),
    ),
  );
  const last = apart.slice(-1);
  return [...kept.filter((feature) => feature !== last[0]), ...asked, ...last];
}

/**
 * Groups of fixed size in which every person is free in the same way are one large group to whoever
 * counts ballots: the ways of dividing them separately add up to the ways of dividing them together
 * (Vandermonde).
 */
function poolParts(parts: readonly Part[]): Part[] {
  const pools = new Map<string, Part[]>();
  for (const [index, part] of parts.entries()) {
    const key = poolOf(part) ?? `alone ${index}`;
    pools.set(key, [...(pools.get(key) ?? []), part]);
  }
  return [...pools.values()].map((pool) => pool.reduce(joinParts));
}

function poolOf({ group, admits, forms }: Part): string | undefined {
  const { members, cells, named } = group;
  if (admits !== undefined || members.atLeast !== members.atMost) return undefined;
  const free = members.atMost - named.reduce((sum, count) => sum + count, 0);
  const open: boolean[] = [];
  for (const [option, cell] of cells.entries()) {
    const others = named[option]!;
    if (cell.atLeast !== others) return undefined;
    if (cell.atMost !== others && cell.atMost < others + free) return undefined;
    open.push(cell.atMost !== others);
  }
  return JSON.stringify([forms, open]);
}

function joinParts(a: Part, b: Part): Part {
  const add = (x: CountBounds, y: CountBounds) => ({
    atLeast: x.atLeast + y.atLeast,
    atMost: x.atMost + y.atMost,
  });
  return {
    ...a,
    group: {
      members: add(a.group.members, b.group.members),
      cells: a.group.cells.map((cell, option) => add(cell, b.group.cells[option]!)),
      named: a.group.named.map((count, option) => count + b.group.named[option]!),
    },
  };
}

/** The totals that must be watched: those that the cells alone do not keep within their limits. */
function trackedTotals(
  totals: readonly CountBounds[],
  parts: readonly Part[],
  ranges: readonly (readonly CountBounds[])[],
): Feature[] {
  const everyPart = parts.map((_, part) => part);
  const members = parts.map(({ group }) => group.members);
  const least = sumOf(members, everyPart, 'atLeast');
  const most = sumOf(members, everyPart, 'atMost');
  const reaches = totals.map((_, option) => reachOf(onlyOption(parts, option), ranges));
  const stated = totals.map(({ atLeast, atMost }, option) => {
    const reach = reaches[option]!;
    return { atLeast: Math.max(atLeast, reach.atLeast), atMost: Math.min(atMost, reach.atMost) };
  });
  // Whoever is under no other option is under this one.
  const implied = stated.map(({ atLeast, atMost }, option) => {
    const others = [0, 1, 2, 3].filter((other) => other !== option);
    return {
      atLeast: Math.max(atLeast, least - sumOf(stated, others, 'atMost')),
      atMost: Math.min(atMost, most - sumOf(stated, others, 'atLeast')),
    };
  });
  const span = (option: number) => reaches[option]!.atMost - reaches[option]!.atLeast;
  const settled = implied.every(({ atLeast, atMost }) => atLeast === atMost);
  let tracked = [0, 1, 2, 3].filter((option) => {
    const { atLeast, atMost } = stated[option]!;
    return atLeast > reaches[option]!.atLeast || atMost < reaches[option]!.atMost;
  });
  if (settled && least === most) {
    // When everybody is counted and every total settled, the longest follows from the others.
    const varying = [0, 1, 2, 3].filter((option) => span(option) > 0);
    tracked = varying.sort((a, b) => span(a) - span(b)).slice(0, -1);
  }
  return tracked.map((option) => ({
    weights: onlyOption(parts, option),
    range: implied[option]!,
    asked: false,
  }));
}

function onlyOption(parts: readonly Part[], option: number): number[][] {
  return parts.map(() => [0, 1, 2, 3].map((other) => (other === option ? 1 : 0)));
}

function reachOf(
  weights: readonly (readonly number[])[],
  ranges: readonly (readonly CountBounds[])[],
): CountBounds {
  const reach = weights.map((row, part) => rowReach(row, ranges[part]!));
  const all = reach.map((_, part) => part);
  return { atLeast: sumOf(reach, all, 'atLeast'), atMost: sumOf(reach, all, 'atMost') };
}

function rowReach(weights: readonly number[], ranges: readonly CountBounds[]): CountBounds {
  let [atLeast, atMost] = [0, 0];
  weights.forEach((weight, option) => {
    const range = ranges[option]!;
    atLeast += weight * (weight < 0 ? range.atMost : range.atLeast);
    atMost += weight * (weight < 0 ? range.atLeast : range.atMost);
  });
  return { atLeast, atMost };
}

/**
 * The options that close a row: those whose counts enter no sum, which are filled together, or else
 * the last option. A test of cohesion must see the ballots cast, so then only absence can be filled
 * unseen.
 */
function closingOptions(plan: Plan, part: number): number[] {
  const { admits } = plan.parts[part]!;
  const unseen = [0, 1, 2, 3].filter(
    (option) =>
      (admits === undefined || option === absent) &&
      !(part === plan.parts.length - 1 && plan.seen.includes(option)) &&
      plan.features.every(({ weights }) => weights[part]![option] === 0),
  );
  return unseen.length === 0 ? [absent] : unseen;
}

/**
 * Every way in which a part can have divided, where the closing options count as one: the counts
 * (with the closing count in place of the first closing option), what they add to each sum, and
 * their weight.
 */
function eachRow<T>(
  plan: Plan,
  part: number,
  arithmetic: Arithmetic<T>,
  visit: (counts: readonly number[], sums: readonly number[], weight: T) => void,
): void {
  const { group, admits } = plan.parts[part]!;
  const ranges = plan.ranges[part]!;
  const closing = closingOptions(plan, part);
  const open = [0, 1, 2, 3].filter((option) => !closing.includes(option));
  const rest = {
    atLeast: sumOf(ranges, closing, 'atLeast'),
    atMost: sumOf(ranges, closing, 'atMost'),
  };
  const restNamed = closing.reduce((sum, option) => sum + group.named[option]!, 0);
  const weights = plan.features.map((feature) => feature.weights[part]!);
  const counts = [0, 0, 0, 0];
  const last = closing[0]!;
  requireFewRows(
    open.map((option) => ranges[option]!),
    rest,
    group.members,
  );

  const close = (cast: number) => {
    const most = Math.min(rest.atMost, group.members.atMost - cast);
    for (
      let count = Math.max(rest.atLeast, group.members.atLeast - cast);
      count <= most;
      count += 1
    ) {
      counts[last] = count;
      if (admits !== undefined && !admits(counts)) continue;
      const sums = weights.map((row) =>
        row.reduce((sum, by, option) => sum + by * counts[option]!, 0),
      );
      if (plan.over === 'splits') {
        visit(counts, sums, arithmetic.one);
        continue;
      }
      const free = open.map((option) => counts[option]! - group.named[option]!);
      visit(counts, sums, arithmetic.of(multinomial([...free, count - restNamed])));
    }
  };
  const fill = (position: number, cast: number) => {
    const option = open[position];
    if (option === undefined) {
      close(cast);
      return;
    }
    const { atLeast, atMost } = ranges[option]!;
    for (let count = atLeast; count <= Math.min(atMost, group.members.atMost - cast); count += 1) {
      counts[option] = count;
      fill(position + 1, cast + count);
    }
  };
  fill(0, 0);
}

/**
 * Counts the rows before any is visited, by the number of people in the options that are tried one
 * by one.
 */
function requireFewRows(
  open: readonly CountBounds[],
  rest: CountBounds,
  members: CountBounds,
): void {
  const most = Math.min(
    members.atMost,
    open.reduce((sum, { atMost }) => sum + atMost, 0),
  );
  let ways = new Float64Array(most + 1);
  ways[0] = 1;
  for (const { atLeast, atMost } of open) {
    const next = new Float64Array(most + 1);
    let sum = 0;
    for (let cast = 0; cast <= most; cast += 1) {
      sum += (ways[cast - atLeast] ?? 0) - (ways[cast - atMost - 1] ?? 0);
      next[cast] = sum;
    }
    ways = next;
  }
  const rows = ways.reduce((sum, count, cast) => {
    const first = Math.max(rest.atLeast, members.atLeast - cast);
    return sum + count * Math.max(0, Math.min(rest.atMost, members.atMost - cast) - first + 1);
  }, 0);
  if (rows > mostRows) {
    const given = `a group that can have divided in more than ${mostRows} ways`;
    const expected = 'small enough, or known well enough, for an exact computation';
    throw new ArgumentError('vote', given, expected);
  }
}

/**
 * In how many ways people can be divided among some options of a part, for each number of people.
 */
function waysAmong<T>(
  plan: Plan,
  part: number,
  options: readonly number[],
  arithmetic: Arithmetic<T>,
): Map<number, T> {
  const { named, members } = plan.parts[part]!.group;
  const ranges = plan.ranges[part]!;
  const certain = options.reduce((sum, option) => sum + named[option]!, 0);
  const most = Math.min(members.atMost, sumOf(ranges, options, 'atMost'));
  const open = options.filter((option) => ranges[option]!.atMost > named[option]!);
  if (
    plan.over === 'ballots' &&
    open.length > 0 &&
    options.every((option) => ranges[option]!.atLeast === named[option]) &&
    open.every((option) => ranges[option]!.atMost >= most - certain + named[option]!)
  ) {
    // Whoever is free among options without limits chooses each of them alike: options to the power
    // of persons.
    return powersFrom(certain, most, open.length, arithmetic);
  }
  let ways = new Map([[0, arithmetic.one]]);
  let namedSoFar = 0;
  for (const option of options) {
    const next = new Map<number, T>();
    const { atLeast, atMost } = ranges[option]!;
    for (const [before, weight] of ways) {
      for (let count = atLeast; count <= atMost; count += 1) {
        const choices =
          plan.over === 'splits'
            ? arithmetic.one
            : arithmetic.of(multinomial([before - namedSoFar, count - named[option]!]));
        const sum = next.get(before + count) ?? arithmetic.zero;
        next.set(before + count, arithmetic.add(sum, arithmetic.multiply(weight, choices)));
      }
    }
    ways = next;
    namedSoFar += named[option]!;
  }
  return ways;
}

/** 1 for the first count, and as many times more for each that follows as there are choices. */
function powersFrom<T>(
  first: number,
  last: number,
  choices: number,
  arithmetic: Arithmetic<T>,
): Map<number, T> {
  const powers = new Map<number, T>();
  let power = arithmetic.one;
  for (let count = first; count <= last; count += 1) {
    powers.set(count, power);
    power = arithmetic.multiply(power, arithmetic.of(BigInt(choices)));
  }
  return powers;
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

/**
 * The counts that one of the closing options can have, and in how many ways its people can be
 * chosen.
 */
function eachShare(
  plan: Plan,
  part: number,
  option: number,
  closed: number,
  closing: readonly number[],
  visit: (count: number, choices: bigint) => void,
): void {
  const { named } = plan.parts[part]!.group;
  const othersNamed = closing.reduce((sum, one) => sum + named[one]!, 0) - named[option]!;
  const { atLeast, atMost } = plan.ranges[part]![option]!;
  for (let count = atLeast; count <= Math.min(atMost, closed - othersNamed); count += 1) {
    const free = [count - named[option]!, closed - count - othersNamed];
    visit(count, plan.over === 'splits' ? 1n : multinomial(free));
  }
}
