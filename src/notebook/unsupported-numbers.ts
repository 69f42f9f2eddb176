import { type Notebook, type Output, wholeText } from './notebook-file.js';

/** A number typed in the text of a notebook that no output of it shows. */
export interface UnsupportedNumber {
  /** Number of the cell among all cells, the first being 1. */
  readonly cell: number;
  /** The number as it is typed. */
  readonly typed: string;
  /** The words around it. */
  readonly context: string;
}

/**
 * Finds the numbers in a notebook's text that nothing in its outputs supports: numbers in prose are to come from what is computed
 * and shown, never from memory.
 *
 * @param notebook - a notebook with its outputs
 * @returns each number of the Markdown cells, in digits or in English words from two upwards, that no stream, table or text
 *   alternative among the outputs shows, be it rounded to the digits typed or as a percentage;
 *   not those that a comment in the same cell names as known from elsewhere: `<!-- not computed: 1921 -->`
 */
export function unsupportedNumbers(notebook: Notebook): UnsupportedNumber[] {
  const shown = notebook.cells.flatMap((cell) =>
    (cell.outputs ?? []).flatMap((output) => numbersIn(textOf(output))),
  );
  return notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type !== 'markdown') return [];
    const text = wholeText(cell.source);
    const known = knownFromElsewhere(text);
    return numbersIn(prose(text))
      .filter((number) => !shown.some((one) => supports(one, number)))
      .filter(({ value, decimals }) =>
        known.every((one) => one.value !== value || one.decimals !== decimals),
      )
      .map(({ typed, context }) => ({ cell: index + 1, typed, context }));
  });
}

/** The numbers that a cell says, in a comment that no reader sees, are known from elsewhere: `<!-- not computed: 1921, two -->`. */
function knownFromElsewhere(markdown: string): TypedNumber[] {
  return [...markdown.matchAll(/<!--\s*not computed:([\s\S]*?)-->/gi)].flatMap(([, numbers = '']) =>
    numbersIn(numbers),
  );
}

interface TypedNumber {
  readonly typed: string;
  readonly value: number;
  /** Digits behind the point. */
  readonly decimals: number;
  readonly percent: boolean;
  readonly context: string;
}

/** Whether a number shown is the one typed, at the digits that are typed. */
function supports(shown: TypedNumber, typed: TypedNumber): boolean {
  const rounded = (value: number) => Number(value.toFixed(typed.decimals));
  if (shown.decimals < typed.decimals && shown.value !== typed.value) return false;
  if (rounded(shown.value) === typed.value) return true;
  // A share of 0.5833 is 58 per cent.
  return typed.percent && shown.decimals > 0 && rounded(shown.value * 100) === typed.value;
}

/** The text of Markdown without what is not prose: code, addresses, and the numbers of lists. */
function prose(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/^\s*\d+\.\s/gm, ' ');
}

/** What a reader reads of an output: streams, tables, text alternatives; not the specification or the picture of a chart. */
function textOf(output: Output): string {
  if (output.output_type === 'stream') return wholeText(output.text);
  if (output.output_type === 'error') return '';
  return ['text/plain', 'text/html', 'text/markdown']
    .map((type) => output.data[type])
    .map((text) => (typeof text === 'string' || Array.isArray(text) ? wholeText(text) : ''))
    .join('\n')
    .replace(/<[^>]*>/g, ' ');
}

const units = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** English number words from two upwards, up to ninety-nine; "one" is mostly no number. */
const words = new Map<string, number>([
  ...units.map((word, value) => [word, value] as const).slice(2),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...tens.flatMap((ten, index) =>
    units
      .slice(1, 10)
      .map((unit, digit) => [`${ten}-${unit}`, (index + 2) * 10 + digit + 1] as const),
  ),
  ['hundred', 100],
  ['thousand', 1000],
]);

const number = /\d+(?:[,\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?/gi;

function numbersIn(text: string): TypedNumber[] {
  return [...text.matchAll(number)].flatMap((match) => {
    const [typed] = match;
    const at = match.index ?? 0;
    const inDigits = /^\d/.test(typed);
    // Digits within a word, such as a passage’s name, are no number of the text.
    if (inDigits && /[\p{L}_]-?$/u.test(text.slice(Math.max(0, at - 2), at))) return [];
    const value = inDigits
      ? Number(typed.replace(/[,\u202f]/g, ''))
      : words.get(typed.toLowerCase());
    if (value === undefined) return [];
    const behind = text.slice(at + typed.length, at + typed.length + 10);
    return {
      typed,
      value,
      decimals: typed.split('.')[1]?.length ?? 0,
      percent: /^\s?(?:%|per ?cent)/.test(behind),
      context: text
        .slice(Math.max(0, at - 30), at + typed.length + 30)
        .replace(/\s+/g, ' ')
        .trim(),
    };
  });
}
