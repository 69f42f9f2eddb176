import type { Problem } from '../../errors/dataset-error.js';
import { ImportError } from '../../errors/import-error.js';
import { optionOfWord } from '../../language/meaning/ballot-options.js';
import { textFault } from '../../records/text-fault.js';
import { isCount, isMissingCell } from './cell-counts.js';
import { isNumberSign, rolesOfHeading } from './column-roles.js';
import type { Grid, GridRow } from './grid.js';

/** A table with its heading: rows of cells, as many as it has columns. */
export interface HeadedTable {
  readonly file: string;
  /** The row of the heading; 0 where there is none. */
  readonly heading: number;
  /** The headings, each another than the others; a column without one is called by its number. */
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  readonly said: readonly string[];
}

/** By so much a row must look more like a heading than one above it. */
const clearly = 0.09;

/** How far down a heading is looked for. */
const farthest = 30;

/**
 * Gives a table its heading, which may stand below a title, and its columns.
 *
 * @param grid - the cells
 * @param given - the row of the heading, where it is told: its number, or 0 if there is none; or the headings of a file that has none
 * @returns the table: empty columns without a heading are left out
 * @throws ImportError with every row that is longer or shorter than the heading, and every character that no text has
 */
export function headedTable(grid: Grid, given?: number | readonly string[]): HeadedTable {
  const { file, rows } = grid;
  const place = typeof given === 'object' ? -1 : headingPlace(grid, given);
  const heading = rows[place];
  const body = rows.slice(place + 1);
  const width = widthOf(heading, body);
  const names =
    typeof given === 'object'
      ? Array.from({ length: Math.max(given.length, width) }, (_, index) => given[index] ?? '')
      : Array.from({ length: width }, (_, index) => heading?.cells[index] ?? '');
  if (body.length === 0) {
    throw new ImportError([{ file, expected: 'a row below the heading; there is none' }]);
  }
  checkRows(file, heading, body, names);
  return {
    file,
    heading: heading?.number ?? 0,
    columns: unique(names),
    rows: body.map(({ number, cells }) => ({
      number,
      cells: names.map((_, index) => cells[index] ?? ''),
    })),
    said: [...grid.said, heading === undefined ? 'no heading' : `heading in row ${heading.number}`],
  };
}

/** As many columns as have a heading or, behind those, anything in them that stands in most rows. */
function widthOf(heading: GridRow | undefined, body: readonly GridRow[]): number {
  const filled = (row: GridRow) => row.cells.findLastIndex((cell) => cell !== '') + 1;
  if (heading === undefined) return Math.max(0, ...sample(body).map(filled));
  const own = filled(heading);
  // A blank heading stands above a column if its cells are filled again and again, and not in one row that has a cell too many.
  const wide = body.filter((row) => filled(row) > own);
  if (heading.cells.length <= own || wide.length * 2 <= body.length) return own;
  return Math.min(heading.cells.length, longest(wide.map(filled)));
}

function longest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function sample<T>(rows: readonly T[]): readonly T[] {
  return rows.slice(0, 1000);
}

function checkRows(
  file: string,
  heading: GridRow | undefined,
  body: readonly GridRow[],
  names: readonly string[],
): void {
  const problems: Problem[] = [];
  const width = names.length;
  const first = heading ?? body[0]!;
  const title = heading === undefined ? `row ${first.number}` : `the heading (row ${first.number})`;
  for (const { number, cells } of heading === undefined ? body : [heading, ...body]) {
    const extra = cells.findIndex((cell, index) => index >= width && cell !== '');
    if (extra !== -1) {
      problems.push({
        file,
        row: number,
        value: cells[extra]!,
        expected: `${width} cells, as ${title} has; this row has ${cells.length}, and nothing stands above the one that is shown (a separator within a cell needs quotation marks around the cell)`,
      });
    } else if (cells.length < width && number !== first.number) {
      problems.push({
        file,
        row: number,
        expected: `${width} cells, as ${title} has; this row has ${cells.length}: add the separators of the empty cells, or take the row out if it is no row of the table`,
      });
    }
    for (const [index, cell] of cells.entries()) {
      const fault = textFault(cell);
      if (fault === undefined) continue;
      problems.push({
        file,
        row: number,
        column: names[index] || `number ${index + 1}`,
        value: cell,
        expected: `text; the character ${fault} in it is none: take it out, or name another encoding`,
      });
    }
  }
  if (problems.length > 0) throw new ImportError(problems);
}

/** Headings that are each another: a blank one is called by its place, a second of a name by its number. */
function unique(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const taken = new Set(names);
  return names.map((name, index) => {
    const title = name.replace(/\s+/g, ' ') || `column ${index + 1}`;
    let count = (seen.get(title) ?? 0) + 1;
    while (count > 1 && taken.has(`${title} (${count})`)) count++;
    seen.set(title, count);
    return count === 1 ? title : `${title} (${count})`;
  });
}

/** The place of the heading among the rows; -1 where there is none. */
function headingPlace({ file, rows }: Grid, given: number | undefined): number {
  if (given === 0) return -1;
  if (given !== undefined) {
    const place = rows.findIndex((row) => row.number === given);
    if (place !== -1) return place;
    throw new ImportError([
      { file, row: given, expected: 'the heading, as was told; there is nothing in that row' },
    ]);
  }
  const first = rows.slice(0, farthest);
  const width = usualWidth(rows);
  const scores = first.map(({ cells }) => {
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length < Math.min(2, width) || filled.length < width / 3) return -1;
    const known = filled.filter(
      (cell) => rolesOfHeading(cell).length > 0 || optionOfWord(cell) !== undefined,
    ).length;
    const values = filled.filter(isValue).length;
    // Option words are headings of counts, each once, and cells of ballots, again and again.
    const options = filled.flatMap((cell) =>
      isNumberSign(cell) ? [] : (optionOfWord(cell) ?? []),
    );
    if (values > filled.length / 2 && known < 2) return -1;
    if (new Set(options).size < options.length) return -1;
    // A heading stands above all columns: a row in which few cells are filled is a member with no ballots.
    const wide = Math.max(filled.length, width);
    return Math.min(known, 20) / 20 + (filled.length - values) / wide / 2;
  });
  const best = scores.reduce(
    (top, score, index) => (score > scores[top]! + clearly ? index : top),
    0,
  );
  if (scores[best]! >= 0) return best;
  // Headings may be numbers of votes, as in a table of members by votes.
  const wide = first.findIndex(
    ({ cells }) => cells.length >= width && cells[0] !== undefined && !isValue(cells[0]),
  );
  if (wide !== -1 && width > 3) return wide;
  throw new ImportError([
    {
      file,
      row: rows[0]?.number ?? 1,
      expected:
        'a row of headings above the rows; none was found: write one, or tell its row in a mapping ("heading": 3; 0 for none)',
    },
  ]);
}

function usualWidth(rows: readonly GridRow[]): number {
  const widths = sample(rows)
    .map(({ cells }) => cells.filter((cell) => cell !== '').length)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** Whether a cell is a number, or says that nothing is known: what headings seldom are. Votes may be headed by their days. */
function isValue(cell: string): boolean {
  return isMissingCell(cell) || isCount(cell);
}
