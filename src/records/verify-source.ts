import type { Dataset, Passage } from './records.js';

/** Where a quote stands in a copy of a work. */
export interface PlaceInSource {
  readonly part: Passage['part'];
  /** Number of the paragraph or of the note; undefined in what stands before the text. */
  readonly number: number | undefined;
  /** The line of the copy, counted from 1. */
  readonly line: number;
}

/** A passage whose quote is not where the record says. */
export interface UnverifiedPassage {
  readonly passage: Passage;
  /** Where else the quote stands; empty if nowhere. */
  readonly elsewhere: readonly PlaceInSource[];
}

/** The outcome of comparing the quotes of a record with a copy of their source. */
export interface SourceCheck {
  /** How many passages were looked for. */
  readonly checked: number;
  /** Those whose quote is not where the record says, in the order of the record. */
  readonly notFound: readonly UnverifiedPassage[];
  /** The line of the copy at which paragraph 1 of the text stands; undefined if no quote told it. */
  readonly firstLine: number | undefined;
}

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/**
 * Looks for every quote of a record in a copy of its source.
 *
 * A paragraph is a line that is not blank. Notes are the paragraphs at the end that begin with their number in square
 * brackets, `[94]`. Where the text begins is found from the quotes themselves: it is the place at which most of them stand in
 * the paragraph that the record names, so that a copy with a heading and one without are both read. A caption is anything that
 * stands before the text. White space, line ends and the encoding of accents are not compared.
 *
 * @param copy - the text of the copy
 * @param dataset - the record
 * @param work - the identifier of the work to look for, if the record quotes several
 * @returns how many quotes were looked for, and those that are not where the record says, with where else they stand
 * @example
 * ```ts
 * const dataset = { passages: [{ part: 'text', paragraph: 2, quote: 'two words' }, { part: 'note', paragraph: 1, quote: 'Page 9' }] };
 * verifySource('A heading\n\nFirst.\n\nHere two words.\n\n[1] Page 8.', dataset).notFound.map((one) => one.passage.quote) // => ['Page 9']
 * ```
 */
export function verifySource(
  copy: string,
  dataset: Pick<Dataset, 'passages'>,
  work?: string,
): SourceCheck {
  const passages = dataset.passages
    .filter((passage) => work === undefined || passage.source.id === work)
    .map((passage) => ({ passage, quote: normal(passage.quote) }));
  const paragraphs = paragraphsOf(copy);
  const notesFrom = startOfNotes(paragraphs);
  const text = paragraphs.slice(0, notesFrom);
  const found = startOfText(
    text,
    passages.filter(({ passage }) => passage.part === 'text'),
  );
  const start = found ?? 0;
  const places = [
    ...text.map((paragraph, index) => ({
      ...paragraph,
      part: index < start ? ('caption' as const) : ('text' as const),
      number: index < start ? undefined : index - start + 1,
    })),
    ...numberNotes(paragraphs.slice(notesFrom)),
  ];
  const notFound = passages.flatMap(({ passage, quote }) => {
    const standing = places.filter((place) => place.text.includes(quote));
    const asRecorded = standing.some(
      (place) =>
        place.part === passage.part &&
        (place.part === 'caption' || place.number === passage.paragraph),
    );
    if (asRecorded) return [];
    const elsewhere = standing.map(({ part, number, line }) => ({ part, number, line }));
    return [{ passage, elsewhere }];
  });
  const firstLine = found === undefined ? undefined : text[Math.max(found, 0)]?.line;
  return { checked: passages.length, notFound, firstLine };
}

function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function paragraphsOf(copy: string): Paragraph[] {
  return copy
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line, index) => ({ line: index + 1, text: normal(line) }))
    .filter((paragraph) => paragraph.text !== '');
}

/** The last paragraph that begins with [1]: an article can print its notes only once, behind its text. */
function startOfNotes(paragraphs: readonly Paragraph[]): number {
  const start = paragraphs.findLastIndex((paragraph) => /^\[1\]/.test(paragraph.text));
  return start === -1 ? paragraphs.length : start;
}

/** A note runs to the next number, over as many paragraphs as it has. */
function numberNotes(paragraphs: readonly Paragraph[]) {
  let number = 0;
  return paragraphs.map((paragraph) => {
    number = Number(/^\[(\d+)\]/.exec(paragraph.text)?.[1] ?? number);
    return { ...paragraph, part: 'note' as const, number };
  });
}

/**
 * The index of the first paragraph of the text: each quote that stands in some paragraph speaks for one place, and the place
 * that most speak for is taken. It is negative for a copy that lacks the first paragraphs, undefined if no quote is found.
 */
function startOfText(
  paragraphs: readonly Paragraph[],
  quotes: readonly { readonly passage: Passage; readonly quote: string }[],
): number | undefined {
  const voices = new Map<number, number>();
  for (const { passage, quote } of quotes) {
    for (const [index, paragraph] of paragraphs.entries()) {
      if (!paragraph.text.includes(quote)) continue;
      const start = index - passage.paragraph + 1;
      voices.set(start, (voices.get(start) ?? 0) + 1);
    }
  }
  const [best] = [...voices].sort(([, a], [, b]) => b - a);
  return best?.[0];
}
