import type { Key } from '../key.js';
import { points } from '../theme.js';
import { type Colour, colourOf, layerOf, type Mark, type MarkChannels, placed } from './mark.js';

/** What a field can be told. */
export interface FieldChannels extends MarkChannels {
  /** Where it ends to the right; it is as wide as its column if left out. */
  readonly x2?: string | number;
  /** Where it ends below; it is as high as its row if left out. */
  readonly y2?: string | number;
  /** How thick the line around it is, in points of type. */
  readonly gap?: number;
  /** The colour of that line; paper unless told. */
  readonly line?: Colour;
  /** What its colour stands for, by a key. */
  readonly key?: Key;
  /** Its colour where it has no key. */
  readonly fill?: Colour;
}

/**
 * A field where a row and a column meet, one as wide as the panel, or one of many that reach from place to place; set apart from its
 * neighbours by a line around it.
 *
 * @param channels - its place, and its colour or what that stands for
 * @returns the mark
 */
export function field(channels: FieldChannels): Mark {
  const { x2, y2, gap = 1.5, line = 'paper', key, fill } = channels;
  return (look) =>
    layerOf(
      look,
      channels,
      {
        type: 'rect',
        fill: fill && colourOf(fill, look.colours),
        stroke: colourOf(line, look.colours),
        strokeWidth: points(gap),
      },
      {
        ...(x2 === undefined ? {} : { x2: placed(x2) }),
        ...(y2 === undefined ? {} : { y2: placed(y2) }),
        ...key?.(look),
      },
    );
}
