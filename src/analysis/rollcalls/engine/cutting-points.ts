import type { Choices } from './choices.js';

/** Where a vote cuts an order: those above take the side `above` (1 is yes, −1 no), those below the other. */
export interface Cut {
  readonly at: number;
  readonly above: 1 | -1;
}

/** The rows in the order of their places; equal ones in their own order. */
export function ordered(places: Float64Array): number[] {
  return [...places.keys()].sort((a, b) => places[a]! - places[b]! || a - b);
}

/**
 * The cut of an order that tells most choices of a vote right; of equal ones that in the middle of the members. Members in the same
 * place are not cut apart.
 */
export function bestCut(
  { signs, columns }: Choices,
  places: Float64Array,
  order: readonly number[],
  column: number,
): Cut {
  const votes = columns.length;
  let balance = 0;
  for (const row of order) balance += signs[row * votes + column]!;
  // Below the cut the no votes less the yes votes are right, above it the yes votes less the no votes, or both the other way round.
  let lead = balance;
  let best = { lead: Math.abs(balance), after: 0, above: (balance >= 0 ? 1 : -1) as 1 | -1 };
  const middle = order.length / 2;
  for (let after = 1; after <= order.length; after += 1) {
    lead -= 2 * signs[order[after - 1]! * votes + column]!;
    const between = after < order.length && places[order[after]!] === places[order[after - 1]!];
    if (between) continue;
    const nearer = Math.abs(after - middle) < Math.abs(best.after - middle);
    const size = Math.abs(lead);
    if (size > best.lead || (size === best.lead && nearer)) {
      best = { lead: size, after, above: lead >= 0 ? 1 : -1 };
    }
  }
  const below = best.after === 0 ? places[order[0]!]! - 1 : places[order[best.after - 1]!]!;
  const over = best.after === order.length ? below + 2 : places[order[best.after]!]!;
  return { at: (below + over) / 2, above: best.above };
}

/**
 * The place at which a member’s choices are told best by the cuts; of equal ones the nearest to where the member is, in the middle
 * of the interval between two cuts.
 */
export function bestPlace(
  { signs, columns }: Choices,
  cuts: readonly Cut[],
  byPlace: readonly number[],
  row: number,
  place: number,
): number {
  const votes = columns.length;
  const base = row * votes;
  // Below all cuts; a cut that is passed upwards turns its choice from right to wrong, or back.
  let lead = 0;
  for (const column of byPlace) lead -= signs[base + column]! * cuts[column]!.above;
  let best = { lead: Number.NEGATIVE_INFINITY, off: 0, place };
  const consider = (from: number, to: number) => {
    const inside = place > from && place < to;
    const middle = inside ? place : (from + to) / 2;
    const off = Math.abs(middle - place);
    if (lead > best.lead || (lead === best.lead && off < best.off)) {
      best = { lead, off, place: middle };
    }
  };
  const own = byPlace.filter((column) => signs[base + column] !== 0);
  const edge = (index: number) => {
    if (index < 0) return Math.min(-1, cuts[own[0]!]!.at) - 0.1;
    if (index >= own.length) return Math.max(1, cuts[own.at(-1)!]!.at) + 0.1;
    return cuts[own[index]!]!.at;
  };
  for (let index = -1; index < own.length; index += 1) {
    if (index >= 0) lead += 2 * signs[base + own[index]!]! * cuts[own[index]!]!.above;
    if (edge(index) < edge(index + 1)) consider(edge(index), edge(index + 1));
  }
  return best.place;
}
