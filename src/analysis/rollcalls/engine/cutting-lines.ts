import type { Choices } from './choices.js';

/** Where votes cut the plane: those beyond the line, along its direction, take the side `above` (1 is yes, −1 no). */
export interface CuttingLines {
  /** The direction across each line, of length 1. */
  readonly across0: Float64Array;
  readonly across1: Float64Array;
  /** How far along it the line lies. */
  readonly at: Float64Array;
  readonly above: Int8Array;
}

/** A turn at which two members change their places in the order along a direction. */
interface Turns {
  readonly angles: Float64Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** Directions that differ by less are the same. */
const SAME = 1e-12;

/**
 * For each vote a line that tells most of its choices right, by going through all orders of the members along a direction that turns
 * by half a circle: from one to the next two neighbours change places, and one cut of each vote changes. Members in one place go
 * together.
 */
export function bestLines(choices: Choices, x0: Float64Array, x1: Float64Array): CuttingLines {
  const votes = choices.columns.length;
  const groups = groupsOf(choices, x0, x1);
  const { sums, sizes } = groups;
  const count = sizes.length;
  const turns = turnsOf(groups.x0, groups.x1);
  const order = Int32Array.from(sizes.keys());
  sortAlong(groups.x0, groups.x1, middleAngle(turns, 0), order);
  const places = new Int32Array(count);
  const below = new Int32Array((count + 1) * votes);
  const found = {
    lead: new Int32Array(votes).fill(-1),
    cut: new Int32Array(votes),
    turn: new Int32Array(votes),
    above: new Int8Array(votes),
  };
  const totals = new Int32Array(votes);
  for (let entry = 0; entry < sums.length; entry += 1) {
    totals[entry % votes] = totals[entry % votes]! + sums[entry]!;
  }
  const membersBelow = (cut: number) =>
    order.subarray(0, cut).reduce((sum, group) => sum + sizes[group]!, 0);
  const consider = (cut: number, turn: number) => {
    const [own, before] = [cut * votes, (cut - 1) * votes];
    const row = cut > 0 ? order[cut - 1]! * votes : 0;
    for (let vote = 0; vote < votes; vote += 1) {
      if (cut > 0) below[own + vote] = below[before + vote]! + sums[row + vote]!;
      const lead = totals[vote]! - 2 * below[own + vote]!;
      const size = lead < 0 ? -lead : lead;
      if (size <= found.lead[vote]!) continue;
      found.lead[vote] = size;
      found.cut[vote] = membersBelow(cut);
      found.turn[vote] = turn;
      found.above[vote] = lead < 0 ? -1 : 1;
    }
  };
  for (const [place, group] of order.entries()) places[group] = place;
  for (let cut = 0; cut <= count; cut += 1) consider(cut, 0);
  for (let turn = 0; turn < turns.angles.length; ) {
    let next = turn + 1;
    while (turns.angles[next]! - turns.angles[turn]! < SAME) next += 1;
    const [one, other] = [turns.first[turn]!, turns.second[turn]!];
    const cut = Math.max(places[one]!, places[other]!);
    if (next === turn + 1 && Math.abs(places[one]! - places[other]!) === 1) {
      [order[cut - 1], order[cut]] = [order[cut]!, order[cut - 1]!];
      places[order[cut]!] = cut;
      places[order[cut - 1]!] = cut - 1;
      consider(cut, next);
    } else {
      // Several who lie in a line change places at once: the order is sought anew, and of the cuts those are considered that change.
      const [from, to] = sortAlong(groups.x0, groups.x1, middleAngle(turns, next), order);
      for (let place = from; place <= to; place += 1) places[order[place]!] = place;
      for (let cut = from + 1; cut <= to; cut += 1) consider(cut, next);
    }
    turn = next;
  }
  return linesOf(x0, x1, turns, found);
}

/** The members in one place: where it is, how many they are, and how far they lean to yes in each vote. */
interface Groups {
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  readonly sizes: Int32Array;
  readonly sums: Int32Array;
}

function groupsOf({ signs, columns }: Choices, x0: Float64Array, x1: Float64Array): Groups {
  const votes = columns.length;
  const byFirst = new Map<number, Map<number, number[]>>();
  const groups: number[][] = [];
  for (let row = 0; row < x0.length; row += 1) {
    const bySecond = byFirst.get(x0[row]!) ?? new Map<number, number[]>();
    byFirst.set(x0[row]!, bySecond);
    const known = bySecond.get(x1[row]!);
    if (known !== undefined) {
      known.push(row);
      continue;
    }
    const group = [row];
    bySecond.set(x1[row]!, group);
    groups.push(group);
  }
  const sums = new Int32Array(groups.length * votes);
  for (const [group, rows] of groups.entries()) {
    for (const row of rows) {
      for (let vote = 0; vote < votes; vote += 1) {
        const at = group * votes + vote;
        sums[at] = sums[at]! + signs[row * votes + vote]!;
      }
    }
  }
  return {
    x0: Float64Array.from(groups, ([row]) => x0[row!]!),
    x1: Float64Array.from(groups, ([row]) => x1[row!]!),
    sizes: Int32Array.from(groups, (rows) => rows.length),
    sums,
  };
}

/** The direction between one turn and the next; before the first and behind the last lies what half a circle away is between these. */
function middleAngle({ angles }: Turns, turn: number): number {
  const before = angles[turn - 1] ?? (angles.at(-1) ?? 0) - Math.PI;
  const behind = angles[turn] ?? (angles[0] ?? 0) + Math.PI;
  return (before + behind) / 2;
}

function turnsOf(x0: Float64Array, x1: Float64Array): Turns {
  const members = x0.length;
  const count = (members * (members - 1)) / 2;
  const angles = new Float64Array(count);
  const first = new Int32Array(count);
  const second = new Int32Array(count);
  let pair = 0;
  for (let one = 0; one < members; one += 1) {
    for (let other = one + 1; other < members; other += 1) {
      // Where the direction is at a right angle to the way from one to the other.
      const angle = Math.atan2(x1[other]! - x1[one]!, x0[other]! - x0[one]!) + Math.PI / 2;
      const turned = angle - Math.PI * Math.floor(angle / Math.PI);
      angles[pair] = turned > Math.PI - SAME ? 0 : turned;
      first[pair] = one;
      second[pair] = other;
      pair += 1;
    }
  }
  const order = risingOrder(angles);
  return {
    angles: Float64Array.from(order, (at) => angles[at]!),
    first: Int32Array.from(order, (at) => first[at]!),
    second: Int32Array.from(order, (at) => second[at]!),
  };
}

/** The places of angles in the order of the angles, equal ones in their own: each is put among those near it, and these are sorted. */
function risingOrder(angles: Float64Array): Int32Array {
  const parts = angles.length;
  const partOf = (angle: number) => Math.min(parts - 1, Math.floor((angle / Math.PI) * parts));
  const ends = new Int32Array(parts + 1);
  for (const angle of angles) {
    const part = partOf(angle) + 1;
    ends[part] = ends[part]! + 1;
  }
  for (let part = 1; part <= parts; part += 1) ends[part] = ends[part]! + ends[part - 1]!;
  const starts = ends.slice();
  const order = new Int32Array(parts);
  for (let at = 0; at < parts; at += 1) {
    const part = partOf(angles[at]!);
    order[starts[part]!] = at;
    starts[part] = starts[part]! + 1;
  }
  for (let part = 0; part < parts; part += 1) {
    if (ends[part + 1]! - ends[part]! < 2) continue;
    order.subarray(ends[part], ends[part + 1]).sort((a, b) => angles[a]! - angles[b]! || a - b);
  }
  return order;
}

function along(x0: Float64Array, x1: Float64Array, angle: number): Float64Array {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return x0.map((one, row) => cos * one + sin * x1[row]!);
}

/**
 * Puts members in their order along a direction, near to which they are: each is taken down past those that are farther. Returns the
 * first and the last place that changed.
 */
function sortAlong(
  x0: Float64Array,
  x1: Float64Array,
  angle: number,
  order: Int32Array,
): [from: number, to: number] {
  const places = along(x0, x1, angle);
  let [from, to] = [order.length, -1];
  for (let place = 1; place < order.length; place += 1) {
    const one = order[place]!;
    let free = place;
    for (; free > 0; free -= 1) {
      const other = order[free - 1]!;
      const isBehind =
        places[other]! > places[one]! || (places[other] === places[one] && other > one);
      if (!isBehind) break;
      order[free] = other;
    }
    if (free === place) continue;
    order[free] = one;
    if (free < from) from = free;
    to = place;
  }
  return [from, to];
}

function linesOf(
  x0: Float64Array,
  x1: Float64Array,
  turns: Turns,
  found: { readonly cut: Int32Array; readonly turn: Int32Array; readonly above: Int8Array },
): CuttingLines {
  const members = x0.length;
  const angles = Float64Array.from(found.turn, (turn) => middleAngle(turns, turn));
  const at = angles.map((angle, vote) => {
    const places = along(x0, x1, angle).sort();
    const cut = found.cut[vote]!;
    if (cut === 0) return places[0]! - 1;
    if (cut === members) return places[members - 1]! + 1;
    return (places[cut - 1]! + places[cut]!) / 2;
  });
  return { across0: angles.map(Math.cos), across1: angles.map(Math.sin), at, above: found.above };
}
