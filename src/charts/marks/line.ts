import type { Key } from '../key.js';
import { points } from '../theme.js';
import { type Colour, colourOf, layerOf, type Mark, type MarkChannels } from './mark.js';

/** What a line can be told. */
export interface LineChannels extends MarkChannels {
  /** The field that holds several lines apart; one line through all rows if left out. */
  readonly by?: string;
  /** What it stands for, by a key, which has colours; the marks that it joins show the key itself. */
  readonly key?: Key;
  readonly colour?: Colour;
  /** In points of type. */
  readonly thickness?: number;
  readonly dashed?: boolean;
}

/**
 * A line from row to row in the order of their places along the axis below; it is broken where a row has no place.
 *
 * @param channels - its places, and what it stands for; in ink and a point thick unless told
 * @returns the mark
 */
export function line(channels: LineChannels): Mark {
  const { by, key, colour = 'ink', thickness = 1, dashed = false } = channels;
  return (look) => {
    const { fill } = key?.(look) ?? {};
    return layerOf(
      look,
      channels,
      {
        type: 'line',
        stroke: fill === undefined ? colourOf(colour, look.colours) : undefined,
        strokeWidth: points(thickness),
        strokeDash: dashed ? [points(3), points(2)] : undefined,
      },
      {
        ...(fill === undefined ? {} : { stroke: { ...fill, legend: null } }),
        ...(by === undefined ? {} : { detail: { field: by } }),
      },
    );
  };
}
