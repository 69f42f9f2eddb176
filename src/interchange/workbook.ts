import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Calendar } from '../calendar/calendar.js';
import type { CivilCalendar } from '../calendar/civil-calendar.js';
import { inCalendar, parseDate } from '../calendar/historical-date.js';
import type { Descriptor } from '../records/descriptor.js';
import type { Dataset } from '../records/records.js';
import { recordAsTables, type WrittenColumn, type WrittenTable } from './record-as-tables.js';
import { figuresLeftOut, type WrittenFormat } from './written-format.js';

/** So many characters fit in a cell. */
export const mostCharacters = 32_767;

/** The day that spreadsheets count as 0, as a Julian Day Number; it holds from 1 March 1900, since they take that year for a leap year. */
const dayZero = 2_415_019;
const firstTrueDay = 61;

/** The time that stands at every part of the archive: that at which time begins there. */
const noTime = new Date(1980, 0, 1);

/**
 * A record as a workbook (xlsx): a sheet for each table that has rows, with headings; its works as the sheet `sources`, and what its
 * descriptor tells of it as `record`. Whole numbers are numbers, a day of the Gregorian calendar from 1 March 1900 on is a date, and
 * everything else is text as it stands, which no spreadsheet takes for a formula. The same record gives the same bytes.
 *
 * @param dataset - the record
 * @param descriptor - its descriptor, as `readDescriptor` gives it
 * @returns one file, `<name>.xlsx`, and what it cannot hold: the list of figures, and the ends of texts longer than a cell
 * @throws ToolkitError if the package that writes workbooks cannot be loaded
 * @example
 * ```ts
 * const { files, cannotHold } = await toWorkbook(loadDataset(), readDescriptor());
 * Object.keys(files) // => ['sovnarkom.xlsx']
 * cannotHold[0].startsWith('the list of figures') // => true
 * ```
 */
export async function toWorkbook(dataset: Dataset, descriptor: Descriptor): Promise<WrittenFormat> {
  const xlsx = await import('@e965/xlsx');
  const book = xlsx.utils.book_new();
  const long: string[] = [];
  for (const table of recordAsTables(dataset, descriptor)) {
    const sheet = sheetOf(table, dataset.civilCalendar, long);
    xlsx.utils.book_append_sheet(book, sheet, table.name.slice(0, 31));
  }
  return {
    files: { [`${descriptor.name}.xlsx`]: await bytesOf(book) },
    cannotHold: [
      ...figuresLeftOut(dataset),
      ...(long.length > 0
        ? [`texts beyond their first ${mostCharacters} characters: ${long.join(', ')}`]
        : []),
    ],
  };
}

function sheetOf(table: WrittenTable, civil: CivilCalendar, long: string[]): WorkSheet {
  const { columns, rows } = table;
  const heading = columns.map(({ name }) => textCell(name));
  const cells = rows.map((row, index) =>
    columns.map((column): CellObject | undefined => {
      const value = row[column.name];
      if (value === undefined) return undefined;
      if (typeof value === 'number') return { t: 'n', v: value };
      const day = dayIn(column, row, value, civil);
      if (day !== undefined) return { t: 'n', v: day, z: 'yyyy-mm-dd' };
      if (value.length > mostCharacters)
        long.push(`${table.name}.${column.name}, row ${index + 2}`);
      return textCell(value.slice(0, mostCharacters));
    }),
  );
  return sheetOfCells([heading, ...cells]);
}

/**
 * A sheet of cells, its columns as wide as what stands in them.
 *
 * @param all - rows of cells, the headings first; as many in each row
 * @returns the sheet
 */
export function sheetOfCells(all: readonly (readonly (CellObject | undefined)[])[]): WorkSheet {
  const columns = all[0] ?? [];
  const widths = columns.map((_, index) =>
    all.reduce((most, row) => Math.max(most, String(row[index]?.v ?? '').length), 8),
  );
  return {
    '!data': all as CellObject[][],
    '!ref': `A1:${columnName(columns.length)}${all.length}`,
    '!cols': widths.map((wch) => ({ wch: Math.min(wch, 60) + 1 })),
  };
}

/**
 * A cell with a text as it stands: the format takes _x0041_ for a letter by its code, and a carriage return that is not so written for a
 * line feed.
 *
 * @param text - the text
 * @returns the cell
 */
export function textCell(text: string): CellObject {
  return {
    t: 's',
    v: text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replaceAll('\r', '_x000D_'),
  };
}

/** The number by which spreadsheets know a day; undefined for what is no whole day of the Gregorian calendar, or before their time. */
function dayIn(
  column: WrittenColumn,
  row: WrittenTable['rows'][number],
  written: string,
  civil: CivilCalendar,
): number | undefined {
  if (column['sovnarkom:type'] !== 'historical-date' || !/^\d{4}-\d\d-\d\d$/.test(written)) {
    return undefined;
  }
  const calendar = (row[column['sovnarkom:calendar'] ?? ''] ?? 'civil') as Calendar;
  const date = parseDate(written, calendar, civil);
  if ('problem' in date || date.earliest === undefined) return undefined;
  if (inCalendar(date, 'gregorian') !== written) return undefined;
  const day = date.earliest - dayZero;
  return day < firstTrueDay ? undefined : day;
}

/** How spreadsheets call a column: A, B, …, AA. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return rest > 0 ? `${columnName(rest)}${last}` : last;
}

/**
 * The bytes of a workbook, with no time in them.
 *
 * @param book - the workbook
 * @returns the bytes of the file; the same workbook gives the same
 */
export async function bytesOf(book: WorkBook): Promise<Uint8Array> {
  const xlsx = await import('@e965/xlsx');
  const bytes = new Uint8Array(
    xlsx.write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: false }),
  );
  const { unzipSync, zipSync } = await import('fflate');
  return zipSync(unzipSync(bytes), { mtime: noTime });
}
