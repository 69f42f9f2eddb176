import { ArgumentError, requireCount } from '../errors/argument-error.js';

/** A seat of a hemicycle of radius 1, its centre at the origin. */
export interface SeatPosition {
  /** To which of the groups it belongs, numbered from 0. */
  readonly group: number;
  /** From −1, at the left, to 1. */
  readonly x: number;
  /** From 0, at the floor, to 1. */
  readonly y: number;
}

/** The seats of a hemicycle. */
export interface Hemicycle {
  /** The seats, from the left to the right. */
  readonly seats: readonly SeatPosition[];
  /** The largest diameter at which no two seats overlap. */
  readonly diameter: number;
}

/** The radius of the innermost row. */
const innermost = 0.36;

/**
 * Places the seats of groups in a hemicycle: in rows as far from one another as the seats of a row, each row with its share
 * of the seats by its length. The groups follow one another from the left to the right, each a sector.
 *
 * @param groups - the seats of each group, whole numbers, zero or more
 * @returns a position for every seat, and the diameter that a seat may have
 * @throws ArgumentError if a number of seats is not whole or below zero, or there is no seat
 * @example
 * ```ts
 * seatPositions([1]).seats // => [{ group: 0, x: 0, y: 1 }]
 * seatPositions([11, 7]).seats.length // => 18
 * seatPositions([11, 7]).seats.filter((seat) => seat.group === 1).every((seat) => seat.x > 0) // => true
 * ```
 */
export function seatPositions(groups: readonly number[]): Hemicycle {
  for (const [index, seats] of groups.entries()) requireCount(`groups[${index}]`, seats, 'seats');
  const total = groups.reduce((sum, seats) => sum + seats, 0);
  if (total === 0) throw new ArgumentError('groups', groups, 'at least one seat');
  const radii = radiiFor(total);
  const inRow = shareOut(total, radii);
  const places = radii
    .flatMap((radius, row) => placesOf(radius, inRow[row] ?? 0))
    // From the left; of two seats at one angle the inner comes first.
    .sort((a, b) => (near(a.angle, b.angle) ? a.radius - b.radius : b.angle - a.angle));
  const holders = groups.flatMap((seats, group) => new Array<number>(seats).fill(group));
  return {
    seats: places.map(({ angle, radius }, place) => ({
      group: holders[place] ?? 0,
      x: rounded(radius * Math.cos(angle)),
      y: rounded(radius * Math.sin(angle)),
    })),
    diameter: Math.min(
      rowDistance(radii.length),
      ...radii.map((radius, row) => seatDistance(radius, inRow[row] ?? 0)),
    ),
  };
}

interface Place {
  /** From π at the left to 0. */
  readonly angle: number;
  readonly radius: number;
}

/** The radii of as many rows as the seats need, from the inside. */
function radiiFor(total: number): number[] {
  for (let rows = 1; ; rows += 1) {
    const distance = rowDistance(rows);
    const radii = Array.from({ length: rows }, (_, row) => 1 - (rows - 1 - row) * distance);
    const room = radii.reduce(
      (sum, radius) => sum + Math.floor((Math.PI * radius) / distance) + 1,
      0,
    );
    if (room >= total) return radii;
  }
}

function rowDistance(rows: number): number {
  return (1 - innermost) / Math.max(1, rows - 1);
}

/** Seats for rows by their lengths, the largest remainders rounded up. */
function shareOut(total: number, radii: readonly number[]): number[] {
  const length = radii.reduce((sum, radius) => sum + radius, 0);
  const exact = radii.map((radius) => (total * radius) / length);
  const whole = exact.map(Math.floor);
  const missing = total - whole.reduce((sum, seats) => sum + seats, 0);
  const order = exact
    .map((share, row) => ({ row, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || b.row - a.row);
  for (const { row } of order.slice(0, missing)) whole[row] = (whole[row] ?? 0) + 1;
  return whole;
}

function placesOf(radius: number, seats: number): Place[] {
  if (seats === 1) return [{ angle: Math.PI / 2, radius }];
  return Array.from({ length: seats }, (_, seat) => ({
    angle: Math.PI * (1 - seat / (seats - 1)),
    radius,
  }));
}

/** The distance of neighbours in a row. */
function seatDistance(radius: number, seats: number): number {
  if (seats < 2) return Number.POSITIVE_INFINITY;
  return 2 * radius * Math.sin(Math.PI / (2 * (seats - 1)));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}

/** To six decimals, so that no platform's last digit shows; −0 is 0. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
