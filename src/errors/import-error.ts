import { describeProblem, type Problem } from './dataset-error.js';
import { ToolkitError } from './toolkit-error.js';

/** So many problems stand in a message; all of them stand in `problems`. */
const mostTold = 20;

/** Files that cannot be imported, with every problem found in them: where it stands, what was expected and what to do. */
export class ImportError extends ToolkitError {
  override readonly name = 'ImportError';

  constructor(
    /** Every problem found, in the order of the files and rows. */
    readonly problems: readonly Problem[],
  ) {
    const lines = problems.slice(0, mostTold).map((one) => describeProblem(one));
    const more = problems.length - mostTold;
    super(
      lines.length === 1
        ? lines[0]
        : [
            `${problems.length} problems in what is to be imported:`,
            ...lines.map((line) => `  ${line}`),
            ...(more > 0 ? [`  and ${more} more`] : []),
          ].join('\n'),
    );
  }
}
