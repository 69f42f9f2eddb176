import { danfo } from './danfo.js';
import { isKnown } from './known-statistics.js';
import { countKnown, type Frame } from './record-frame.js';

/** A value that a cell of a frame can hold; null where there is none. */
export type FrameValue = string | number | boolean | null;

/**
 * Makes a danfo DataFrame of rows. Every row gets every column, since a frame with a missing cell cannot be printed. What is not
 * known is never zero: it is null in a column of text and NaN in any other, and no operation of the frame counts it (see
 * `countKnown`, which also says what danfo itself does).
 *
 * @param rows - plain objects, whose keys become columns in the order of their first appearance
 * @param columns - the columns, where others are wanted than those of the rows
 * @returns the frame
 * @example
 * ```ts
 * toFrame([{ a: 1 }, { a: 2, b: 'x' }]).columns // => ['a', 'b']
 * toFrame([{ a: 1 }, { a: 2, b: 'x' }]).values // => [[1, null], [2, 'x']]
 * toFrame([{ yes: 12 }, {}]).column('yes').mean() // => 12
 * ```
 */
export function toFrame(
  rows: readonly Readonly<Record<string, FrameValue | undefined>>[],
  columns: readonly string[] = [...new Set(rows.flatMap((row) => Object.keys(row)))],
): Frame {
  const missing = columns.map((column) =>
    rows.some((row) => typeof row[column] === 'string') ? null : Number.NaN,
  );
  const cells = rows.map((row) =>
    columns.map((column, index) => (isKnown(row[column]) ? row[column] : missing[index])),
  );
  return countKnown(new danfo.DataFrame(cells, { columns: [...columns] }));
}
