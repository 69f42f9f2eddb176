import type { CountBounds } from '../../votes/count-range.js';
import type { SplitConstraints } from '../split-vote.js';
import { cellRange } from './transport.js';

/**
 * The tables of groups and options that fit, one after the other, in the order of the first cell in which two differ, the smaller
 * count first. One cell after another is fixed; the exact range of the next is never empty, so there is no false start.
 *
 * @param constraints - constraints that some table fits, and only finitely many
 * @returns for each table the counts of every group, in the order of `voteOptions`
 * @example
 * ```ts
 * const [none, one, any] = [{ atLeast: 0, atMost: 0 }, { atLeast: 1, atMost: 1 }, { atLeast: 0, atMost: 1 }];
 * const group = { members: one, cells: [any, any, none, none], named: [0, 0, 0, 0] };
 * const read = { names: ['A'], groups: [group], totals: [any, any, none, none] };
 * [...possibleTables(read)] // => [[[0, 1, 0, 0]], [[1, 0, 0, 0]]]
 * ```
 */
export function* possibleTables(
  constraints: SplitConstraints,
): Generator<number[][], void, undefined> {
  const cells: CountBounds[][] = constraints.groups.map((group) => [...group.cells]);
  const groups = constraints.groups.map((group, index) => ({ ...group, cells: cells[index]! }));
  const narrowed = { ...constraints, groups };
  const last = 4 * groups.length;

  function* fill(position: number): Generator<number[][], void, undefined> {
    if (position === last) {
      yield cells.map((row) => row.map((cell) => cell.atLeast));
      return;
    }
    const [group, option] = [Math.floor(position / 4), position % 4];
    const known = cells[group]![option]!;
    const { atLeast, atMost } = cellRange(narrowed, group, option);
    for (let count = atLeast; count <= atMost; count += 1) {
      cells[group]![option] = { atLeast: count, atMost: count };
      yield* fill(position + 1);
    }
    cells[group]![option] = known;
  }

  yield* fill(0);
}
