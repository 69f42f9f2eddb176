import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { type Colour, colourOf, type MarkLook } from './marks/mark.js';
import { points } from './theme.js';

/** What stands in a key. */
export interface KeyEntry {
  /** What it is, as the field of the marks says it. */
  readonly words: Text;
  /** What the field says in place of the words, such as an identifier, in a key that is not shown. */
  readonly is?: string;
  readonly fill: Colour;
  /** The colour of its outline. */
  readonly line?: Colour;
  /** A name or path of Vega’s; a circle or a square unless told. */
  readonly shape?: string;
}

/** How a key is arranged. */
export interface KeyOptions {
  /** How many entries stand side by side; all if left out. */
  readonly columns?: number;
  /** What its entries are, above them. */
  readonly title?: Text;
  readonly orient?: 'top' | 'bottom';
  /** How far from the panel it stands, in pixels: beyond what is drawn outside of it. */
  readonly offset?: number;
  /** The area of its symbols, in square pixels. */
  readonly size?: number;
  /** Whether its symbols are squares, outlined as bars are: in ink, or where entries have outlines as they have. */
  readonly squares?: boolean;
  /** Whether the rows have its entries in their order. */
  readonly inRows?: boolean;
  /** Which encoding has its colours: `color` where the fill of other marks says something else. */
  readonly channel?: 'fill' | 'color';
  /** Whether it is shown; if not, the picture says in words what the colours are. */
  readonly shown?: boolean;
}

/** What marks stand for, as encodings of theirs, with the key that says so. */
export type Key = (look: MarkLook) => Readonly<Record<string, object>>;

/**
 * What marks stand for: shape and colours by what a field says, with a key above the panel.
 *
 * @param field - the field of the words
 * @param entries - words, shape and colours
 * @param options - how the key is arranged
 * @returns the encodings, for marks to be given
 */
export function key(field: string, entries: readonly KeyEntry[], options: KeyOptions = {}): Key {
  const {
    columns,
    title,
    orient = 'top',
    offset = 4,
    size = 90,
    squares = false,
    inRows = false,
    channel = 'fill',
    shown = true,
  } = options;
  const isShaped = entries.some((one) => one.shape !== undefined);
  const isOutlined = entries.some((one) => one.line !== undefined);
  return ({ language, colours }) => {
    const domain = entries.map(({ is, words }) => is ?? inLanguage(words, language));
    // Where the rows have all in this order they say it themselves.
    const by = (range: readonly string[]) =>
      inRows ? { field, sort: null, scale: { range } } : { field, scale: { domain, range } };
    const legend = {
      title: title === undefined ? null : inLanguage(title, language),
      orient,
      direction: 'horizontal',
      ...(columns === undefined ? {} : { columns }),
      offset,
      symbolSize: size,
      ...(squares
        ? {
            symbolType: 'square',
            ...(isOutlined ? {} : { symbolStrokeColor: colours.ink }),
            symbolStrokeWidth: points(0.5),
          }
        : {}),
    };
    const fill = by(entries.map((one) => colourOf(one.fill, colours)));
    const told = shown ? { legend } : { legend: null };
    const untold = shown ? {} : { legend: null };
    return {
      ...(isShaped
        ? { shape: { ...by(entries.map((one) => one.shape ?? 'circle')), ...told } }
        : {}),
      [channel]: { ...fill, ...(isShaped ? untold : told) },
      ...(isOutlined
        ? {
            stroke: {
              ...by(entries.map((one) => colourOf(one.line ?? one.fill, colours))),
              ...untold,
            },
          }
        : {}),
    };
  };
}
