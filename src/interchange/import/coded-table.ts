import type { Grid, GridRow } from './grid.js';

/** A column that holds every text once. */
export interface CodedColumn {
  readonly name: string;
  /** The texts that stand in it, in the order in which they first do. */
  readonly words: readonly string[];
  /** For each row the place of its text among them. */
  readonly codes: Int32Array;
}

/** A table in columns, without its heading. */
export interface CodedTable {
  readonly file: string;
  readonly columns: readonly CodedColumn[];
  readonly rows: number;
}

/**
 * A column of texts of which some may be the same.
 *
 * @param name - its name
 * @param texts - the texts
 * @param codes - for each row the place of its text; they are changed where texts are the same
 * @example
 * ```ts
 * codedColumn('option', ['yes', 'no', 'yes'], Int32Array.of(0, 1, 2)).codes // => Int32Array.of(0, 1, 0)
 * ```
 */
export function codedColumn(
  name: string,
  texts: readonly string[],
  codes: Int32Array,
): CodedColumn {
  const places = new Map<string, number>();
  const own = Int32Array.from(texts, (text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  if (places.size < texts.length) {
    for (let row = 0; row < codes.length; row += 1) codes[row] = own[codes[row]!]!;
  }
  return { name, words: [...places.keys()], codes };
}

/**
 * Some rows of a table as cells.
 *
 * @param columns - the columns
 * @param places - the places of the rows
 * @returns for each the texts of its cells
 * @example
 * ```ts
 * cellsAt([{ name: 'option', words: ['yes', 'no'], codes: Int32Array.of(0, 1, 0) }], [1, 2]) // => [['no'], ['yes']]
 * ```
 */
export function cellsAt(columns: readonly CodedColumn[], places: readonly number[]): string[][] {
  return places.map((place) => columns.map(({ words, codes }) => words[codes[place]!]!));
}

/**
 * The first rows of a table as a grid, below its heading.
 *
 * @param table - the table
 * @param most - how many rows; all unless told
 */
export function gridOfCoded({ file, columns, rows }: CodedTable, most = rows): Grid {
  const body: GridRow[] = [];
  for (let place = 0; place < Math.min(most, rows); place += 1) {
    body.push({
      number: place + 2,
      cells: columns.map(({ words, codes }) => words[codes[place]!]!),
    });
  }
  return {
    file,
    rows: [{ number: 1, cells: columns.map(({ name }) => name) }, ...body],
    said: [`Parquet, ${rows} rows`],
  };
}
