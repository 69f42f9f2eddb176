import { fullReference, shortReference } from '../interchange/reference.js';
import { asSentence } from '../language/as-sentence.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { sharedWords, wordsOf } from '../language/language.js';
import type { Dataset, Passage, Source } from '../records/records.js';
import type { DrawnFigure } from './drawn-figure.js';

/** All that stands below a figure, each part a sentence or several in one language. */
export interface WholeCaption {
  readonly title: string;
  /** What is shown and how to read it. */
  readonly shown: string;
  /** The number of cases. */
  readonly cases: string;
  /** The source in short form with the places in it: `Source: Douds 2017, ¶¶ 27, 45, n. 94.`; empty where the record names none. */
  readonly source: string;
  /** The source in full, and the dataset. */
  readonly reference: string;
}

const words = {
  source: sharedWords.source,
  sources: sharedWords.sources,
  note: sharedWords.note,
  notes: sharedWords.notes,
  caption: sharedWords.caption,
  data: sharedWords.data,
} satisfies Readonly<Record<string, Text>>;

/**
 * Writes all that stands below a figure: title, what is shown, number of cases, and the source, in short form with the paragraphs
 * on which its data rest, and in full.
 *
 * @param figure - the figure
 * @param language - the language
 * @returns the parts of the caption
 * @example
 * ```ts
 * figureCaption(findFigure(loadDataset(), 'margins'), 'en').source // => 'Source: Douds 2017, ¶¶\u00a027, 37, 50.'
 * ```
 */
export function figureCaption(figure: DrawnFigure, language: Language): WholeCaption {
  const { shown, cases } = figure.caption(language);
  const cited = citedPassages(figure);
  const sources = worksOf(cited);
  const places = sources.map((source) => {
    const within = cited.filter((passage) => passage.source === source);
    return [shortReference(source), placesOf(within, language)].filter(Boolean).join(', ');
  });
  const label = sources.length > 1 ? words.sources : words.source;
  return {
    title: inLanguage(figure.title, language),
    shown,
    cases,
    source:
      places.length === 0
        ? ''
        : `${inLanguage(label, language)}: ${places.join(wordsOf(language).separator)}.`,
    reference: referenceOf(sources, figure.record, language),
  };
}

/**
 * Writes a caption as running text.
 *
 * @param caption - its parts
 * @returns title, what is shown, number of cases and source in short form, in one paragraph
 */
export function captionText({ title, shown, cases, source }: WholeCaption): string {
  return [asSentence(title), shown, cases, source].filter(Boolean).join(' ');
}

/**
 * The works on whose passages a figure rests.
 *
 * @param figure - the figure
 * @returns the works, each once, in the order of the passages
 * @example
 * ```ts
 * worksBehind(findFigure(loadDataset(), 'margins')).map((work) => work.id) // => ['douds-2017']
 * ```
 */
export function worksBehind(figure: DrawnFigure): Source[] {
  return worksOf(citedPassages(figure));
}

function worksOf(passages: readonly Passage[]): Source[] {
  return [...new Set(passages.map((passage) => passage.source))];
}

function citedPassages(figure: DrawnFigure): Passage[] {
  const { rows } = figure.data();
  const ids = new Set(rows.flatMap((row) => String(row.evidence ?? '').split(' ')));
  return figure.record.passages.filter((passage) => ids.has(passage.id));
}

/** The paragraphs and notes in which passages stand, each once: `¶¶ 27–9, 45, n. 94`. */
function placesOf(passages: readonly Passage[], language: Language): string {
  const numbers = (part: Passage['part']) =>
    [...new Set(passages.filter((one) => one.part === part).map((one) => one.paragraph))].sort(
      (a, b) => a - b,
    );
  const [paragraphs, notes] = [numbers('text'), numbers('note')];
  const marked = (mark: string, marks: string, all: readonly number[]) =>
    all.length === 0 ? [] : [`${all.length > 1 ? marks : mark}\u00a0${inRanges(all)}`];
  return [
    ...marked('¶', '¶¶', paragraphs),
    ...marked(inLanguage(words.note, language), inLanguage(words.notes, language), notes),
    ...(numbers('caption').length > 0 ? [inLanguage(words.caption, language)] : []),
  ].join(', ');
}

/** Numbers in order, three or more in a row as a range. */
function inRanges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')))
    .join(', ');
}

function referenceOf(sources: readonly Source[], dataset: Dataset, language: Language): string {
  const works = sources.map((source) => `${fullReference(source)}.`);
  const data = dataset.citation ? [`${inLanguage(words.data, language)}: ${dataset.citation}`] : [];
  return [...works, ...data].join(' ');
}
