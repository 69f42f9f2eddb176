import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { Problem } from '../errors/dataset-error.js';
import { wellFormedRows } from '../files/well-formed-rows.js';

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
    const [first, ...rest] = recordsIn(text);
    const other = first && otherSeparator(first.cells);
    if (other !== undefined) {
      return {
        file,
        row: 1,
        expected: `commas between the cells; ${other} stand between those of the heading. Save the file again with the comma as separator`,
      };
    }
    return { header: first?.cells ?? [], rows: rest };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { file, row: rowOf(error), expected: expectedOf(error) };
  }
}

/** What stands between the cells of a heading that is one cell, if not a comma. */
function otherSeparator(heading: readonly string[]): string | undefined {
  const [only = '', ...more] = heading;
  if (more.length > 0) return undefined;
  return only.includes(';') ? 'semicolons' : only.includes('\t') ? 'tabs' : undefined;
}

/** The longest row that is read, in characters: longer ones come of a quotation mark left open, or are no table. */
const longestRow = 1_000_000;

/** The row at which a text ceases to be a table: behind those that were read. */
function rowOf(error: CsvError): number {
  const { records = 0 } = error as CsvError & Partial<Info>;
  return records + 1;
}

function expectedOf(error: CsvError): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return `rows of at most ${longestRow} characters; one that is longer may have a quotation mark that is never closed`;
  }
  const why = error.message.replace(/ at line \d+.*$/, '').replace(/\.$/, '');
  return `comma-separated values with matching quotation marks (${why})`;
}

/** The records of a text, heading first. Line ends of either kind, even mixed, end a record. */
function recordsIn(text: string): TextRow[] {
  const lines = text.replace(/\r\n?/g, '\n');
  return (wellFormedRows(lines, { separator: ',', longestRow }) ?? strictly(lines)).flatMap(
    (cells, index) =>
      // A spreadsheet leaves rows of nothing but commas behind. All are counted, as a spreadsheet counts them.
      cells.every((cell) => cell === '') ? [] : [{ number: index + 1, cells }],
  );
}

/** The records of a text, by the parser that says where a text is at fault. */
function strictly(lines: string): string[][] {
  return parse(lines, { relax_column_count: true, max_record_size: longestRow });
}

/**
 * Decodes UTF-8, with or without a byte-order mark.
 *
 * @param bytes - the bytes of a file
 * @returns the text; undefined if it is not UTF-8, or has the zero bytes of another encoding
 */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return bytes.includes(0) ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What is expected of a file that is not UTF-8. */
export const expectedUtf8 =
  'text in UTF-8; save the file again with that encoding (in a spreadsheet: "CSV UTF-8")';

function whereNotUtf8(bytes: Uint8Array): Omit<Problem, 'file'> {
  const readable = new TextDecoder('utf-8').decode(bytes);
  try {
    const row = recordsIn(readable).find(({ cells }) => /[\uFFFD\0]/.test(cells.join('')));
    return { row: row?.number ?? 1, expected: expectedUtf8 };
  } catch {
    // Not even a table when the faulty bytes are passed over: another encoding from the start.
    return { row: 1, expected: expectedUtf8 };
  }
}
