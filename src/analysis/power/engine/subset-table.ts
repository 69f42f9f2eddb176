import { coprimeModuli, exactBits, fromResidues, modulusBits } from './residues.js';

/** The largest table that is filled: 2^27 cells of eight bytes, a gibibyte. */
export const largestTable = 2 ** 27;

/** So many players are taken through the rows together, so that the rows stay in the cache. */
const playersPerSweep = 6;

/**
 * The number of cells of a table with these limits.
 *
 * @example
 * ```ts
 * cellsOf([2, 9]) // => 30
 * ```
 */
export function cellsOf(limits: readonly number[]): number {
  return limits.reduce((cells, limit) => cells * (limit + 1), 1);
}

/**
 * How many sets of players there are with each sum: the coefficients of the generating function
 * that is the product of (1 + x^v) over the players' vectors v, kept up to a limit in each
 * dimension. The method is that of Mann and Shapley (1962, Values of large games VI, RAND),
 * after an idea of David Cantor, with as many variables as there are dimensions.
 *
 * Counts are exact: either they stay below 2^53, or the table holds their residues.
 *
 * @example
 * ```ts
 * const table = new SubsetTable([4]);
 * table.clear(null);
 * table.include([[1], [1], [2]]);
 * [0, 1, 2, 3, 4].map((sum) => table.at([sum])) // => [1, 2, 2, 2, 1]
 * [0, 1, 2, 3, 4].map((sum) => table.without([2], [sum])) // => [1, 2, 1, 0, 0]
 * ```
 */
export class SubsetTable {
  private readonly cells: Float64Array;
  /** The distance in the cells between neighbours in each dimension; 1 in the last. */
  private readonly strides: number[];
  private readonly rowLength: number;
  /** For each dimension but the last, the coordinate of every row. */
  private readonly coordinates: Int32Array[];
  /** Where in each row the cells that are not zero begin and end; the end before the start if none. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private modulus: number | null = null;
  /**
   * Under a modulus no cell exceeds two to this power; while nothing has been reduced, not even half
   * of it.
   */
  private bits = 1;

  constructor(private readonly limits: readonly number[]) {
    this.cells = new Float64Array(cellsOf(limits));
    this.rowLength = limits[limits.length - 1]! + 1;
    const rows = this.cells.length / this.rowLength;
    this.starts = new Int32Array(rows).fill(this.rowLength);
    this.ends = new Int32Array(rows).fill(-1);
    this.strides = limits.map((_, dimension) => cellsOf(limits.slice(dimension + 1)));
    this.coordinates = limits.slice(0, -1).map((limit, dimension) => {
      const rowStride = this.strides[dimension]! / this.rowLength;
      return Int32Array.from(
        { length: rows },
        (_, row) => Math.floor(row / rowStride) % (limit + 1),
      );
    });
  }

  /** Starts again with the empty set only. */
  clear(modulus: number | null): void {
    this.cells.fill(0);
    this.cells[0] = 1;
    this.starts.fill(this.rowLength);
    this.ends.fill(-1);
    this.starts[0] = 0;
    this.ends[0] = 0;
    this.modulus = modulus;
    this.bits = 1;
  }

  /** A table of the same kind without any set, not even the empty one, to add others to. */
  withoutSets(): SubsetTable {
    const table = new SubsetTable(this.limits);
    table.modulus = this.modulus;
    return table;
  }

  /** Adds the counts of a table of the same kind. */
  add(other: SubsetTable): void {
    if (Math.max(this.bits, other.bits) >= exactBits) {
      this.reduce();
      other.reduce();
    }
    const { cells, ends, rowLength, starts } = this;
    for (let row = 0; row < starts.length; row++) {
      starts[row] = Math.min(starts[row]!, other.starts[row]!);
      ends[row] = Math.max(ends[row]!, other.ends[row]!);
      const last = row * rowLength + other.ends[row]!;
      for (let cell = row * rowLength + other.starts[row]!; cell <= last; cell++) {
        cells[cell] = cells[cell]! + other.cells[cell]!;
      }
    }
    this.bits = Math.max(this.bits, other.bits) + 1;
  }

  /** Adds players, each of whom may be in a set or not. */
  include(vectors: readonly (readonly number[])[]): void {
    for (let start = 0; start < vectors.length; start += playersPerSweep) {
      const batch = vectors.slice(start, start + playersPerSweep);
      if (this.bits + batch.length > exactBits) this.reduce();
      this.sweep(batch);
      this.bits += batch.length;
    }
  }

  /**
   * Sums along a dimension, so that a cell counts the sets with at most its coordinate there.
   * It commutes with including players: the factor 1 / (1 - x) may come first or last.
   */
  accumulate(dimension: number): void {
    this.reduce();
    const { cells, coordinates, ends, modulus, rowLength, starts } = this;
    const along = dimension === this.limits.length - 1;
    const stride = this.strides[dimension]!;
    for (let row = 0; row < starts.length; row++) {
      if (along) {
        ends[row] = rowLength - 1;
      } else {
        if (coordinates[dimension]![row] === 0) continue;
        const before = row - stride / rowLength;
        starts[row] = Math.min(starts[row]!, starts[before]!);
        ends[row] = Math.max(ends[row]!, ends[before]!);
      }
      const first = row * rowLength + starts[row]! + (along ? 1 : 0);
      const last = row * rowLength + ends[row]!;
      for (let cell = first; cell <= last; cell++) {
        const sum = cells[cell]! + cells[cell - stride]!;
        cells[cell] = modulus !== null && sum >= modulus ? sum - modulus : sum;
      }
    }
    this.bits = modulusBits;
  }

  /** The count at a place; none at a negative coordinate. */
  at(place: readonly number[]): number {
    if (place.some((coordinate) => coordinate < 0)) return 0;
    return this.hold(this.cells[this.cellOf(place)]!);
  }

  /**
   * The count at a place of the sets without one of the players included, who must have a vector
   * other than zero. Dividing the generating function by (1 + x^v) gives the alternating sum of
   * the counts at place, place - v, place - 2v and so on; taken from its far end, every partial
   * sum is itself a count.
   */
  without(vector: readonly number[], place: readonly number[]): number {
    let steps = Number.POSITIVE_INFINITY;
    for (const [dimension, shift] of vector.entries()) {
      if (place[dimension]! < 0) return 0;
      if (shift > 0) steps = Math.min(steps, Math.floor(place[dimension]! / shift));
    }
    const { cells } = this;
    const shift = this.cellOf(vector);
    let cell = this.cellOf(place) - steps * shift;
    let count = this.hold(cells[cell]!);
    for (let step = 0; step < steps; step++) {
      cell += shift;
      count = this.hold(cells[cell]! - count);
    }
    return count;
  }

  /** A whole number as the table holds it: itself, or its residue. */
  hold(value: number): number {
    const { modulus } = this;
    if (modulus === null || (value >= 0 && value < modulus)) return value;
    return residue(value, modulus, 1 / modulus);
  }

  private cellOf(place: readonly number[]): number {
    let cell = 0;
    for (const [dimension, coordinate] of place.entries()) {
      cell += coordinate * this.strides[dimension]!;
    }
    return cell;
  }

  /**
   * Adds a batch of players in one pass from the last row to the first. A row may take a player
   * once the row it draws on has taken those before; so each player runs behind the one before by
   * the distance between the two rows.
   */
  private sweep(batch: readonly (readonly number[])[]): void {
    const { rowLength, starts } = this;
    let lag = 0;
    const steps = batch.map((vector) => {
      const shift = vector[vector.length - 1]!;
      const rowShift = (this.cellOf(vector) - shift) / rowLength;
      lag += rowShift;
      return { vector, shift, rowShift, lag };
    });
    for (let position = starts.length - 1; position >= -lag; position--) {
      for (const step of steps) {
        const row = position + step.lag;
        if (this.isAbove(row, step.vector)) this.draw(row, row - step.rowShift, step.shift);
      }
    }
  }

  /** Whether a row is in the table and none of its coordinates below a player's vector. */
  private isAbove(row: number, vector: readonly number[]): boolean {
    return this.coordinates.every(
      (coordinates, dimension) => coordinates[row]! >= vector[dimension]!,
    );
  }

  /** Adds to a row the row it draws on, shifted; downwards, since both may be the same row. */
  private draw(to: number, from: number, shift: number): void {
    const { cells, ends, rowLength, starts } = this;
    const first = starts[from]! + shift;
    const last = Math.min(rowLength - 1, ends[from]! + shift);
    if (first > last) return;
    starts[to] = Math.min(starts[to]!, first);
    ends[to] = Math.max(ends[to]!, last);
    const offset = (from - to) * rowLength - shift;
    const end = to * rowLength + first;
    for (let cell = to * rowLength + last; cell >= end; cell--) {
      cells[cell] = cells[cell]! + cells[cell + offset]!;
    }
  }

  /** Brings every cell back to its residue. */
  private reduce(): void {
    const { bits, cells, ends, modulus, rowLength, starts } = this;
    if (modulus === null || bits <= modulusBits) return;
    const perUnit = 1 / modulus;
    for (let row = 0; row < starts.length; row++) {
      const last = row * rowLength + ends[row]!;
      for (let cell = row * rowLength + starts[row]!; cell <= last; cell++) {
        cells[cell] = residue(cells[cell]!, modulus, perUnit);
      }
    }
    this.bits = modulusBits;
  }
}

/**
 * The residue of a whole number of up to 53 bits. The quotient is right to the last digit, because
 * the moduli lie so close to 2^47 that a double holds one part of them as good as exactly, and it is
 * below 2^7, so that the product is exact.
 */
function residue(value: number, modulus: number, perUnit: number): number {
  return value - modulus * Math.floor(value * perUnit);
}

/**
 * Exact counts from a table: the question is asked once if no count can exceed 2^53, and otherwise
 * for as many residues as the largest count needs.
 *
 * @param limits - the largest coordinate in each dimension
 * @param bound - a bound on every count asked for
 * @param ask - fills an empty table and returns the counts that are sought
 * @returns those counts
 * @example
 * ```ts
 * const pairs = (table) => { table.include([[3], [2], [2]]); return [table.at([5]), table.at([4])]; };
 * exactCounts([7], 8n, pairs) // => [2n, 1n]
 * ```
 */
export function exactCounts(
  limits: readonly number[],
  bound: bigint,
  ask: (table: SubsetTable) => number[],
): bigint[] {
  const table = new SubsetTable(limits);
  const answer = (modulus: number | null): number[] => {
    table.clear(modulus);
    return ask(table);
  };
  if (bound <= 2n ** BigInt(exactBits)) return answer(null).map(BigInt);
  const moduli = coprimeModuli(bound);
  return fromResidues(moduli, moduli.map(answer));
}
