import { ArgumentError, requireCount } from '../../errors/argument-error.js';

/** The margins of one cell of a table of counts. */
export interface FrechetMargins {
  /** The total of the cell's row: the size of the group. */
  readonly row: number;
  /** The total of the cell's column: how many took the option. */
  readonly column: number;
  /** The total of the table: everybody. */
  readonly total: number;
}

/**
 * The Fréchet bounds: the least and the most that a cell of a table of counts can hold when only
 * the totals of its row, of its column and of the table are known: max(0, row + column − total) and
 * min(row, column). Both are reached, whatever the other rows and columns.
 *
 * Source: M. Fréchet, "Sur les tableaux de corrélation dont les marges sont données", Annales de
 * l'Université de Lyon (1951).
 *
 * @param margins - whole numbers of people
 * @returns the least and the greatest value of the cell
 * @throws ArgumentError if a total is not a whole number of zero or more, or a margin is above the
 *   total
 * @example
 * ```ts
 * frechetBounds({ row: 11, column: 12, total: 20 }) // => { atLeast: 3, atMost: 11 }
 * ```
 */
export function frechetBounds(margins: FrechetMargins): { atLeast: number; atMost: number } {
  const { row, column, total } = margins;
  requireCount('total', total, 'people');
  for (const [argument, margin] of [['row', row] as const, ['column', column] as const]) {
    requireCount(argument, margin, 'people');
    if (margin > total)
      throw new ArgumentError(argument, margin, `no more than the total ${total}`);
  }
  return { atLeast: Math.max(0, row + column - total), atMost: Math.min(row, column) };
}
