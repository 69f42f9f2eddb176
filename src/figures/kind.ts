import type { ChartOptions } from '../charts/chart-options.js';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { ArgumentError } from '../errors/argument-error.js';
import { fillIn, hasPlaces } from '../language/fill-in.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import type { FigureWords } from '../records/figure-entries.js';
import type { Dataset } from '../records/records.js';
import type { Assumption } from './assumption.js';
import type { FigureCaption, FigureTable } from './figure.js';
import { type Given, type Parameter, readParameters } from './parameter.js';

/** What a record lacks for a figure, as the end of a sentence: `two parties with seats in one body`. */
export interface Lack {
  readonly lacks: string;
}

/** A kind of figure with its parameters, drawn of one record: all that is printed of it comes from the same rows. */
export interface DrawnKind {
  /** The parameters, with what was not given found in the record. */
  readonly parameters: Given;
  /** The title: its own, or that of the kind. */
  readonly title: Text;
  /** Identifiers of the bodies that it is about. */
  readonly bodies: readonly string[];
  /** What it takes for granted that the record does not tell, and what else can be; undefined where there is nothing to choose. */
  readonly assumption: Assumption | undefined;
  /**
   * The same with another of the choices of its assumption, and with the words of the kind: those of a record speak of the figure that
   * it lists.
   *
   * @param value - the value of the choice
   * @throws ArgumentError if it has no assumption, or the value is not one that the parameter can have
   */
  readonly assuming: (value: string | number | undefined) => DrawnKind;
  readonly draw: (options?: ChartOptions) => VegaLiteSpec;
  readonly caption: (language: Language) => FigureCaption;
  readonly data: () => FigureTable;
}

/** A kind of figure: what it shows of any record, what it needs of one, and what can be chosen. */
export interface Kind {
  /** Its name, in letters that a file name bears. */
  readonly name: string;
  /** Its plain title. */
  readonly title: Text;
  /** What it shows, in a sentence. */
  readonly about: string;
  /** What it needs of a record, as the end of a sentence: `votes with counts`. */
  readonly needs: string;
  /** What can be chosen, by name. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /**
   * The kind drawn of a record.
   *
   * @param record - the record
   * @param given - parameters by name; what is not given is found in the record
   * @param words - words in place of the kind's
   * @returns the figure, or what the record lacks for it
   * @throws ArgumentError if a parameter is not one of the kind, or has a value that it cannot have
   */
  readonly of: (record: Dataset, given?: Given, words?: FigureWords) => DrawnKind | Lack;
}

/** A kind as its folder defines it, with the types of its parameters and rows. */
export interface KindDefinition<P extends object, R> {
  readonly name: string;
  readonly title: Text;
  readonly about: string;
  readonly needs: string;
  readonly parameters: Readonly<Record<keyof P & string, Parameter>>;
  /** Finds in a record what was not given, or says what it lacks. */
  readonly choose: (record: Dataset, given: Partial<P>) => P | Lack;
  /** What is drawn: computed once, and all that the others see. */
  readonly rows: (record: Dataset, parameters: P) => R;
  readonly bodies: (rows: R) => readonly string[];
  readonly chart: (rows: R, named: NamedFigure, options: ChartOptions) => VegaLiteSpec;
  readonly caption: (rows: R, language: Language) => FigureCaption;
  readonly table: (rows: R) => FigureTable;
  /** Numbers and names for the places `{name}` of a record's own words, which hold no number themselves. */
  readonly slots?: (rows: R, language: Language) => Slots;
  /** What the rows take for granted that the record does not tell, and what else can be; undefined where they take nothing. */
  readonly assumption?: (rows: R) => Assumption | undefined;
}

/** What fills the places of words, by name: undefined where the rows do not tell it, and words with that place are not said. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** What a figure is called, and the words of its own that stand in the picture. */
export interface NamedFigure {
  readonly title: Text;
  readonly subtitle: Text | undefined;
  readonly labels: Readonly<Record<string, Text>>;
}

/** The plain title of a kind, for the fronts that draw it without a record’s words. */
export function plainly(title: Text): NamedFigure {
  return { title, subtitle: undefined, labels: {} };
}

/**
 * A kind of figure from its definition. The rows of a figure are computed when they are first asked for, and once.
 *
 * @param definition - the kind's own parts
 * @returns the kind, which `figureOfKind` draws of a record
 * @example
 * ```ts
 * const votesPerSession = kind({
 *   name: 'votes-per-session',
 *   title: { en: 'Votes per session', ru: 'Голоса', el: 'Ψηφοφορίες' },
 *   about: 'how many votes a session took',
 *   needs: 'votes',
 *   parameters: {},
 *   choose: (record) => (record.votes.length > 0 ? {} : { lacks: 'votes' }),
 *   rows: (record) => [{ votes: record.votes.length, sessions: record.sessions.length }],
 *   bodies: () => [],
 *   chart: (rows, { title }, options) => chart('votes-per-session', '', { title: { text: title.en }, data: { values: rows }, mark: 'bar' }, options),
 *   caption: () => ({ shown: 'Votes and sessions.', cases: 'One record.' }),
 *   table: (rows) => ({ columns: [], rows }),
 * });
 * figureOfKind(loadDataset(), votesPerSession).title.en // => 'Votes per session'
 * ```
 */
export function kind<P extends object, R>(definition: KindDefinition<P, R>): Kind {
  const { name, title, about, needs, parameters } = definition;
  const own: Kind = {
    name,
    title,
    about,
    needs,
    parameters,
    of(record, given = {}, words = {}) {
      const read = readParameters(record, parameters, given) as Partial<P>;
      const chosen = definition.choose(record, read);
      if (isLack(chosen)) return chosen;
      const assuming = (parameter: string, value: string | number | undefined) => {
        const other = own.of(record, { ...chosen, [parameter]: value });
        if (!isLack(other)) return other;
        throw new ArgumentError(parameter, value, `one with ${other.lacks}`);
      };
      return drawn(definition, record, chosen, { words, assuming });
    },
  };
  return own;
}

/** Whether a record lacks something for a figure. */
export function isLack(one: object): one is Lack {
  return 'lacks' in one;
}

/** With what words a kind is drawn, and how it is with another value of a parameter. */
interface Drawing {
  readonly words: FigureWords;
  readonly assuming: (parameter: string, value: string | number | undefined) => DrawnKind;
}

function drawn<P extends object, R>(
  definition: KindDefinition<P, R>,
  record: Dataset,
  parameters: P,
  { words, assuming }: Drawing,
): DrawnKind {
  let made: { readonly rows: R } | undefined;
  const rows = (): R => {
    made ??= { rows: definition.rows(record, parameters) };
    return made.rows;
  };
  const slots = (language: Language) => definition.slots?.(rows(), language) ?? {};
  const fill = (text: Text): Text | undefined => (holdsSlot(text) ? filled(text, slots) : text);
  const { title = definition.title, subtitle, labels = {} } = words;
  // A title that says what the rows do not tell gives way to that of the kind.
  const titled = () => fill(title) ?? definition.title;
  const named = () => ({
    title: titled(),
    subtitle: subtitle && fill(subtitle),
    labels: Object.fromEntries(
      Object.entries(labels).flatMap(([name, text]) => {
        const label = fill(text);
        return label === undefined ? [] : [[name, label]];
      }),
    ),
  });
  return {
    parameters: parameters as Given,
    get title() {
      return titled();
    },
    get bodies() {
      return definition.bodies(rows());
    },
    get assumption() {
      return definition.assumption?.(rows());
    },
    assuming: (value) => {
      const parameter = definition.assumption?.(rows())?.parameter;
      if (parameter !== undefined) return assuming(parameter, value);
      throw new ArgumentError('value', value, 'left out: the figure assumes nothing');
    },
    draw: (options = {}) =>
      definition.chart(rows(), named(), { parties: record.parties, ...options }),
    caption: (language) => {
      const caption = definition.caption(rows(), language);
      const own = (text: Text | undefined) => {
        const said = text && fill(text);
        return said && inLanguage(said, language);
      };
      const shown = own(words.shown) ?? caption.shown;
      return { ...caption, shown: [shown, own(words.remark)].filter(Boolean).join(' ') };
    },
    data: () => definition.table(rows()),
  };
}

function holdsSlot(text: Text): boolean {
  return Object.values(text).some(hasPlaces);
}

/** A text whose places are filled in each of its languages; undefined where the rows do not tell one of them. */
function filled(text: Text, slots: (language: Language) => Slots): Text | undefined {
  let told = true;
  const entries = Object.entries(text).map(([language, words]) => {
    const values = slots(language as Language);
    const known = Object.entries(values).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const full = fillIn(words, Object.fromEntries(known), (place) => {
      const places = Object.keys(values).map((one) => `{${one}}`);
      if (!places.includes(place)) {
        throw new ArgumentError('words', place, `one of ${places.join(', ') || 'no place at all'}`);
      }
      told = false;
      return '';
    });
    return [language, full];
  });
  return told ? (Object.fromEntries(entries) as unknown as Text) : undefined;
}
