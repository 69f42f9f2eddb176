import type { RollCallMatrix } from '../analysis/rollcalls/roll-call-matrix.js';
import { type RollCallTableName, rollCallTable } from '../analysis/rollcalls/roll-call-table.js';
import type { Frame } from './record-frame.js';
import { toFrame } from './to-frame.js';

/**
 * Roll calls as a danfo DataFrame: members, their parties by date, votes, ballots, the matrix of members by votes, or the agreement of
 * every two members. What is not told is missing, never zero (see `toFrame`).
 *
 * @param matrix - who voted how
 * @param table - which of the tables of `rollCallTable`
 * @returns the frame, with the columns of that table
 * @throws ArgumentError when there is no such table
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }, { id: '2' }], cells: ['16', '11'], codes: voteviewCodes });
 * rollCallFrame(calls, 'agreement').column('agreed').values // => [1]
 * ```
 */
export function rollCallFrame(matrix: RollCallMatrix, table: RollCallTableName): Frame {
  const columns = rollCallTable(matrix, table);
  const length = columns[0]?.values.length ?? 0;
  const rows = Array.from({ length }, (_, place) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[place] ?? undefined])),
  );
  return toFrame(
    rows,
    columns.map(({ name }) => name),
  );
}
