import { type Problem, perhapsMeant } from './dataset-error.js';
import {
  groupProblems,
  type ProblemGroup,
  type ProblemValue,
  rowsInWords,
} from './problem-groups.js';
import { longestValue, shortened, visible } from './shown-text.js';

/** So many different values of one mistake are told. */
const mostValues = 8;

/**
 * Writes problems for a reader who mends them: file by file, a mistake once, and below it where it stands and what was perhaps meant.
 *
 * @param problems - the problems, in the order of files and rows
 * @returns a line for each file, mistake and value
 * @example
 * ```ts
 * const problem = { file: 'votes.csv', column: 'result', value: 'Adopted', expected: 'one of adopted, rejected', nearest: ['adopted'] };
 * describeProblems([{ ...problem, row: 2 }, { ...problem, row: 3 }]) // => 'votes.csv\n  column result: expected one of adopted, rejected\n    rows 2–3: "Adopted"; did you mean adopted?'
 * ```
 */
export function describeProblems(problems: readonly Problem[]): string {
  const files = new Map<string, ProblemGroup[]>();
  for (const group of groupProblems(problems)) {
    files.set(group.file, [...(files.get(group.file) ?? []), group]);
  }
  const parts = [...files].map(([file, groups]) =>
    [file, ...groups.flatMap(groupLines)].map(visible).join('\n'),
  );
  return parts.join('\n\n');
}

function groupLines({ column, expected, values }: ProblemGroup): string[] {
  const place = column === undefined ? '' : `column ${column}: `;
  const lines = values.slice(0, mostValues).map(valueLine).filter(Boolean);
  const left = values.slice(mostValues);
  const more = left.length > 0 ? [`and ${left.length} other values`] : [];
  return [`  ${place}expected ${expected}`, ...[...lines, ...more].map((line) => `    ${line}`)];
}

function valueLine({ value, rows, nearest }: ProblemValue): string {
  const written = value === undefined ? '' : `"${shortened(value, longestValue)}"`;
  const place = rowsInWords(rows);
  const where = [place, written].filter(Boolean).join(': ');
  return `${where}${perhapsMeant({ nearest })}`;
}
