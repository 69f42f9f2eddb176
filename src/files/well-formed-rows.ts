import papaparse from 'papaparse';

/** How rows of cells are written. */
export interface RowOptions {
  /** What stands between the cells: one sign. */
  readonly separator: string;
  /** The longest row, in characters. */
  readonly longestRow: number;
  /** So many rows are enough; all unless told. */
  readonly first?: number;
}

/**
 * The rows of a text in which nothing is to be doubted (RFC 4180). The parser is many times as fast as the strict one, but passes over
 * quotation marks that stand within a cell or are never closed: a text with such a mark, or with a row too long, is left to the other.
 *
 * @param lines - the text, whose lines end in `\n`
 * @param options - what separates cells, and the longest row
 * @returns the cells of each row, empty lines among them; undefined where there is a doubt
 * @example
 * ```ts
 * wellFormedRows('id,note\na,"b, c"', { separator: ',', longestRow: 100 }) // => [['id', 'note'], ['a', 'b, c']]
 * wellFormedRows('id,note\na,b "c"', { separator: ',', longestRow: 100 }) // => undefined
 * ```
 */
export function wellFormedRows(
  lines: string,
  { separator, longestRow, first }: RowOptions,
): string[][] | undefined {
  if (separator.length !== 1 || papaparse.BAD_DELIMITERS.includes(separator)) return undefined;
  if (lines.includes('"') && lines.replace(quotedCell(separator), '').includes('"')) {
    return undefined;
  }
  const { data, errors } = papaparse.parse<string[]>(lines, {
    delimiter: separator,
    newline: '\n',
    ...(first !== undefined && { preview: first }),
  });
  const isTooLong = (cells: string[]) =>
    cells.reduce((length, cell) => length + cell.length, 0) > longestRow;
  const isDoubted = errors.length > 0 || (lines.length > longestRow && data.some(isTooLong));
  return isDoubted ? undefined : data;
}

/** A cell in quotation marks, from its beginning to what ends it. */
function quotedCell(separator: string): RegExp {
  const sign = `\\u{${separator.codePointAt(0)!.toString(16)}}`;
  return new RegExp(`(?<=^|[${sign}\\n])"(?:[^"]|"")*"(?=[${sign}\\n]|$)`, 'gu');
}
