/** Something wrong in a file of a dataset: where it stands and what was expected. */
export interface Problem {
  /** The file, by its name within the dataset's folder. */
  readonly file: string;
  /** The row as a spreadsheet counts it, the heading being row 1. */
  readonly row?: number;
  /** The column, by its heading. */
  readonly column?: string;
  /** What stands there. */
  readonly value?: string;
  /** What is wrong, what was expected and what to do. */
  readonly expected: string;
}

/** A dataset that cannot be used, with every problem found in it. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(
    /** The folder that was read. */
    readonly folder: string,
    /** Every problem found, in the order of the files and rows. */
    readonly problems: readonly Problem[],
  ) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super(
      [
        `${count} in the dataset ${folder}:`,
        ...problems.map((one) => `  ${describeProblem(one)}`),
      ].join('\n'),
    );
  }
}

/**
 * Writes a problem in a line.
 *
 * @param problem - the problem
 * @returns file, row, column, value and what was expected
 * @example
 * ```ts
 * describeProblem({ file: 'votes.csv', row: 3, column: 'yes', value: '-2', expected: 'a whole number' }) // => 'votes.csv, row 3, column yes: "-2": expected a whole number'
 * ```
 */
export function describeProblem(problem: Problem): string {
  const place = [problem.file];
  if (problem.row !== undefined) place.push(`row ${problem.row}`);
  if (problem.column !== undefined) place.push(`column ${problem.column}`);
  const value = problem.value === undefined ? '' : `: "${problem.value}"`;
  return `${place.join(', ')}${value}: expected ${problem.expected}`;
}
