import type { Problem } from '../errors/dataset-error.js';
import type { Text } from '../language/language.js';
import { textFault } from './text-fault.js';

/** The words of a figure that are the record's own; where one is missing, its kind has a plain one. */
export interface FigureWords {
  readonly title?: Text;
  /** A line below the title. */
  readonly subtitle?: Text;
  /** What is shown and how to read it, in place of the kind's sentences. */
  readonly shown?: Text;
  /** A sentence or several after those on what is shown: what the record alone can say. */
  readonly remark?: Text;
  /** Words of the picture, by the name that the kind gives them. */
  readonly labels?: Readonly<Record<string, Text>>;
}

/** A figure that a record lists: a kind of figure, what is chosen of it, and the words of its own. */
export interface FigureEntry {
  /** Its name, in small letters, digits and hyphens. */
  readonly name: string;
  /** The kind of figure. */
  readonly kind: string;
  /** The notebook that discusses it, without the ending. */
  readonly notebook?: string | undefined;
  /** Its place, from 1, among the few that carry the argument and open the gallery; undefined for all others. */
  readonly core?: number | undefined;
  /** What is chosen, by the names that the kind gives. */
  readonly parameters?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly words: FigureWords;
}

/** The figures that are drawn of a record, with what a gallery of them is called. */
export interface FigureList {
  /** The title of the gallery; undefined where the record gives none. */
  readonly title: Text | undefined;
  /** What the notebooks ask, by the names of their files without the ending. */
  readonly notebooks: Readonly<Record<string, Text>>;
  readonly entries: readonly FigureEntry[];
  /** What passages behind the figures mean in other languages than English, by their identifiers and the tags of the languages. */
  readonly glosses?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** The list of a record that lists none. */
export const noFigures: FigureList = { title: undefined, notebooks: {}, entries: [] };

/** The file in which a record lists its figures. */
export const fileOfFigures = 'figures.json';

const texts = ['title', 'subtitle', 'shown', 'remark'] as const;

/**
 * What is wrong with the figures that a record lists. Whether a kind is known, and takes the parameters, is seen when it is drawn.
 *
 * @param content - the content of the file
 * @param file - its name, for the problems
 * @returns the problems; row numbers count the figures from 1
 * @example
 * ```ts
 * figureProblems({ figures: [{ name: 'margins', kind: 'margins' }] }, 'figures.json') // => []
 * figureProblems({ figures: [{ name: 'margins', kind: 'margins', words: { title: 'M' } }] }, 'figures.json')[0].column // => 'words.title'
 * ```
 */
export function figureProblems(content: unknown, file: string): Problem[] {
  if (!isObject(content) || !Array.isArray(content.figures)) {
    return [{ file, expected: 'an object with a list of figures' }];
  }
  const { title, notebooks = {}, figures, glosses = {} } = content;
  const valuesOf = (field: string) =>
    figures.map((one: unknown) => (isObject(one) ? one[field] : undefined));
  const [names, places] = [valuesOf('name'), valuesOf('core')];
  return [
    ...(title === undefined || isText(title) ? [] : [wrong(file, 'title', title, aText)]),
    ...(isTexts(notebooks)
      ? []
      : [wrong(file, 'notebooks', notebooks, 'an object of texts by the name of the notebook')]),
    ...(isGlosses(glosses)
      ? []
      : [
          wrong(
            file,
            'glosses',
            glosses,
            'an object of texts by the tag of the language, by passage',
          ),
        ]),
    ...figures.flatMap((entry: unknown, index) => {
      const row = index + 1;
      if (!isObject(entry)) return [{ file, row, expected: 'a figure: an object' }];
      const twice = names.indexOf(entry.name) !== index;
      const taken = entry.core !== undefined && places.indexOf(entry.core) !== index;
      return [
        ...entryProblems(entry, file),
        ...(twice ? [wrong(file, 'name', entry.name, 'a name that no other figure has')] : []),
        ...(taken ? [wrong(file, 'core', entry.core, 'a place that no other figure has')] : []),
      ].map((problem) => ({ ...problem, row }));
    }),
  ];
}

/** The figures of a record from a file without problems. */
export function readFigureList(content: unknown): FigureList {
  const {
    title,
    notebooks = {},
    figures,
    glosses,
  } = content as {
    title?: Text;
    glosses?: FigureList['glosses'];
    notebooks?: Record<string, Text>;
    figures: FigureEntry[];
  };
  const entries = figures.map((entry) => ({ ...entry, words: entry.words ?? {} }));
  return { title, notebooks, entries, ...(glosses === undefined ? {} : { glosses }) };
}

const aText = 'a text by language, English at least';

function entryProblems(entry: Record<string, unknown>, file: string): Problem[] {
  const { name, kind, notebook, core, parameters = {}, words = {} } = entry;
  const problems: Problem[] = [];
  const expect = (fine: boolean, column: string, value: unknown, expected: string) => {
    if (!fine) problems.push(wrong(file, column, value, expected));
  };
  expect(
    typeof name === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name),
    'name',
    name,
    'a name in small letters, digits and hyphens: it names the files',
  );
  expect(typeof kind === 'string', 'kind', kind, 'the name of a kind of figure');
  expect(
    notebook === undefined || typeof notebook === 'string',
    'notebook',
    notebook,
    'the name of a notebook, without its ending',
  );
  expect(
    core === undefined || (Number.isSafeInteger(core) && Number(core) > 0),
    'core',
    core,
    'a whole number from 1: its place among the figures that open the gallery',
  );
  expect(isObject(parameters), 'parameters', parameters, 'an object of parameters by name');
  for (const [one, value] of Object.entries(isObject(parameters) ? parameters : {})) {
    const expected = 'an identifier, a number, or a list of identifiers';
    expect(isParameter(value), `parameters.${one}`, value, expected);
  }
  expect(isObject(words), 'words', words, 'an object of texts by name');
  for (const [one, text] of Object.entries(isObject(words) ? words : {})) {
    if (one === 'labels') {
      expect(isTexts(text), 'words.labels', text, 'an object of texts by name');
    } else {
      const known = texts.some((each) => each === one);
      const expected = known ? aText : `one of ${texts.join(', ')}, labels`;
      expect(known && isText(text), `words.${one}`, text, expected);
    }
  }
  return problems;
}

function wrong(file: string, column: string, value: unknown, expected: string): Problem {
  return { file, column, value: JSON.stringify(value) ?? '', expected };
}

function isTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isText);
}

function isGlosses(value: unknown): boolean {
  const isTold = (text: unknown) => typeof text === 'string' && textFault(text) === undefined;
  return (
    isObject(value) &&
    Object.values(value).every((one) => isObject(one) && Object.values(one).every(isTold))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isParameter(value: unknown): boolean {
  if (typeof value === 'string') return textFault(value) === undefined;
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string');
  return typeof value === 'number' && Number.isFinite(value);
}

function isText(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.en === 'string' &&
    Object.values(value).every((one) => typeof one === 'string' && textFault(one) === undefined)
  );
}
