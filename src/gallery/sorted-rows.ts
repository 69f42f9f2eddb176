import { plainLetters } from '../language/plain-letters.js';

/** A value in a table of the gallery; null where there is none. */
export type GalleryCell = string | number | null;

/** By which column rows are put in order, and in which direction. */
export interface Sorting {
  /** The column, from 0. */
  readonly column: number;
  readonly descending: boolean;
}

/**
 * Puts the rows of a table in the order of a column: numbers before words, words by their letters without case and accents. What is
 * missing stands last in both directions, and rows that are equal keep their order.
 *
 * @param rows - the rows
 * @param sorting - the column and the direction; the order that the rows have if left out
 * @returns the same rows
 * @example
 * ```ts
 * sortedRows([['b', 2], ['a', null], ['c', 10]], { column: 1, descending: true }) // => [['c', 10], ['b', 2], ['a', null]]
 * ```
 */
export function sortedRows<Row extends readonly GalleryCell[]>(
  rows: readonly Row[],
  sorting?: Sorting,
): readonly Row[] {
  if (sorting === undefined) return rows;
  const { column, descending } = sorting;
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [a[column] ?? null, b[column] ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * order(one, other);
  });
}

function order(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  const [a, b] = [plainLetters(String(one)), plainLetters(String(other))];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * What a second click on the head of a column does: the first sorts upwards, the next downwards, the third restores the order.
 *
 * @param sorting - how the table is sorted
 * @param column - the column whose head is clicked, from 0
 * @returns how it is sorted then; undefined for its own order
 * @example
 * ```ts
 * nextSorting({ column: 1, descending: false }, 1) // => { column: 1, descending: true }
 * ```
 */
export function nextSorting(sorting: Sorting | undefined, column: number): Sorting | undefined {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? undefined : { column, descending: true };
}
