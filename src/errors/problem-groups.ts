import type { Problem } from './dataset-error.js';

/** A value that cannot be, wherever it stands in a column. */
export interface ProblemValue {
  /** What stands there; undefined where nothing does. */
  readonly value: string | undefined;
  /** The rows in which it stands; none where the problem is one of the whole file. */
  readonly rows: readonly number[];
  /** The values that can stand there and are nearest, the nearest first. */
  readonly nearest: readonly string[];
}

/** Problems that are one mistake made several times: in one column, where the same was expected. */
export interface ProblemGroup {
  readonly file: string;
  /** The column; undefined where the problem is one of whole rows, or of the file. */
  readonly column: string | undefined;
  readonly expected: string;
  readonly values: readonly ProblemValue[];
}

/**
 * Brings problems together that are one mistake made several times.
 *
 * @param problems - the problems, in the order of files and rows
 * @returns groups in the order in which the first of each stands
 * @example
 * ```ts
 * const at = (row, value) => ({ file: 'votes.csv', row, column: 'result', value, expected: 'one of adopted, rejected' });
 * groupProblems([at(2, 'passed'), at(3, 'Adopted'), at(7, 'passed')]).length // => 1
 * groupProblems([at(2, 'passed'), at(7, 'passed')])[0].values // => [{ value: 'passed', rows: [2, 7], nearest: [] }]
 * ```
 */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Map<string, Problem[]>>();
  for (const problem of problems) {
    const { file, column, expected, value } = problem;
    const group = had(groups, JSON.stringify([file, column, expected]), () => new Map());
    had(group, JSON.stringify(value ?? null), (): Problem[] => []).push(problem);
  }
  return [...groups.values()].map((group) => {
    const values = [...group.values()];
    const { file, column, expected } = values[0]![0]!;
    return { file, column, expected, values: values.map(valueIn) };
  });
}

function valueIn(problems: readonly Problem[]): ProblemValue {
  const [first] = problems;
  return {
    value: first?.value,
    rows: problems.flatMap(({ row }) => (row === undefined ? [] : [row])),
    nearest: first?.nearest ?? [],
  };
}

/** What a map has under a key; made where it has nothing. */
function had<T>(map: Map<string, T>, key: string, make: () => T): T {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * Numbers of rows in words: those that follow one another as a range.
 *
 * @param rows - the numbers, ascending
 * @param most - how many numbers and ranges are told; of the others it is said how many rows they are
 * @returns `row 2`, `rows 2, 5–9`, `rows 2, 5–9 and 3 more`; nothing for no row
 * @example
 * ```ts
 * rowsInWords([2, 5, 6, 7, 11]) // => 'rows 2, 5–7, 11'
 * rowsInWords([2, 4, 6, 8], 2) // => 'rows 2, 4 and 2 more'
 * ```
 */
export function rowsInWords(rows: readonly number[], most = 12): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const told = ranges
    .slice(0, most)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const left = ranges.slice(most).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const more = left > 0 ? ` and ${left} more` : '';
  return rows.length === 0 ? '' : `${rows.length === 1 ? 'row' : 'rows'} ${told.join(', ')}${more}`;
}
