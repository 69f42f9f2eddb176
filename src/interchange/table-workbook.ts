import type { CellObject } from '@e965/xlsx';
import { type CellValue, columnsOfTable, isMissing, type PrintedTable } from './printed-table.js';
import { bytesOf, mostCharacters, sheetOfCells, textCell } from './workbook.js';

/**
 * A table as a workbook (xlsx): the sheet `data` with the names of its columns once, in the first row; `columns` with unit and meaning of
 * each; and its caption, if it has one. Numbers are numbers, what is missing is an empty cell, and everything else is text as it stands,
 * which no spreadsheet takes for a formula or a date.
 *
 * @param table - columns, rows and caption
 * @returns the bytes of the file; the same table gives the same bytes
 * @throws ToolkitError if the package that writes workbooks cannot be loaded
 */
export async function tableWorkbook(table: PrintedTable): Promise<Uint8Array> {
  const xlsx = await import('@e965/xlsx');
  const book = xlsx.utils.book_new();
  const { caption } = table;
  const sheets: [string, PrintedTable][] = [
    ['data', table],
    ['columns', columnsOfTable(table)],
    ...(caption === undefined
      ? []
      : [
          ['caption', { columns: [{ name: 'caption' }], rows: [{ caption }] }] satisfies [
            string,
            PrintedTable,
          ],
        ]),
  ];
  for (const [name, { columns, rows }] of sheets) {
    const heading = columns.map((column) => textCell(column.name));
    const cells = rows.map((row) => columns.map((column) => cellOf(row[column.name])));
    xlsx.utils.book_append_sheet(book, sheetOfCells([heading, ...cells]), name);
  }
  return bytesOf(book);
}

function cellOf(value: CellValue): CellObject | undefined {
  if (isMissing(value)) return undefined;
  if (typeof value === 'number') return { t: 'n', v: value };
  return textCell(String(value).slice(0, mostCharacters));
}
