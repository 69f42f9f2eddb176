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
 * by half a circle: from one to the next two neighbours change places, and one cut of each vote changes.
 */
export function bestLines(choices: Choices, x0: Float64Array, x1: Float64Array): CuttingLines {
  const { signs, columns } = choices;
  const votes = columns.length;
  const members = x0.length;
  const turns = turnsOf(x0, x1);
  const order = orderAlong(x0, x1, middleAngle(turns, 0));
  const places = new Int32Array(members);
  const below = new Int32Array((members + 1) * votes);
  const found = {
    lead: new Int32Array(votes).fill(-1),
    cut: new Int32Array(votes),
    turn: new Int32Array(votes),
    above: new Int8Array(votes),
  };
  const totals = new Int32Array(votes);
  for (let row = 0; row < members; row += 1) {
    for (let vote = 0; vote < votes; vote += 1) {
      totals[vote] = totals[vote]! + signs[row * votes + vote]!;
    }
  }
  const areApart = (one: number, other: number) => x0[one] !== x0[other] || x1[one] !== x1[other];
  const consider = (cut: number, turn: number) => {
    const [own, before] = [cut * votes, (cut - 1) * votes];
    const row = cut > 0 ? order[cut - 1]! * votes : 0;
    const isGap = cut === 0 || cut === members || areApart(order[cut - 1]!, order[cut]!);
    for (let vote = 0; vote < votes; vote += 1) {
      if (cut > 0) below[own + vote] = below[before + vote]! + signs[row + vote]!;
      const lead = totals[vote]! - 2 * below[own + vote]!;
      const size = lead < 0 ? -lead : lead;
      if (size <= found.lead[vote]! || !isGap) continue;
      found.lead[vote] = size;
      found.cut[vote] = cut;
      found.turn[vote] = turn;
      found.above[vote] = lead < 0 ? -1 : 1;
    }
  };
  const considerAll = (turn: number) => {
    for (const [place, row] of order.entries()) places[row] = place;
    for (let cut = 0; cut <= members; cut += 1) consider(cut, turn);
  };
  considerAll(0);
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
      // Several who lie in a line change places at once: the order is sought anew.
      order.set(orderAlong(x0, x1, middleAngle(turns, next)));
      considerAll(next);
    }
    turn = next;
  }
  return linesOf(x0, x1, turns, found);
}

/** The direction between one turn and the next; before the first and behind the last lies what half a circle away is between these. */
function middleAngle({ angles }: Turns, turn: number): number {
  const before = angles[turn - 1] ?? (angles.at(-1) ?? 0) - Math.PI;
  const behind = angles[turn] ?? (angles[0] ?? 0) + Math.PI;
  return (before + behind) / 2;
}

function turnsOf(x0: Float64Array, x1: Float64Array): Turns {
  const members = x0.length;
  const pairs: { readonly angle: number; readonly first: number; readonly second: number }[] = [];
  for (let first = 0; first < members; first += 1) {
    for (let second = first + 1; second < members; second += 1) {
      const [off0, off1] = [x0[second]! - x0[first]!, x1[second]! - x1[first]!];
      if (off0 === 0 && off1 === 0) continue;
      // Where the direction is at a right angle to the way from one to the other.
      const angle = Math.atan2(off1, off0) + Math.PI / 2;
      const turned = angle - Math.PI * Math.floor(angle / Math.PI);
      pairs.push({ angle: turned > Math.PI - SAME ? 0 : turned, first, second });
    }
  }
  pairs.sort((a, b) => a.angle - b.angle || a.first - b.first || a.second - b.second);
  return {
    angles: Float64Array.from(pairs, ({ angle }) => angle),
    first: Int32Array.from(pairs, ({ first }) => first),
    second: Int32Array.from(pairs, ({ second }) => second),
  };
}

function along(x0: Float64Array, x1: Float64Array, angle: number): Float64Array {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return x0.map((one, row) => cos * one + sin * x1[row]!);
}

function orderAlong(x0: Float64Array, x1: Float64Array, angle: number): Int32Array {
  const places = along(x0, x1, angle);
  return Int32Array.from(places.keys()).sort((a, b) => places[a]! - places[b]! || a - b);
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
