import { escapeLatex } from '../escapes/latex-text.js';
import { isNumeric, type PrintedTable, textsOf } from './printed-table.js';

/**
 * Sets a table in LaTeX with the rules of the package booktabs.
 *
 * @param table - columns, rows, caption and label
 * @returns a `table` environment, numbers flush right; it needs `\usepackage{booktabs}`
 * @see Simon Fear, “Publication quality tables in LaTeX” (the manual of booktabs): no vertical rules
 * @example
 * ```ts
 * latexTable({ columns: [{ name: 'yes' }], rows: [{ yes: 12 }] }).includes('\\toprule') // => true
 * ```
 */
export function latexTable(table: PrintedTable): string {
  const { headings, rows } = textsOf(table);
  const line = (cells: readonly string[]) => `    ${cells.map(escapeLatex).join(' & ')} \\\\`;
  const alignment = table.columns.map((column) => (isNumeric(table, column) ? 'r' : 'l')).join('');
  return [
    '\\begin{table}',
    '  \\centering',
    ...(table.caption === undefined ? [] : [`  \\caption{${escapeLatex(table.caption)}}`]),
    ...(table.label === undefined ? [] : [`  \\label{${labelOf(table.label)}}`]),
    `  \\begin{tabular}{${alignment}}`,
    '    \\toprule',
    line(headings),
    '    \\midrule',
    ...rows.map(line),
    '    \\bottomrule',
    '  \\end{tabular}',
    '\\end{table}',
    '',
  ].join('\n');
}

/** A label is a name, not a text: what LaTeX would take for a command becomes a hyphen. */
function labelOf(label: string): string {
  return label.replace(/[\\{}~^%#&$,\s\p{Cc}]+/gu, '-');
}
