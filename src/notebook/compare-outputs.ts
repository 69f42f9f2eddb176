import { type Cell, inKeyOrder, type Notebook, type Output, wholeText } from './notebook-file.js';

/** Where the outputs of two notebooks differ. */
export interface OutputDifference {
  /** Number of the code cell, the first being 1. */
  readonly cell: number;
  /** What differs: an output by its number and type, or their count. */
  readonly what: string;
  /** The first line that differs, as it was stored and as it came out. */
  readonly expected: string;
  readonly actual: string;
}

/**
 * Compares what two executions of a notebook put out.
 *
 * @param stored - the notebook as it was
 * @param executed - the notebook as it came out
 * @returns each difference; none if the outputs are the same
 */
export function compareOutputs(stored: Notebook, executed: Notebook): OutputDifference[] {
  const before = codeCells(stored);
  const after = codeCells(executed);
  return after.flatMap((cell, index) => {
    const was = outputsOf(before[index]);
    const is = outputsOf(cell);
    const count = { cell: index + 1, what: 'the number of outputs' };
    if (was.length !== is.length) {
      return [{ ...count, expected: String(was.length), actual: String(is.length) }];
    }
    return is.flatMap((output, position) =>
      compareOutput(was[position] as Output, output).map((difference) => ({
        cell: index + 1,
        ...difference,
        what: `output ${position + 1}, ${difference.what}`,
      })),
    );
  });
}

function codeCells(notebook: Notebook): Cell[] {
  return notebook.cells.filter((cell) => cell.cell_type === 'code');
}

/** The outputs of a cell, with neighbouring texts of one stream joined: how a stream is cut up is chance. */
function outputsOf(cell: Cell | undefined): Output[] {
  const joined: Output[] = [];
  for (const output of cell?.outputs ?? []) {
    const last = joined.at(-1);
    if (
      output.output_type === 'stream' &&
      last?.output_type === 'stream' &&
      last.name === output.name
    ) {
      joined[joined.length - 1] = { ...last, text: wholeText(last.text) + wholeText(output.text) };
    } else {
      joined.push(output);
    }
  }
  return joined;
}

type Difference = Omit<OutputDifference, 'cell'>;

function compareOutput(was: Output, is: Output): Difference[] {
  if (was.output_type !== is.output_type) {
    return [{ what: 'its type', expected: was.output_type, actual: is.output_type }];
  }
  const [before, after] = [parts(was), parts(is)];
  const types = [...new Set([...before.keys(), ...after.keys()])];
  const figure = figureIn(is) ?? figureIn(was);
  return types.flatMap((type) => {
    const what = figure === undefined ? type : `figure ${figure}, ${type}`;
    return firstDifference(what, before.get(type) ?? '(none)', after.get(type) ?? '(none)');
  });
}

/** The name of the chart that an output shows, if it shows one. */
function figureIn(output: Output): string | undefined {
  if (!('data' in output)) return undefined;
  const spec = output.data['application/vnd.vegalite.v5+json'] as { name?: unknown } | undefined;
  return typeof spec?.name === 'string' ? spec.name : undefined;
}

/** What an output consists of, each part as text. */
function parts(output: Output): Map<string, string> {
  if (output.output_type === 'stream') return new Map([[output.name, wholeText(output.text)]]);
  if (output.output_type === 'error') return new Map([['error', output.traceback.join('\n')]]);
  return new Map(Object.entries(output.data).map(([type, value]) => [type, asText(value)]));
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  const lines = Array.isArray(value) && value.every((line) => typeof line === 'string');
  return lines ? value.join('') : JSON.stringify(inKeyOrder(value), null, 1);
}

function firstDifference(what: string, expected: string, actual: string): Difference[] {
  if (expected === actual) return [];
  const [before, after] = [expected.split(/(?<=[\n>])/), actual.split(/(?<=[\n>])/)];
  const line = before.findIndex((text, index) => text !== after[index]);
  const at = line === -1 ? before.length : line;
  const [was = '', is = ''] = [before[at], after[at]];
  const from = Math.max(0, firstUnlike(was, is) - 60);
  const excerpt = (text: string | undefined) => {
    if (text === undefined) return '(nothing more)';
    const part = `${from > 0 ? '…' : ''}${text.slice(from, from + 200)}`;
    // Only quotation marks show a difference of space.
    return was.trim() === is.trim() ? JSON.stringify(part) : part.trim();
  };
  return [{ what, expected: excerpt(before[at]), actual: excerpt(after[at]) }];
}

function firstUnlike(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}
