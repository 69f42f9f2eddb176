import { plainLetters } from '../language/plain-letters.js';
import { decidingWords } from './greek-deciding-words.js';
import { numberPlaces } from './greek-numbers.js';
import { greekSentences } from './greek-sentences.js';
import { monthWords } from './month-words.js';
import type { Dataset, LeftOut } from './records.js';
import { comparableText, type PlacedParagraph, placesInSource } from './source-places.js';

/** What in a sentence asks for a record of it, in the words of the sentence without case and accents. */
export interface SentenceMarks {
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  readonly names: readonly string[];
  readonly deciding: readonly string[];
}

/** A sentence of the source that no quote touches and that is not listed as left out. */
export interface UncoveredSentence {
  readonly part: 'text' | 'note';
  /** Number of the paragraph, or of the note. */
  readonly number: number;
  /** The line of the copy, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly marks: SentenceMarks;
}

/** Which sentences of a source its record has. */
export interface SourceCoverage {
  /** How many sentences the text and the notes have. */
  readonly sentences: number;
  /** How many of them have a number, a date, a name of the record or a word of deciding. */
  readonly marked: number;
  /** How many of those a quote touches. */
  readonly quoted: number;
  /** How many of the others are listed as left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** The rest, in the order of the source. */
  readonly uncovered: readonly UncoveredSentence[];
  /** Rows of the table left_out whose words do not stand in the paragraph that they name. */
  readonly astray: readonly LeftOut[];
}

/** The tables that say which sentences a record has, and which names it knows. */
export type CoverageTables = Pick<
  Dataset,
  'passages' | 'citations' | 'leftOut' | 'people' | 'names' | 'parties' | 'bodies'
>;

/**
 * Lists the sentences of a source that a record has overlooked: those of its text and notes that have a number (in digits or
 * Greek words, the article ένας aside), the name of a month, a name of the record (people by surname or printed spelling,
 * parties, bodies, in any case of Greek) or a word of deciding, that no quote touches, and that the table left_out does not list.
 *
 * A quote touches the sentences over which it stands in the paragraph that the record names; one that stands there several
 * times touches the first. The places that the table citations has as a note prints them count as quotes of the note.
 *
 * @param copy - the text of a copy of the work, in Greek, with one paragraph on a line
 * @param dataset - the record
 * @param options - `work`: the identifier of the work, if the record quotes several; `names`: further printed forms of names of
 *   parties and bodies, as the descriptor lists them under `sovnarkom:names`
 * @returns the counts, and the sentences that are neither quoted nor left out
 * @example
 * ```ts
 * const none = { citations: [], leftOut: [], people: [], names: [], parties: [], bodies: [] };
 * const passages = [{ part: 'text', paragraph: 1, quote: 'δώδεκα ψήφων' }];
 * const coverage = uncoveredSentences('Πέρασε με πλειοψηφία δώδεκα ψήφων. Έπειτα ήρθαν τρεις.\n[1] Τέλος.', { ...none, passages });
 * coverage.uncovered.map((one) => one.text) // => ['Έπειτα ήρθαν τρεις.']
 * ```
 */
export function uncoveredSentences(
  copy: string,
  dataset: CoverageTables,
  options: { readonly work?: string; readonly names?: readonly string[] } = {},
): SourceCoverage {
  const { work, names = [] } = options;
  const ofWork = (one: { readonly source?: { readonly id: string } }) =>
    work === undefined || one.source?.id === work;
  const passages = dataset.passages.filter(ofWork);
  const leftOut = dataset.leftOut.filter(ofWork);
  const { places } = placesInSource(copy, passages);
  const paragraphs = places.filter(({ part }) => part !== 'caption');
  const quotes: Quote[] = [
    ...passages.map(({ part, paragraph, quote }) => ({ part, number: paragraph, words: quote })),
    ...dataset.citations.flatMap(({ note, asPrinted }) =>
      asPrinted === undefined ? [] : [{ part: 'note', number: note, words: asPrinted }],
    ),
  ];
  const quoted = touched(paragraphs, quotes);
  const listed = new Map<string, LeftOut>();
  const astray = leftOut.filter((row) => {
    const found = touched(paragraphs, [{ ...row, number: row.paragraph }]);
    for (const key of found) listed.set(key, row);
    return found.size === 0;
  });
  const patterns = namePatterns(dataset, names);
  const sentences = paragraphs.flatMap(sentencesOf);
  const marked = sentences.flatMap((sentence) => {
    const marks = marksOf(sentence.text, patterns);
    const any = Object.values(marks).some((words) => words.length > 0);
    return any ? [{ ...sentence, marks }] : [];
  });
  const unquoted = marked.filter(({ key }) => !quoted.has(key));
  const reasons: Record<string, number> = {};
  for (const { key } of unquoted) {
    const reason = listed.get(key)?.reason;
    if (reason !== undefined) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return {
    sentences: sentences.length,
    marked: marked.length,
    quoted: marked.length - unquoted.length,
    leftOut: reasons,
    uncovered: unquoted
      .filter(({ key }) => !listed.has(key))
      .map(({ part, number, line, text, marks }) => ({ part, number, line, text, marks })),
    astray,
  };
}

/** Words of a paragraph or a note. */
interface Quote {
  readonly part: string;
  readonly number: number;
  readonly words: string;
}

/** A sentence of a copy; its key is the line and the place in it. */
interface PlacedSentence {
  readonly key: string;
  readonly part: 'text' | 'note';
  readonly number: number;
  readonly line: number;
  readonly start: number;
  readonly text: string;
}

function sentencesOf({ part, number = 0, line, text }: PlacedParagraph): PlacedSentence[] {
  if (part === 'caption') return [];
  return greekSentences(text).map((one) => ({
    ...one,
    ...{ part, number, line },
    key: `${line}:${one.start}`,
  }));
}

/** The keys of the sentences over which quotes stand, each where it stands first. */
function touched(paragraphs: readonly PlacedParagraph[], quotes: readonly Quote[]): Set<string> {
  const keys = quotes.flatMap(({ part, number, words }) => {
    const quote = comparableText(words);
    const paragraph = paragraphs.find(
      (one) => one.part === part && one.number === number && one.text.includes(quote),
    );
    if (!paragraph) return [];
    const from = paragraph.text.indexOf(quote);
    return sentencesOf(paragraph)
      .filter(({ start, text }) => start < from + quote.length && from < start + text.length)
      .map(({ key }) => key);
  });
  return new Set(keys);
}

function marksOf(text: string, names: readonly RegExp[]): SentenceMarks {
  // The number of a note within the text is no number that the text tells.
  const words = text.replace(/\[\d+\]/g, ' ');
  const plain = plainLetters(words);
  const numbers = numberPlaces(plain)
    .map(({ start, end }) => plain.slice(start, end))
    // One in words is the article as well.
    .filter((word) => !/^(?:εν|μι)[αο]/.test(word));
  return {
    numbers,
    dates: monthWords.flatMap((name) => [...plain.matchAll(name)].map(([word]) => word)),
    names: names.flatMap((name) => name.exec(plain)?.[0] ?? []),
    deciding: decidingWords(words),
  };
}

/** A pattern for each name of the record in text without case and accents. */
function namePatterns(dataset: CoverageTables, further: readonly string[]): RegExp[] {
  const printed = [
    ...dataset.people.flatMap(({ name }) => [name.el, name.en]),
    ...dataset.names.map(({ spelling }) => spelling),
  ];
  // A person is named by the surname, which stands last.
  const surnames = printed.map((name) => name.split(/\s+/).at(-1) ?? name);
  const groups = [
    ...dataset.parties.map(({ name }) => name.el),
    ...dataset.bodies.flatMap(({ name, fullName }) => [
      name.el,
      ...(fullName ? [fullName.el] : []),
    ]),
    ...further,
  ];
  const patterns = [...surnames, ...groups].flatMap((name) => patternOf(name) ?? []);
  return [...new Set(patterns)].map((pattern) => new RegExp(pattern, 'u'));
}

/** Small words between those of a name: articles, and the prepositions and conjunctions that the names of bodies have. */
const between = '(?:[^\\p{L}.;!]+(?:τ\\p{L}{1,3}|οι|η|ο|και|για|του|των))*[^\\p{L}.;!]+';
const small = /^(?:τ\p{L}{1,3}|οι|η|ο|και|για|στ\p{L}{1,3})$/u;

/** The words of a name one behind the other, each in any case; an abbreviation as it stands. */
function patternOf(name: string): string | undefined {
  const words = plainLetters(name).match(/(?:\p{L}+\.)+\p{L}*\.?|\p{L}+/gu) ?? [];
  const stems = words.filter((word) => !small.test(word)).map(inAnyCase);
  return stems.length === 0 ? undefined : `(?<!\\p{L})${stems.join(between)}`;
}

/** A pattern for a word in all its cases: its stem, and an ending that is no longer than Greek endings are. */
function inAnyCase(word: string): string {
  if (word.includes('.')) return `${word.replace(/\.$/, '').replaceAll('.', '\\.')}(?!\\p{L})`;
  const stem = word.replace(/(?:ο[ισυ]|ουσ|[αεη]σ|εισ|ε?ων|[αηιοω])$/u, '');
  return [...stem].length < 3 ? `${word}(?!\\p{L})` : `${stem}\\p{L}{0,4}(?!\\p{L})`;
}
