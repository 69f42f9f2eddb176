import { stringify } from 'csv-stringify/sync';

/**
 * Writes rows as comma-separated values (RFC 4180, with the line ends of Unix).
 *
 * Cells are written as they are, so that reading them gives the same texts again: one that begins with = or + is a text, but a
 * spreadsheet that opens the file by itself may take it for a formula.
 *
 * @param columns - the columns, in order
 * @param rows - the rows; what is undefined becomes an empty cell
 * @param options - what stands between cells, a comma unless told; whether the columns head the text, as they do unless told; what ends
 *   a line, that of Unix unless told
 * @returns the text, heading first
 * @example
 * ```ts
 * csvText(['id', 'yes'], [{ id: 'a "b", c', yes: 12 }, { id: 'd' }]) // => 'id,yes\n"a ""b"", c",12\nd,\n'
 * ```
 */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
  options: {
    readonly separator?: string;
    readonly heading?: boolean;
    readonly lineEnd?: string;
  } = {},
): string {
  const { separator = ',', heading = true, lineEnd = '\n' } = options;
  const lines = rows.map((row) => columns.map((column) => row[column]));
  return stringify(lines, {
    delimiter: separator,
    record_delimiter: lineEnd,
    header: heading,
    columns: [...columns],
    // A line with nothing in it would be passed over by those who read it.
    quoted_empty: columns.length === 1,
    quoted_match: /[\r\n]/,
  });
}
