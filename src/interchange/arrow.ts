import type { RollCallMatrix } from '../analysis/rollcalls/roll-call-matrix.js';
import type { RollCallTableName, TableColumn } from '../analysis/rollcalls/roll-call-table.js';

/** What is used of the package that writes Arrow. */
interface ArrowWriter {
  tableFromArrays(
    data: readonly (readonly [string, readonly unknown[]])[],
    options: { readonly types: Readonly<Record<string, unknown>> },
  ): unknown;
  tableToIPC(table: unknown, options: { readonly format: 'file' | 'stream' }): Uint8Array;
  dictionary(type: unknown): unknown;
  utf8(): unknown;
  int32(): unknown;
  float64(): unknown;
}

/** It is loaded only where Arrow is written. */
const writer: string = '@uwdata/flechette';

/**
 * Roll calls as an Arrow table, in the IPC format that pyarrow and the R package *arrow* read at once, as `members.arrow` or whatever it is
 * called. Words that come again and again (ids, parties, options) are stored once; what is not told is null.
 *
 * @param matrix - who voted how
 * @param table - which of the tables of `rollCallTable`
 * @param format - `file` for a file, which is Feather of version 2; `stream` for a pipe
 * @returns the bytes
 * @throws ArgumentError when there is no such table
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }], cells: ['1', '6'], codes: voteviewCodes });
 * const bytes = await rollCallsToArrow(calls, 'ballots');
 * String.fromCharCode(...bytes.slice(0, 6)) // => 'ARROW1'
 * ```
 */
export async function rollCallsToArrow(
  matrix: RollCallMatrix,
  table: RollCallTableName,
  format: 'file' | 'stream' = 'file',
): Promise<Uint8Array> {
  const { rollCallTable } = await import('../analysis/rollcalls/roll-call-table.js');
  const columns = rollCallTable(matrix, table);
  const arrow = (await import(writer)) as ArrowWriter;
  const typeOf = ({ type }: TableColumn) => {
    if (type === 'text') return arrow.dictionary(arrow.utf8());
    return type === 'number' ? arrow.float64() : arrow.int32();
  };
  const made = arrow.tableFromArrays(
    columns.map(({ name, values }) => [name, values]),
    { types: Object.fromEntries(columns.map((column) => [column.name, typeOf(column)])) },
  );
  return arrow.tableToIPC(made, { format });
}
