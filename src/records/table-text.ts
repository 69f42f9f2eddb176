import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { Problem } from './dataset-error.js';

/** The cells of a table as they are written, heading first. */
export interface TableText {
  readonly header: readonly string[];
  /** The rows behind the heading. */
  readonly rows: readonly TextRow[];
}

/** A row of cells and its number as a spreadsheet counts it. */
export interface TextRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Reads the bytes of a CSV file (RFC 4180, UTF-8; a byte-order mark and Windows line ends are accepted).
 *
 * @param bytes - the file's bytes
 * @param file - its name, for the problems
 * @returns the cells, or the problem that keeps it from being read: empty, not UTF-8, a quote left open
 * @example
 * ```ts
 * readTableText(new TextEncoder().encode('\uFEFFid,yes\r\na,12\r\n'), 'votes.csv').rows // => [{ number: 2, cells: ['a', '12'] }]
 * ```
 */
export function readTableText(bytes: Uint8Array, file: string): TableText | Problem {
  const text = decode(bytes);
  if (text === undefined) return { file, ...whereNotUtf8(bytes) };
  if (text.trim() === '') {
    return { file, expected: 'a table with a heading row; the file is empty' };
  }
  try {
    // Without a heading the parser numbers every record, so that row numbers are those of a spreadsheet.
    const records = parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: Info }[];
    const [first, ...rest] = records.map(({ record, info }) => ({
      number: info.records + info.empty_lines,
      cells: record,
    }));
    return { header: first?.cells ?? [], rows: rest };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines = (error as { lines?: number }).lines;
    return {
      file,
      ...(lines === undefined ? {} : { row: lines }),
      expected: `comma-separated values with matching quotation marks (${error.message.replace(/\.$/, '')})`,
    };
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function whereNotUtf8(bytes: Uint8Array): Omit<Problem, 'file'> {
  let row = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    if (decode(bytes.subarray(start, end)) === undefined) break;
    start = end + 1;
    row += 1;
  }
  return {
    row,
    expected:
      'text in UTF-8; save the file again with that encoding (in a spreadsheet: "CSV UTF-8")',
  };
}
