import { ArgumentError } from '../errors/argument-error.js';
import { isKnown } from './known-statistics.js';
import type { Frame } from './record-frame.js';
import { type FrameValue, toFrame } from './to-frame.js';

/** What is joined, by which columns, and which rows stay. */
export interface FrameJoin {
  readonly left: Frame;
  readonly right: Frame;
  /** The columns that both have, and by which rows belong together. */
  readonly on: readonly string[];
  /**
   * Which rows stay that have no counterpart: of neither frame (`inner`, unless told), of the `left`, of the `right`, or of
   * both (`outer`).
   */
  readonly how?: 'inner' | 'left' | 'right' | 'outer';
}

type Row = Record<string, FrameValue | undefined>;

/**
 * Joins two frames by the values of columns that both have. danfo's `merge` joins the text of keys, so that `a_b` and `c` meet `a`
 * and `b_c`, takes an unknown key for equal to every other unknown one, and gives a frame that counts what is not known; here rows
 * without a known key have no counterpart.
 *
 * @param join - both frames, the columns to join by, and which rows stay without a counterpart
 * @returns the columns of the left frame and the others of the right; a column that both have beside the keys stands twice, that of
 *   the right with `_right` behind its name. Rows come in the order of the left frame, then those of the right alone
 * @throws ArgumentError if no column is named, one is not in both frames, or `how` is none of the four
 * @example
 * ```ts
 * const votes = toFrame([{ body: 'A', yes: 12 }, { body: 'B', yes: 7 }]);
 * const sizes = toFrame([{ body: 'A', members: 18 }]);
 * joinFrames({ left: votes, right: sizes, on: ['body'], how: 'left' }).values // => [['A', 12, 18], ['B', 7, NaN]]
 * ```
 */
export function joinFrames({ left, right, on, how = 'inner' }: FrameJoin): Frame {
  for (const [side, frame] of Object.entries({ left, right })) requireFrame(side, frame);
  if (on.length === 0) throw new ArgumentError('on', on, 'at least one column');
  for (const column of on) {
    if (!left.columns.includes(column) || !right.columns.includes(column)) {
      throw new ArgumentError('on', column, 'columns that both frames have');
    }
  }
  if (!['inner', 'left', 'right', 'outer'].includes(how)) {
    throw new ArgumentError('how', how, '"inner", "left", "right" or "outer"');
  }
  const [lefts, rights] = [rowsOf(left), rowsOf(right)];
  const others = right.columns.filter((column) => !on.includes(column));
  const nameOf = (column: string) => (left.columns.includes(column) ? `${column}_right` : column);
  const renamed = (row: Row): Row =>
    Object.fromEntries(others.map((column) => [nameOf(column), row[column]]));
  const counterparts = new Map<string, Row[]>();
  for (const row of rights) {
    const key = keyOf(row, on);
    if (key !== undefined) counterparts.set(key, [...(counterparts.get(key) ?? []), row]);
  }
  const met = new Set<Row>();
  const joined = lefts.flatMap((row) => {
    const key = keyOf(row, on);
    const found = key === undefined ? [] : (counterparts.get(key) ?? []);
    for (const one of found) met.add(one);
    if (found.length === 0) return how === 'left' || how === 'outer' ? [row] : [];
    return found.map((one) => ({ ...row, ...renamed(one) }));
  });
  const alone = how === 'right' || how === 'outer' ? rights.filter((row) => !met.has(row)) : [];
  const keys = (row: Row): Row => Object.fromEntries(on.map((column) => [column, row[column]]));
  return toFrame(
    [...joined, ...alone.map((row) => ({ ...keys(row), ...renamed(row) }))],
    [...left.columns, ...others.map(nameOf)],
  );
}

/** A frame is danfo's own, which the checks at the entries do not look into. */
function requireFrame(argument: string, frame: unknown): void {
  const { columns, values } = (frame ?? {}) as Partial<Frame>;
  if (!Array.isArray(columns) || !Array.isArray(values)) {
    throw new ArgumentError(argument, frame, 'a frame of danfo');
  }
}

function rowsOf(frame: Frame): Row[] {
  return (frame.values as FrameValue[][]).map((row) =>
    Object.fromEntries(frame.columns.map((column, index) => [column, row[index]])),
  );
}

/** A key for the values of a row; undefined if one of them is not known. */
function keyOf(row: Row, on: readonly string[]): string | undefined {
  const values = on.map((column) => row[column]);
  return values.every(isKnown) ? JSON.stringify(values) : undefined;
}
