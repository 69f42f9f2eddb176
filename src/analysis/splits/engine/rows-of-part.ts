import { ArgumentError } from '../../../errors/argument-error.js';
import { multinomial } from '../../exact-numbers.js';
import type { CountBounds } from '../../votes/count-range.js';
import type { Arithmetic } from './convolution.js';
import { sumOf } from './transport.js';
import type { Plan } from './weighing-plan.js';

// A group with more rows than this would take minutes.
const mostRows = 2_000_000;

const absent = 3;

/**
 * The options that close a row: those whose counts enter no sum, which are filled together, or else
 * the last option. A test of cohesion must see the ballots cast, so then only absence can be filled
 * unseen.
 */
export function closingOptions(plan: Plan, part: number): number[] {
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
export function eachRow<T>(
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
export function waysAmong<T>(
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

/**
 * The counts that one of the closing options can have, and in how many ways its people can be
 * chosen.
 */
export function eachShare(
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
