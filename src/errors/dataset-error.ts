import { longestValue, shortened, visible } from './shown-text.js';
import { ToolkitError } from './toolkit-error.js';

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
  /** The values that can stand there and are nearest to what does, the nearest first; left out where none is near. */
  readonly nearest?: readonly string[];
}

/** So many problems stand in a message; all of them stand in `problems`. */
const mostTold = 50;

/** So much of what was expected, in characters. */
const longestExpectation = 1000;

/** A dataset that cannot be used, with every problem found in it. */
export class DatasetError extends ToolkitError {
  override readonly name = 'DatasetError';

  constructor(
    /** The folder that was read. */
    readonly folder: string,
    /** Every problem found, in the order of the files and rows. */
    readonly problems: readonly Problem[],
  ) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    const more = problems.length - mostTold;
    super(
      [
        `${count} in the dataset ${folder}:`,
        ...problems.slice(0, mostTold).map((one) => `  ${describeProblem(one)}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ].join('\n'),
    );
  }
}

/**
 * Writes a problem in a line.
 *
 * @param problem - the problem
 * @returns file, row, column, value, what was expected and the nearest that can be
 * @example
 * ```ts
 * describeProblem({ file: 'votes.csv', row: 3, column: 'yes', value: '-2', expected: 'a whole number' }) // => 'votes.csv, row 3, column yes: "-2": expected a whole number'
 * ```
 */
export function describeProblem(problem: Problem): string {
  const place = [problem.file];
  if (problem.row !== undefined) place.push(`row ${problem.row}`);
  if (problem.column !== undefined) place.push(`column ${shortened(problem.column, longestValue)}`);
  const value = problem.value === undefined ? '' : `: "${shortened(problem.value, longestValue)}"`;
  const expected = shortened(problem.expected, longestExpectation);
  return visible(`${place.join(', ')}${value}: expected ${expected}${perhapsMeant(problem)}`);
}

/** What is near to a value that cannot be, as the end of a sentence. */
export function perhapsMeant({ nearest = [] }: Pick<Problem, 'nearest'>): string {
  return nearest.length > 0 ? `; did you mean ${nearest.join(' or ')}?` : '';
}
