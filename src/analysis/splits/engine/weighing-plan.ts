import { ArgumentError } from '../../../errors/argument-error.js';
import type { CountBounds } from '../../votes/count-range.js';
import type { ReadAssumption } from '../split-assumption.js';
import type { CellWeights } from '../split-statement.js';
import type { GroupConstraints, SplitConstraints } from '../split-vote.js';
import { cellRanges, sumOf } from './transport.js';

/** Rows that are summed as one: a group, or groups whose people are interchangeable. */
export interface Part {
  readonly group: GroupConstraints;
  readonly admits: ((counts: readonly number[]) => boolean) | undefined;
  /** The coefficients of each condition, and of the sum asked for, in these rows. */
  readonly forms: readonly (readonly number[])[];
}

/** A sum over the whole table that is carried along from part to part. */
export interface Feature {
  /** For each part the coefficients of its options. */
  readonly weights: readonly (readonly number[])[];
  /** The values allowed at the end. */
  readonly range: CountBounds;
  /** Whether the sum is asked for, and not only kept within its range. */
  readonly asked: boolean;
}

export interface Plan {
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
export interface Purpose {
  readonly sum?: CellWeights;
  readonly apart?: number;
  readonly seen?: readonly number[];
}

// Sums run over the members one by one.
const mostMembers = 100_000;

/**
 * The plan of the computation; undefined if conditions cannot be met. The group kept apart comes
 * last.
 */
export function planOf(
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

export function rowReach(weights: readonly number[], ranges: readonly CountBounds[]): CountBounds {
  let [atLeast, atMost] = [0, 0];
  weights.forEach((weight, option) => {
    const range = ranges[option]!;
    atLeast += weight * (weight < 0 ? range.atMost : range.atLeast);
    atMost += weight * (weight < 0 ? range.atLeast : range.atMost);
  });
  return { atLeast, atMost };
}
