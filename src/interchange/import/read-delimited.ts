import { CsvError, type Info, parse } from 'csv-parse/sync';
import { ImportError } from '../../errors/import-error.js';
import { wellFormedRows } from '../../files/well-formed-rows.js';
import type { Grid, GridRow } from './grid.js';
import { decodeText, findEncoding } from './text-encoding.js';

/** How a text file is written, where it is known. */
export interface DelimitedOptions {
  /** The encoding, by a name of the Encoding Standard; found if left out. */
  readonly encoding?: string | undefined;
  /** What stands between the cells; found if left out. */
  readonly separator?: string | undefined;
  /** Whether quotation marks are marks of the text and nothing else, as in lists that never quote a cell. */
  readonly plainQuotes?: boolean;
}

/** What may stand between cells, the commonest first. */
const separators = [',', ';', '\t', '|'] as const;

const separatorNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};

/** The longest row that is read, in characters: longer ones come of a quotation mark left open, or are no table. */
const longestRow = 1_000_000;

/** So many rows are looked at to tell the separator. */
const sampleRows = 200;

/** … of the first so many letters. */
const SAMPLE = 500_000;

/**
 * Reads a text file of rows of cells: CSV, TSV and their like, in the encoding and with the separator that it has.
 *
 * @param file - its name, for what is said
 * @param bytes - its bytes
 * @param options - encoding and separator, where they are known
 * @returns the cells, without rows in which there is nothing, and how the file is written
 * @throws ImportError if it is empty, no text, of another encoding than the one given, or a quotation mark is never closed
 */
export function readDelimited(
  file: string,
  bytes: Uint8Array,
  options: DelimitedOptions = {},
): Grid {
  const found = options.encoding
    ? { encoding: options.encoding, certain: true }
    : findEncoding(bytes);
  const decoded = decodeText(bytes, found.encoding);
  if (decoded === undefined) {
    throw fault(
      file,
      `text in the encoding ${found.encoding}, which was given; leave it out to have it found, or give another`,
    );
  }
  // Ends of lines of every kind, even mixed, are ends of lines.
  const lines = decoded.replace(/\r\n?/g, '\n');
  if (lines.includes('\0')) {
    throw fault(file, 'a table; there are zero bytes in it, so that it is no text');
  }
  const [told, text] = withoutSeparatorLine(lines);
  if (text.trim() === '') throw fault(file, 'a table; the file is empty');
  const separator = options.separator ?? told ?? findSeparator(text);
  const doubt = found.certain ? '' : ' (found by its letters; --encoding gives another)';
  return {
    file,
    rows: rowsOf(file, text, separator, options.plainQuotes ?? false),
    said: [
      `encoding ${found.encoding}${doubt}`,
      `separator ${separatorNames[separator] ?? JSON.stringify(separator)}`,
    ],
  };
}

/** The separator that a first line `sep=;` tells, and the text behind it. */
function withoutSeparatorLine(text: string): [string | undefined, string] {
  const match = /^"?sep=(.)"?\n/i.exec(text);
  return match ? [match[1], text.slice(match[0].length)] : [undefined, text];
}

/** The separator with which the first rows fall into the same number of cells, the more the better. */
export function findSeparator(text: string): string {
  let best = { separator: separators[0] as string, score: 0 };
  for (const separator of separators) {
    const widths = widthsWith(text, separator);
    if (widths.length === 0) continue;
    const shares = new Map<number, number>();
    for (const width of widths) shares.set(width, (shares.get(width) ?? 0) + 1);
    const [width, rows] = [...shares].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (width < 2) continue;
    // A comma of decimals and lists falls into every row too, but seldom as often in each.
    const score = rows / widths.length + Math.min(width, 50) / 1000;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function widthsWith(text: string, separator: string): number[] {
  const sample = text.slice(0, SAMPLE);
  try {
    const rows = (wellFormedRows(sample, { separator, longestRow, first: sampleRows }) ??
      parse(sample, {
        delimiter: separator,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        max_record_size: longestRow,
        to: sampleRows,
      })) as string[][];
    return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length);
  } catch {
    return [];
  }
}

function rowsOf(file: string, text: string, separator: string, plainQuotes: boolean): GridRow[] {
  const rows = plainQuotes ? undefined : wellFormedRows(text, { separator, longestRow });
  if (rows !== undefined) return rows.flatMap((cells, index) => rowOf(cells, index + 1));
  try {
    // Without a heading the parser numbers every record, so that row numbers are those of a spreadsheet.
    const records = parse(text, {
      delimiter: separator,
      quote: plainQuotes ? false : '"',
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      info: true,
    }) as unknown as { record: string[]; info: Info }[];
    return records.flatMap(({ record, info }) => rowOf(record, info.records + info.empty_lines));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records = 0, empty_lines: empty = 0 } = error as CsvError & Partial<Info>;
    throw new ImportError([{ file, row: records + empty + 1, expected: expectedOf(error) }]);
  }
}

/** A row as it is taken; none where nothing stands in it. */
function rowOf(cells: readonly string[], number: number): GridRow[] {
  return cells.every((cell) => cell.trim() === '')
    ? []
    : [{ number, cells: cells.map(trimmedCell) }];
}

/** A cell without the spaces around it, be they of the kind that no line breaks at. */
export function trimmedCell(cell: string): string {
  return cell.replace(/\u00A0|\u202F/g, ' ').trim();
}

function expectedOf(error: CsvError): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return `rows of at most ${longestRow} characters; one that is longer may have a quotation mark that is never closed`;
  }
  const why = error.message.replace(/ at line \d+.*$/, '').replace(/\.$/, '');
  return `cells with matching quotation marks (${why}): close the mark, or take it out`;
}

function fault(file: string, expected: string): ImportError {
  return new ImportError([{ file, expected }]);
}
