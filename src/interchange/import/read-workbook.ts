import type { CellObject, WorkBook } from '@e965/xlsx';
import { ImportError } from '../../errors/import-error.js';
import type { Grid, GridRow } from './grid.js';
import { inflateArchive } from './inflate-archive.js';
import { whyUnsound } from './why-unsound.js';

type Xlsx = typeof import('@e965/xlsx');

/** So many cells a table may have, those that are empty among them. */
const mostCells = 30_000_000;

/** So often an OpenDocument table may repeat a row or a cell: a sheet has no more rows. */
const mostRepeated = 1_048_576;

/**
 * Reads a sheet of a workbook: xlsx, ods, or xls.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @param options - the sheet, by its name; the first that has rows if left out
 * @returns the cells as text, dates as 2024-05-06, and which sheet was read
 * @throws ImportError if it is no sound workbook, does not end when it is inflated, or has no such sheet
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  options: { readonly sheet?: string | undefined } = {},
): Promise<Grid> {
  const { xlsx, book, filled } = await openWorkbook(file, bytes);
  return gridOf(file, { xlsx, book, filled }, options.sheet);
}

/**
 * Reads several sheets of a workbook, each as a table that is called by the file and the sheet: `votes.xlsx [Ballots]`.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @param sheets - their names, or `all` for those that have rows
 * @returns a table for each
 * @throws ImportError as {@link readWorkbook}
 */
export async function readSheets(
  file: string,
  bytes: Uint8Array,
  sheets: readonly string[] | 'all',
): Promise<Grid[]> {
  const opened = await openWorkbook(file, bytes);
  const names = sheets === 'all' ? opened.filled : sheets;
  if (names.length === 0) return [gridOf(file, opened, undefined)];
  return names.map((name) => {
    const { rows } = gridOf(file, opened, name);
    return { file: nameOfSheet(file, name), rows, said: [`sheet “${name}”`] };
  });
}

/** How a sheet is called where several of a workbook are read. */
export function nameOfSheet(file: string, sheet: string): string {
  return `${file} [${sheet}]`;
}

interface OpenedWorkbook {
  readonly xlsx: Xlsx;
  readonly book: WorkBook;
  /** The sheets that have rows. */
  readonly filled: readonly string[];
}

async function openWorkbook(file: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  const xlsx = await import('@e965/xlsx');
  const sound = bytes[0] === 0x50 ? await checkedArchive(file, bytes) : bytes;
  const book = bookIn(xlsx, file, sound);
  const filled = book.SheetNames.filter((name) => rowsIn(xlsx, book, name).length > 0);
  return { xlsx, book, filled };
}

function gridOf(
  file: string,
  { xlsx, book, filled }: OpenedWorkbook,
  sheet: string | undefined,
): Grid {
  const name = sheet ?? filled[0];
  if (name === undefined || !filled.includes(name)) {
    const known = filled.map((one) => `“${one}”`).join(', ');
    const expected =
      name === undefined
        ? 'a sheet with rows; there is none'
        : `one of its sheets ${known}; “${name}” was told`;
    throw new ImportError([{ file, expected }]);
  }
  const rows = rowsIn(xlsx, book, name);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width * rows.length > mostCells) {
    throw new ImportError([
      {
        file,
        expected: `a sheet of at most ${mostCells} cells; there are ${rows.length} rows of up to ${width}. Save the part that is a table as CSV`,
      },
    ]);
  }
  const others = filled.filter((one) => one !== name);
  return {
    file,
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
    })),
    said: [
      `sheet “${name}”${others.length > 0 ? ` (not read: ${others.map((one) => `“${one}”`).join(', ')}; "sheet" in a mapping names another, --sheets all reads all)` : ''}`,
    ],
  };
}

/** The archive with what a table needs, stored as it is: nothing in it is left to be inflated. */
async function checkedArchive(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await inflateArchive(file, bytes, (part) =>
    /\.(?:xml|rels|bin)$|^mimetype$/.test(part),
  );
  if (!parts.has('xl/workbook.xml') && !parts.has('content.xml') && !parts.has('xl/workbook.bin')) {
    throw new ImportError([
      {
        file,
        expected:
          'a workbook (xlsx, ods); this archive is none: unpack it and import the files in it',
      },
    ]);
  }
  const { strFromU8, zipSync } = await import('fflate');
  const content = parts.get('content.xml');
  if (content !== undefined) {
    for (const [, times] of strFromU8(content).matchAll(
      /number-(?:rows|columns)-repeated="(\d+)"/g,
    )) {
      if (Number(times) <= mostRepeated) continue;
      throw new ImportError([
        { file, expected: `at most ${mostRepeated} repeated rows or cells; ${times} are told` },
      ]);
    }
  }
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function bookIn(xlsx: Xlsx, file: string, bytes: Uint8Array): WorkBook {
  try {
    return xlsx.read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (error) {
    throw new ImportError([
      { file, expected: `a sound workbook${whyUnsound(error)}; save it again` },
    ]);
  }
}

function rowsIn(xlsx: Xlsx, book: WorkBook, name: string): GridRow[] {
  const data = book.Sheets[name]?.['!data'] ?? [];
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const rows: GridRow[] = [];
  // Only what is there is gone through: a sheet may claim a million rows and have two.
  data.forEach((row, index) => {
    const cells: string[] = [];
    row?.forEach((cell, column) => {
      const text = textOf(xlsx, cell, is1904);
      if (text !== '') cells[column] = text;
    });
    if (cells.length > 0) rows.push({ number: index + 1, cells });
  });
  return rows;
}

function textOf({ SSF }: Xlsx, cell: CellObject | undefined, date1904: boolean): string {
  const value = cell?.v;
  if (cell === undefined || value === undefined || value === null || cell.t === 'e') return '';
  if (typeof value === 'number') {
    if (typeof cell.z === 'string' && SSF.is_date(cell.z)) return dayIn(SSF, value, date1904);
    // Numbers such as 0042 have their zeros from the format.
    return /^0{2,}$/.test(String(cell.z))
      ? String(value).padStart(String(cell.z).length, '0')
      : String(value);
  }
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value)
    .replace(/\u00A0|\u202F/g, ' ')
    .trim();
}

function dayIn(ssf: Xlsx['SSF'], value: number, date1904: boolean): string {
  const parts = ssf.parse_date_code(value, { date1904 }) as {
    y: number;
    m: number;
    d: number;
  } | null;
  if (!parts || parts.y === 0) return String(value);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(parts.y).padStart(4, '0')}-${two(parts.m)}-${two(parts.d)}`;
}
