import { inLanguage } from '../../language/in-language.js';
import type { Text } from '../../language/language.js';
import { points, typeSize } from '../theme.js';
import { type Colour, colourOf, layerOf, type Mark, type MarkChannels } from './mark.js';

/** A value, or an expression on `datum` that gives it. */
export type Each<T> = T | { readonly expr: string };

/** What a text can be told. */
export interface TextChannels extends MarkChannels {
  /** What it says: a field of words, a field of numbers, or the same words everywhere. */
  readonly text: string | { readonly number: string } | { readonly words: Text };
  readonly align?: Each<'left' | 'center' | 'right'>;
  readonly baseline?: 'top' | 'middle' | 'bottom';
  /** How far to the right of its place it stands, in pixels. */
  readonly dx?: Each<number>;
  /** How far below its place it stands, in points of type. */
  readonly below?: number;
  /** The same in pixels, where it differs by row. */
  readonly dy?: { readonly expr: string };
  readonly size?: keyof typeof typeSize;
  readonly colour?: Colour;
  /** Other colours, each where an expression on `datum` is true. */
  readonly colours?: readonly { readonly test: string; readonly colour: string }[];
  readonly weight?: 'bold' | 'normal';
  readonly italic?: boolean;
  /** Whether it is written from below upwards. */
  readonly turned?: boolean;
  /** From line to line, in points of type; left out of what stands in one line. */
  readonly lineHeight?: number;
}

/**
 * A text at a place: a field of the rows, or words of its own. Thousands are marked.
 *
 * @param channels - what it says and where; in the middle of its place and in ink unless told
 * @returns the mark
 */
export function text(channels: TextChannels): Mark {
  const { align, baseline, dx, below, dy, size, colour, weight, italic, lineHeight } = channels;
  const { turned = false } = channels;
  return (look) => {
    const { language, colours } = look;
    const { text: says, colours: others = [] } = channels;
    const own = colour === undefined ? undefined : colourOf(colour, colours);
    const mark = {
      type: 'text',
      align,
      baseline,
      dx,
      dy: dy ?? (below && points(below)),
      fontSize: size && typeSize[size],
      fontWeight: weight,
      angle: turned ? 270 : undefined,
      fontStyle: italic ? 'italic' : undefined,
      // A text of several lines has them in its field.
      lineBreak: lineHeight && '\n',
      lineHeight: lineHeight && points(lineHeight),
      color: others.length === 0 ? own : undefined,
    };
    const encoding =
      typeof says === 'string'
        ? { field: says }
        : 'number' in says
          ? { field: says.number, type: 'quantitative', format: ',' }
          : { value: inLanguage(says.words, language) };
    const condition = others.map((one) => ({ test: one.test, value: one.colour }));
    return layerOf(look, channels, mark, {
      text: encoding,
      ...(others.length === 0 ? {} : { color: { condition, value: own ?? colours.ink } }),
    });
  };
}
