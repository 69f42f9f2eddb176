import { ArgumentError } from '../errors/argument-error.js';
import { DatasetError, type Problem } from '../errors/dataset-error.js';
import { didYouMean } from '../errors/suggest.js';
import { type FigureEntry, type FigureWords, fileOfFigures } from '../records/figure-entries.js';
import type { Dataset } from '../records/records.js';
import { type DrawnKind, isLack, type Kind, type Lack } from './kind.js';
import { allKinds } from './kinds.js';
import type { Given } from './parameter.js';

/** A figure of a record: a kind with its parameters, under a name. */
export interface DrawnFigure extends DrawnKind {
  /** Its name, in letters that a file name bears. */
  readonly name: string;
  /** The name of its kind. */
  readonly kind: string;
  /** The notebook that discusses it, without the ending; undefined where none does. */
  readonly notebook: string | undefined;
  /** Its place, from 1, among the few that carry the argument of the record; undefined for all others. */
  readonly core: number | undefined;
  /** The record that it is drawn from. */
  readonly record: Dataset;
  /**
   * The figure with another of the choices of its assumption, and with the words of its kind.
   *
   * @param value - the value of the choice
   * @throws ArgumentError if it has no assumption, or the value is not one that the parameter can have
   */
  readonly assuming: (value: string | number | undefined) => DrawnFigure;
}

/** What a record has no figure of, and why. */
export interface LeftOutFigure {
  readonly name: string;
  /** What the record lacks for it, as the end of a sentence. */
  readonly lacks: string;
}

/** The figures of a record, and those that it lacks something for. */
export interface FiguresOfRecord {
  readonly figures: readonly DrawnFigure[];
  readonly leftOut: readonly LeftOutFigure[];
}

const known = new WeakMap<Dataset, FiguresOfRecord>();

/**
 * The figures of a record: those that it lists in its file of figures; of a record without one, each kind with what it finds.
 *
 * @param record - a loaded dataset
 * @returns the figures in their order, and those that cannot be, with what the record lacks for them
 * @throws DatasetError with every figure that the record lists of no kind, or with parameters that its kind does not take
 * @example
 * ```ts
 * figuresOf(loadDataset()).figures[1].name // => 'margins'
 * figuresOf(loadDataset()).leftOut // => []
 * ```
 */
export function figuresOf(record: Dataset): FiguresOfRecord {
  const had = known.get(record);
  if (had) return had;
  const figures: DrawnFigure[] = [];
  const leftOut: LeftOutFigure[] = [];
  const problems: Problem[] = [];
  for (const entry of entriesOf(record)) {
    const figure = figureOrProblem(record, entry);
    if ('expected' in figure) problems.push(figure);
    else if (isLack(figure)) leftOut.push({ name: entry.name, lacks: figure.lacks });
    else figures.push(figure);
  }
  if (problems.length > 0) throw new DatasetError(record.title, problems);
  const made = { figures, leftOut };
  known.set(record, made);
  return made;
}

/**
 * Whether a figure is one of those that {@link figuresOf} gave, so that its record and its name tell all of it.
 *
 * @internal
 */
export function isListed(figure: DrawnFigure): boolean {
  return known.get(figure.record)?.figures.includes(figure) ?? false;
}

/**
 * A figure that a record lists, by its name.
 *
 * @param record - a loaded dataset
 * @param name - the name: `margins`
 * @returns the figure
 * @throws ArgumentError if there is none of that name, or the record lacks something for it
 * @example
 * ```ts
 * findFigure(loadDataset(), 'margins').notebook // => '01-recorded-votes'
 * ```
 */
export function findFigure(record: Dataset, name: string): DrawnFigure {
  const entries = entriesOf(record);
  const entry = entries.find((one) => one.name === name);
  if (!entry) {
    const names = entries.map((one) => one.name);
    throw new ArgumentError('name', name, `one of ${names.join(', ')}${didYouMean(name, names)}`);
  }
  const found = figureOfEntry(record, entry);
  if (isLack(found)) throw new ArgumentError('record', record.title, `one with ${found.lacks}`);
  return found;
}

/** What a record lists; of a record that lists nothing, each kind. */
function entriesOf(record: Dataset): readonly FigureEntry[] {
  const { entries } = record.figures;
  return entries.length > 0
    ? entries
    : allKinds().map(({ name }) => ({ name, kind: name, words: {} }));
}

/** A kind with parameters and words of one's own. */
export interface FigureOptions {
  /** Parameters by name; what is not given is found in the record. */
  readonly parameters?: Given;
  /** Words in place of the kind's. */
  readonly words?: FigureWords;
  /** The name of the figure and of its files; that of the kind by default. */
  readonly name?: string | undefined;
  /** The notebook that discusses it. */
  readonly notebook?: string | undefined;
}

/**
 * A figure of any kind, of any record.
 *
 * @param record - a loaded dataset
 * @param kind - the name of the kind, or a kind of one's own
 * @param options - parameters, words, a name
 * @returns the figure
 * @throws ArgumentError if there is no such kind, it takes no such parameter, or the record lacks something for it
 * @example
 * ```ts
 * figureOfKind(loadDataset(), 'margins', { parameters: { body: 'vtsik' } }).data().rows.length // => 3
 * ```
 */
export function figureOfKind(
  record: Dataset,
  kind: string | Kind,
  options: FigureOptions = {},
): DrawnFigure {
  const { parameters = {}, words = {}, notebook } = options;
  const known = typeof kind === 'string' ? kindNamed(kind) : kind;
  const { name = known.name } = options;
  const drawn = known.of(record, parameters, words);
  if (isLack(drawn)) {
    throw new ArgumentError('record', record.title, `one with ${drawn.lacks}`);
  }
  return figure(record, { name, kind: known.name, notebook }, drawn);
}

/**
 * The kind of a name.
 *
 * @throws ArgumentError if there is none
 */
export function kindNamed(name: string): Kind {
  const found = allKinds().find((one) => one.name === name);
  if (found) return found;
  const names = allKinds().map((one) => one.name);
  throw new ArgumentError('kind', name, `one of ${names.join(', ')}${didYouMean(name, names)}`);
}

function figureOfEntry(record: Dataset, entry: FigureEntry): DrawnFigure | Lack {
  const figure = figureOrProblem(record, entry);
  if ('expected' in figure) throw new DatasetError(record.title, [figure]);
  return figure;
}

/** A figure that a record lists, or what the record lacks for it, or what is wrong with the entry. */
function figureOrProblem(record: Dataset, entry: FigureEntry): DrawnFigure | Lack | Problem {
  try {
    const drawn = kindNamed(entry.kind).of(record, entry.parameters, entry.words);
    return isLack(drawn) ? drawn : figure(record, entry, drawn);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    return {
      file: fileOfFigures,
      row: record.figures.entries.indexOf(entry) + 1,
      column: error.argument,
      value: String(error.given),
      expected: error.expected,
    };
  }
}

function figure(
  record: Dataset,
  entry: Pick<FigureEntry, 'name' | 'kind' | 'notebook' | 'core'>,
  drawn: DrawnKind,
): DrawnFigure {
  const { name, kind, notebook, core } = entry;
  const { parameters, draw, caption, data } = drawn;
  return {
    name,
    kind,
    notebook,
    core,
    record,
    parameters,
    // What a figure is about and is called is computed only when it is asked for.
    get title() {
      return drawn.title;
    },
    get bodies() {
      return drawn.bodies;
    },
    get assumption() {
      return drawn.assumption;
    },
    assuming: (value) => figure(record, entry, drawn.assuming(value)),
    // Several figures may be of one kind, each with a name of its own.
    draw: (options) => ({ ...draw(options), name }),
    caption,
    data,
  };
}
