import type { Choices } from './choices.js';
import type { Classification } from './classification.js';
import type { CuttingLines } from './cutting-lines.js';
import { bestCut, bestPlace, type Cut, ordered } from './cutting-points.js';
import { insertMembers } from './insert-members.js';
import { hitsOf } from './measure-fit.js';
import { climb } from './posterior-mode.js';
import { copyScale } from './scale.js';
import { startScale } from './start-scale.js';

/** How often no better order may be found before the search ends. */
const PATIENCE = 5;

interface Order {
  readonly places: Float64Array;
  readonly cuts: readonly Cut[];
  readonly right: number;
}

/**
 * The order of members, and the cuts of it, that tell most choices: the best that is met from two starts, then bettered by taking each
 * member to where most are told.
 */
export function classifyInOrder(choices: Choices, mostIterations: number): Classification {
  const start = startScale(choices, 1);
  const mode = copyScale(start);
  climb(choices, mode, { tolerance: 1e-3, mostIterations: 100 });
  const [one, other] = [start, mode].map(({ x0 }) => orderFrom(choices, x0, mostIterations));
  const met = other!.right > one!.right ? other! : one!;
  const inserted = insertMembers(choices, ordered(met.places), mostIterations);
  const places = new Float64Array(met.places.length);
  for (const [rank, row] of inserted.order.entries()) places[row] = rank;
  const strict = cutsOf(choices, ranked(places));
  const merged = mergedPlaces(inserted.order, ranked(places), strict);
  const cuts = cutsOf(choices, merged);
  return {
    x0: merged,
    x1: new Float64Array(places.length),
    lines: linesOf(cuts),
    iterations: met.iterations + inserted.rounds,
    converged: met.converged && inserted.settled,
  };
}

function orderFrom(choices: Choices, start: Float64Array, mostIterations: number) {
  let places = ranked(start);
  let best: Order | undefined;
  let idle = 0;
  let iterations = 0;
  while (idle < PATIENCE && iterations < mostIterations) {
    iterations += 1;
    const cuts = cutsOf(choices, places);
    const right = rightOf(choices, places, cuts);
    if (best === undefined || right > best.right) {
      best = { places, cuts, right };
      idle = 0;
    } else {
      idle += 1;
    }
    const byPlace = [...cuts.keys()].sort((a, b) => cuts[a]!.at - cuts[b]!.at);
    places = ranked(places.map((place, row) => bestPlace(choices, cuts, byPlace, row, place)));
  }
  return { ...best!, iterations, converged: idle >= PATIENCE };
}

function cutsOf(choices: Choices, places: Float64Array): Cut[] {
  const order = ordered(places);
  return Array.from(choices.columns, (_, column) => bestCut(choices, places, order, column));
}

function rightOf(choices: Choices, places: Float64Array, cuts: readonly Cut[]): number {
  const { columnHits } = hitsOf(choices, (row, column, sign) => {
    const { at, above } = cuts[column]!;
    return (places[row]! > at ? above : -above) === sign;
  });
  return columnHits.reduce((a, b) => a + b, 0);
}

/** Members whom no cut tells apart, in the same place. */
function mergedPlaces(
  order: readonly number[],
  places: Float64Array,
  cuts: readonly Cut[],
): Float64Array {
  const at = Float64Array.from(cuts, (cut) => cut.at).sort();
  const groups = new Float64Array(places.length);
  let passed = 0;
  for (const row of order) {
    while (passed < at.length && at[passed]! < places[row]!) passed += 1;
    groups[row] = passed;
  }
  return ranked(groups);
}

/** Ranks from −1 to 1, the mean of those that are equal. */
function ranked(places: Float64Array): Float64Array {
  const order = ordered(places);
  const ranks = new Float64Array(places.length);
  for (let from = 0; from < order.length; ) {
    let end = from + 1;
    while (end < order.length && places[order[end]!] === places[order[from]!]) end += 1;
    const middle = (from + end - 1) / 2;
    for (const row of order.slice(from, end)) ranks[row] = (2 * middle) / (order.length - 1) - 1;
    from = end;
  }
  return ranks;
}

function linesOf(cuts: readonly Cut[]): CuttingLines {
  return {
    across0: new Float64Array(cuts.length).fill(1),
    across1: new Float64Array(cuts.length),
    at: Float64Array.from(cuts, ({ at }) => at),
    above: Int8Array.from(cuts, ({ above }) => above),
  };
}
