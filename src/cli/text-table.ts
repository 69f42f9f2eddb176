/** A column of a table in plain text. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string;
  /** Numbers stand to the right. */
  readonly number?: boolean;
}

/**
 * Sets rows as a table in plain text.
 *
 * @param columns - the columns
 * @param rows - the rows
 * @returns lines of equal width, heading first
 * @example
 * ```ts
 * textTable([{ heading: 'vote', cell: (row) => row.vote }, { heading: 'yes', cell: (row) => `${row.yes}`, number: true }], [{ vote: 'a', yes: 12 }]) // => 'vote  yes\na      12'
 * ```
 */
export function textTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [
    columns.map((column) => column.heading),
    ...rows.map((row) => columns.map((column) => column.cell(row))),
  ];
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((row) => [...(row[index] ?? '')].length)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, index) => {
          const pad = ' '.repeat((widths[index] ?? 0) - [...cell].length);
          return columns[index]?.number ? pad + cell : cell + pad;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
