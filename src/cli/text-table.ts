/** A column of a table in plain text. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string;
  /** Numbers stand to the right. */
  readonly number?: boolean;
}

/** The least letters that a column of words is cut to. */
const leastLetters = 8;

/**
 * Sets rows as a table in plain text.
 *
 * @param columns - the columns
 * @param rows - the rows
 * @param width - how many letters a line may have, as of a terminal; any number if left out. Columns of words are cut to fit, the
 *   widest first; what does not fit even so is left out and named in a line below
 * @returns lines of equal width, heading first
 * @example
 * ```ts
 * textTable([{ heading: 'vote', cell: (row) => row.vote }, { heading: 'yes', cell: (row) => `${row.yes}`, number: true }], [{ vote: 'a', yes: 12 }]) // => 'vote  yes\na      12'
 * textTable([{ heading: 'vote', cell: (row) => row.vote }], [{ vote: 'on the bridge' }], 10) // => 'vote\non the br…'
 * ```
 */
export function textTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width = Number.POSITIVE_INFINITY,
): string {
  const cells = [
    columns.map((column) => [...column.heading]),
    ...rows.map((row) => columns.map((column) => [...column.cell(row)])),
  ];
  const natural = columns.map((_, index) =>
    cells.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), 0),
  );
  const widths = fitted(natural, columns, width);
  const lines = cells.map((row) =>
    widths
      .map((room, index) => {
        const cell = cut(row[index] ?? [], room);
        const pad = ' '.repeat(room - [...cell].length);
        return columns[index]?.number ? pad + cell : cell + pad;
      })
      .join('  ')
      .trimEnd(),
  );
  const left = columns.slice(widths.length).map((column) => column.heading);
  return [...lines, ...(left.length > 0 ? [`(no room for ${left.join(', ')})`] : [])].join('\n');
}

/** The widths of the columns that fit a line, the widest of words cut until they do. */
function fitted(
  natural: readonly number[],
  columns: readonly Column<never>[],
  width: number,
): number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, one) => sum + one, 2 * (widths.length - 1));
  while (total() > width && widths.length > 1) {
    const words = widths.map((one, index) => (columns[index]?.number ? 0 : one));
    const most = Math.max(...words);
    if (most > leastLetters) widths[words.indexOf(most)] = most - 1;
    else widths.pop();
  }
  if (total() > width) widths[0] = Math.max(1, width);
  return widths;
}

function cut(letters: readonly string[], room: number): string {
  return letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : letters.join('');
}

/** How many letters a line of the terminal has; without limit where the output is no terminal. */
export function terminalWidth(): number {
  return process.stdout.isTTY && process.stdout.columns > 0
    ? process.stdout.columns
    : Number.POSITIVE_INFINITY;
}
