import type { Passage } from './records.js';

/** Where words stand in a copy of a work. */
export interface PlaceInSource {
  readonly part: Passage['part'];
  /** Number of the paragraph or of the note; undefined in what stands before the text. */
  readonly number: number | undefined;
  /** The line of the copy, counted from 1. */
  readonly line: number;
}

/** A paragraph of a copy, with its place in the work. */
export interface PlacedParagraph extends PlaceInSource {
  /** Its words as {@link comparableText} gives them. */
  readonly text: string;
}

/** A copy of a work, cut into its paragraphs. */
export interface PlacedSource {
  readonly places: readonly PlacedParagraph[];
  /** The line of the copy at which paragraph 1 of the text stands; undefined if no quote told it. */
  readonly firstLine: number | undefined;
}

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/**
 * Cuts a copy of a work into paragraphs and numbers them as the record does.
 *
 * A paragraph is a line that is not blank. Notes are the paragraphs at the end that begin with their number in square
 * brackets, `[94]`. Where the text begins is found from quotes: it is the place at which most of them stand in the paragraph
 * that the record names, so that a copy with a heading and one without are both read. A caption is anything that stands before
 * the text.
 *
 * @param copy - the text of the copy
 * @param passages - words of the work, with the paragraphs in which the record has them
 * @returns its paragraphs, and where the text begins
 * @example
 * ```ts
 * const passages = [{ part: 'text', paragraph: 2, quote: 'two words' }];
 * placesInSource('Heading\n\nFirst.\n\nHere two words.\n\n[1] Page 8.', passages).places.map((one) => one.part) // => ['caption', 'text', 'text', 'note']
 * ```
 */
export function placesInSource(
  copy: string,
  passages: readonly Pick<Passage, 'part' | 'paragraph' | 'quote'>[],
): PlacedSource {
  const paragraphs = paragraphsOf(copy);
  const notesFrom = startOfNotes(paragraphs);
  const text = paragraphs.slice(0, notesFrom);
  const found = startOfText(
    text,
    passages.filter(({ part }) => part === 'text'),
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
  const firstLine = found === undefined ? undefined : text[Math.max(found, 0)]?.line;
  return { places, firstLine };
}

/**
 * A text in the form in which words of a source are compared: white space as single spaces, accents in one encoding.
 *
 * @param text - the text
 * @returns the same words
 * @example
 * ```ts
 * comparableText(' two\n words ') // => 'two words'
 * ```
 */
export function comparableText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function paragraphsOf(copy: string): Paragraph[] {
  return copy
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line, index) => ({ line: index + 1, text: comparableText(line) }))
    .filter((paragraph) => paragraph.text !== '');
}

/** The last paragraph that begins with [1]: an article can print its notes only once, behind its text. */
function startOfNotes(paragraphs: readonly Paragraph[]): number {
  const start = paragraphs.findLastIndex((paragraph) => /^\[1\]/.test(paragraph.text));
  return start === -1 ? paragraphs.length : start;
}

/** A note runs to the next number, over as many paragraphs as it has. */
function numberNotes(paragraphs: readonly Paragraph[]): PlacedParagraph[] {
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
  passages: readonly Pick<Passage, 'paragraph' | 'quote'>[],
): number | undefined {
  const voices = new Map<number, number>();
  for (const { paragraph: number, quote } of passages) {
    const words = comparableText(quote);
    for (const [index, paragraph] of paragraphs.entries()) {
      if (!paragraph.text.includes(words)) continue;
      const start = index - number + 1;
      voices.set(start, (voices.get(start) ?? 0) + 1);
    }
  }
  const [best] = [...voices].sort(([, a], [, b]) => b - a);
  return best?.[0];
}
