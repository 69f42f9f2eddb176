import { ArgumentError, requireCount } from '../errors/argument-error.js';
import type { SeatPosition } from './seat-positions.js';

/** Seats in straight rows, a seat apart from one another, the middle of the plan at x = 0 and its floor at y = 0. */
export interface SeatRows {
  /** The seats, from the left to the right. */
  readonly seats: readonly SeatPosition[];
  /** How many rows there are. */
  readonly rows: number;
  /** How many seats the longest row has. */
  readonly longest: number;
}

/** A row is so many times as long as there are rows. */
const form = 2;

/**
 * Places the seats of groups in straight rows, as many on the left of the middle as on its right; of an odd number one stands on
 * it. The groups follow one another from the left to the right.
 *
 * @param groups - the seats of each group, whole numbers, zero or more
 * @returns a position for every seat, rows a seat apart, the longest at the top
 * @throws ArgumentError if a number of seats is not whole or below zero, or there is no seat
 * @example
 * ```ts
 * seatRows([2, 1]).seats // => [{ group: 0, x: -1, y: 0.5 }, { group: 0, x: 0, y: 0.5 }, { group: 1, x: 1, y: 0.5 }]
 * seatRows([11, 7]).rows // => 3
 * ```
 */
export function seatRows(groups: readonly number[]): SeatRows {
  for (const [index, seats] of groups.entries()) requireCount(`groups[${index}]`, seats, 'seats');
  const total = groups.reduce((sum, seats) => sum + seats, 0);
  if (total === 0) throw new ArgumentError('groups', groups, 'at least one seat');
  const lengths = lengthsOf(total);
  const places = lengths
    .flatMap((length, row) =>
      Array.from({ length }, (_, seat) => ({
        x: seat - (length - 1) / 2,
        y: lengths.length - row - 0.5,
      })),
    )
    // From the left; of two seats behind each other the lower comes first.
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const holders = groups.flatMap((seats, group) => new Array<number>(seats).fill(group));
  return {
    seats: places.map((place, index) => ({ group: holders[index] ?? 0, ...place })),
    rows: lengths.length,
    longest: Math.max(...lengths),
  };
}

/** The lengths of the rows from the top: pairs of seats shared out evenly, and of an odd number the one left in the first row. */
function lengthsOf(total: number): number[] {
  const rows = Math.max(1, Math.round(Math.sqrt(total / form)));
  const pairs = Math.floor(total / 2);
  return Array.from({ length: rows }, (_, row) => {
    const own = Math.floor(pairs / rows) + (row < pairs % rows ? 1 : 0);
    return 2 * own + (row === 0 ? total % 2 : 0);
  }).filter((length) => length > 0);
}
