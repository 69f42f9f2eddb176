import * as danfo from 'danfojs-node';

/** A value that a cell of a frame can hold; null where there is none. */
export type FrameValue = string | number | boolean | null;

/** A danfo DataFrame. */
export type Frame = InstanceType<typeof danfo.DataFrame>;

/**
 * Makes a danfo DataFrame of rows. Every row gets every column, since a frame with a missing cell cannot be printed; what is not
 * known is null, never zero.
 *
 * @param rows - plain objects, whose keys become columns in the order of their first appearance
 * @returns the frame
 * @example
 * ```ts
 * toFrame([{ a: 1 }, { a: 2, b: 'x' }]).columns // => ['a', 'b']
 * toFrame([{ a: 1 }, { a: 2, b: 'x' }]).values // => [[1, null], [2, 'x']]
 * ```
 */
export function toFrame(rows: readonly Readonly<Record<string, FrameValue | undefined>>[]): Frame {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
  return new danfo.DataFrame(cells, { columns });
}
