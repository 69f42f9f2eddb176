import { escapeLatex } from '../escapes/latex-text.js';
import { isNumeric, type PrintedTable, textsOf } from './printed-table.js';

/** So many rows go onto a page together with a caption; a table with more goes over several. */
const rowsOfPage = 40;

/** So many letters go into a column of an article in two columns, and so many into a line of one. */
const lettersOfColumn = 45;
const lettersOfLine = 85;

/** How a table is set: the environment of its columns, and what stands in its cells. */
interface SetTable {
  readonly table: PrintedTable;
  readonly columns: string;
  readonly heading: string;
  readonly rows: readonly string[];
  /** The smaller type in which its columns share the width of the line; undefined where they are as wide as what stands in them. */
  readonly small: string | undefined;
  /** Whether it is wider than a column of two. */
  readonly wide: boolean;
}

/**
 * Sets a table in LaTeX with the rules of the package booktabs. What is wider than a line has its columns share it, in smaller type.
 * A table of more than 40 rows goes over pages, its headings on each (`longtable`). That environment is for one column: in a class of
 * two the table has pages of its own, on which there is one (`\onecolumn`), and the text after it goes on in two.
 *
 * @param table - columns, rows, caption and label
 * @returns a `table`, `table*` or `longtable` environment, numbers flush right; it needs `\usepackage{booktabs}`, where columns share
 *   the line `array`, and where it goes over pages `longtable`, which a comment above it says
 * @see Simon Fear, “Publication quality tables in LaTeX” (the manual of booktabs): no vertical rules
 * @see David Carlisle, “The longtable package”: it cannot be used in two columns
 * @example
 * ```ts
 * latexTable({ columns: [{ name: 'yes' }], rows: [{ yes: 12 }] }).includes('\\toprule') // => true
 * ```
 */
export function latexTable(table: PrintedTable): string {
  const { headings, rows } = textsOf(table);
  const line = (cells: readonly string[]) => `    ${cells.map(escapeLatex).join(' & ')} \\\\`;
  const widths = headings.map((_, index) =>
    Math.max(...[headings, ...rows].map((cells) => cells[index]?.length ?? 0)),
  );
  const letters = widths.reduce((sum, width) => sum + width + 2, 0);
  const narrow = letters > lettersOfLine;
  const set: SetTable = {
    table,
    columns: narrow ? sharedColumns(table, headings, rows) : columnsAsWide(table),
    heading: line(headings),
    rows: rows.map(line),
    small: narrow ? smallType(headings, rows) : undefined,
    wide: letters > lettersOfColumn,
  };
  return `${(rows.length > rowsOfPage ? overPages(set) : onOnePage(set)).join('\n')}\n`;
}

function onOnePage({ table, columns, heading, rows, small, wide }: SetTable): string[] {
  const environment = wide ? 'table*' : 'table';
  return [
    ...(small ? ['% It needs \\usepackage{booktabs,array}.'] : []),
    `\\begin{${environment}}`,
    '  \\centering',
    ...(small ? [small] : []),
    ...(table.caption === undefined ? [] : [`  \\caption{${escapeLatex(table.caption)}}`]),
    ...(table.label === undefined ? [] : [`  \\label{${labelOf(table.label)}}`]),
    `  \\begin{tabular}{${columns}}`,
    '    \\toprule',
    heading,
    '    \\midrule',
    ...rows,
    '    \\bottomrule',
    '  \\end{tabular}',
    `\\end{${environment}}`,
  ];
}

function overPages({ table, columns, heading, rows, small }: SetTable): string[] {
  const caption = table.caption === undefined ? '' : `\\caption{${escapeLatex(table.caption)}}`;
  const label = table.label === undefined ? '' : `\\label{${labelOf(table.label)}}`;
  const above = `${caption}${label}`;
  return [
    `% It needs \\usepackage{booktabs,longtable${small ? ',array' : ''}}. In a class of two columns it has pages of its own with one.`,
    '\\begingroup',
    '\\makeatletter',
    '\\if@twocolumn\\onecolumn\\gdef\\afterlongtable{\\twocolumn}\\else\\gdef\\afterlongtable{}\\fi',
    '\\makeatother',
    ...(small ? [small] : []),
    '  \\setlength{\\LTcapwidth}{\\linewidth}',
    `  \\begin{longtable}{${columns}}`,
    ...(above === '' ? [] : [`    ${above}\\\\`]),
    '    \\toprule',
    heading,
    '    \\midrule',
    '    \\endfirsthead',
    '    \\toprule',
    heading,
    '    \\midrule',
    '    \\endhead',
    '    \\bottomrule',
    '    \\endfoot',
    ...rows,
    '  \\end{longtable}',
    '\\endgroup',
    '\\afterlongtable',
  ];
}

/** Type in which the longest words stand beside each other, as far as type can be read. */
function smallType(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const words = headings.reduce((sum, _, index) => sum + longestWord(index, headings, rows), 0);
  return `  ${words > lettersOfLine ? '\\tiny' : '\\footnotesize'}\\setlength{\\tabcolsep}{${words > lettersOfLine ? 2 : 3}pt}`;
}

function longestWord(
  column: number,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): number {
  const words = [headings, ...rows].flatMap((cells) => (cells[column] ?? '').split(/[\s-]+/));
  return Math.max(4, ...words.map((word) => word.length));
}

function columnsAsWide(table: PrintedTable): string {
  return table.columns.map((column) => (isNumeric(table, column) ? 'r' : 'l')).join('');
}

/** Columns that share the width of the line: each by its longest word, and somewhat by its longest text, which is broken into lines. */
function sharedColumns(
  table: PrintedTable,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const shares = headings.map((_, index) => {
    const texts = [headings, ...rows].map((cells) => cells[index] ?? '');
    const longest = Math.max(...texts.map((text) => text.length));
    return longestWord(index, headings, rows) + Math.min(20, longest) / 4;
  });
  const sum = shares.reduce((one, other) => one + other, 0);
  return table.columns
    .map((column, index) => {
      const share = (Math.floor((shares[index]! / sum) * 10_000) / 10_000).toFixed(4);
      const side = isNumeric(table, column) ? 'raggedleft' : 'raggedright';
      return `>{\\${side}\\arraybackslash}p{\\dimexpr${share}\\linewidth-2\\tabcolsep\\relax}`;
    })
    .join('');
}

/** A label is a name, not a text: what LaTeX would take for a command becomes a hyphen. */
function labelOf(label: string): string {
  return label.replace(/[\\{}~^%#&$,\s\p{Cc}]+/gu, '-');
}
