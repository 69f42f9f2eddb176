import type { Output } from './notebook-file.js';

/** Where in a cell an error arose, and what it says. */
export interface CellError {
  /** Line of the cell, the first being 1; undefined if the kernel does not tell it. */
  readonly line: number | undefined;
  /** The text of that line. */
  readonly source: string | undefined;
  readonly message: string;
}

/**
 * Reads what a failed cell put out of its error: Jupyter's `error` output.
 *
 * @param outputs - what the cell put out
 * @returns line, source and message
 */
export function readCellError(outputs: readonly Output[]): CellError {
  const error = outputs.find((output) => output.output_type === 'error');
  if (error?.output_type !== 'error') {
    return { line: undefined, source: undefined, message: 'the cell failed without a word' };
  }
  const place = /^\s*line (\d+): (.*)$/.exec(error.traceback[1] ?? '');
  const name = error.ename === 'TypeScript' ? '' : `${error.ename}: `;
  return {
    line: place ? Number(place[1]) : undefined,
    source: place?.[2],
    message: `${name}${error.evalue}`,
  };
}
